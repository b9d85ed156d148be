import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';

/** What the runner takes from `action.yml`. */
export interface ActionFile {
  readonly name: string;
  readonly using: string;
  /** Absolute paths. */
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: string;
  /** Declared inputs with their default (`''` when there is none), as text. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** Loads `action.yml` or `action.yaml` of an action folder. */
export function readActionFile(actionDir: string): ActionFile {
  const path = ['action.yml', 'action.yaml'].map((name) => join(actionDir, name)).find((file) => existsSync(file));
  if (path === undefined) throw new Error(`no action.yml in ${actionDir}`);
  const document = parseDocument(readFileSync(path, 'utf8'));
  const [problem] = document.errors;
  if (problem !== undefined) throw problem;
  const text = (...keys: string[]) => scalarText(document.getIn(keys));
  const post = text('runs', 'post');
  return {
    name: text('name'),
    using: text('runs', 'using'),
    main: join(actionDir, text('runs', 'main')),
    post: post === '' ? undefined : join(actionDir, post),
    postIf: text('runs', 'post-if') || 'always()',
    inputs: readInputs(document.get('inputs')),
  };
}

/** A plain scalar as the runner turns it into text: `true`, numbers by 15 significant digits, null as '' (spec-runner 1.3). */
export function scalarText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return String(value);
}

function readInputs(node: unknown): Map<string, string> {
  const inputs = new Map<string, string>();
  if (!isMap(node)) return inputs;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? scalarText(key.value) : String(key);
    inputs.set(name, isMap(value) ? defaultOf(value) : '');
  }
  return inputs;
}

function defaultOf(input: YAMLMap): string {
  return scalarText(input.get('default'));
}
