import type { Clock } from '../../contract/clock.js';
import type { Ec2, Ec2Method } from './ec2.js';
import { encodedAuthorization, toAwsError } from './errors.js';
import { answerText, faultKind, faultText } from './faults.js';
import type { RateLimit } from './rate-limit.js';
import { AttemptsFailed, attemptCall } from './retry.js';
import { wholeAnswer } from './whole-answer.js';

/** An SDK client that sends an operation once: its own retries are off. */
export type SendOnce = (method: Ec2Method, input: object, signal: AbortSignal) => Promise<object>;

/** What the calls of an {@link Ec2} may use. */
export interface Ec2Tools {
  readonly region: string;
  readonly send: SendOnce;
  readonly clock: Clock;
  readonly limit: RateLimit;
  readonly attempts: number;
  /** Once it aborts, calls that create are neither made nor repeated: their own signal never aborts (`acquire`). */
  readonly cancelled?: AbortSignal;
  debug(text: string): void;
  /** Explains an encoded authorization failure; undefined when that is not wanted or not possible. */
  decode?(encoded: string, signal: AbortSignal): Promise<string | undefined>;
  random?(): number;
}

/** Makes the {@link Ec2} of one region over an SDK client: each method limits, repeats, logs and translates errors. */
export function ec2Client(tools: Ec2Tools): Ec2 {
  const call = (method: Ec2Method) => (input: object, signal: AbortSignal) =>
    wholeAnswer((request) => callEc2(tools, method, request, signal), input);
  const methods = Object.fromEntries(EC2_METHODS.map((method) => [method, call(method)]));
  // as: the table below has every method, and the SDK gives each the answer that its input type promises.
  return { region: tools.region, ...methods } as unknown as Ec2;
}

async function callEc2(tools: Ec2Tools, method: Ec2Method, input: object, signal: AbortSignal): Promise<object> {
  const operation = method.slice(0, 1).toUpperCase() + method.slice(1);
  const label = `ec2 ${operation} ${tools.region}`;
  const stop = CREATES.test(method) ? tools.cancelled : undefined;
  try {
    signal.throwIfAborted();
    stop?.throwIfAborted();
    const answer = await attemptCall(() => tools.send(method, input, signal), {
      clock: tools.clock,
      limit: tools.limit,
      signal,
      stop,
      attempts: tools.attempts,
      repeatable: isRepeatable(method, input),
      random: tools.random ?? Math.random,
      repeating: (error, pause) => tools.debug(`${label}: ${faultText(error)}, again in ${Math.round(pause)} ms`),
    });
    tools.debug(`${label}: ${answerText(answer)}`);
    return answer;
  } catch (failed) {
    if (!(failed instanceof AttemptsFailed)) throw failed;
    const { error, refused } = failed;
    tools.debug(`${label}: ${faultText(error)}`);
    if (faultKind(error) === 'cancelled') throw signal.aborted ? signal.reason : error;
    const encoded = encodedAuthorization(error);
    const decoded = encoded === undefined ? undefined : await tools.decode?.(encoded, signal);
    throw toAwsError(error, { service: 'ec2', operation, region: tools.region, refused, decoded });
  }
}

/**
 * Creates are repeatable with a client token alone; whatever else changes sets a state that stays the same.
 * Deviation: aws-creates-not-repeated. Packer repeats every call after a lost answer, and so may create twice.
 */
function isRepeatable(method: Ec2Method, input: object): boolean {
  if ('ClientToken' in input && typeof input.ClientToken === 'string' && input.ClientToken !== '') return true;
  return !CREATES.test(method);
}

const CREATES = /^(authorize|copy|create(?!Tags)|import|register|run)/;

const EC2_METHODS: readonly Ec2Method[] = Object.keys({
  authorizeSecurityGroupIngress: 0,
  copyImage: 0,
  createImage: 0,
  createKeyPair: 0,
  createSecurityGroup: 0,
  createTags: 0,
  deleteKeyPair: 0,
  deleteLaunchTemplate: 0,
  deleteSecurityGroup: 0,
  deleteSnapshot: 0,
  deleteTags: 0,
  deleteVolume: 0,
  deregisterImage: 0,
  describeImages: 0,
  describeInstanceTypeOfferings: 0,
  describeInstances: 0,
  describeKeyPairs: 0,
  describeLaunchTemplates: 0,
  describeRegions: 0,
  describeSecurityGroups: 0,
  describeSnapshots: 0,
  describeSubnets: 0,
  describeVolumes: 0,
  describeVpcs: 0,
  disableImageDeregistrationProtection: 0,
  enableImageDeprecation: 0,
  enableImageDeregistrationProtection: 0,
  modifyImageAttribute: 0,
  modifyInstanceAttribute: 0,
  modifySnapshotAttribute: 0,
  runInstances: 0,
  stopInstances: 0,
  terminateInstances: 0,
  // as: `satisfies` holds the table to exactly the methods of Ec2; Object.keys forgets that.
} satisfies Record<Ec2Method, 0>) as Ec2Method[];
