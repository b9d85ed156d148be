import type { Clock } from '../../contract/clock.js';
import type { FoundCredentials } from './credentials.js';
import { toAwsError } from './errors.js';
import { readFault } from './faults.js';
import { RateLimit } from './rate-limit.js';
import { AttemptsFailed, attemptCall } from './retry.js';
import { type Env, endpointOf, type Transport } from './transport.js';

/** What is asked of STS. */
export interface Sts {
  /** The account of the caller, 12 digits (STS API: GetCallerIdentity). */
  callerAccount(signal: AbortSignal): Promise<string>;
  /** Explains an encoded authorization failure; undefined (and a debug line) when STS does not (STS API: DecodeAuthorizationMessage). */
  decodeAuthorization(encoded: string, signal: AbortSignal): Promise<string | undefined>;
}

/** What an {@link Sts} may use. */
export interface StsTools {
  readonly region: string;
  readonly env: Env;
  readonly clock: Clock;
  readonly credentials: FoundCredentials;
  readonly transport: Transport;
  readonly attempts: number;
  debug(text: string): void;
}

/** Makes the STS client of a build; the SDK's client is loaded at the first call. */
export async function createSts(tools: StsTools): Promise<Sts> {
  const { region, env, clock } = tools;
  const limit = new RateLimit(clock);
  const endpoint = endpointOf('sts', env);
  const connect = async () => {
    const { STS } = await import('@aws-sdk/client-sts');
    return new STS({
      region,
      credentials: tools.credentials.provide,
      maxAttempts: 1,
      requestHandler: tools.transport,
      ...(endpoint === undefined ? {} : { endpoint }),
    });
  };
  let client: ReturnType<typeof connect> | undefined;
  const sts = () => {
    client ??= connect();
    return client;
  };
  const call = async <T>(operation: string, send: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    try {
      return await attemptCall(send, {
        clock,
        limit,
        signal,
        attempts: tools.attempts,
        repeatable: true,
        random: Math.random,
        repeating: (error) => tools.debug(`sts ${operation}: ${readFault(error).code}, again`),
      });
    } catch (failed) {
      if (!(failed instanceof AttemptsFailed)) throw failed;
      if (signal.aborted) throw signal.reason;
      throw toAwsError(failed.error, { service: 'sts', operation, region, refused: failed.refused });
    }
  };
  return {
    async callerAccount(signal) {
      const ask = async () => (await sts()).getCallerIdentity({}, { abortSignal: signal });
      const { Account = '' } = await call('GetCallerIdentity', ask, signal);
      return Account;
    },
    async decodeAuthorization(encoded, signal) {
      try {
        const ask = async () =>
          (await sts()).decodeAuthorizationMessage({ EncodedMessage: encoded }, { abortSignal: signal });
        return (await call('DecodeAuthorizationMessage', ask, signal)).DecodedMessage;
      } catch (error) {
        if (signal.aborted) throw error;
        tools.debug(`sts DecodeAuthorizationMessage: ${readFault(error).message}`);
        return undefined;
      }
    },
  };
}
