import type { DataContext } from '../../contract/component.js';
import { BuildError } from '../../support/errors.js';
import type { AwsAccess } from './access-options.js';
import { isAwsError } from './errors.js';
import { serviceCalls, serviceConfig } from './service-client.js';
import { serviceTools } from './service-tools.js';

/** A parameter of the Parameter Store. */
export interface StoredParameter {
  readonly value: string;
  readonly version: number;
  readonly arn: string;
  /** Its type says that it is a secret (`SecureString`). */
  readonly isSecret: boolean;
}

/** Reads a parameter (Systems Manager API: GetParameter). Throws a BuildError `ParameterNotFound`, AwsError. */
export async function readParameter(
  access: AwsAccess,
  { name, withDecryption }: { readonly name: string; readonly withDecryption: boolean },
  { host, secrets, signal }: DataContext,
): Promise<StoredParameter> {
  const tools = await serviceTools(access, { ...host, secrets, signal });
  const call = serviceCalls('ssm', tools, async () => {
    const { SSM } = await import('@aws-sdk/client-ssm');
    return new SSM(serviceConfig('ssm', tools));
  });
  try {
    const { Parameter } = await call('GetParameter', signal, (client, options) =>
      client.getParameter({ Name: name, WithDecryption: withDecryption }, options),
    );
    const { Value = '', Version = 0, ARN = '', Type } = Parameter ?? {};
    return { value: Value, version: Version, arn: ARN, isSecret: Type === 'SecureString' };
  } catch (error) {
    if (!isAwsError(error, 'ParameterNotFound', 'ParameterVersionNotFound')) throw error;
    throw notFound(
      name,
      error.awsCode === 'ParameterNotFound' ? 'parameter' : 'version of the parameter',
      tools.region,
    );
  }
}

function notFound(name: string, what: string, region: string): BuildError {
  return new BuildError(`The ${what} ${JSON.stringify(name)} was not found in ${region}`, {
    code: 'ParameterNotFound',
    source: 'user',
    hint: 'Check its name, which usually begins with a slash, the region, and the account of the credentials.',
  });
}
