import { readFileSync } from 'node:fs';
import type { VariableInputs } from '../../src/template/template.js';
import { sharedPath } from './shared.js';

/** A JSON template of the corpus, with how it was validated when the corpus was recorded. */
export interface CorpusTemplate {
  /** Below `../shared/corpus`. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  /** The folder to validate it from: absolute. */
  readonly cwd: string;
  /** `-var` and `-var-file` arguments with stub values. */
  readonly args: readonly string[];
  /** Types as the index lists them. */
  readonly builders: readonly string[];
  readonly provisioners: readonly string[];
  readonly postProcessors: readonly string[];
}

/** All JSON templates that the corpus' index names. */
export function jsonCorpus(): readonly CorpusTemplate[] {
  const recorded = new Map(rowsOf('JSON-RESULTS.tsv').map((row) => [row['path'] ?? '', row]));
  return rowsOf('INDEX.tsv')
    .filter((row) => row['kind'] === 'json')
    .map((row) => {
      const path = row['path'] ?? '';
      const args: unknown = JSON.parse(recorded.get(path)?.['validate_args'] ?? '[]');
      const file = sharedPath('corpus', path);
      return {
        path,
        file,
        text: readFileSync(file, 'utf8'),
        cwd: sharedPath('corpus', recorded.get(path)?.['cwd'] ?? ''),
        args: Array.isArray(args) ? args.map(String) : [],
        builders: listOf(row['builders']),
        provisioners: listOf(row['provisioners']),
        postProcessors: listOf(row['post_processors']),
      };
    });
}

/** A value for every name that the text gives to `env`: one that is a number and a boolean, too. */
export function stubEnvironment(text: string): Record<string, string> {
  const names = [...text.matchAll(/\benv\s+(?:`|\\")([A-Za-z_]\w*)/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, '1']));
}

/** What the engine takes for `-var` and `-var-file` arguments. */
export function inputsOf(args: readonly string[]): VariableInputs {
  const after = (flag: string) => args.filter((_, index) => args[index - 1] === flag);
  const assignments = after('-var').map((text) => {
    const at = text.indexOf('=');
    return { name: text.slice(0, at), value: text.slice(at + 1) };
  });
  return { files: after('-var-file'), assignments };
}

/** Rows of a table of the corpus, by the names in its first line. */
function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(sharedPath('corpus', table), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

function listOf(cell = ''): readonly string[] {
  return cell.split(',').filter((type) => type !== '');
}
