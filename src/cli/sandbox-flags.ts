import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { parseForeignImages } from '../sandbox/foreign-image-names.js';
import { INSTANT, parseLatency } from '../sandbox/latency.js';
import { parseLimits } from '../sandbox/machines/limits.js';
import type { SandboxOptions } from '../sandbox/sandbox.js';
import { defaultSandboxFolder } from '../sandbox/sandbox-folders.js';
import { systemClock } from '../support/clock.js';
import type { CliHost } from './cli-host.js';
import { FlagError, type FlagSpec, listFlag, type ParsedFlags } from './flags.js';

/** Flags that say how a sandbox is to be; any of them given to `build` builds in one. */
export const SANDBOX_FLAGS: Readonly<Record<string, FlagSpec>> = {
  'sandbox-image': {
    kind: 'list',
    value: 'ami-...=NAME',
    help: "An AMI id that is to exist, as the base image of that name ('*' allowed); Amazon Linux 2 without one.",
  },
  'sandbox-latency': {
    kind: 'string',
    value: 'instant|realistic|2s|launch=5s,image=1m',
    help: 'How long changes of state take; instant by default: as long as the work.',
  },
  'sandbox-layer': {
    kind: 'string',
    value: 'DIR',
    help: "Directory that lies over every machine's root and goes into no image.",
  },
  'sandbox-limits': {
    kind: 'string',
    value: 'processes=4096,memory=4g',
    help: 'The most that each machine may have; three quarters of the memory of this host, and 4096 processes, by default.',
  },
  'sandbox-machines': {
    kind: 'string',
    values: ['isolated', 'none'],
    help: 'none: only the cloud is played, provisioners are skipped.',
  },
  'sandbox-network': {
    kind: 'string',
    values: ['isolated', 'host'],
    help: 'host: machines share the network of this host; isolated, the default, reaches the sandbox only.',
  },
  'sandbox-s3': { kind: 'string', value: 'DIR', help: 'Directory whose folders are the S3 buckets.' },
};

/** Whether a flag about the sandbox was given. */
export function asksForSandbox(flags: ParsedFlags): boolean {
  return Object.keys(SANDBOX_FLAGS).some((name) => flags.values.has(name));
}

/** The sandbox that flags describe. Throws `FlagError` for a latency or limits that are none. */
export function sandboxOptions(
  flags: ParsedFlags,
  { env, workingDirectory }: Pick<CliHost, 'env' | 'workingDirectory'>,
  { port, say }: Pick<SandboxOptions, 'port' | 'say'>,
): SandboxOptions {
  const last = (name: string) => flags.values.get(`sandbox-${name}`)?.at(-1);
  const folder = (name: string) => {
    const path = last(name);
    return path === undefined ? undefined : resolve(workingDirectory, path);
  };
  return {
    folder: defaultSandboxFolder(env, homedir()),
    buckets: folder('s3'),
    port,
    latency: latencyOf(last('latency')),
    foreignImages: parseForeignImages(listFlag(flags, 'sandbox-image')),
    machines: last('machines') === 'none' ? 'none' : 'isolated',
    network: last('network') === 'host' ? 'host' : 'isolated',
    layer: folder('layer'),
    limits: limitsOf(last('limits')),
    clock: systemClock,
    say,
  };
}

function limitsOf(text: string | undefined) {
  const limits = text === undefined ? undefined : parseLimits(text);
  if (text !== undefined && limits === undefined) {
    throw new FlagError(
      `invalid value "${text}" for flag -sandbox-limits: expected processes=NUMBER (64 or more), memory=NUMBER with k, m or g (64m or more), or both with a comma between`,
    );
  }
  return limits;
}

function latencyOf(text: string | undefined) {
  const latency = text === undefined ? INSTANT : parseLatency(text);
  if (latency === undefined) {
    throw new FlagError(
      `invalid value "${text}" for flag -sandbox-latency: expected instant, realistic, a duration, or durations by name`,
    );
  }
  return latency;
}
