import type { NetworkContext } from '../../contract/network-function.js';
import { BuildError } from '../../support/errors.js';
import { type HttpAnswer, httpSend } from '../../support/http.js';
import { jitteredBackoff, retry } from '../../support/retry.js';
import { escapePath } from './escape-path.js';
import { asObject, memberOf, textsOf } from './json-answer.js';
import { readingFailed } from './reading-failed.js';
import type { VaultAccess } from './vault-access.js';

/** What Vault is asked for. */
export interface VaultRequest {
  /** `secret/data/name`; not escaped. */
  readonly path: string;
  /** Written there (PUT); without it the path is read. */
  readonly body?: Readonly<Record<string, string>>;
}

/**
 * Reads or writes a path of Vault (Vault API: GET or PUT /v1/:path); undefined when there is nothing. Throws a BuildError
 * `VaultRefused`, `HttpFailed`.
 */
export async function askVault(request: VaultRequest, access: VaultAccess, context: NetworkContext): Promise<unknown> {
  const url = addressOf(access.address, request.path);
  const answer = await send(url, request, access, context).catch((error: unknown) => {
    throw readingFailed(
      error,
      'Error reading vault secret',
      'Check VAULT_ADDR, and VAULT_CACERT for a private authority.',
    );
  });
  return secretOf(url, answer);
}

function addressOf({ origin, pathname }: URL, path: string): string {
  const joined = `${pathname}/v1/${escapePath(path)}`;
  return origin + joined.replace(/\/{2,}/g, '/').replace(/\/$/, '');
}

/** Refusals for now (busy, sealed, restarting) and broken connections are tried again, as Vault's own client does. */
function send(url: string, { body }: VaultRequest, access: VaultAccess, context: NetworkContext) {
  const { headers, timeout, tls, retries } = access;
  const written = body === undefined ? {} : { method: 'PUT', body: JSON.stringify(body) };
  const backoff = jitteredBackoff(1000, 5000);
  const { clock, signal } = context;
  const isLast = (attempt: number) => attempt > retries;
  return retry({ clock, signal, backoff, maxAttempts: retries + 1 }, async (attempt) => {
    const answer = await httpSend({ url, headers, timeout, tls, ...written }, context);
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
