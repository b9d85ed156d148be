import { describe, expect, it } from 'vitest';
import { BuildError, CancelledError } from '../../../src/support/errors.js';
import { FakeClock } from '../../support/fake-clock.js';
import {
  fakeArtifact,
  fakeBuilder,
  fakeCommunicator,
  fakeProvisioner,
  ready,
  steppedBuilder,
} from '../../support/fake-components.js';
import { runFakes } from '../../support/fake-run.js';
import { scriptedPrompt, testHost } from '../../support/test-host.js';

/** A provisioner that fails as often as told, with a new error each time. */
function failing(times: number, tried: string[] = []) {
  return fakeProvisioner(async () => {
    tried.push(`try ${tried.length + 1}`);
    if (tried.length <= times) throw failure(`exit ${tried.length}`);
  });
}

function failure(message: string): BuildError {
  return new BuildError(message, { code: 'ScriptFailed', source: 'user' });
}

const builders = { null: steppedBuilder(fakeArtifact('Null')) };
const CLEANUP_LINE = 'say web: Provisioning step had errors: Running the cleanup provisioner, if present...';

describe('provisioners', () => {
  it('run in template order, and the first error stops them', async () => {
    const ran: string[] = [];
    const step = (name: string) => fakeProvisioner(async () => void ran.push(name));
    const { results } = await runFakes({
      builds: [{ name: 'web', provisioners: ['a', 'bad', 'c'] }],
      builders,
      provisioners: { a: step('a'), bad: failing(9), c: step('c') },
    });
    expect(ran).toEqual(['a']);
    expect(results[0]).toMatchObject({
      status: 'failed',
      error: { message: 'exit 1', code: 'ScriptFailed' },
      artifacts: [],
    });
  });

  it('see the communicator and the data that the builder gives', async () => {
    const seen: unknown[] = [];
    await runFakes({
      builds: [{ name: 'web', provisioners: ['shell'] }],
      builders,
      provisioners: {
        shell: fakeProvisioner(async ({ generated, communicator, buildName, builderType }) => {
          seen.push(generated, communicator.type, buildName, builderType);
        }),
      },
    });
    expect(seen).toEqual([{ ID: 'Null' }, 'none', 'web', 'null']);
  });

  it('are prepared again with real data when their body depends on it', async () => {
    const said: unknown[] = [];
    const late = fakeProvisioner({
      prepare: ({ generated }) => ({
        ...ready({ provision: async () => void said.push(generated) }),
        final: generated !== undefined,
      }),
    });
    await runFakes({ builds: [{ name: 'web', provisioners: ['late'] }], builders, provisioners: { late } });
    expect(said).toEqual([{ ID: 'Null' }]);
  });
});

describe('a cancel', () => {
  it('ends provisioning at once, also when a provisioner does not notice it', async () => {
    const controller = new AbortController();
    const deaf = fakeProvisioner(() => {
      setImmediate(() => controller.abort(new CancelledError('cancelled', 'SIGINT')));
      return new Promise(() => undefined);
    });
    const ran: string[] = [];
    const { results } = await runFakes({
      builds: [{ name: 'web', provisioners: ['deaf', 'next'] }],
      builders,
      provisioners: { deaf, next: fakeProvisioner(async () => void ran.push('next')) },
      signal: controller.signal,
    });
    expect(results[0]?.status).toBe('cancelled');
    expect(ran).toEqual([]);
  });
});

