import { describe, expect, it } from 'vitest';
import type { BuildContext } from '../../../src/contract/component.js';
import type { Ui } from '../../../src/contract/ui.js';
import { type RunStep, runSteps } from '../../../src/steps/step-runner.js';
import { BuildError, CancelledError } from '../../../src/support/errors.js';
import { scriptedPrompt, testHost } from '../../support/test-host.js';

/** A context whose ui writes `level: text` and phases to `lines`. */
function context(lines: string[], facts: Partial<BuildContext> = {}): BuildContext {
  const write = (level: string) => (text: string) => void lines.push(`${level}: ${text}`);
  const ui: Ui = {
    say: write('say'),
    message: write('message'),
    error: write('error'),
    output: () => undefined,
    debug: () => undefined,
    phase: write('phase'),
    withTarget: () => ui,
  };
  return {
    buildName: 'web',
    builderType: 'fake',
    ui,
    signal: new AbortController().signal,
    host: testHost(),
    secrets: { add: () => undefined },
    force: false,
    debug: false,
    onError: 'cleanup',
    provision: async () => undefined,
    cleanupProvision: async () => undefined,
    ...facts,
  };
}

const failure = (message: string, cause?: unknown) => new BuildError(message, { code: 'X', source: 'remote', cause });

/** Three steps, each of which leaves something to undo; the last two do so twice and then fail, when told to. */
function threeSteps(lines: string[], fail?: unknown) {
  return async (step: RunStep) => {
    for (const name of ['StepKeyPair', 'StepRun', 'StepConnect']) {
      await step(name, async (scope) => {
        scope.defer(async (outcome, signal) => {
          lines.push(`undo ${name}: ${outcome.kind}${signal.aborted ? ' aborted' : ''}`);
        });
        if (name === 'StepConnect' && fail !== undefined) throw fail;
      });
    }
    return 'made';
  };
}

const withoutPhases = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('phase'));

