import type { NetworkContext } from '../../contract/network-function.js';
import { parseDuration } from '../../support/duration.js';
import { BuildError } from '../../support/errors.js';
import { goBool } from '../../support/go-bool.js';
import type { HttpTls } from '../../support/http.js';
import { readTlsFiles } from './tls-files.js';

/** How Vault is reached. */
export interface VaultAccess {
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout: number;
  readonly retries: number;
  readonly tls: HttpTls;
}

/**
 * Reads the environment that Vault's own tools read: VAULT_ADDR (VAULT_AGENT_ADDR before it), VAULT_TOKEN, VAULT_NAMESPACE,
 * VAULT_CACERT, VAULT_CAPATH, VAULT_CLIENT_CERT, VAULT_CLIENT_KEY, VAULT_TLS_SERVER_NAME, VAULT_SKIP_VERIFY,
 * VAULT_CLIENT_TIMEOUT, VAULT_MAX_RETRIES. `user` is who needs it, for messages. Throws a BuildError `VaultNotConfigured` or
 * `TlsFileUnreadable`.
 */
export async function vaultAccess(context: NetworkContext, user: string): Promise<VaultAccess> {
  const { env, secrets } = context;
  const token = env['VAULT_TOKEN'] ?? '';
  if (token === '') throw notConfigured(`Must set VAULT_TOKEN env var in order to use ${user}`);
  if (/[^\x21-\x7e]/.test(token))
    throw notConfigured('VAULT_TOKEN holds a character that no token has (a line break?)');
  secrets.add(token, 'VAULT_TOKEN');
  const namespace = env['VAULT_NAMESPACE'] ?? '';
  const files = await readTlsFiles(TLS_FILES, context);
  return {
    address: addressOf(env['VAULT_AGENT_ADDR'] || env['VAULT_ADDR'] || 'https://127.0.0.1:8200'),
    headers: {
      'X-Vault-Request': 'true',
      'X-Vault-Token': token,
      ...(namespace === '' ? {} : { 'X-Vault-Namespace': namespace }),
    },
    timeout: timeoutOf(env['VAULT_CLIENT_TIMEOUT'] || '60s'),
    retries: retriesOf(env['VAULT_MAX_RETRIES'] || '2'),
    tls: {
      ...files,
      servername: env['VAULT_TLS_SERVER_NAME'] || undefined,
      insecure: skipVerify(env['VAULT_SKIP_VERIFY'] || 'false'),
    },
  };
}

const TLS_FILES = {
  ca: 'VAULT_CACERT',
  caPath: 'VAULT_CAPATH',
  cert: 'VAULT_CLIENT_CERT',
  key: 'VAULT_CLIENT_KEY',
} as const;

function addressOf(text: string): URL {
  const url = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined) return url;
  throw notConfigured(`VAULT_ADDR "${text}" is not an address`, 'Write it as https://vault.example.com:8200.');
}

function timeoutOf(text: string): number {
  try {
    return parseDuration(/^\d+$/.test(text) ? `${text}s` : text);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    throw notConfigured('could not parse "VAULT_CLIENT_TIMEOUT"', error.message);
  }
}

function retriesOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw notConfigured('could not parse VAULT_MAX_RETRIES', 'Write a whole number.');
}

function skipVerify(text: string): boolean {
  const value = goBool(text);
  if (value !== undefined) return value;
  throw notConfigured('could not parse VAULT_SKIP_VERIFY', 'Write true or false.');
}

function notConfigured(message: string, hint?: string): BuildError {
  return new BuildError(message, { code: 'VaultNotConfigured', source: 'user', hint });
}
