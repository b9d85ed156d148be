import { type ServiceTools, serviceCalls, serviceConfig } from './service-client.js';

/** What is asked of IAM. */
export interface Iam {
  /** Rejects with an `AwsError`, `NoSuchEntity` when there is none of the name (IAM API: GetInstanceProfile). */
  getInstanceProfile(name: string, signal: AbortSignal): Promise<void>;
}

/** Makes the IAM client of a build; the SDK's client is loaded at the first call. */
export function createIam(tools: ServiceTools): Iam {
  const call = serviceCalls('iam', tools, async () => {
    const { IAM } = await import('@aws-sdk/client-iam');
    return new IAM(serviceConfig('iam', tools));
  });
  return {
    async getInstanceProfile(name, signal) {
      await call('GetInstanceProfile', signal, (iam, options) =>
        iam.getInstanceProfile({ InstanceProfileName: name }, options),
      );
    },
  };
}
