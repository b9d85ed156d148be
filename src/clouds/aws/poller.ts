import type { Image, Instance, SecurityGroup, Snapshot } from '@aws-sdk/client-ec2';
import type { Clock } from '../../contract/clock.js';
import { BuildError } from '../../support/errors.js';
import type { DescribeBatch, DescribeBatches, DescribeEc2 } from './describe-batches.js';
import type { PollPace } from './poll-pace.js';

/**
 * Waits for states of EC2 resources (spec-amazon 4.4): first poll at once, then at a constant delay, within a budget.
 * Deviation: aws-constant-poll-delay. Packer's waits back off to two minutes and ignore the delay of image waits; here delay and
 * number of attempts are meant literally.
 * Reject with code `AwsWaitTimeout`, `AwsWaitFailed` (a state from which the wanted one cannot come), an AwsError of the
 * Describe call, or the signal's reason. `region` defaults to the build region.
 */
export interface AwsPoller {
  instanceRunning(id: string, signal: AbortSignal, region?: string): Promise<Instance>;
  instanceStopped(id: string, signal: AbortSignal, region?: string): Promise<Instance>;
  /** Resolves with undefined when the instance is not known any more. */
  instanceTerminated(id: string, signal: AbortSignal, region?: string): Promise<Instance | undefined>;
  imageAvailable(id: string, signal: AbortSignal, region?: string): Promise<Image>;
  snapshotCompleted(id: string, signal: AbortSignal, region?: string): Promise<Snapshot>;
  securityGroupExists(id: string, signal: AbortSignal, region?: string): Promise<SecurityGroup>;
}

/** What a poller may use. */
export interface PollerTools {
  readonly clock: Clock;
  readonly pace: PollPace;
  ec2(region?: string): DescribeEc2;
  /** Shared by all builds that may share a call. */
  batches(region: string): DescribeBatches;
}

/** What is waited for. */
interface Wait<T> {
  /** `instance`. */
  readonly noun: string;
  readonly goal: string;
  readonly failures: readonly string[];
  state(value: T): string | undefined;
  reason(value: T): string | undefined;
  /** Milliseconds. */
  readonly delay: number;
  readonly budget: number;
  /** The user's pace does not apply. */
  readonly fixedPace?: boolean;
}

const MINUTE = 60_000;

/** How long a resource that was just created may be unknown to Describe, in milliseconds. */
const SETTLE = MINUTE;

/** Makes the poller of a build. */
export function createPoller(tools: PollerTools): AwsPoller {
  const look = <T>(pick: (batches: DescribeBatches) => DescribeBatch<T>, region: string | undefined) => {
    const ec2 = tools.ec2(region);
    const batch = pick(tools.batches(ec2.region));
    return (id: string, signal: AbortSignal) => batch.look(ec2, id, signal);
  };
  const known = <T>(wait: Wait<T>, pick: (batches: DescribeBatches) => DescribeBatch<T>) => {
    return async (id: string, signal: AbortSignal, region?: string): Promise<T> => {
      const value = await poll({ tools, wait, id, signal, look: look(pick, region) });
      if (value === undefined) throw vanished(wait, id);
      return value;
    };
  };
  return {
    instanceRunning: known(RUNNING, (batches) => batches.instances),
    instanceStopped: known(STOPPED, (batches) => batches.instances),
    instanceTerminated: (id, signal, region) =>
      poll({
        tools,
        wait: TERMINATED,
        id,
        signal,
        look: look((batches) => batches.instances, region),
      }),
    imageAvailable: known(AVAILABLE, (batches) => batches.images),
    snapshotCompleted: known(COMPLETED, (batches) => batches.snapshots),
    securityGroupExists: known(EXISTS, (batches) => batches.groups),
  };
}

interface Poll<T> {
  readonly tools: PollerTools;
  readonly wait: Wait<T>;
  readonly id: string;
  readonly signal: AbortSignal;
  look(id: string, signal: AbortSignal): Promise<T | undefined>;
}

