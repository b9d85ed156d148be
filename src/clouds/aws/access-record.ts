import { createHash } from 'node:crypto';
import { BuildError } from '../../support/errors.js';
import { type AwsAccess, DEFAULT_ACCESS, vaultEngine } from './access-options.js';
import type { CredentialSource } from './credentials.js';

/** How a later process reaches the same account: fields of `ResourceIntent.access`. Credentials appear as SHA-256 only. */
export type AccessRecord = Readonly<Record<string, string>>;

/** What was found out about an access. */
export interface ResolvedAccess {
  readonly region: string;
  /** '' when unknown. */
  readonly account: string;
  readonly endpoint: string | undefined;
  readonly source: CredentialSource;
}

/** The record of an access for the journal. */
export function accessRecord(access: AwsAccess, { region, account, endpoint, source }: ResolvedAccess): AccessRecord {
  const role = access.assumeRole;
  const engine = vaultEngine(access);
  const fields = {
    region,
    account,
    endpoint: endpoint ?? '',
    credentials: source,
    profile: access.profile,
    credentialsFile: access.sharedCredentialsFile,
    assumeRole: role === undefined || role.roleArn === '' ? '' : JSON.stringify(role),
    vault: engine === undefined ? '' : JSON.stringify(engine),
    insecure: access.insecureSkipTlsVerify ? 'true' : '',
    accessKeySha256: fingerprint(access.accessKey),
    secretKeySha256: fingerprint(access.secretKey),
    tokenSha256: fingerprint(access.token),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/**
 * The access options that a record stands for. Keys that the template gave are looked for by their fingerprints among
 * `candidates` (the inputs of the action, which its post step gets again). When they are not there, the credentials of the
 * environment are taken if the account is known, since the client factory checks it; else throws `AwsCredentialsLost`.
 */
export function accessFromRecord(record: AccessRecord, candidates: readonly string[]): AwsAccess {
  const base: AwsAccess = {
    ...DEFAULT_ACCESS,
    region: record['region'] ?? '',
    profile: record['profile'] ?? '',
    sharedCredentialsFile: record['credentialsFile'] ?? '',
    customEndpointEc2: record['endpoint'] ?? '',
    insecureSkipTlsVerify: record['insecure'] === 'true',
    skipCredentialValidation: (record['account'] ?? '') === '',
    // as: written by accessRecord from values of these types.
    assumeRole: parsed(record['assumeRole']) as AwsAccess['assumeRole'],
    vaultAwsEngine: parsed(record['vault']) as AwsAccess['vaultAwsEngine'],
  };
  if (record['credentials'] !== 'static') return base;
  const found = credentialsFromCandidates(record, candidates);
  if (found !== undefined) return { ...base, ...found };
  if ((record['account'] ?? '') !== '') return base;
  throw new BuildError('the access key that the template gave is not known any more', {
    code: 'AwsCredentialsLost',
    source: 'user',
    hint: 'Give keys to the template through inputs of the action, or leave them to the environment of the job.',
  });
}

/** Finds the values that the fingerprints of a record were made of; undefined when one is missing. */
export function credentialsFromCandidates(
  record: AccessRecord,
  candidates: readonly string[],
): Pick<AwsAccess, 'accessKey' | 'secretKey' | 'token'> | undefined {
  const known = new Map(candidates.map((candidate) => [fingerprint(candidate), candidate]));
  const find = (field: string) => known.get(record[field] ?? '');
  const accessKey = find('accessKeySha256');
  const secretKey = find('secretKeySha256');
  const token = record['tokenSha256'] === undefined ? '' : find('tokenSha256');
  if (accessKey === undefined || secretKey === undefined || token === undefined) return undefined;
  return { accessKey, secretKey, token };
}

function fingerprint(secret: string): string {
  return secret === '' ? '' : createHash('sha256').update(secret).digest('hex');
}

function parsed(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}
