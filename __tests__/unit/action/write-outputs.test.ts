import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutputs } from '../../../src/action/write-outputs.js';
import type { BuildReport } from '../../../src/contract/event.js';
import { amiArtifact, buildReport, buildResult } from '../../support/reports.js';

const built = () => buildReport([buildResult('web', [amiArtifact('web-1', { 'us-east-1': 'ami-1' })])]);

let folder: string;
let warnings: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-outputs-'));
  warnings = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function outputs(given: BuildReport, secrets: readonly string[] = []): Promise<Record<string, string>> {
  const set: Record<string, string> = {};
  await writeOutputs(
    given,
    { temporaryDirectory: folder, workingDirectory: folder, secrets },
    {
      setOutput: (name, value) => {
        set[name] = value;
      },
      warning: (message) => warnings.push(message),
    },
  );
  return set;
}

describe('writeOutputs', () => {
  it('sets every output and writes the files that two of them name', async () => {
    const set = await outputs(built());
    expect(set['image-id']).toBe('ami-1');
    expect(JSON.parse(readFileSync(set['tfvars-path'] ?? '', 'utf8'))).toMatchObject({ image_id: 'ami-1' });
    expect(JSON.parse(readFileSync(set['manifest-path'] ?? '', 'utf8')).builds).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it('leaves an output that holds a secret empty, and says so', async () => {
    const set = await outputs(built(), ['ami-1']);
    expect(set['image-id']).toBe('');
    expect(warnings[0]).toBe('The output image-id holds a secret and is left empty.');
  });

  it('does not empty outputs for a secret that is too short to mask', async () => {
    const set = await outputs(built(), ['1', 'ami']);
    expect(set['image-id']).toBe('ami-1');
    expect(warnings).toEqual([]);
  });

  it('still reports the image when a file cannot be written', async () => {
    mkdirSync(join(folder, 'image.auto.tfvars.json'));
    const set = await outputs(built());
    expect(set['image-id']).toBe('ami-1');
    expect(set['tfvars-path']).toBe('');
    expect(warnings).toEqual([expect.stringMatching(/^The output tfvars-path is left empty: EISDIR/)]);
  });

  it('writes no file for Terraform when no build made an image', async () => {
    const set = await outputs(buildReport([]));
    expect(set).toMatchObject({ 'image-id': '', 'tfvars-path': '', images: '[]' });
    expect(existsSync(join(folder, 'image.auto.tfvars.json'))).toBe(false);
  });
});
