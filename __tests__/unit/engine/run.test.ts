import { describe, expect, it } from 'vitest';
import type { BuildContext } from '../../../src/contract/component.js';
import { BuildError, CancelledError } from '../../../src/support/errors.js';
import { FakeClock } from '../../support/fake-clock.js';
import {
  broken,
  fakeArtifact,
  fakeBuilder,
  fakeImage,
  fakePostProcessor,
  processed,
} from '../../support/fake-components.js';
import { runFakes } from '../../support/fake-run.js';
import { testHost } from '../../support/test-host.js';

/** A builder that takes a second, and writes when it starts and ends. */
function timed(trace: string[]) {
  return fakeBuilder(async ({ buildName, host, signal }: BuildContext) => {
    trace.push(`+${buildName}`);
    await host.clock.sleep(1000, signal);
    trace.push(`-${buildName}`);
    return fakeArtifact(buildName);
  });
}

const three = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];

describe('order and concurrency', () => {
  it.each([
    [0, false, '+a +b +c -a -b -c'],
    [1, false, '+a -a +b -b +c -c'],
    [2, false, '+a +b -a +c -b -c'],
    [9, false, '+a +b +c -a -b -c'],
    [0, true, '+a -a +b -b +c -c'],
  ])('-parallel-builds=%i, debug %s: %s', async (parallelBuilds, debug, order) => {
    const trace: string[] = [];
    await runFakes({ builds: three, builders: { null: timed(trace) }, parallelBuilds, debug });
    expect(trace.join(' ')).toBe(order);
  });

  it('says that -debug does not run builds side by side', async () => {
    const { lines } = await runFakes({ builds: three, builders: { null: timed([]) }, debug: true });
    expect(lines).toEqual(['say: Debug mode enabled. Builds will not be parallelized.']);
  });

  it('results stand in the order of the builds, with their times', async () => {
    const clock = new FakeClock({ start: 10_000 });
    const { results } = await runFakes({
      builds: three,
      builders: { null: timed([]) },
      parallelBuilds: 2,
      host: testHost({ clock }),
    });
    expect(results.map(({ label, startedAt, durationMs }) => [label.name, startedAt, durationMs])).toEqual([
      ['a', 10_000, 1000],
      ['b', 10_000, 1000],
      ['c', 11_000, 1000],
    ]);
  });
});

describe('a build that fails', () => {
  it('does not stop the others (vector 39), and says how to mend it', async () => {
    const { results, plan, lines } = await runFakes({
      builds: [
        { name: 'bad', builder: 'bad' },
        { name: 'good', builder: 'good' },
        { name: 'unprepared', builder: 'unprepared' },
      ],
      builders: {
        bad: fakeBuilder(async () => {
          throw new BuildError('no capacity', { code: 'NoCapacity', source: 'remote', hint: 'Try another zone.' });
        }),
        good: fakeBuilder(async () => fakeArtifact('g')),
        unprepared: fakeBuilder({ prepare: (_, body) => broken('bad option', body) }),
      },
    });
    expect(results.map((result) => result.status)).toEqual(['failed', 'succeeded']);
    expect(lines).toEqual(['error bad: Hint: Try another zone.']);
    expect(results[0]?.error).toEqual({ message: 'no capacity', code: 'NoCapacity', hint: 'Try another zone.' });
    expect(plan.unprepared.map((one) => one.label.name)).toEqual(['unprepared']);
  });

  it('that throws something unexpected is a failure too', async () => {
    const { results } = await runFakes({
      builds: [{ name: 'a' }],
      builders: {
        null: fakeBuilder(async () => {
          throw new TypeError('x is not a function');
        }),
      },
    });
    expect(results[0]).toMatchObject({
      status: 'failed',
      error: { message: 'x is not a function', code: 'Unexpected' },
    });
  });
});

describe('a cancel', () => {
  it('stops what runs, starts nothing more, and says so once', async () => {
    const controller = new AbortController();
    const trace: string[] = [];
    const { results, lines, events } = await runFakes({
      builds: three,
      builders: { null: timed(trace) },
      parallelBuilds: 1,
      signal: controller.signal,
      onEvent: (event) => {
        if (event.type === 'build-started') controller.abort(new CancelledError('cancelled by SIGINT', 'SIGINT'));
      },
    });
    expect(lines).toEqual(['error: Cancelling build after receiving interrupt']);
    expect(results.map(({ label, status, artifacts }) => [label.name, status, artifacts])).toEqual([
      ['a', 'cancelled', []],
      ['b', 'cancelled', []],
      ['c', 'cancelled', []],
    ]);
    expect(trace).not.toContain('+b');
    expect(events.filter((event) => event.type === 'build-finished')).toHaveLength(1);
  });

  it.each([
    [new CancelledError('x', 'SIGINT'), 'Cancelling build after receiving interrupt'],
    [new CancelledError('x', 'SIGTERM'), 'Cancelling build after receiving terminated'],
    [new CancelledError('the timeout of 30m is over'), 'Cancelling build: the timeout of 30m is over'],
  ])('%s is told as "%s"', async (reason, text) => {
    const controller = new AbortController();
    controller.abort(reason);
    const { lines } = await runFakes({ builds: three, builders: { null: timed([]) }, signal: controller.signal });
    expect(lines).toEqual([`error: ${text}`]);
  });

  it.each([[[['manifest']]], [[]]])(
    'gives only an image that exists, marked, when a builder does not notice it; post-processors %j',
    async (postProcessors) => {
      const controller = new AbortController();
      const processedIds: string[] = [];
      const { results, lines } = await runFakes({
        builds: [{ name: 'a', postProcessors }],
        builders: {
          null: fakeBuilder(async () => {
            controller.abort(new CancelledError('x', 'SIGTERM'));
            return fakeArtifact('us-east-1:ami-1', fakeImage('ami-1'));
          }),
        },
        postProcessors: {
          manifest: fakePostProcessor(async (artifact) => {
            processedIds.push(artifact.id);
            return processed(artifact, true, true);
          }),
        },
        signal: controller.signal,
      });
      expect(results[0]).toMatchObject({
        status: 'cancelled',
        artifacts: [{ id: 'us-east-1:ami-1', image: { incomplete: 'cancelled' } }],
      });
      expect(processedIds).toEqual([]);
      expect(lines.at(-1)).toBe('say a: Keeping the image although the build was cancelled: us-east-1:ami-1');
    },
  );
});

describe('events', () => {
  it('come in order and carry the label of their build', async () => {
    const { events } = await runFakes({
      builds: [{ name: 'a' }],
      builders: { null: fakeBuilder(async () => undefined) },
    });
    const label = { name: 'a', displayName: 'a', builderType: 'null', index: 0 };
    expect(events).toEqual([
      { type: 'builds-selected', builds: [label] },
      { type: 'build-started', build: label },
      {
        type: 'build-finished',
        result: expect.objectContaining({ label, status: 'succeeded', artifacts: [], error: undefined }),
      },
    ]);
  });

  it('hide what a component registers as secret while it runs', async () => {
    const { events } = await runFakes({
      builds: [{ name: 'a' }],
      builders: {
        null: fakeBuilder(async ({ secrets, ui }) => {
          secrets.add('hunter2', 'password');
          ui.say('the password is hunter2');
          ui.output('stderr', 'hunter2!');
          throw new BuildError('login hunter2 refused', { code: 'X', source: 'remote' });
        }),
      },
    });
    expect(JSON.stringify(events)).not.toContain('hunter2');
    expect(events.find((event) => event.type === 'message')).toMatchObject({ text: 'the password is <sensitive>' });
  });
});