describe('meta-arguments', () => {
  it('max_retries: tries again at once, says how many tries are left, reports the first error (vector 21)', async () => {
    const tried: string[] = [];
    const { lines, results } = await runFakes({
      builds: [{ name: 'web', provisioners: [{ type: 'bad', maxRetries: 2 }] }],
      builders,
      provisioners: { bad: failing(9, tried) },
    });
    expect(tried).toHaveLength(3);
    expect(lines).toEqual([
      'say web: Provisioner failed with "exit 1", retrying with 2 trie(s) left',
      'say web: Provisioner failed with "exit 1", retrying with 1 trie(s) left',
      'say web: retry limit reached.',
      CLEANUP_LINE,
    ]);
    expect(results[0]?.error?.message).toBe('exit 1');
  });

  it('max_retries: a later success is a success', async () => {
    const { lines, results } = await runFakes({
      builds: [{ name: 'web', provisioners: [{ type: 'bad', maxRetries: 2 }] }],
      builders,
      provisioners: { bad: failing(1) },
    });
    expect(lines).toEqual(['say web: Provisioner failed with "exit 1", retrying with 2 trie(s) left']);
    expect(results[0]?.status).toBe('succeeded');
  });

  it('pause_before: waits, again before each retry, and the timeout beside it is ignored (vector 22)', async () => {
    const clock = new FakeClock();
    const { lines } = await runFakes({
      builds: [{ name: 'web', provisioners: [{ type: 'bad', pauseBefore: 1500, timeout: 1000, maxRetries: 1 }] }],
      builders,
      provisioners: { bad: failing(1) },
      host: testHost({ clock }),
    });
    expect(clock.sleeps).toEqual([1500, 1500]);
    expect(lines.filter((line) => line.includes('Pausing'))).toEqual([
      'say web: Pausing 1.5s before the next provisioner...',
      'say web: Pausing 1.5s before the next provisioner...',
    ]);
    expect(lines.join()).not.toContain('timeout');
  });

  it('timeout: cancels a provisioner that takes longer, and the build fails (vector 23)', async () => {
    const slow = fakeProvisioner(({ host, signal }) => host.clock.sleep(5000, signal));
    const { lines, results } = await runFakes({
      builds: [{ name: 'web', provisioners: [{ type: 'slow', timeout: 1000 }] }],
      builders,
      provisioners: { slow },
    });
    expect(lines).toEqual([
      'say web: Setting a 1s timeout for the next provisioner...',
      'error web: Cancelling provisioner after a timeout...',
      CLEANUP_LINE,
      'error web: Hint: Raise the timeout of this provisioner, or find out what it waits for.',
    ]);
    expect(results[0]).toMatchObject({
      status: 'failed',
      durationMs: 1000,
      error: { code: 'ProvisionerTimeout', message: 'the provisioner did not end within its timeout of 1s' },
    });
  });

  it('timeout: one below zero is over at once, as in Packer', async () => {
    const slow = fakeProvisioner(({ host, signal }) => host.clock.sleep(5000, signal));
    const { results } = await runFakes({
      builds: [{ name: 'web', provisioners: [{ type: 'slow', timeout: -1000 }] }],
      builders,
      provisioners: { slow },
    });
    expect(results[0]).toMatchObject({ status: 'failed', error: { code: 'ProvisionerTimeout' } });
  });

  it('timeout: a provisioner that comes to its end too late has failed', async () => {
    const late = fakeProvisioner(({ host }) => host.clock.sleep(5000));
    const { results } = await runFakes({
      builds: [{ name: 'web', provisioners: [{ type: 'late', timeout: 1000 }] }],
      builders,
      provisioners: { late },
    });
    expect(results[0]).toMatchObject({ status: 'failed', error: { code: 'ProvisionerTimeout' } });
  });

  it('timeout: leaves a provisioner alone that ends in time', async () => {
    const clock = new FakeClock();
    const quick = fakeProvisioner(({ host, signal }) => host.clock.sleep(500, signal));
    const { results } = await runFakes({
      builds: [{ name: 'web', provisioners: [{ type: 'quick', timeout: 1000 }] }],
      builders,
      provisioners: { quick },
      host: testHost({ clock }),
    });
    expect(results[0]?.status).toBe('succeeded');
    expect(clock.sleeping).toBe(0);
  });

  it('continue_on_error: says so and goes on', async () => {
    const { lines, results } = await runFakes({
      builds: [{ name: 'web', provisioners: [{ type: 'bad', continueOnError: true, maxRetries: 1 }] }],
      builders,
      provisioners: { bad: failing(9) },
    });
    expect(lines.slice(1)).toEqual([
      'say web: retry limit reached.',
      'say web: Warning: Provisioner failed with "exit 1", but continue_on_error is set; continuing the build.',
    ]);
    expect(results[0]?.status).toBe('succeeded');
  });

  it.each(['maxRetries', 'continueOnError'])('%s: a cancel is never tried again or passed over', async (meta) => {
    const controller = new AbortController();
    let tries = 0;
    const cancelling = fakeProvisioner(async ({ signal }) => {
      tries++;
      controller.abort(new CancelledError('cancelled', 'SIGINT'));
      signal.throwIfAborted();
    });
    const { results } = await runFakes({
      builds: [{ name: 'web', provisioners: [{ type: 'c', [meta]: meta === 'maxRetries' ? 3 : true }] }],
      builders,
      provisioners: { c: cancelling },
      signal: controller.signal,
    });
    expect(tries).toBe(1);
    expect(results[0]?.status).toBe('cancelled');
  });
});