describe('undoing', () => {
  it('runs in reverse after success', async () => {
    const lines: string[] = [];
    expect(await runSteps(context(lines), threeSteps(lines))).toBe('made');
    expect(lines).toEqual([
      'phase: Key pair',
      'phase: Run',
      'phase: Connect',
      'undo StepConnect: success',
      'undo StepRun: success',
      'undo StepKeyPair: success',
    ]);
  });

  it('runs in reverse after a failure, also for the step that failed, and the failure is thrown', async () => {
    const lines: string[] = [];
    const error = failure('refused');
    await expect(runSteps(context(lines), threeSteps(lines, error))).rejects.toBe(error);
    expect(withoutPhases(lines)).toEqual([
      'undo StepConnect: failed',
      'undo StepRun: failed',
      'undo StepKeyPair: failed',
    ]);
  });

  it('runs in reverse after a cancel, with a signal that is not aborted', async () => {
    const lines: string[] = [];
    const controller = new AbortController();
    const run = runSteps(context(lines, { signal: controller.signal }), async (step) => {
      await step('StepRun', async (scope) => {
        scope.defer(async (outcome, signal) => void lines.push(`undo: ${outcome.kind} ${signal.aborted}`));
        controller.abort(new CancelledError());
        controller.signal.throwIfAborted();
      });
    });
    await expect(run).rejects.toBeInstanceOf(CancelledError);
    expect(withoutPhases(lines)).toEqual(['undo: cancelled false']);
  });

  it('is for a cancel, not a success, when the steps did not notice the cancel', async () => {
    const lines: string[] = [];
    const controller = new AbortController();
    const run = runSteps(context(lines, { signal: controller.signal }), async (step) => {
      await step('StepRun', async (scope) => {
        scope.defer(async (outcome) => void lines.push(`undo: ${outcome.kind}`));
        controller.abort(new CancelledError());
      });
      return 'made';
    });
    await expect(run).rejects.toBeInstanceOf(CancelledError);
    expect(withoutPhases(lines)).toEqual(['undo: cancelled']);
  });

  it('starts no step after a cancel', async () => {
    const controller = new AbortController();
    controller.abort(new CancelledError());
    const lines: string[] = [];
    await expect(runSteps(context(lines, { signal: controller.signal }), threeSteps(lines))).rejects.toBeInstanceOf(
      CancelledError,
    );
    expect(lines).toEqual([]);
  });

  it('of several things in one step is in reverse too, and goes on after one that cannot be undone', async () => {
    const lines: string[] = [];
    const error = failure('first');
    const run = runSteps(context(lines), (step) =>
      step('StepRun', async (scope) => {
        scope.defer(async () => void lines.push('undo 1'));
        scope.defer(async () => {
          throw failure('still in use');
        });
        scope.defer(async () => void lines.push('undo 3'));
        throw error;
      }),
    );
    await expect(run).rejects.toBe(error);
    expect(withoutPhases(lines)).toEqual([
      'undo 3',
      'error: Error cleaning up after step "StepRun": still in use',
      'undo 1',
    ]);
  });

  it('that fails after success is said, and the result stands', async () => {
    const lines: string[] = [];
    const run = runSteps(context(lines), (step) =>
      step('StepRun', async (scope) => {
        scope.defer(async () => {
          throw new BuildError('still in use', { code: 'InUse', source: 'remote', hint: 'Detach it.' });
        });
        return 'made';
      }),
    );
    expect(await run).toBe('made');
    expect(withoutPhases(lines)).toEqual(['error: Error cleaning up after step "StepRun": still in use. Detach it.']);
  });

  it('gives the error that carries the first one in its cause, and later undoing sees it', async () => {
    const lines: string[] = [];
    const run = runSteps(context(lines), async (step) => {
      await step('StepConnect', async (scope) => {
        scope.defer(async (outcome) => void lines.push(outcome.kind === 'failed' ? String(outcome.error) : ''));
      });
      await step('StepProvision', async (scope) => {
        scope.defer(async (outcome) => {
          if (outcome.kind === 'failed') throw failure('both', outcome.error);
        });
        throw failure('first');
      });
    });
    await expect(run).rejects.toMatchObject({ message: 'both' });
    expect(withoutPhases(lines)).toEqual(['BuildError: both']);
  });

  it('also covers an error between steps', async () => {
    const lines: string[] = [];
    const run = runSteps(context(lines), async (step) => {
      await threeSteps(lines)(step);
      throw failure('between');
    });
    await expect(run).rejects.toMatchObject({ message: 'between' });
    expect(withoutPhases(lines)).toHaveLength(3);
  });
});

