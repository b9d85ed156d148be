import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundResolvers } from '../../src/engine/bound-resolvers.js';
import { resolvers } from '../../src/engine.js';
import { resolutionOf, summaries } from '../support/json-template.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { networkContext } from '../support/network-context.js';
import { readPeers } from '../support/peers-env.js';
import { testHost } from '../support/test-host.js';

/** The value of a variable, as a component sees it, or the problem. */
async function variableWith(variable: string, env: Readonly<Record<string, string>>): Promise<string | undefined> {
  const template = { variables: { a: variable }, 'sensitive-variables': ['a'], builders: [{ type: 'null' }] };
  const bound = boundResolvers({ resolvers }, testHost({ env }), networkContext({}));
  const { sensitive, diagnostics } = await resolutionOf(template, { resolvers: bound });
  return sensitive.find(({ name }) => name === 'a')?.value ?? summaries(diagnostics)[0];
}

describe('aws_secretsmanager against moto', () => {
  const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
  let moto: MotoProxy;
  const env = () => ({
    AWS_ENDPOINT_URL: moto.url,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_REGION: 'eu-west-1',
  });

  beforeAll(async () => {
    moto = await startMotoProxy({ moto: readPeers().moto.url });
    const client = new SecretsManager({ endpoint: moto.url, region: 'eu-west-1', credentials: keys });
    await client.createSecret({ Name: 'many', SecretString: '{"a":"1","b":2}' });
    await client.createSecret({ Name: 'one', SecretString: '{"only":"x"}' });
    await client.createSecret({ Name: 'plain', SecretString: 'first' });
    await client.putSecretValue({ SecretId: 'plain', SecretString: 'second' });
    await client.createSecret({ Name: 'bytes', SecretBinary: new Uint8Array([1, 2]) });
  });

  afterAll(() => moto.stop());

  it.each([
    ['{{aws_secretsmanager `many` `b`}}', '2'],
    ['{{aws_secretsmanager `one`}}', 'x'],
    ['{{aws_secretsmanager `plain`}}', 'second'],
    ['{{aws_secretsmanager_raw `many`}}', '{"a":"1","b":2}'],
    ['{{aws_secretsmanager `many`}}', expect.stringContaining('the secret has several keys')],
    ['{{aws_secretsmanager `many` `z`}}', expect.stringContaining('No secret found for key "z"')],
    ['{{aws_secretsmanager `bytes`}}', expect.stringContaining('Secret is not string')],
    ['{{aws_secretsmanager `nope`}}', expect.stringContaining('ResourceNotFoundException')],
  ])('%s is %s', async (call, value) => {
    expect(await variableWith(call, env())).toEqual(value);
  });
});

describe('vault over TLS, with a certificate that openssl made', () => {
  let folder: string;
  let stop: () => void;
  const env: Record<string, string> = { VAULT_TOKEN: 't', VAULT_MAX_RETRIES: '0' };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vault-tls-'));
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=vault', '-addext', 'subjectAltName=DNS:vault.internal'];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
    await promisify(execFile)('openssl', [...request, ...files, ...subject]);
    const [key, cert] = await Promise.all(['key.pem', 'cert.pem'].map((name) => readFile(join(folder, name))));
    const server = createServer({ key, cert }, (_, response) => response.end('{"data":{"k":"over TLS"}}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // as: a server on a port has an AddressInfo.
    env['VAULT_ADDR'] = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    stop = () => server.close();
  });

  afterAll(async () => {
    stop();
    await rm(folder, { recursive: true });
  });

  const read = (more: Readonly<Record<string, string>>) => variableWith('{{vault `p` `k`}}', { ...env, ...more });

  it('trusts VAULT_CACERT and VAULT_CAPATH, the name being that of VAULT_TLS_SERVER_NAME', async () => {
    const name = { VAULT_TLS_SERVER_NAME: 'vault.internal' };
    expect(await read({ ...name, VAULT_CACERT: join(folder, 'cert.pem') })).toBe('over TLS');
    expect(await read({ ...name, VAULT_CAPATH: folder })).toBe('over TLS');
  });

  it('refuses a certificate that nobody vouches for, and one of another name', async () => {
    expect(await read({})).toContain('self-signed certificate');
    expect(await read({ VAULT_CACERT: join(folder, 'cert.pem') })).toContain('does not match certificate');
  });

  it('trusts anyone with VAULT_SKIP_VERIFY', async () => {
    expect(await read({ VAULT_SKIP_VERIFY: '1' })).toBe('over TLS');
  });
});