/** The resource in the wanted state; undefined when it is unknown: believed of one that was known, else after {@link SETTLE}. */
async function poll<T>({ tools, wait, id, signal, look }: Poll<T>): Promise<T | undefined> {
  const { clock } = tools;
  const delay = wait.fixedPace ? wait.delay : (tools.pace.delay ?? wait.delay);
  const budget = wait.fixedPace ? wait.budget : (tools.pace.budget ?? wait.budget);
  const start = clock.now();
  for (let seen = false, last = 'unknown'; ; ) {
    const value = await look(id, signal);
    if (value !== undefined) {
      seen = true;
      last = wait.state(value) ?? 'unknown';
      if (last === wait.goal) return value;
      if (wait.failures.includes(last)) throw waitFailed(wait, id, last, wait.reason(value));
    } else if (seen || clock.now() - start >= SETTLE) {
      return undefined;
    }
    const left = start + budget - clock.now();
    if (left <= 0) throw waitTimeout(wait, id, last, budget);
    await clock.sleep(Math.min(left, untilTick(clock.now(), delay)), signal);
  }
}

/**
 * The pause until the next common tick of all waits with this delay, at least half of it away: waits that began at different
 * times come to poll together, and so share a call.
 */
function untilTick(now: number, delay: number): number {
  if (delay <= 0) return 0;
  const next = delay - (now % delay);
  return next < delay / 2 ? next + delay : next;
}

const RUNNING: Wait<Instance> = {
  noun: 'instance',
  goal: 'running',
  failures: ['shutting-down', 'terminated', 'stopping'],
  state: (instance) => instance.State?.Name,
  reason: instanceReason,
  delay: 15_000,
  budget: 10 * MINUTE,
};

const STOPPED: Wait<Instance> = { ...RUNNING, goal: 'stopped', failures: ['pending', 'terminated'] };

/** Deviation: aws-wait-terminated. Packer gives up on `pending` and `stopping`, which a machine passes on its way, and leaves its group behind. */
const TERMINATED: Wait<Instance> = { ...RUNNING, goal: 'terminated', failures: [] };

const AVAILABLE: Wait<Image> = {
  noun: 'image',
  goal: 'available',
  // Beyond the SDK's `failed`: states that never become available, in which it would wait out its budget.
  failures: ['failed', 'error', 'invalid', 'deregistered'],
  state: (image) => image.State,
  reason: (image) => image.StateReason?.Message,
  delay: 5_000,
  budget: 30 * MINUTE,
};

const COMPLETED: Wait<Snapshot> = {
  noun: 'snapshot',
  goal: 'completed',
  failures: ['error'],
  state: (snapshot) => snapshot.State,
  reason: (snapshot) => snapshot.StateMessage,
  delay: 15_000,
  budget: 30 * MINUTE,
};

const EXISTS: Wait<SecurityGroup> = {
  noun: 'security group',
  goal: 'there',
  failures: [],
  state: () => 'there',
  reason: () => undefined,
  delay: 5_000,
  budget: 200_000,
  fixedPace: true,
};

function instanceReason(instance: Instance): string | undefined {
  const reasons = [instance.StateTransitionReason, instance.StateReason?.Message];
  return reasons.filter((reason) => reason !== undefined && reason !== '').join('; ') || undefined;
}

function waitFailed<T>(wait: Wait<T>, id: string, state: string, reason: string | undefined): BuildError {
  const because = reason === undefined || reason === '' ? '' : `: ${reason}`;
  return new BuildError(`${wait.noun} ${id} is ${state}, it will not be ${wait.goal}${because}`, {
    code: 'AwsWaitFailed',
    source: 'remote',
  });
}

function vanished<T>(wait: Wait<T>, id: string): BuildError {
  return new BuildError(`${wait.noun} ${id} is not known to EC2`, { code: 'AwsWaitFailed', source: 'remote' });
}

function waitTimeout<T>(wait: Wait<T>, id: string, state: string, budget: number): BuildError {
  const text = `${wait.noun} ${id} is still ${state} after ${Math.round(budget / 1000)} s of waiting until it is ${wait.goal}`;
  return new BuildError(text, {
    code: 'AwsWaitTimeout',
    source: 'remote',
    hint: 'Raise aws_polling.max_attempts (or AWS_MAX_ATTEMPTS), which times the delay is the time to wait.',
  });
}
