import { httpSend } from '../../support/http.js';
import { type AwsAccess, vaultEngine } from './access-options.js';
import type { Env } from './transport.js';

const METADATA_SERVICE = 'http://169.254.169.254';

/** Milliseconds; elsewhere than on EC2 nothing answers. */
const TIMEOUT = 1_000;

/**
 * The region of the EC2 instance that this program runs on, when its role is where the credentials come from (spec-amazon 1;
 * instance metadata, version 2); undefined elsewhere.
 */
export async function instanceRegion(access: AwsAccess, env: Env): Promise<string | undefined> {
  if (access.skipMetadataApiCheck || env['AWS_EC2_METADATA_DISABLED']?.toLowerCase() === 'true') return undefined;
  if (access.accessKey !== '' || access.profile !== '' || vaultEngine(access) !== undefined) return undefined;
  if (OTHER_CREDENTIALS.some((name) => (env[name] ?? '') !== '')) return undefined;
  const service = env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] || METADATA_SERVICE;
  // Never through a proxy, and nobody waits for it longer than the timeouts.
  const context = { env: {}, signal: new AbortController().signal };
  try {
    const ttl = { 'x-aws-ec2-metadata-token-ttl-seconds': '60' };
    const token = await httpSend(
      { url: `${service}/latest/api/token`, method: 'PUT', headers: ttl, timeout: TIMEOUT },
      context,
    );
    if (token.status !== 200) return undefined;
    const headers = { 'x-aws-ec2-metadata-token': token.body };
    const { status, body } = await httpSend(
      { url: `${service}/latest/meta-data/placement/region`, headers, timeout: TIMEOUT },
      context,
    );
    return status === 200 ? body.trim() : undefined;
  } catch {
    // No such service: this is no instance.
    return undefined;
  }
}

const OTHER_CREDENTIALS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_PROFILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
