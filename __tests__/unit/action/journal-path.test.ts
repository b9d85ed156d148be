import { describe, expect, it } from 'vitest';
import { journalPath } from '../../../src/action/journal-path.js';

describe('journalPath', () => {
  it('is unique per run, attempt, step and process, in the folder that outlives the step', () => {
    const env = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2', GITHUB_ACTION: '__org_repo/../x' };
    expect(journalPath(env, '/temp', 'uuid')).toBe('/temp/image-build-77-2-__org_repo_.._x-uuid.journal');
  });
});
