import type { AwsCredentialIdentity } from '@aws-sdk/types';
import type { Clock } from '../../contract/clock.js';
import { BuildError, CancelledError, errorMessage } from '../../support/errors.js';
import { type AwsAccess, vaultEngine } from './access-options.js';
import { profileName, sharedFiles } from './region.js';
import { type Env, endpointOf, type Transport } from './transport.js';
import { firstCall, type LeaseTools, vaultProvider } from './vault-credentials.js';

/** Gives credentials, refreshed when they are about to expire. */
export type CredentialProvider = () => Promise<AwsCredentialIdentity>;

/** Where credentials come from; recorded in the journal. */
export type CredentialSource =
  | 'vault'
  | 'static'
  | 'profile'
  | 'environment'
  | 'web-identity'
  | 'container'
  | 'instance';

/** Credentials that were found. */
export interface FoundCredentials {
  readonly source: CredentialSource;
  readonly provide: CredentialProvider;
}

/** What finding credentials may use. */
export interface CredentialTools extends LeaseTools {
  readonly region: string;
  readonly transport: Transport;
}

type Providers = typeof import('@aws-sdk/credential-providers');

/**
 * Finds credentials in Packer's order (spec-amazon 1.4): Vault, options, the profile that the option names, keys of the environment,
 * web identity of the environment, AWS_PROFILE or the default profile, container, instance metadata; then assumes the role of
 * `assume_role`. Throws `AwsNoCredentials`, `AwsCannotAssumeRole`.
 *
 * Everything is read from the given environment. What the SDK reads of the process itself and cannot be told otherwise:
 * within a profile `credential_source`, SSO's and login's caches; the address of the metadata service.
 */
export async function findCredentials(access: AwsAccess, tools: CredentialTools): Promise<FoundCredentials> {
  const providers = await import('@aws-sdk/credential-providers');
  const base = await firstThatGives(candidates(access, tools, providers), tools);
  if (access.assumeRole === undefined || access.assumeRole.roleArn === '') return base;
  return { source: base.source, provide: await assumeRole(access.assumeRole, base, tools, providers) };
}

interface Candidate {
  readonly source: CredentialSource;
  readonly provide: CredentialProvider;
  /** Nothing else is tried when this one fails: it was asked for. */
  readonly chosen: boolean;
}

function candidates(access: AwsAccess, tools: CredentialTools, providers: Providers): Candidate[] {
  const { env } = tools;
  const { accessKey, secretKey, token } = access;
  const engine = vaultEngine(access);
  // Deviation: aws-vault-when-needed. Packer has Vault make credentials for `validate`, too.
  if (engine !== undefined) return [chosen('vault', vaultProvider(engine, tools))];
  if (accessKey !== '' || secretKey !== '' || token !== '') {
    return [chosen('static', async () => keys(accessKey, secretKey, token))];
  }
  const profile = () => profileProvider(access, tools, providers);
  if (access.profile !== '') return [chosen('profile', profile())];
  const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '' } = env;
  if (id !== '' && secret !== '') {
    return [chosen('environment', async () => keys(id, secret, env['AWS_SESSION_TOKEN'] ?? ''))];
  }
  if ((env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '') !== '' && (env['AWS_ROLE_ARN'] ?? '') !== '') {
    return [chosen('web-identity', webIdentityProvider(tools, providers))];
  }
  if ((env['AWS_PROFILE'] ?? '') !== '') return [chosen('profile', profile())];
  const instance = access.skipMetadataApiCheck || env['AWS_EC2_METADATA_DISABLED']?.toLowerCase() === 'true';
  return [
    { source: 'profile', provide: profile(), chosen: false },
    ...containerCandidates(env, providers),
    ...(instance
      ? []
      : [
          {
            source: 'instance' as const,
            provide: providers.fromInstanceMetadata({ timeout: 1_000, maxRetries: 0 }),
            chosen: false,
          },
        ]),
  ];
}

function chosen(source: CredentialSource, provide: CredentialProvider): Candidate {
  return { source, provide, chosen: true };
}

function keys(accessKeyId: string, secretAccessKey: string, sessionToken: string): AwsCredentialIdentity {
  return { accessKeyId, secretAccessKey, ...(sessionToken === '' ? {} : { sessionToken }) };
}

function profileProvider(access: AwsAccess, tools: CredentialTools, { fromIni }: Providers): CredentialProvider {
  const files = sharedFiles(access, tools.env);
  return fromIni({
    profile: profileName(access, tools.env),
    filepath: files.credentials,
    configFilepath: files.config,
    // `region` in clientConfig would override that of an SSO session; the parent's is only a fallback.
    parentClientConfig: { region: tools.region, requestHandler: tools.transport },
    // Deviation: aws-mfa-code. The code is for the `mfa_serial` of the profile; Packer 1.16 never sends it (spec-amazon 1.2).
    ...(access.mfaCode === '' ? {} : { mfaCodeProvider: async () => access.mfaCode }),
  });
}

function webIdentityProvider(tools: CredentialTools, { fromTokenFile }: Providers): CredentialProvider {
  const { env } = tools;
  return fromTokenFile({
    webIdentityTokenFile: env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '',
    roleArn: env['AWS_ROLE_ARN'] ?? '',
    ...(env['AWS_ROLE_SESSION_NAME'] ? { roleSessionName: env['AWS_ROLE_SESSION_NAME'] } : {}),
    clientConfig: stsConfig(tools),
  });
}

