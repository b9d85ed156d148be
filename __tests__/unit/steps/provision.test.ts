import { expect, it } from 'vitest';
import { provisionStep } from '../../../src/steps/provision.js';
import { runSteps } from '../../../src/steps/step-runner.js';
import { BuildError } from '../../../src/support/errors.js';
import { fakeArtifact, fakeBuilder, fakeCommunicator, fakeProvisioner } from '../../support/fake-components.js';
import { runFakes } from '../../support/fake-run.js';
import { scriptedPrompt, testHost } from '../../support/test-host.js';

const CLEANUP_LINE = 'say web: Provisioning step had errors: Running the cleanup provisioner, if present...';
const failing = fakeProvisioner(async () => {
  throw new BuildError('exit 1', { code: 'ScriptFailed', source: 'user' });
});
const cleanup = fakeProvisioner(async ({ ui }) => ui.say('C'));

/** Provisions, then fails in a later step when told to. */
const builder = (laterFails: boolean) =>
  fakeBuilder((context) =>
    runSteps(context, async (step) => {
      await step('StepConnect', async () => undefined);
      await provisionStep(step, context, fakeCommunicator, {});
      await step('StepCreateAMI', async () => {
        if (laterFails) throw new BuildError('no image', { code: 'X', source: 'remote' });
      });
      return fakeArtifact('a');
    }),
  );

const run = (onError: 'cleanup' | 'abort' | 'ask' | 'run-cleanup-provisioner', host = testHost()) =>
  runFakes({
    builds: [{ name: 'web', provisioners: ['failing'], cleanup: 'cleanup' }],
    builders: { null: builder(false) },
    provisioners: { failing, cleanup },
    onError,
    host,
  });

it('vector 24: the cleanup provisioner runs after the failure', async () => {
  expect((await run('cleanup')).lines).toEqual([CLEANUP_LINE, 'say web: C']);
});

it('vector 26: not with -on-error=abort', async () => {
  expect((await run('abort')).lines).toEqual([
    'error web: exit 1',
    'error web: Step "StepProvision" failed, aborting...',
    'error web: aborted: skipping cleanup of step "StepConnect"',
  ]);
});

it('vector 26: but with -on-error=run-cleanup-provisioner', async () => {
  expect((await run('run-cleanup-provisioner')).lines).toEqual([
    'error web: exit 1',
    'error web: Step "StepProvision" failed, aborting...',
    CLEANUP_LINE,
    'say web: C',
    'error web: aborted: skipping cleanup of step "StepConnect"',
  ]);
});

it('not before a retry that was asked for', async () => {
  const { lines } = await run('ask', testHost({ prompt: scriptedPrompt('r', 'c') }));
  expect(lines).toEqual([
    'error web: exit 1',
    'say web: Step "StepProvision" failed',
    'error web: exit 1',
    'say web: Step "StepProvision" failed',
    CLEANUP_LINE,
    'say web: C',
  ]);
});

it('not when a later step failed', async () => {
  const { lines, results } = await runFakes({
    builds: [{ name: 'web', cleanup: 'cleanup' }],
    builders: { null: builder(true) },
    provisioners: { cleanup },
  });
  expect(lines).toEqual([]);
  expect(results[0]?.error?.message).toBe('no image');
});
