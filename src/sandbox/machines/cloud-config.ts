import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { errorMessage } from '../../support/errors.js';
import { type Account, FREE_SUDO } from './account-script.js';

/** A file that `write_files` makes. */
export interface WrittenFile {
  readonly path: string;
  readonly content: Buffer;
  /** `user:group`. */
  readonly owner: string;
  /** Octal digits. */
  readonly permissions: string;
  readonly append: boolean;
}

/** The part of a `#cloud-config` that machines carry out. */
export interface CloudConfig {
  readonly hostname?: string | undefined;
  /** Keys for the login user. */
  readonly authorizedKeys: readonly string[];
  readonly accounts: readonly Account[];
  readonly files: readonly WrittenFile[];
  /** Each a line for the shell, or the words of a command. */
  readonly bootCommands: readonly (string | readonly string[])[];
  readonly commands: readonly (string | readonly string[])[];
  /** What is asked for and not done, one line each. */
  readonly notes: readonly string[];
}

const DONE = new Set(['hostname', 'fqdn', 'ssh_authorized_keys', 'users', 'write_files', 'bootcmd', 'runcmd']);
/** Without effect in a machine of the sandbox, and nobody misses it. */
const MEANINGLESS = new Set([
  'preserve_hostname',
  'manage_etc_hosts',
  'output',
  'final_message',
  'disable_root',
  'version',
]);

/** Reads a `#cloud-config` document in YAML 1.1, as cloud-init does; one that is no YAML mapping gives nothing but a note, as cloud-init goes on too. */
export function readCloudConfig(text: string): CloudConfig {
  const { document, problem } = readYaml(text);
  const keys = Object.keys(document).filter((key) => !DONE.has(key) && !MEANINGLESS.has(key));
  const notes = keys.map((key) => `cloud-config: ${key} is not done in the sandbox`);
  const hostname = textOf(document['hostname']) ?? textOf(document['fqdn']);
  return {
    hostname,
    authorizedKeys: texts(document['ssh_authorized_keys']),
    accounts: list(document['users']).flatMap(accountOf),
    files: list(document['write_files']).flatMap(fileOf),
    bootCommands: list(document['bootcmd']).flatMap(commandOf),
    commands: list(document['runcmd']).flatMap(commandOf),
    notes: problem === undefined ? notes : [problem, ...notes],
  };
}

type Mapping = Readonly<Record<string, unknown>>;

function readYaml(text: string): { readonly document: Mapping; readonly problem?: string } {
  try {
    const document: unknown = parse(text, { version: '1.1', logLevel: 'error' });
    if (isMapping(document)) return { document };
    return { document: {}, problem: 'cloud-config: not a mapping' };
  } catch (error) {
    return { document: {}, problem: `cloud-config: ${errorMessage(error)}` };
  }
}

/** A user with a mapping; the word `default` means the login user, who is there anyway. */
function accountOf(user: unknown): Account[] {
  const name = isMapping(user) ? textOf(user['name']) : textOf(user);
  if (name === undefined || name === 'default') return [];
  if (!isMapping(user)) return [{ name, groups: [], authorizedKeys: [] }];
  const groups = typeof user['groups'] === 'string' ? user['groups'].split(',') : texts(user['groups']);
  const rule = Array.isArray(user['sudo']) ? user['sudo'].map(String).join(', ') : user['sudo'];
  return [
    {
      name,
      shell: textOf(user['shell']),
      groups: groups.map((group) => group.trim()).filter((group) => group !== ''),
      sudo: typeof rule === 'string' ? rule : rule === true ? FREE_SUDO : undefined,
      authorizedKeys: texts(user['ssh_authorized_keys']),
    },
  ];
}

function fileOf(file: unknown): WrittenFile[] {
  const path = isMapping(file) ? textOf(file['path']) : undefined;
  if (!isMapping(file) || path === undefined) return [];
  return [
    {
      path,
      content: decoded(textOf(file['content']) ?? '', textOf(file['encoding']) ?? ''),
      owner: textOf(file['owner']) ?? 'root:root',
      permissions: permissionsOf(file['permissions']),
      append: file['append'] === true,
    },
  ];
}

/** `0644` without quotes is a number that YAML 1.1 read in octal. */
function permissionsOf(value: unknown): string {
  if (typeof value === 'number') return value.toString(8);
  const digits = textOf(value)?.replace(/^0o?/, '') ?? '';
  return /^[0-7]{3,4}$/.test(digits) ? digits : '644';
}

function decoded(content: string, encoding: string): Buffer {
  const base64 = /b64|base64/.test(encoding);
  const bytes = Buffer.from(content, base64 ? 'base64' : 'utf8');
  if (!/^gz/.test(encoding)) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}

function commandOf(command: unknown): (string | readonly string[])[] {
  if (Array.isArray(command)) return [command.map(String)];
  const line = textOf(command);
  return line === undefined ? [] : [line];
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function texts(value: unknown): string[] {
  return list(value).flatMap((item) => textOf(item) ?? []);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}
