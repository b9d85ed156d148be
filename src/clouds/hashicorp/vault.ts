import type { NetworkContext } from '../../contract/network-function.js';
import { BuildError } from '../../support/errors.js';
import { type HttpAnswer, httpGet } from '../../support/http.js';
import { jitteredBackoff, retry } from '../../support/retry.js';
import { escapePath } from './escape-path.js';
import { asObject, jsonType, memberOf, textsOf } from './json-answer.js';
import { readingFailed } from './reading-failed.js';
import { type VaultAccess, vaultAccess } from './vault-access.js';

/**
 * The template function `vault "path" "key"`: reads a secret of the KV engine, version 2 (`data.data[key]`) or 1
 * (`data[key]`). Throws a BuildError `VaultSecretMissing`, `VaultRefused`, `VaultNotConfigured`, `HttpFailed`.
 *
 * @see spec-json-template 7.3; the texts are those of Packer 1.6.6
 */
export async function vault(args: readonly string[], context: NetworkContext): Promise<string> {
  const [path = '', key = ''] = args;
  const access = await vaultAccess(context);
  const url = secretUrl(access.address, path);
  const answer = await read(url, access, context).catch((error: unknown) => {
    throw readingFailed(
      error,
      'Error reading vault secret',
      'Check VAULT_ADDR, and VAULT_CACERT for a private authority.',
    );
  });
  const secret = secretOf(url, answer);
  if (secret === undefined) throw missing('Vault Secret does not exist at the given path', path);
  return secretText(secret, path, key);
}

function secretUrl({ origin, pathname }: URL, path: string): string {
  const joined = `${pathname}/v1/${escapePath(path)}`;
  return origin + joined.replace(/\/{2,}/g, '/').replace(/\/$/, '');
}

/** Refusals for now (busy, sealed, restarting) and broken connections are tried again, as Vault's own client does. */
function read(url: string, { headers, timeout, tls, retries }: VaultAccess, context: NetworkContext) {
  const backoff = jitteredBackoff(1000, 5000);
  const { clock, signal } = context;
  const isLast = (attempt: number) => attempt > retries;
  return retry({ clock, signal, backoff, maxAttempts: retries + 1 }, async (attempt) => {
    const answer = await httpGet({ url, headers, timeout, tls }, context);
    if (!isLast(attempt) && isPassing(answer.status)) throw refused(url, answer);
    return answer;
  });
}

function isPassing(status: number): boolean {
  return status === 412 || status === 429 || (status >= 500 && status !== 501);
}

/** Undefined when there is none; a missing one with warnings is one without data. */
function secretOf(url: string, answer: HttpAnswer): unknown {
  const secret = parse(answer.body);
  if (answer.status === 404) {
    return textsOf(memberOf(secret, 'warnings')).length > 0 || asObject(memberOf(secret, 'data')) ? secret : undefined;
  }
  if (answer.status < 200 || answer.status >= 300 || secret === undefined) throw refused(url, answer);
  return secret;
}

function secretText(secret: unknown, path: string, key: string): string {
  const data = memberOf(secret, 'data');
  const inner = memberOf(data, 'data');
  if (inner !== undefined) {
    if (asObject(inner) === undefined) throw missing(`the data at the given path is ${jsonType(inner)}`, path);
    const value = memberOf(inner, key);
    if (value === undefined) throw missing('Vault path does not contain the requested key', path);
    return textOf(value, path, key);
  }
  const value = memberOf(data, key);
  if (value !== undefined) return textOf(value, path, key);
  const warnings = textsOf(memberOf(secret, 'warnings')).join('; ');
  throw missing(`Vault data was empty at the given path. Warnings: ${warnings}`, path);
}

function textOf(value: unknown, path: string, key: string): string {
  if (typeof value === 'string') return value;
  throw missing(`the value of "${key}" is ${jsonType(value)}, not a string`, path);
}

function missing(message: string, path: string): BuildError {
  return new BuildError(message, {
    code: 'VaultSecretMissing',
    source: 'user',
    hint: `The path is "${path}". In a KV engine of version 2 it has "data" in it: secret/data/name.`,
  });
}

function refused(url: string, { status, body }: HttpAnswer): BuildError {
  const errors = textsOf(memberOf(parse(body), 'errors'));
  const said = errors.length > 0 ? errors.join('; ') : body.trim().slice(0, 200);
  return new BuildError(`Error reading vault secret: ${url} answers ${status}${said === '' ? '' : `: ${said}`}`, {
    code: 'VaultRefused',
    source: status === 403 ? 'user' : 'remote',
    hint: status === 403 ? 'Check VAULT_TOKEN, VAULT_NAMESPACE, and the policies of the token.' : undefined,
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
