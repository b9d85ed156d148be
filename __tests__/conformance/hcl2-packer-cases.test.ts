import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PackerCase, parsePackerCases } from '../support/packer-cases.js';
import { withoutEmpty } from '../support/packer-mocks.js';
import { runPackerCase } from '../support/run-packer-case.js';
import { hasShared, sharedPath } from '../support/shared.js';

const text = readFileSync(new URL('./vectors/hcl2-packer-cases.txt', import.meta.url), 'utf8');
const cases = parsePackerCases(text);

/** Upstream crashes in these, or points beside the place; here they are what one would expect. */
const MENDED: Readonly<Record<number, Partial<Expected>>> = {
  9: { diagnostics: ['E [main.pkr.hcl:1,20-25] Invalid source reference'] },
  23: {
    diagnostics: [
      'E [main.pkr.hcl:4,15-21] Unknown provisioner type "shel"',
      'E [main.pkr.hcl:6,29-36] Unknown error-cleanup-provisioner type "nope2"',
      'E [main.pkr.hcl:5,18-24] Unknown post-processor type "nope"',
    ],
  },
  17: { diagnostics: ['E [main.pkr.hcl:4,35-39] Failed to parse timeout duration'] },
  72: { diagnostics: ['E [main.pkr.hcl:1,11-11] Missing required argument'] },
  79: {},
  80: { calls: ['data.Execute {}'], console: ['console local.a => out:'] },
  108: {
    calls: ['data.Execute {"input":"2"}', 'data.Execute {"input":"1"}'],
    console: ['console local.o => [\\n  "a=out:1",\\n  "b=out:2",\\n]'],
  },
  115: { diagnostics: ['E [main.pkr.hcl:2,20-35] Invalid source reference'] },
};

interface Expected {
  readonly diagnostics: readonly string[];
  readonly calls: readonly string[];
  readonly builds: readonly string[];
  readonly console: readonly string[];
  /** Undefined where the case does not show them. */
  readonly secrets: readonly string[] | undefined;
}

/** The observed lines by kind. Names of provisioners are only labels, and not looked at here. */
function expectedOf({ observed }: PackerCase): Expected {
  const expected = {
    diagnostics: [] as string[],
    calls: [] as string[],
    builds: [] as string[],
    console: [] as string[],
  };
  let secrets: readonly string[] | undefined;
  let inConsole = false;
  for (const line of observed) {
    if (line.startsWith('console ')) {
      inConsole = line.endsWith('=> error:');
      expected.console.push(line);
    } else if (/^[EW] /.test(line)) (inConsole ? expected.console : expected.diagnostics).push(withoutPlace(line));
    else if (line.startsWith('BUILD ')) expected.builds.push(line.replace(/(provs=\[.*?\] pps)/, unnamed));
    else if (/^(builder|provisioner|pp|data)\./.test(line)) expected.calls.push(callOf(line));
    else if (line.startsWith('secrets '))
      secrets = [...line.matchAll(/"[^"]*"/g)].map(([quoted]) => String(JSON.parse(quoted)));
    else inConsole = false;
  }
  return { ...expected, secrets };
}

function unnamed(provisioners: string): string {
  return provisioners.replace(/([\w-]+)\/[\w-]*:/g, '$1/');
}

function withoutPlace(line: string): string {
  return line.replace('[.:0,0-0]', '[]');
}

/** `builder.Prepare [build_name=one type=null sens=<nil>] {...}` as the mocks write it; an override lies over the options. */
function callOf(line: string): string {
  const match = /^(\S+) (?:\[build_name=(\S*) type=(\S*) .*?\] )?(\{.*?\})(?: OVERRIDE(.*))?$/.exec(line);
  const [, what, name, type, json = '{}', override] = match ?? [];
  const options: object = JSON.parse(json);
  const over = override === undefined ? {} : { l: ['a'], n: 1, s: 'ov' };
  const all = JSON.stringify(withoutEmpty({ ...options, ...over }));
  return name === undefined ? `${what} ${all}` : `${what} ${name} ${type} ${all}`;
}

/** Places that Packer does not give are no matter. */
function samePlaces(found: readonly string[], expected: readonly string[]): readonly string[] {
  const placeless = new Set(expected.filter((line) => /^[EW] \[\] /.test(line)).map((line) => line.slice(5)));
  return found.map((line) => {
    const summary = line.replace(/^([EW]) \[.*?\] /, '');
    return placeless.has(summary) ? `${line.charAt(0)} [] ${summary}` : line;
  });
}

describe("Packer's HCL2 layer (spec-hcl2 B)", () => {
  it('has its cases', () => expect(cases.length).toBe(93));

  it.runIf(hasShared)('has those of the specification', () => {
    const theirs = readFileSync(sharedPath('spec', 'vectors', 'hcl2-packer-cases.txt'), 'utf8');
    const plain = (lines: string) => lines.replace(/^# Transcribed.*\n/m, '').replaceAll(/ +$/gm, '');
    expect(plain(text)).toBe(plain(theirs));
  });

  it.each(cases.map((one) => [one.number, one.title, one] as const))('case %i: %s', async (number, _, given) => {
    const outcome = await runPackerCase(given);
    const expected: Expected = { ...expectedOf(given), ...MENDED[number] };
    expect(samePlaces(outcome.diagnostics, expected.diagnostics).toSorted()).toEqual(expected.diagnostics.toSorted());
    expect(outcome.calls.toSorted()).toEqual(expected.calls.toSorted());
    expect(outcome.builds).toEqual(expected.builds);
    if (expected.secrets !== undefined) expect(outcome.secrets).toEqual(expected.secrets);
    expect(samePlaces(outcome.console, expected.console)).toEqual(expected.console);
  });
});
