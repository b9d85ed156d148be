import type { Clock } from '../../contract/clock.js';
import type { FoundCredentials } from './credentials.js';
import { toAwsError } from './errors.js';
import { answerText, faultText } from './faults.js';
import { RateLimit } from './rate-limit.js';
import { AttemptsFailed, attemptCall } from './retry.js';
import { type AwsService, type Env, endpointOf, type Transport } from './transport.js';
import { USER_AGENT } from './user-agent.js';

/** What the client of a small service (everything but EC2) may use. */
export interface ServiceTools {
  readonly region: string;
  readonly env: Env;
  readonly clock: Clock;
  readonly credentials: FoundCredentials;
  readonly transport: Transport;
  /** Attempts of a call, the first included. */
  readonly attempts: number;
  debug(text: string): void;
}

/** A call that creates: it is not repeated when it may have been carried out, and not made once the run is cancelled. */
export interface ServiceCreate {
  readonly cancelled: AbortSignal;
}

/** A call of a small service. Carrying it out twice is the same as once, but for those with `create`. */
export type ServiceCall<C> = <T>(
  operation: string,
  signal: AbortSignal,
  send: (client: C, options: { readonly abortSignal: AbortSignal }) => Promise<T>,
  create?: ServiceCreate,
) => Promise<T>;

/** Configuration of the SDK's client of a service. */
export function serviceConfig(service: AwsService, { region, env, credentials, transport }: ServiceTools) {
  const endpoint = endpointOf(service, env);
  return {
    region,
    credentials: credentials.provide,
    maxAttempts: 1,
    requestHandler: transport,
    customUserAgent: USER_AGENT,
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

/**
 * How a small service is called: its client is made at the first call; calls are rate limited and repeated with jitter where
 * that helps. Refusals are `AwsError`s, a cancel is the signal's reason. `service` is the name that permissions begin with.
 */
export function serviceCalls<C>(service: string, tools: ServiceTools, connect: () => Promise<C>): ServiceCall<C> {
  const { region, clock, attempts } = tools;
  const limit = new RateLimit(clock);
  let client: Promise<C> | undefined;
  return async (operation, signal, send, create) => {
    create?.cancelled.throwIfAborted();
    client ??= connect();
    const connected = await client;
    const label = `${service} ${operation} ${region}`;
    try {
      const answer = await attemptCall(() => send(connected, { abortSignal: signal }), {
        clock,
        limit,
        signal,
        stop: create?.cancelled,
        attempts,
        repeatable: create === undefined,
        random: Math.random,
        repeating: (error, pause) => tools.debug(`${label}: ${faultText(error)}, again in ${Math.round(pause)} ms`),
      });
      tools.debug(`${label}: ${answerText(answer)}`);
      return answer;
    } catch (failed) {
      if (!(failed instanceof AttemptsFailed)) throw failed;
      tools.debug(`${label}: ${faultText(failed.error)}`);
      if (signal.aborted) throw signal.reason;
      throw toAwsError(failed.error, { service, operation, region, refused: failed.refused });
    }
  };
}
