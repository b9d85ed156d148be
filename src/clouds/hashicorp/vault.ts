import type { NetworkContext } from '../../contract/network-function.js';
import { BuildError } from '../../support/errors.js';
import { asObject, jsonType, memberOf, textsOf } from './json-answer.js';
import { vaultAccess } from './vault-access.js';
import { askVault } from './vault-client.js';

/**
 * The template function `vault "path" "key"`: reads a secret of the KV engine, version 2 (`data.data[key]`) or 1
 * (`data[key]`). Throws a BuildError `VaultSecretMissing`, `VaultRefused`, `VaultNotConfigured`, `HttpFailed`.
 *
 * @see spec-json-template 7.3; the texts are those of Packer 1.6.6
 */
export async function vault(args: readonly string[], context: NetworkContext): Promise<string> {
  const [path = '', key = ''] = args;
  const access = await vaultAccess(context, 'vault template function');
  const secret = await askVault({ path }, access, context);
  if (secret === undefined) throw missing('Vault Secret does not exist at the given path', path);
  return secretText(secret, path, key);
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