function containerCandidates(env: Env, { fromHttp }: Providers): Candidate[] {
  const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] ?? '';
  const full = env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '';
  if (relative === '' && full === '') return [];
  const tokenFile = env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'] ?? '';
  const token = env['AWS_CONTAINER_AUTHORIZATION_TOKEN'] ?? '';
  const provide = fromHttp({
    ...(relative === '' ? { awsContainerCredentialsFullUri: full } : { awsContainerCredentialsRelativeUri: relative }),
    ...(tokenFile === '' ? {} : { awsContainerAuthorizationTokenFile: tokenFile }),
    ...(token === '' ? {} : { awsContainerAuthorizationToken: token }),
  });
  return [chosen('container', provide)];
}

async function firstThatGives(all: readonly Candidate[], { clock, env }: CredentialTools): Promise<FoundCredentials> {
  let last: unknown;
  for (const { source, provide, chosen: only } of all) {
    const remembered = remember(provide, clock);
    try {
      await remembered();
      return { source, provide: remembered };
    } catch (error) {
      last = error;
      if (only) throw unusable(source, error);
    }
  }
  throw noneFound(last, env);
}

/** The source that was asked for gives nothing. */
function unusable(source: CredentialSource, cause: unknown): BuildError {
  if (cause instanceof CancelledError) return cause;
  const known = cause instanceof BuildError ? cause.hint : undefined;
  const hint = known ?? (source === 'profile' ? PROFILE_HINT : CREDENTIALS_HINT);
  const message = `the AWS credentials (${source}) cannot be used: ${errorMessage(cause)}`;
  return new BuildError(message, { code: 'AwsNoCredentials', source: 'user', hint, cause });
}

function noneFound(cause: unknown, env: Env): BuildError {
  const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
  const missing = names.filter((name) => (env[name] ?? '') === '');
  const half =
    missing.length === 1 ? `: ${names.find((name) => !missing.includes(name))} is set, ${missing[0]} is not` : '';
  return new BuildError(`no AWS credentials were found${half}`, {
    code: 'AwsNoCredentials',
    source: 'user',
    hint: CREDENTIALS_HINT,
    cause,
  });
}

const PROFILE_HINT =
  'Check the name of the profile (option profile, or AWS_PROFILE) against ~/.aws/config and ~/.aws/credentials, or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name.';

const CREDENTIALS_HINT = [
  'In a workflow, give the job `permissions: id-token: write` and, before this step, add',
  '`- uses: aws-actions/configure-aws-credentials@v6` with `role-to-assume` and `aws-region`.',
  'Elsewhere set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.',
].join(' ');

async function assumeRole(
  role: NonNullable<AwsAccess['assumeRole']>,
  base: FoundCredentials,
  tools: CredentialTools,
  { fromTemporaryCredentials }: Providers,
): Promise<CredentialProvider> {
  const tags = Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value }));
  const provide = remember(
    fromTemporaryCredentials({
      masterCredentials: base.provide,
      params: {
        RoleArn: role.roleArn,
        ...(role.durationSeconds === 0 ? {} : { DurationSeconds: role.durationSeconds }),
        ...(role.externalId === '' ? {} : { ExternalId: role.externalId }),
        ...(role.policy === '' ? {} : { Policy: role.policy }),
        ...(role.policyArns.length === 0 ? {} : { PolicyArns: role.policyArns.map((arn) => ({ arn })) }),
        ...(role.sessionName === '' ? {} : { RoleSessionName: role.sessionName }),
        ...(tags.length === 0 ? {} : { Tags: tags }),
        ...(role.transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...role.transitiveTagKeys] }),
      },
      clientConfig: stsConfig(tools),
    }),
    tools.clock,
  );
  try {
    await firstCall(provide, { ...tools, source: base.source });
  } catch (cause) {
    throw new BuildError(`cannot assume the role ${role.roleArn}: ${errorMessage(cause)}`, {
      code: 'AwsCannotAssumeRole',
      source: 'user',
      hint: 'Check the trust policy of the role, the external id, and that the credentials of the job may call sts:AssumeRole.',
      cause,
    });
  }
  return provide;
}

/** Configuration of the STS clients that providers make. */
function stsConfig({ region, transport, env }: CredentialTools) {
  const endpoint = endpointOf('sts', env);
  return { region, requestHandler: transport, ...(endpoint === undefined ? {} : { endpoint }) };
}

/** How long before their end credentials are fetched anew, in milliseconds; half their life when that is less. */
const EARLY = 5 * 60 * 1000;

/** Asks the provider once, and again when what it gave is about to expire; all clients share it. */
function remember(provide: CredentialProvider, clock: Clock): CredentialProvider {
  let known: Promise<AwsCredentialIdentity> | undefined;
  let renewal = Number.POSITIVE_INFINITY;
  const fetch = async () => {
    const fetched = clock.now();
    // Whoever asks meanwhile waits for the same answer.
    renewal = Number.POSITIVE_INFINITY;
    const identity = await provide();
    const end = identity.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
    renewal = end - Math.min(EARLY, (end - fetched) / 2);
    return identity;
  };
  return async () => {
    if (known === undefined || renewal <= clock.now()) {
      known = fetch();
      // A failure is not remembered.
      known.catch(() => {
        known = undefined;
      });
    }
    return known;
  };
}
