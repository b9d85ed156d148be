import type { NetworkContext } from '../../contract/network-function.js';
import { BuildError, errorMessage } from '../../support/errors.js';
import { type HttpAnswer, httpSend } from '../../support/http.js';
import { type ConsulAccess, consulAccess } from './consul-access.js';
import { escapePath } from './escape-path.js';
import { memberOf } from './json-answer.js';
import { readingFailed } from './reading-failed.js';

const TIMEOUT = 60_000;

/**
 * The template function `consul_key "key"`: the value of a key of Consul's KV store (Consul API: GET /v1/kv/:key). Throws a
 * BuildError `ConsulKeyMissing` (also for an empty value), `ConsulRefused`, `ConsulNotConfigured`.
 *
 * @see spec-json-template 7.3; the texts are those of Packer 1.6.6
 */
export async function consulKey(args: readonly string[], context: NetworkContext): Promise<string> {
  const [key = ''] = args;
  const answer = await ask(key, await consulAccess(context), context);
  if (answer.status === 404) throw missing(`key does not exist at the given path: ${key}`);
  if (answer.status !== 200) throw refused(`Unexpected response code: ${answer.status}`, answer);
  const value = firstValue(answer);
  if (value === '') throw missing(`value is empty at path ${key}`);
  return value;
}

async function ask(key: string, access: ConsulAccess, context: NetworkContext): Promise<HttpAnswer> {
  const { address, query, headers, tls, socketPath } = access;
  const base = address.origin + address.pathname.replace(/\/$/, '');
  const search = query.size === 0 ? '' : `?${query}`;
  const url = `${base}/v1/kv/${escapePath(key.replace(/^\//, ''))}${search}`;
  try {
    return await httpSend({ url, headers, tls, socketPath, timeout: TIMEOUT }, context);
  } catch (error) {
    throw readingFailed(error, 'error reading consul key', 'Check CONSUL_HTTP_ADDR.');
  }
}

/** Consul answers a list of one entry, its value in base64 or null. */
function firstValue(answer: HttpAnswer): string {
  let entries: unknown;
  try {
    entries = JSON.parse(answer.body);
  } catch (error) {
    throw refused(errorMessage(error), answer);
  }
  if (!Array.isArray(entries)) throw refused('the answer is not one of Consul', answer);
  const value = memberOf(entries[0], 'Value');
  return typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : '';
}

function missing(message: string): BuildError {
  return new BuildError(message, { code: 'ConsulKeyMissing', source: 'user' });
}

function refused(message: string, { status }: HttpAnswer): BuildError {
  return new BuildError(`error reading consul key: ${message}`, {
    code: 'ConsulRefused',
    source: status === 403 ? 'user' : 'remote',
    hint: status === 403 ? 'Check CONSUL_HTTP_TOKEN and its rights to read the key.' : 'Check CONSUL_HTTP_ADDR.',
  });
}