describe('a cancel', () => {
  /** A build whose last step waits for ever and does not notice the cancel until `unblock`. */
  function cancelled(facts: Partial<BuildContext> = {}) {
    const lines: string[] = [];
    const controller = new AbortController();
    const blocked = Promise.withResolvers<void>();
    const machineGone = Promise.withResolvers<void>();
    const run = runSteps(context(lines, { signal: controller.signal, ...facts }), async (step) => {
      await step('StepKeyPair', async (scope) => {
        scope.defer(async () => void lines.push('key deleted'), { independent: true });
      });
      await step('StepSecurityGroup', async (scope) => scope.defer(async () => void lines.push('group deleted')));
      await step('StepRun', async (scope) => {
        const release = async () => {
          lines.push('terminate sent');
          await machineGone.promise;
          lines.push('machine gone');
        };
        scope.defer(release, { independent: true });
      });
      await step('StepWait', () => blocked.promise);
    });
    return { lines, controller, unblock: blocked.resolve, endMachine: machineGone.resolve, run };
  }

  it('begins every independent release in that moment, also while a step does not notice it', async () => {
    const { lines, controller, unblock, endMachine, run } = cancelled();
    await new Promise(setImmediate);
    controller.abort(new CancelledError());
    expect(withoutPhases(lines)).toEqual(['key deleted', 'terminate sent']);
    unblock();
    endMachine();
    await expect(run).rejects.toBeInstanceOf(CancelledError);
  });

  it('lets the others wait for their turn, and releases nothing twice', async () => {
    const { lines, controller, unblock, endMachine, run } = cancelled();
    await new Promise(setImmediate);
    controller.abort(new CancelledError());
    unblock();
    await new Promise(setImmediate);
    expect(lines).not.toContain('group deleted');
    endMachine();
    await expect(run).rejects.toBeInstanceOf(CancelledError);
    expect(withoutPhases(lines)).toEqual(['key deleted', 'terminate sent', 'machine gone', 'group deleted']);
  });

  it.each(['abort', 'run-cleanup-provisioner'] as const)('begins nothing with -on-error=%s', async (onError) => {
    const { lines, controller, unblock, run } = cancelled({ onError });
    await new Promise(setImmediate);
    controller.abort(new CancelledError());
    unblock();
    await expect(run).rejects.toBeInstanceOf(CancelledError);
    expect(lines.filter((line) => /deleted|sent/.test(line))).toEqual([]);
  });

  it('that comes when the steps are done does not change what they came to', async () => {
    const lines: string[] = [];
    const controller = new AbortController();
    const value = await runSteps(context(lines, { signal: controller.signal }), async (step) => {
      await step('StepImage', async (scope) => {
        scope.defer(async (outcome) => void lines.push(`image: ${outcome.kind}`), { independent: true });
      });
      await step('StepRun', async (scope) => scope.defer(async () => controller.abort(new CancelledError())));
      return 'made';
    });
    expect([value, ...withoutPhases(lines)]).toEqual(['made', 'image: success']);
  });
});

describe('-on-error=abort', () => {
  it('has written down what it leaves', async () => {
    const lines: string[] = [];
    const run = runSteps(context(lines, { onError: 'abort' }), (step) =>
      step('StepRun', async (scope) => {
        const release = async () => void lines.push('released');
        scope.defer(release, { leave: async () => void lines.push('left') });
        throw failure('refused');
      }),
    );
    await expect(run).rejects.toMatchObject({ message: 'refused' });
    expect(lines).toContain('left');
    expect(lines).not.toContain('released');
  });

  it('undoes nothing and says what it left', async () => {
    const lines: string[] = [];
    const error = failure('refused');
    await expect(runSteps(context(lines, { onError: 'abort' }), threeSteps(lines, error))).rejects.toBe(error);
    expect(withoutPhases(lines)).toEqual([
      'error: refused',
      'error: Step "StepConnect" failed, aborting...',
      'error: aborted: skipping cleanup of step "StepRun"',
      'error: aborted: skipping cleanup of step "StepKeyPair"',
    ]);
  });

  it('undoes nothing when interrupted either', async () => {
    const lines: string[] = [];
    const run = runSteps(context(lines, { onError: 'abort' }), threeSteps(lines, new CancelledError()));
    await expect(run).rejects.toBeInstanceOf(CancelledError);
    expect(withoutPhases(lines)).toEqual([
      'error: Interrupted, aborting...',
      'error: aborted: skipping cleanup of step "StepRun"',
      'error: aborted: skipping cleanup of step "StepKeyPair"',
    ]);
  });

  it('undoes everything after success', async () => {
    const lines: string[] = [];
    await runSteps(context(lines, { onError: 'abort' }), threeSteps(lines));
    expect(withoutPhases(lines)).toHaveLength(3);
  });
});

