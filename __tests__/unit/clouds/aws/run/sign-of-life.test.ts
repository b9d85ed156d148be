import { describe, expect, it } from 'vitest';
import { withSignOfLife } from '../../../../../src/clouds/aws/run/sign-of-life.js';
import { fakeBuild } from '../../../../support/amazon-build.js';

describe('withSignOfLife', () => {
  it('says every 30 s that the wait goes on, until it ends', async () => {
    const { build, clock } = fakeBuild();
    const said: string[] = [];
    const ui = Object.assign(Object.create(build.ui), { progress: (text: string) => said.push(text) });
    const work = clock.sleep(95_000).then(() => 'done');
    expect(await withSignOfLife({ ...build, ui }, 'Waiting for AMI ami-1', work)).toBe('done');
    expect(said).toEqual([
      'Waiting for AMI ami-1 (30s)',
      'Waiting for AMI ami-1 (1m0s)',
      'Waiting for AMI ami-1 (1m30s)',
    ]);
    expect(clock.sleeping).toBe(0);
  });

  it('passes the failure on and stops', async () => {
    const { build, clock } = fakeBuild();
    await expect(withSignOfLife(build, 'x', Promise.reject(new TypeError('no')))).rejects.toThrow('no');
    expect(clock.sleeping).toBe(0);
  });
});
