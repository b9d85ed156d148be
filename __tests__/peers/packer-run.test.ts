import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { makePlace, ourRun, packerRun, type RunEnd, type RunPlace } from '../support/run-both.js';
import type { RunCase } from '../support/run-cases.js';
import { functionCases } from '../support/run-cases-functions.js';
import { hclCases } from '../support/run-cases-hcl.js';
import { ruleCases, screenCases } from '../support/run-cases-rules.js';
import { vectorCases } from '../support/run-cases-vectors.js';
import { levelledBy, withoutEmptySummary } from '../support/run-differences.js';
import { byBuild } from '../support/run-outcome.js';

// `build` of Debian's packer (1.6.6) and ours on templates of null and file builders, each in a fresh folder: exit code,
// files left, and the lines on the screen, in their order.
const counts = { agree: 0, intended: 0 };
afterAll(() => {
  process.stdout.write(`build, packer and ours: ${counts.agree} agree, ${counts.intended} differ as intended\n`);
});

describe('vectors of spec-json-template 11', () => it.each(vectorCases)('$id', expectSameRun));
describe('rules of reading, components and post-processors', () => it.each(ruleCases)('$id', expectSameRun));
describe('rules of the screen, of flags and of endings', () => it.each(screenCases)('$id', expectSameRun));
describe('HCL2', () => it.each(hclCases)('$id', expectSameRun));
describe('the template language', () => it.each(functionCases)('$id', expectSameRun));

async function expectSameRun(run: RunCase): Promise<void> {
  const [theirPlace, ourPlace] = [freshPlace(run), freshPlace(run)];
  const [theirs, ours] = await Promise.all([packerRun(run, theirPlace), ourRun(run, ourPlace)]);
  const told = `packer:\n${theirs.output}\nours:\n${ours.output}`;

  expect(comparable(run, ours), told).toEqual(comparable(run, theirs));
  if (run.says !== undefined) {
    expect(theirs.head).toMatch(run.says);
    expect(ours.head).toMatch(run.says);
  }
  expect(readdirSync(join(ourPlace.root, 'temporary'))).toEqual([]);

  if (run.difference === undefined) counts.agree++;
  else counts.intended++;
}

function comparable(run: RunCase, end: RunEnd) {
  const levelled = run.difference === undefined ? end : levelledBy(run.difference, end);
  const { exitCode, refused, lines, files } = withoutEmptySummary(levelled);
  return { exitCode, refused, lines: byBuild(lines), files };
}

function freshPlace(run: RunCase): RunPlace {
  const place = makePlace(run);
  onTestFinished(() => rmSync(place.root, { recursive: true, force: true }));
  return place;
}
