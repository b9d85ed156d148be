import { describe, expect, it } from 'vitest';
import { vault } from '../../../../src/clouds/hashicorp/vault.js';
import { type HttpStandIn, httpStandIn } from '../../../support/http-stand-in.js';
import { networkContext } from '../../../support/network-context.js';

const members = { k: 'one', n: 12, e: '', b: true, nul: null, o: {}, l: [] };

/** What Vault answers, by path; those with `two` are of a KV engine of version 2. */
const SECRETS: Readonly<Record<string, unknown>> = {
  '/v1/secret/one': { data: members },
  '/v1/secret/data/two': { data: { data: members, metadata: { version: 1 } } },
  '/v1/nodata': { data: null },
  '/v1/warned': { data: null, warnings: ['w1', 'w2'] },
  '/v1/text': { data: { data: 'text', k: 'x' } },
  '/v1/a%20b%3Fx=1': { data: { k: 'escaped' } },
};

const server = () =>
  httpStandIn((path) => {
    if (path === '/v1/forbidden') return { status: 403, body: '{"errors":["permission denied"]}' };
    if (path === '/v1/lost') return { status: 404, body: '{"data":null,"warnings":["versioned"]}' };
    if (path === '/v1/nonsense') return 'nonsense';
    if (path === '/v1/moved') return { status: 307, headers: { location: '/v1/secret/one' } };
    return Object.hasOwn(SECRETS, path) ? JSON.stringify(SECRETS[path]) : { status: 404, body: '{"errors":[]}' };
  });

const env = ({ url }: Pick<HttpStandIn, 'url'>) => ({ VAULT_ADDR: url, VAULT_TOKEN: 'hvs.token' });

describe('vault (spec-json-template 7.3)', () => {
  it.each([
    ['version 1', 'secret/one', 'k', 'one'],
    ['version 2', 'secret/data/two', 'k', 'one'],
    ['an empty value', 'secret/data/two', 'e', ''],
    ['a path with slashes around it', '/secret/one/', 'k', 'one'],
    ['a path to be escaped', 'a b?x=1', 'k', 'escaped'],
    ['a redirect', 'moved', 'k', 'one'],
  ])('reads a secret of %s', async (_, path, key, value) => {
    await using stand = await server();
    expect(await vault([path, key], networkContext(env(stand)))).toBe(value);
  });

  it.each([
    ['none', 'k', 'Vault Secret does not exist at the given path'],
    ['', 'k', 'Vault Secret does not exist at the given path'],
    ['secret/data/two', 'zz', 'Vault path does not contain the requested key'],
    ['secret/data/two', 'constructor', 'Vault path does not contain the requested key'],
    ['secret/one', 'zz', 'Vault data was empty at the given path. Warnings: '],
    ['nodata', 'k', 'Vault data was empty at the given path. Warnings: '],
    ['warned', 'k', 'Vault data was empty at the given path. Warnings: w1; w2'],
    ['lost', 'k', 'Vault data was empty at the given path. Warnings: versioned'],
    ['text', 'k', 'the data at the given path is a string'],
    ['secret/one', 'n', 'the value of "n" is a number, not a string'],
    ['secret/one', 'nul', 'the value of "nul" is null, not a string'],
    ['secret/one', 'b', 'the value of "b" is a boolean, not a string'],
    ['secret/data/two', 'o', 'the value of "o" is an object, not a string'],
    ['secret/data/two', 'l', 'the value of "l" is a list, not a string'],
  ])('of %j and %j is an error', async (path, key, message) => {
    await using stand = await server();
    await expect(vault([path, key], networkContext(env(stand)))).rejects.toMatchObject({
      code: 'VaultSecretMissing',
      message,
    });
  });

  it('sends token and namespace, and masks the token', async () => {
    await using stand = await server();
    const context = networkContext({ ...env(stand), VAULT_NAMESPACE: 'team' });
    await vault(['secret/one', 'k'], context);
    expect(stand.requests[0]?.headers).toMatchObject({
      'x-vault-token': 'hvs.token',
      'x-vault-namespace': 'team',
      'x-vault-request': 'true',
    });
    expect(context.registered).toEqual(['hvs.token']);
  });

  it('says what Vault says, and what to check', async () => {
    await using stand = await server();
    await expect(vault(['forbidden', 'k'], networkContext(env(stand)))).rejects.toMatchObject({
      code: 'VaultRefused',
      message: `Error reading vault secret: ${stand.url}/v1/forbidden answers 403: permission denied`,
      hint: expect.stringContaining('VAULT_TOKEN'),
    });
    await expect(vault(['nonsense', 'k'], networkContext(env(stand)))).rejects.toThrow('answers 200: nonsense');
  });

  it.each([
    [{}, 3],
    [{ VAULT_MAX_RETRIES: '0' }, 1],
  ])('asks a sealed Vault again: with %j %i times in all', async (more, times) => {
    await using stand = await httpStandIn(() => ({ status: 503, body: '{"errors":["Vault is sealed"]}' }));
    const asked = vault(['p', 'k'], networkContext({ ...env(stand), ...more }));
    await expect(asked).rejects.toThrow('answers 503: Vault is sealed');
    expect(stand.requests).toHaveLength(times);
  });

  it('goes on when the Vault is there again', async () => {
    await using stand = await httpStandIn((_, count) => (count < 3 ? { status: 503 } : '{"data":{"k":"v"}}'));
    expect(await vault(['p', 'k'], networkContext(env(stand)))).toBe('v');
  });

  it.each([
    [{ VAULT_TOKEN: '' }, 'VaultNotConfigured', 'Must set VAULT_TOKEN env var in order to use vault template function'],
    [{ VAULT_TOKEN: 'a\nb' }, 'VaultNotConfigured', 'VAULT_TOKEN holds a character that no token has (a line break?)'],
    [{ VAULT_ADDR: 'vault:8200' }, 'VaultNotConfigured', 'VAULT_ADDR "vault:8200" is not an address'],
    [{ VAULT_SKIP_VERIFY: 'maybe' }, 'VaultNotConfigured', 'could not parse VAULT_SKIP_VERIFY'],
    [{ VAULT_CLIENT_TIMEOUT: 'abc' }, 'VaultNotConfigured', 'could not parse "VAULT_CLIENT_TIMEOUT"'],
    [{ VAULT_MAX_RETRIES: '-1' }, 'VaultNotConfigured', 'could not parse VAULT_MAX_RETRIES'],
    [
      { VAULT_CACERT: 'no.pem' },
      'TlsFileUnreadable',
      'cannot read the file of VAULT_CACERT: open /work-dir/no.pem: no such file or directory',
    ],
    [
      { VAULT_CAPATH: '/no/such' },
      'TlsFileUnreadable',
      'cannot read the file of VAULT_CAPATH: open /no/such: no such file or directory',
    ],
  ])('refuses the environment %j', async (more, code, message) => {
    const context = networkContext({ VAULT_ADDR: 'http://127.0.0.1:1', VAULT_TOKEN: 't', ...more });
    await expect(vault(['p', 'k'], context)).rejects.toMatchObject({ code, message });
  });

  it('says where it cannot be reached', async () => {
    const context = networkContext({ VAULT_ADDR: 'http://127.0.0.1:1', VAULT_TOKEN: 't' });
    await expect(vault(['p', 'k'], context)).rejects.toMatchObject({
      message: expect.stringMatching(/^Error reading vault secret: Get "http:\/\/127.0.0.1:1\/v1\/p": .*ECONNREFUSED/),
      hint: expect.stringContaining('VAULT_ADDR'),
    });
  });
});
