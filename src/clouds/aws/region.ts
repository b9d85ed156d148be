import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { BuildError } from '../../support/errors.js';
import type { AwsAccess } from './access-options.js';
import { instanceRegion } from './instance-region.js';
import type { Env } from './transport.js';

/** The shared configuration of the AWS tools. */
export interface SharedFiles {
  readonly credentials: string;
  readonly config: string;
}

/**
 * The build region: option, AWS_REGION, AWS_DEFAULT_REGION, region of the profile, that of the EC2 instance whose role gives the
 * credentials (spec-amazon 1). Throws `AwsNoRegion`.
 */
export async function resolveRegion(access: AwsAccess, env: Env): Promise<string> {
  const given = access.region || env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
  const region = given || (await profileRegion(access, env)) || (await instanceRegion(access, env));
  if (region !== undefined && region !== '') return region;
  throw new BuildError('no AWS region is given', {
    code: 'AwsNoRegion',
    source: 'user',
    hint: 'Set the option region, or AWS_REGION in the environment (aws-region of aws-actions/configure-aws-credentials does that).',
  });
}

/**
 * Where the shared files are: options, environment, `~/.aws`.
 * Deviation: aws-shared-credentials-file. Packer 1.16 reads that file as a config file, `[profile x]` and all (decisions 8).
 */
export function sharedFiles(access: Pick<AwsAccess, 'sharedCredentialsFile'>, env: Env): SharedFiles {
  const home = env['HOME'] || env['USERPROFILE'] || homedir();
  const expand = (path: string) => (path.startsWith('~/') ? join(home, path.slice(2)) : path);
  return {
    credentials: expand(
      access.sharedCredentialsFile || env['AWS_SHARED_CREDENTIALS_FILE'] || join(home, '.aws', 'credentials'),
    ),
    config: expand(env['AWS_CONFIG_FILE'] || join(home, '.aws', 'config')),
  };
}

/** The profile that is meant: option, AWS_PROFILE, `default`. */
export function profileName(access: Pick<AwsAccess, 'profile'>, env: Env): string {
  return access.profile || env['AWS_PROFILE'] || 'default';
}

async function profileRegion(access: AwsAccess, env: Env): Promise<string | undefined> {
  const files = sharedFiles(access, env);
  const name = profileName(access, env);
  const [config, credentials] = await Promise.all([readText(files.config), readText(files.credentials)]);
  const section = name === 'default' ? [name, 'profile default'] : [`profile ${name}`];
  return settingOf(config, section, 'region') ?? settingOf(credentials, [name], 'region');
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

/** A setting of the first of the named sections that has it. */
function settingOf(text: string, sections: readonly string[], key: string): string | undefined {
  let inside = false;
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[\s*([^\]]*?)\s*\]/.exec(line);
    if (header !== null) inside = sections.includes((header[1] ?? '').replace(/\s+/g, ' '));
    const setting = /^([\w-]+)\s*=\s*(.*?)\s*(?:\s[#;].*)?$/.exec(line);
    if (inside && setting?.[1] === key) return setting[2];
  }
  return undefined;
}
