import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GoTemplateError } from '../../src/languages/go-template/errors.js';
import type { FunctionTable, GoFunction } from '../../src/languages/go-template/functions.js';
import { renderTemplate } from '../../src/languages/go-template/render.js';
import { formatGoTime } from '../../src/languages/go-template/time-layout.js';
import { type GoValue, goList, goMap, goStruct } from '../../src/languages/go-template/values.js';
import { mapData, type PeerCase, peerCases, stringData } from './go-template/cases.js';

/** What an engine says to a case. */
interface Answer {
  readonly output: string;
  readonly error: string;
}

const functions: FunctionTable = new Map<string, GoFunction>([
  ['upper', { params: ['string'], call: (text) => String(text).toUpperCase() }],
  ['repeat', { params: ['string', 'int'], call: (text, count) => repeat(String(text), Number(count)) }],
  ['replace', { params: ['string', 'string', 'int', 'string'], call: replace }],
  ['join', { params: ['string'], variadic: 'string', call: (separator, ...parts) => parts.join(String(separator)) }],
  [
    'fail',
    {
      params: ['string'],
      call: (text) => {
        throw new RangeError(String(text));
      },
    },
  ],
  ['same', { params: ['any'], call: (value = null) => value }],
  ['hello', { params: [], call: () => 'hello' }],
  [
    'sum',
    {
      params: [],
      variadic: 'int',
      call: (...numbers) => numbers.reduce<bigint>((sum, n) => sum + BigInt(String(n)), 0n),
    },
  ],
]);

describe('Go 1.26 text/template and ours', () => {
  const answers = askGo(peerCases);

  it('asks many cases', () => {
    expect(peerCases.length).toBeGreaterThan(300);
    expect(answers).toHaveLength(peerCases.length);
  });

  it.each(peerCases.map((peerCase, index) => ({ ...peerCase, index, title: JSON.stringify(peerCase.template) })))(
    'answer alike: $kind $title #$index',
    ({ index, ...peerCase }) => {
      expect(askOurs(peerCase)).toEqual(answers[index]);
    },
  );
});

function askGo(cases: readonly PeerCase[]): Answer[] {
  const input = JSON.stringify(cases.map((peerCase) => ({ ...peerCase, data: dataOf(peerCase) })));
  const cwd = fileURLToPath(new URL('go-template', import.meta.url));
  // Decoder: the peer's own format, written by its main.go.
  return JSON.parse(execFileSync('go', ['run', '.'], { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 27 })) as Answer[];
}

function dataOf({ kind }: PeerCase): unknown {
  if (kind === 'strings') return stringData;
  return kind === 'nil' ? null : mapData;
}

function askOurs({ kind, template, millis = 0 }: PeerCase): Answer {
  if (kind === 'time') return { output: formatGoTime(new Date(millis), template), error: '' };
  try {
    return { output: renderTemplate(template, dataValue(kind), functions), error: '' };
  } catch (error) {
    if (error instanceof GoTemplateError) return { output: '', error: error.message };
    throw error;
  }
}

function dataValue(kind: PeerCase['kind']): GoValue {
  if (kind === 'nil') return null;
  if (kind === 'strings') return goMap(stringData, 'string');
  if (kind === 'template') return fromJson(mapData);
  return goStruct('main.Info', { Name: 'n', Count: 3n, Tags: goMap({ a: '1' }, 'string'), Any: null });
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function fromJson(value: Json): GoValue {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return goList(value.map(fromJson));
  return goMap(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromJson(item)])));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function repeat(text: string, count: number): string {
  // Go panics with this text, and text/template reports it.
  if (count < 0) throw new RangeError('strings: negative Repeat count');
  return text.repeat(count);
}

function replace(...[from, to, count, text]: GoValue[]): string {
  let result = String(text);
  if (Number(count) < 0) return result.replaceAll(String(from), String(to));
  for (let done = 0; done < Number(count); done += 1) result = result.replace(String(from), String(to));
  return result;
}
