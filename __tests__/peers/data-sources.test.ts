import { EC2 } from '@aws-sdk/client-ec2';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { SSM } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../src/contract/event.js';
import { imageBuildEngine } from '../../src/engine.js';
import { systemClock } from '../../src/support/clock.js';
import { type HttpStandIn, httpStandIn } from '../support/http-stand-in.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { readPeers } from '../support/peers-env.js';
import { testHost } from '../support/test-host.js';

// Data sources of an HCL2 template against moto, and a server for http, up to what a provisioner prints.
const region = 'eu-west-1';
const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
let moto: MotoProxy;
let server: HttpStandIn;
const images = new Map<string, string>();

beforeAll(async () => {
  moto = await startMotoProxy({ moto: readPeers().moto.url });
  server = await httpStandIn((path) =>
    path === '/version' ? { status: 200, body: '1.2.3', headers: { 'content-type': 'text/plain' } } : undefined,
  );
  const ec2 = new EC2({ endpoint: moto.url, region, credentials: keys });
  for (const Name of ['data-old', 'data-new']) {
    const { ImageId = '' } = await ec2.registerImage({ Name, RootDeviceName: '/dev/sda1' });
    await ec2.createTags({ Resources: [ImageId], Tags: [{ Key: 'Stage', Value: Name }] });
    images.set(ImageId, Name);
  }
  const secrets = new SecretsManager({ endpoint: moto.url, region, credentials: keys });
  await secrets.createSecret({ Name: 'data', SecretString: '{"user":"alice","pass":"hunter22"}' });
  const parameters = new SSM({ endpoint: moto.url, region, credentials: keys });
  await parameters.putParameter({ Name: '/data/plain', Type: 'String', Value: 'one' });
  await parameters.putParameter({ Name: '/data/plain', Type: 'String', Value: 'two', Overwrite: true });
  await parameters.putParameter({ Name: '/data/secret', Type: 'SecureString', Value: 'hunter33' });
});

afterAll(async () => {
  await moto.stop();
  await server[Symbol.asyncDispose]();
});

/** Builds with a `null` builder and prints the value; false evaluates nothing and only validates. */
async function built(data: string, value: string, isRun = true) {
  const template = `
    ${data}
    source "null" "n" { communicator = "none" }
    build {
      sources = ["source.null.n"]
      provisioner "shell-local" { inline = ["echo '<\${${value}}>'"] }
    }`;
  const events: EngineEvent[] = [];
  const request = {
    template: '-',
    configType: 'hcl2',
    stdin: async () => template,
    variables: { files: [], assignments: [] },
    only: [],
    except: [],
    sink: (event: EngineEvent) => void events.push(event),
    host: testHost({
      clock: systemClock,
      env: {
        PATH: process.env['PATH'] ?? '',
        AWS_ENDPOINT_URL: moto.url,
        AWS_REGION: region,
        AWS_ACCESS_KEY_ID: keys.accessKeyId,
        AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      },
    }),
  } as const;
  const modes = { onError: 'cleanup', parallelBuilds: 0, force: false, debug: false } as const;
  const { diagnostics, exitCode } = isRun
    ? await imageBuildEngine().build({ ...request, ...modes })
    : await imageBuildEngine().validate({ ...request, syntaxOnly: false });
  const printed = events.flatMap((event) => (event.type === 'output' ? [/<(.*)>/.exec(event.line)?.[1]] : []));
  return {
    exitCode,
    printed: printed.find((line) => line !== undefined),
    problems: diagnostics.map(({ summary, range }) => `${range?.start.line}: ${summary}`),
  };
}

const image = (more: string) => `data "amazon-ami" "x" {\n owners = ["self"]\n ${more}\n}`;

describe('the data source amazon-ami', () => {
  it('finds an image and gives what is known of it', async () => {
    const data = image('filters = { name = "data-*" }\n most_recent = true');
    const parts = ['id', 'name', 'tags.Stage', 'owner'].map((part) => `data.amazon-ami.x.${part}`);
    const { exitCode, printed = '', problems } = await built(data, `join(" ", [${parts.join(', ')}])`);
    expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] });
    const [id = '', name, stage, owner] = printed.split(' ');
    // moto counts seconds: either of the two may be the newest.
    expect([name, stage]).toEqual([images.get(id), images.get(id)]);
    expect(name).toMatch(/^data-/);
    expect(owner).toMatch(/^\d{12}$/);
  });

  it.each([
    ['filters = { name = "data-*" }', /^\d: The query returned more than one result \(2 AMIs\)/],
    ['filters = { name = "nothing" }', /^\d: No AMI was found: filters name=nothing, owners self, region eu-west-1$/],
  ])('fails at its place for %s', async (more, message) => {
    const { exitCode, problems } = await built(image(more), 'data.amazon-ami.x.id');
    expect(exitCode).toBe(1);
    expect(problems[0]).toMatch(message);
  });

  it('is not asked by validate', async () => {
    const before = moto.calls.length;
    const data = image('filters = { name = "nothing" }');
    expect(await built(data, 'data.amazon-ami.x.id', false)).toMatchObject({ exitCode: 0, problems: [] });
    expect(moto.calls.length).toBe(before);
  });
});

describe('the data source amazon-secretsmanager', () => {
  it('gives values, and masks them', async () => {
    const data = 'data "amazon-secretsmanager" "x" {\n name = "data"\n key = "pass"\n}';
    expect(await built(data, 'data.amazon-secretsmanager.x.value')).toMatchObject({
      exitCode: 0,
      printed: '<sensitive>',
    });
    expect(await built(data, 'length(data.amazon-secretsmanager.x.value)')).toMatchObject({ printed: '8' });
  });
});

describe('the data source amazon-parameterstore', () => {
  it.each([
    ['name = "/data/plain"', 'two'],
    ['name = "/data/plain:1"', 'one'],
    ['name = "/data/secret"\n with_decryption = true', '<sensitive>'],
  ])('gives the value of { %s }', async (options, value) => {
    const data = `data "amazon-parameterstore" "x" {\n ${options}\n}`;
    expect(await built(data, 'data.amazon-parameterstore.x.value')).toEqual({
      exitCode: 0,
      printed: value,
      problems: [],
    });
  });
});

describe('the data sources http and null', () => {
  it('give what they got, one to the other', async () => {
    const data = `
      data "http" "v" { url = "${server.url}/version" }
      data "null" "x" { input = "v\${data.http.v.body} \${data.http.v.request_headers["Content-Type"]}" }`;
    expect(await built(data, 'data.null.x.output')).toEqual({
      exitCode: 0,
      printed: 'v1.2.3 text/plain',
      problems: [],
    });
  });

  it('fails for an answer that is none', async () => {
    const { exitCode, problems } = await built(`data "http" "v" { url = "${server.url}/no" }`, 'data.http.v.body');
    expect({ exitCode, problems }).toEqual({ exitCode: 1, problems: ['2: HTTP request error. Response code: 404'] });
  });
});
