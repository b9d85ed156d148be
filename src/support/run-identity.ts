import { randomUUID } from 'node:crypto';
import type { RunIdentity } from '../contract/host.js';

/** Which run this is: the workflow run inside Actions (spec-runner 1.2), else the uuid of the run. */
export function runIdentity(env: Readonly<Record<string, string | undefined>>): RunIdentity {
  const uuid = env['PACKER_RUN_UUID'] || randomUUID();
  return {
    runId: env['GITHUB_RUN_ID'] || uuid,
    attempt: env['GITHUB_RUN_ATTEMPT'] || '1',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    uuid,
  };
}
