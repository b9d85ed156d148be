import { isAbsolute, relative } from 'node:path';
import type { Annotation } from './types.js';

/** The annotations of one phase: at most 10 of each level are kept, messages cut at 4,096 characters (spec-runner 3.2). */
export class Annotations {
  readonly #kept: Annotation[] = [];
  readonly #workspace: string;

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  get kept(): readonly Annotation[] {
    return this.#kept;
  }

  /** Keeps it if there is room; `message` is masked already. Returns the message as the log shows it. */
  add(level: Annotation['level'], message: string, properties: Readonly<Record<string, string>> = {}): string {
    const cut = message.slice(0, 4096);
    const places = repairPlaces(lowerKeys(properties));
    const file = places['file'];
    if (file !== undefined) places['file'] = this.#fromWorkspace(file);
    this.#keep({ level, message: cut, ...annotationOf(places) });
    return cut;
  }

  /** One that the runner makes itself. */
  addByRunner(level: Annotation['level'], message: string): void {
    this.#keep({ level, message, byRunner: true });
  }

  #keep(annotation: Annotation): void {
    const same = this.#kept.filter((other) => other.level === annotation.level && !other.byRunner);
    if (annotation.byRunner || same.length < 10) this.#kept.push(annotation);
  }

  #fromWorkspace(file: string): string {
    const inside = relative(this.#workspace, file);
    return isAbsolute(file) && !inside.startsWith('..') ? inside : file;
  }
}

type Places = Record<string, string>;

function lowerKeys(properties: Readonly<Record<string, string>>): Places {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]));
}

/** The repairs of spec-runner 3.2, in its order. Keys are lower case. */
function repairPlaces(given: Places): Places {
  const places = { ...given };
  const drop = (...names: string[]) => {
    for (const name of names) delete places[name];
  };
  if (places['endline'] !== undefined) places['line'] ??= places['endline'];
  if (places['endcolumn'] !== undefined) places['col'] ??= places['endcolumn'];
  if (places['line'] === undefined) drop('col', 'endcolumn');
  if (places['endline'] !== undefined && places['line'] !== places['endline']) drop('col', 'endcolumn');
  if (Number(places['endline']) < Number(places['line'])) drop('line', 'endline');
  if (Number(places['endcolumn']) < Number(places['col'])) drop('col', 'endcolumn');
  return places;
}

function annotationOf(places: Places): Partial<Omit<Annotation, 'level' | 'message'>> {
  const names = { title: 'title', file: 'file', line: 'line', endline: 'endLine', col: 'col', endcolumn: 'endColumn' };
  const found = Object.entries(names).flatMap(([from, to]) => (places[from] === undefined ? [] : [[to, places[from]]]));
  return Object.fromEntries(found);
}
