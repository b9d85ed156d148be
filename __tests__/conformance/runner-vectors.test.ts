import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseKeyValueFile } from '../support/runner/key-value-file.js';
import { LineSplitter } from '../support/runner/line-splitter.js';
import { Masker } from '../support/runner/masker.js';
import { parseCommand } from '../support/runner/parse-command.js';

/** One line of vectors/runner-vectors.jsonl: results of the runner's own classes, executed (spec-runner 9.2 to 9.4). */
type Vector =
  | { readonly id: string; readonly kind: 'file-command'; readonly bytes_b64: string; readonly expect: unknown }
  | {
      readonly id: string;
      readonly kind: 'stdout-command';
      readonly line: string;
      readonly registered?: readonly string[];
      readonly expect: unknown;
    }
  | {
      readonly id: string;
      readonly kind: 'mask';
      readonly add_mask: readonly string[];
      readonly text: string;
      readonly expect: string;
    };

const vectors = readFileSync(join(import.meta.dirname, 'vectors', 'runner-vectors.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  // as: the file is ours and of this shape.
  .map((line) => JSON.parse(line) as Vector);

function of<K extends Vector['kind']>(kind: K) {
  // as: the filter picks just this member of the union.
  return vectors.filter((vector) => vector.kind === kind) as Extract<Vector, { kind: K }>[];
}

describe('the harness reads as the runner reads', () => {
  it('has all vectors', () => {
    expect(vectors).toHaveLength(117);
    expect(new Set(vectors.map((vector) => vector.id)).size).toBe(117);
  });

  it.each(of('file-command'))('command file $id', (vector) => {
    expect(parseKeyValueFile(Buffer.from(vector.bytes_b64, 'base64'))).toEqual(vector.expect);
  });

  it.each(of('stdout-command'))('line $id: $line', (vector) => {
    expect(parseCommand(vector.line, vector.registered)).toEqual(vector.expect);
  });

  it.each(of('mask'))('mask $id', (vector) => {
    const masker = new Masker();
    for (const value of vector.add_mask) masker.add(value);
    expect(masker.mask(vector.text)).toBe(vector.expect);
  });

  it('splits lines at a lone carriage return (r01)', () => {
    const splitter = new LineSplitter();
    const lines = [...splitter.push(Buffer.from('progress 50%\r::set-output name=x::y\n')), ...splitter.end()];
    expect(lines).toEqual(['progress 50%', '::set-output name=x::y']);
    expect(lines.map((line) => parseCommand(line)?.command)).toEqual([undefined, 'set-output']);
  });
});
