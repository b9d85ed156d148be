import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PatternError, RegularExpression } from '../../src/languages/hcl-functions/regular-expression.js';
import { goBinary } from '../support/go.js';
import { type RegexpCase, regexpCases } from './go-regexp/cases.js';

/** What an engine says to a case. */
interface Answer {
  readonly error: string;
  readonly names: readonly string[];
  readonly matches: readonly (readonly (string | null)[])[];
  readonly replaced: string;
}

describe("Go 1.26's regexp and ours", () => {
  const answers = askGo();

  it('are asked many cases', () => {
    expect(regexpCases.length).toBeGreaterThan(2000);
    expect(answers).toHaveLength(regexpCases.length);
  });

  // A test of its own for each of the cases would take longer than Go does.
  it('answer alike', () => {
    for (const [index, regexpCase] of regexpCases.entries()) {
      expect(askOurs(regexpCase), JSON.stringify(regexpCase)).toEqual(answers[index]);
    }
  });

  it('find the same errors and matches, many of each', () => {
    expect(answers.filter(({ error }) => error !== '').length).toBeGreaterThan(200);
    expect(answers.filter(({ matches }) => matches.length > 1).length).toBeGreaterThan(500);
  });
});

function askGo(): Answer[] {
  const cwd = fileURLToPath(new URL('go-regexp', import.meta.url));
  const input = JSON.stringify(regexpCases);
  const output = execFileSync(goBinary(), ['run', '.'], { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 27 });
  // Decoder: the peer's own format, written by its main.go.
  const answers = JSON.parse(output) as Answer[];
  // Go quotes the part of the pattern that is wrong, also when that is nothing.
  return answers.map((answer) => ({ ...answer, error: answer.error.replace(/: ``$/, '') }));
}

function askOurs({ pattern, text, replacement }: RegexpCase): Answer {
  try {
    const expression = new RegularExpression(pattern);
    return {
      error: '',
      names: expression.groupNames.map((name) => name ?? ''),
      matches: [...expression.matches(text)].map(({ groups }) => groups.map((group) => group ?? null)),
      replaced: expression.replaceAll(text, replacement),
    };
  } catch (error) {
    if (error instanceof PatternError) return { error: error.message, names: [], matches: [], replaced: '' };
    throw error;
  }
}
