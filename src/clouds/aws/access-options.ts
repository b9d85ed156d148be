import {
  bool,
  type DecodedOptions,
  defineOptions,
  int,
  string,
  stringList,
  stringMap,
  struct,
} from '../../config/declaration.js';
import type { CheckContext } from '../../contract/component.js';

const assumeRoleOptions = defineOptions({
  role_arn: string('ARN of the role to assume; empty ignores the block.'),
  duration_seconds: int('Lifetime of the session in seconds.', { minimum: 0 }),
  external_id: string('External id that the trust policy of the role asks for.'),
  policy: string('IAM policy (JSON) that narrows the session.'),
  policy_arns: stringList('ARNs of managed policies that narrow the session.'),
  session_name: string('Name of the session; generated when empty.'),
  tags: stringMap('Session tags.'),
  transitive_tag_keys: stringList('Keys of session tags that go on to further roles.'),
});

const awsPollingOptions = defineOptions({
  delay_seconds: int('Seconds between two polls of a wait; 0 leaves the default.', { minimum: 0 }),
  max_attempts: int('Number of polls of a wait; 0 leaves the default.', { minimum: 0 }),
});

const vaultAwsEngineOptions = defineOptions({
  name: string('Name of the role in Vault (required).'),
  engine_name: string('Where the secrets engine is mounted; `aws` when empty.'),
  role_arn: string('ARN of the role that Vault shall assume (`sts`), instead of making credentials (`creds`).'),
  ttl: string('Lifetime of the credentials of an assumed role, such as `3600s`; only with `role_arn`.'),
});

/** How a component reaches AWS: the access options that all amazon builders share (spec-amazon 1). Spread into their options. */
export const awsAccessOptions = {
  access_key: string('Access key id. Better left to the environment of the job.', { sensitive: true }),
  secret_key: string('Secret access key. Better left to the environment of the job.', { sensitive: true }),
  token: string('Session token of temporary credentials.', { sensitive: true }),
  profile: string('Profile of the shared configuration; beats credentials of the environment.'),
  shared_credentials_file: string('Credentials file to use in place of `~/.aws/credentials`.'),
  region: string(
    'Region to build in; else AWS_REGION, AWS_DEFAULT_REGION, the region of the profile, or of the EC2 instance whose role is used.',
  ),
  assume_role: struct(assumeRoleOptions, 'Role to assume with the credentials found.'),
  mfa_code: string('One-time code for a profile with `mfa_serial`.', { sensitive: true }),
  custom_endpoint_ec2: string('Endpoint of EC2, in every region, in place of the public one.'),
  decode_authorization_messages: bool(
    'Decode the encoded message of an UnauthorizedOperation (needs sts:DecodeAuthorizationMessage).',
  ),
  insecure_skip_tls_verify: bool('Do not verify TLS certificates.'),
  max_retries: int('Number of attempts of an API call; 0 means 10.', { minimum: 0 }),
  skip_credential_validation: bool('Do not ask STS who the caller is before the build.'),
  skip_metadata_api_check: bool('Do not look for credentials in the instance metadata service.'),
  vault_aws_engine: struct(
    vaultAwsEngineOptions,
    'Credentials that the AWS secrets engine of Vault makes when the build begins; VAULT_ADDR and VAULT_TOKEN say where.',
  ),
  aws_polling: struct(awsPollingOptions, 'Pace of waits; else AWS_POLL_DELAY_SECONDS, AWS_MAX_ATTEMPTS.'),
};

/** Decoded access options. */
export type AwsAccess = DecodedOptions<typeof awsAccessOptions>;

/** The access options of a template that gives none. */
export const DEFAULT_ACCESS: AwsAccess = {
  accessKey: '',
  secretKey: '',
  token: '',
  profile: '',
  sharedCredentialsFile: '',
  region: '',
  assumeRole: undefined,
  mfaCode: '',
  customEndpointEc2: '',
  decodeAuthorizationMessages: false,
  insecureSkipTlsVerify: false,
  maxRetries: 0,
  skipCredentialValidation: false,
  skipMetadataApiCheck: false,
  vaultAwsEngine: undefined,
  awsPolling: undefined,
};

/** Access options that only make sense together (spec-amazon 1). Reports through `context.problem`. */
export function checkAccess(access: AwsAccess, context: Pick<CheckContext, 'problem' | 'warn'>): void {
  if ((access.accessKey === '') !== (access.secretKey === '')) {
    const given = access.accessKey === '' ? 'secret_key' : 'access_key';
    const missing = access.accessKey === '' ? 'access_key' : 'secret_key';
    context.problem({
      path: [given],
      summary: `${given} is given without ${missing}`,
      hint: 'Give both, or neither and let the environment of the job hold the credentials.',
    });
  }
  const endpoint = access.customEndpointEc2;
  if (endpoint !== '' && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) {
    context.problem({
      path: ['custom_endpoint_ec2'],
      summary: `custom_endpoint_ec2 is not an http or https URL: ${JSON.stringify(endpoint)}`,
    });
  }
  checkVault(access, context);
}

/** The AWS secrets engine of Vault that credentials come from; undefined where the block is absent or says nothing. */
export function vaultEngine({ vaultAwsEngine: engine }: AwsAccess): AwsAccess['vaultAwsEngine'] {
  return engine === undefined || Object.values(engine).every((value) => value === '') ? undefined : engine;
}

function checkVault(access: AwsAccess, context: Pick<CheckContext, 'problem' | 'warn'>): void {
  const engine = vaultEngine(access);
  if (engine === undefined) return;
  if (access.accessKey !== '') {
    context.problem({
      path: ['vault_aws_engine'],
      summary: 'vault_aws_engine and access_key cannot both be given',
      hint: 'Keep one of them: either Vault makes the credentials or the template gives them.',
    });
  }
  if (engine.name === '') {
    context.problem({
      path: ['vault_aws_engine', 'name'],
      summary: 'vault_aws_engine.name must be given',
      code: 'MissingOption',
      hint: 'Name the role of the AWS secrets engine in Vault.',
    });
  }
  if (engine.ttl !== '' && engine.roleArn === '') {
    context.warn({
      path: ['vault_aws_engine', 'ttl'],
      summary: 'vault_aws_engine.ttl has no effect without role_arn',
      hint: 'The role in Vault says how long its credentials live.',
    });
  }
}
