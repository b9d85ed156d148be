import { readFault } from './faults.js';
import { type ServiceTools, serviceCalls, serviceConfig } from './service-client.js';

/** What is asked of STS. */
export interface Sts {
  /** The account of the caller, 12 digits (STS API: GetCallerIdentity). */
  callerAccount(signal: AbortSignal): Promise<string>;
  /** Explains an encoded authorization failure; undefined (and a debug line) when STS does not (STS API: DecodeAuthorizationMessage). */
  decodeAuthorization(encoded: string, signal: AbortSignal): Promise<string | undefined>;
}

/** Makes the STS client of a build; the SDK's client is loaded at the first call. */
export function createSts(tools: ServiceTools): Sts {
  const call = serviceCalls('sts', tools, async () => {
    const { STS } = await import('@aws-sdk/client-sts');
    return new STS(serviceConfig('sts', tools));
  });
  return {
    async callerAccount(signal) {
      const answer = await call('GetCallerIdentity', signal, (sts, options) => sts.getCallerIdentity({}, options));
      return answer.Account ?? '';
    },
    async decodeAuthorization(encoded, signal) {
      try {
        const answer = await call('DecodeAuthorizationMessage', signal, (sts, options) =>
          sts.decodeAuthorizationMessage({ EncodedMessage: encoded }, options),
        );
        return answer.DecodedMessage;
      } catch (error) {
        if (signal.aborted) throw error;
        tools.debug(`sts DecodeAuthorizationMessage: ${readFault(error).message}`);
        return undefined;
      }
    },
  };
}
