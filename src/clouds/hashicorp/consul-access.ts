import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NetworkContext } from '../../contract/network-function.js';
import { BuildError } from '../../support/errors.js';
import { goBool } from '../../support/go-bool.js';
import { goFileError } from '../../support/go-file-error.js';
import type { HttpTls } from '../../support/http.js';
import { readTlsFiles } from './tls-files.js';

/** How Consul is reached. */
export interface ConsulAccess {
  readonly address: URL;
  readonly socketPath: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** What every request asks with: namespace and partition. */
  readonly query: URLSearchParams;
  readonly tls: HttpTls;
}

/**
 * Reads the environment that Consul's own tools read: CONSUL_HTTP_ADDR (a unix socket too), CONSUL_HTTP_TOKEN_FILE before
 * CONSUL_HTTP_TOKEN, CONSUL_HTTP_AUTH, CONSUL_HTTP_SSL, CONSUL_HTTP_SSL_VERIFY, CONSUL_CACERT, CONSUL_CAPATH,
 * CONSUL_CLIENT_CERT, CONSUL_CLIENT_KEY, CONSUL_TLS_SERVER_NAME, CONSUL_NAMESPACE, CONSUL_PARTITION. Throws a BuildError
 * `ConsulNotConfigured` or `TlsFileUnreadable`.
 */
export async function consulAccess(context: NetworkContext): Promise<ConsulAccess> {
  const { env } = context;
  const token = await tokenOf(context);
  const auth = env['CONSUL_HTTP_AUTH'] ?? '';
  const query = new URLSearchParams();
  if (env['CONSUL_NAMESPACE']) query.set('ns', env['CONSUL_NAMESPACE']);
  if (env['CONSUL_PARTITION']) query.set('partition', env['CONSUL_PARTITION']);
  const files = await readTlsFiles(TLS_FILES, context);
  return {
    ...addressOf(env['CONSUL_HTTP_ADDR'] || '127.0.0.1:8500', goBool(env['CONSUL_HTTP_SSL'] ?? '') === true),
    headers: {
      ...(token === '' ? {} : { 'X-Consul-Token': token }),
      ...(auth === '' ? {} : { Authorization: basic(auth, context) }),
    },
    query,
    tls: {
      ...files,
      servername: env['CONSUL_TLS_SERVER_NAME'] || undefined,
      insecure: goBool(env['CONSUL_HTTP_SSL_VERIFY'] ?? '') === false,
    },
  };
}

const TLS_FILES = {
  ca: 'CONSUL_CACERT',
  caPath: 'CONSUL_CAPATH',
  cert: 'CONSUL_CLIENT_CERT',
  key: 'CONSUL_CLIENT_KEY',
} as const;

async function tokenOf({ env, workingDirectory, secrets }: NetworkContext): Promise<string> {
  const file = env['CONSUL_HTTP_TOKEN_FILE'] ?? '';
  const read = file === '' ? '' : await readToken(file, workingDirectory);
  const token = read || (env['CONSUL_HTTP_TOKEN'] ?? '');
  secrets.add(token, 'CONSUL_HTTP_TOKEN');
  return token;
}

async function readToken(file: string, workingDirectory: string): Promise<string> {
  try {
    return (await readFile(resolve(workingDirectory, file), 'utf8')).trim();
  } catch (cause) {
    throw notConfigured(`Error loading token file: ${goFileError('open', file, cause)}`, 'See CONSUL_HTTP_TOKEN_FILE.');
  }
}

function basic(auth: string, { secrets }: NetworkContext): string {
  const pair = auth.includes(':') ? auth : `${auth}:`;
  const encoded = Buffer.from(pair).toString('base64');
  secrets.add(pair.slice(pair.indexOf(':') + 1), 'CONSUL_HTTP_AUTH');
  secrets.add(encoded, 'CONSUL_HTTP_AUTH');
  return `Basic ${encoded}`;
}

function addressOf(given: string, isSecure: boolean): Pick<ConsulAccess, 'address' | 'socketPath'> {
  const socket = /^unix:\/\/(.+)$/.exec(given)?.[1];
  if (socket !== undefined) return { address: new URL('http://127.0.0.1'), socketPath: socket };
  const text = /^https?:\/\//.test(given) ? given : `${isSecure ? 'https' : 'http'}://${given}`;
  if (!given.includes('://') || text === given) {
    if (URL.canParse(text)) return { address: new URL(text), socketPath: undefined };
  }
  throw notConfigured(
    `CONSUL_HTTP_ADDR "${given}" is not an address`,
    'Write it as 127.0.0.1:8500 or https://host:8501.',
  );
}

function notConfigured(text: string, hint: string): BuildError {
  return new BuildError(`error getting consul client: ${text}`, { code: 'ConsulNotConfigured', source: 'user', hint });
}