describe('error-cleanup-provisioner', () => {
  const cleanup = (ran: string[]) => fakeProvisioner(async ({ generated }) => void ran.push(`C ${generated['ID']}`));

  it('runs after a failed provisioning, before earlier steps are undone (vector 24)', async () => {
    const trace: string[] = [];
    const { lines, results } = await runFakes({
      builds: [{ name: 'web', provisioners: ['bad'], cleanup: 'cleanup' }],
      builders: { null: steppedBuilder(fakeArtifact('Null'), trace) },
      provisioners: { bad: failing(9), cleanup: cleanup(trace) },
    });
    expect(trace).toEqual(['C Null', 'disconnect: failed']);
    expect(lines).toEqual([CLEANUP_LINE]);
    expect(results[0]?.error?.message).toBe('exit 1');
  });

  it('does not run when provisioning succeeded', async () => {
    const trace: string[] = [];
    const { lines } = await runFakes({
      builds: [{ name: 'web', provisioners: ['good'], cleanup: 'cleanup' }],
      builders,
      provisioners: { good: failing(0), cleanup: cleanup(trace) },
    });
    expect(trace).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('does not run on a cancel', async () => {
    const trace: string[] = [];
    const controller = new AbortController();
    const cancelling = fakeProvisioner(async ({ signal }) => {
      controller.abort(new CancelledError('cancelled', 'SIGINT'));
      signal.throwIfAborted();
    });
    await runFakes({
      builds: [{ name: 'web', provisioners: ['cancelling'], cleanup: 'cleanup' }],
      builders: { null: steppedBuilder(fakeArtifact('Null'), trace) },
      provisioners: { cancelling, cleanup: cleanup(trace) },
      signal: controller.signal,
    });
    expect(trace).toEqual(['disconnect: cancelled']);
  });

  it('fails with both errors in one text (vector 25)', async () => {
    const { results } = await runFakes({
      builds: [{ name: 'web', provisioners: ['bad'], cleanup: 'worse' }],
      builders,
      provisioners: {
        bad: failing(9),
        worse: fakeProvisioner(async () => {
          throw failure('exit 4');
        }),
      },
    });
    expect(results[0]?.error).toMatchObject({
      message: 'Cleanup failed: exit 4. Original Provisioning error: exit 1',
      code: 'CleanupProvisionerFailed',
    });
  });

  it('does not run for a builder without the standard provisioning step', async () => {
    const trace: string[] = [];
    const file = fakeBuilder(async (context) => {
      await context.provision(fakeCommunicator, {}, context.signal);
      return fakeArtifact('File');
    });
    const { lines, results } = await runFakes({
      builds: [{ name: 'web', builder: 'file', provisioners: ['bad'], cleanup: 'cleanup' }],
      builders: { file },
      provisioners: { bad: failing(9), cleanup: cleanup(trace) },
    });
    expect(trace).toEqual([]);
    expect(lines).toEqual([]);
    expect(results[0]?.status).toBe('failed');
  });
});

describe('-debug', () => {
  it('pauses before each provisioner', async () => {
    const prompt = scriptedPrompt('', '', '', '', '', '');
    await runFakes({
      builds: [{ name: 'web', provisioners: ['good'] }],
      builders,
      provisioners: { good: failing(0) },
      host: testHost({ prompt }),
      debug: true,
    });
    expect(prompt.questions).toEqual([
      "Pausing after run of step 'StepConnect'. Press enter to continue.",
      'Pausing before the next provisioner (good). Press enter to continue.',
      "Pausing after run of step 'StepProvision'. Press enter to continue.",
      "Pausing before cleanup of step 'StepProvision'. Press enter to continue.",
      "Pausing before cleanup of step 'StepConnect'. Press enter to continue.",
    ]);
  });

  it('goes on when there is no terminal', async () => {
    const { results } = await runFakes({
      builds: [{ name: 'web', provisioners: ['good'] }],
      builders,
      provisioners: { good: failing(0) },
      debug: true,
    });
    expect(results[0]?.status).toBe('succeeded');
  });
});