describe('-on-error=run-cleanup-provisioner', () => {
  it('undoes the provisioning step alone', async () => {
    const lines: string[] = [];
    const run = runSteps(context(lines, { onError: 'run-cleanup-provisioner' }), async (step) => {
      await threeSteps(lines)(step);
      await step('StepProvision', async (scope) => {
        scope.defer(async () => void lines.push('undo StepProvision'));
        throw failure('exit 1');
      });
    });
    await expect(run).rejects.toMatchObject({ message: 'exit 1' });
    expect(withoutPhases(lines)).toEqual([
      'error: exit 1',
      'error: Step "StepProvision" failed, aborting...',
      'undo StepProvision',
      'error: aborted: skipping cleanup of step "StepConnect"',
      'error: aborted: skipping cleanup of step "StepRun"',
      'error: aborted: skipping cleanup of step "StepKeyPair"',
    ]);
  });
});

describe('-on-error=ask', () => {
  const question =
    '[c] Clean up and exit, [a] abort without cleanup, or [r] retry step (build may fail even if retry succeeds)?';
  const asked = (lines: string[], ...answers: string[]) => {
    const prompt = scriptedPrompt(...answers);
    return { prompt, context: context(lines, { onError: 'ask', host: testHost({ prompt }) }) };
  };

  it.each([['c'], [''], ['C'], ['cleanup']])('%j cleans up', async (answer) => {
    const lines: string[] = [];
    const { context, prompt } = asked(lines, answer);
    await expect(runSteps(context, threeSteps(lines, failure('refused')))).rejects.toMatchObject({
      message: 'refused',
    });
    expect(withoutPhases(lines)).toEqual([
      'error: refused',
      'say: Step "StepConnect" failed',
      'undo StepConnect: failed',
      'undo StepRun: failed',
      'undo StepKeyPair: failed',
    ]);
    expect(prompt.questions).toEqual([question]);
  });

  it('cleans up when there is no terminal', async () => {
    const lines: string[] = [];
    const { context } = asked(lines);
    await expect(runSteps(context, threeSteps(lines, failure('refused')))).rejects.toMatchObject({
      message: 'refused',
    });
    expect(withoutPhases(lines).slice(2)).toHaveLength(3);
  });

  it('"a" aborts, without saying the error again', async () => {
    const lines: string[] = [];
    const { context } = asked(lines, 'a');
    await expect(runSteps(context, threeSteps(lines, failure('refused')))).rejects.toMatchObject({
      message: 'refused',
    });
    expect(withoutPhases(lines)).toEqual([
      'error: refused',
      'say: Step "StepConnect" failed',
      'error: Step "StepConnect" failed, aborting...',
      'error: aborted: skipping cleanup of step "StepRun"',
      'error: aborted: skipping cleanup of step "StepKeyPair"',
    ]);
  });

  it('"r" undoes the failed try and runs the step again, as often as asked', async () => {
    const lines: string[] = [];
    const { context } = asked(lines, 'r', 'R');
    let tries = 0;
    const result = await runSteps(context, (step) =>
      step('StepConnect', async (scope) => {
        const mine = ++tries;
        scope.defer(async () => void lines.push(`undo try ${mine}`));
        if (mine < 3) throw failure(`refused ${mine}`);
        return mine;
      }),
    );
    expect(result).toBe(3);
    expect(withoutPhases(lines)).toEqual([
      'error: refused 1',
      'say: Step "StepConnect" failed',
      'undo try 1',
      'error: refused 2',
      'say: Step "StepConnect" failed',
      'undo try 2',
      'undo try 3',
    ]);
  });

  it('asks again after an answer that is none', async () => {
    const lines: string[] = [];
    const { context, prompt } = asked(lines, 'x', 'c');
    await expect(runSteps(context, threeSteps(lines, failure('refused')))).rejects.toMatchObject({
      message: 'refused',
    });
    expect(prompt.questions).toHaveLength(2);
    expect(lines).toContain('say: Incorrect input: x');
  });

  it('does not ask about a cancel', async () => {
    const lines: string[] = [];
    const { context, prompt } = asked(lines, 'r');
    await expect(runSteps(context, threeSteps(lines, new CancelledError()))).rejects.toBeInstanceOf(CancelledError);
    expect(prompt.questions).toEqual([]);
    expect(withoutPhases(lines)).toHaveLength(3);
  });
});
