import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../src/cli/commands/build.js';
import { validate } from '../../src/cli/commands/validate.js';
import { DEFAULT_ACCESS } from '../../src/clouds/aws/access-options.js';
import { createAws } from '../../src/clouds/aws/client-factory.js';
import type { Clock } from '../../src/contract/clock.js';
import { reapJournal } from '../../src/reaper.js';
import { openJournal } from '../../src/resources/journal.js';
import { systemClock } from '../../src/support/clock.js';
import { capturedCli } from '../support/cli-host.js';
import { FakeClock } from '../support/fake-clock.js';
import { type HttpStandIn, httpStandIn } from '../support/http-stand-in.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { readPeers } from '../support/peers-env.js';

let moto: MotoProxy;
let vault: HttpStandIn;
let folder: string;

/** Stands in for Vault: every answer is a new user with a lease. */
const answer = (path: string, count: number) =>
  path === '/v1/aws/creds/builder'
    ? JSON.stringify({
        lease_id: `aws/creds/builder/lease-${count}`,
        lease_duration: 3600,
        data: { access_key: `AKIAVAULT${count}`, secret_key: `vault/secret+${count}`, security_token: null },
      })
    : undefined;

beforeEach(async () => {
  moto = await startMotoProxy({ moto: readPeers().moto.url });
  vault = await httpStandIn(answer);
  folder = mkdtempSync(join(tmpdir(), 'vault-'));
});
afterEach(async () => {
  await vault[Symbol.asyncDispose]();
  await moto.stop();
  rmSync(folder, { recursive: true, force: true });
});

const environment = () => ({
  AWS_ENDPOINT_URL: moto.url,
  AWS_POLL_DELAY_SECONDS: '0',
  VAULT_ADDR: vault.url,
  VAULT_TOKEN: 'hvs.CAESIJ-secret-token',
  XDG_STATE_HOME: folder,
  PACKER_LOG: '1',
});

const TEMPLATE = `
data "amazon-ami" "base" {
  region = "us-east-1"
  owners = ["self", "amazon"]
  filters = {
    image-id = "ami-1e749f67"
  }
  vault_aws_engine {
    name = "builder"
  }
}

source "amazon-ebs" "web" {
  region          = "us-east-1"
  ami_name        = "n-1"
  instance_type   = "t2.micro"
  source_ami      = data.amazon-ami.base.id
  communicator    = "none"
  skip_create_ami = true
  vault_aws_engine {
    name = "builder"
  }
}

build {
  sources = ["source.amazon-ebs.web"]
}
`;

describe('vault_aws_engine', () => {
  it('is not asked by validate', async () => {
    writeFileSync(join(folder, 'web.pkr.hcl'), TEMPLATE);
    const cli = capturedCli(folder, { env: environment() });
    expect(await validate(['web.pkr.hcl'], cli), cli.printed()).toBe(0);
    expect([vault.requests, moto.calls]).toEqual([[], []]);
  });

  it('gives the credentials of a data source and of a build, which no log shows', async () => {
    writeFileSync(join(folder, 'web.pkr.hcl'), TEMPLATE);
    const logged: string[] = [];
    const cli = capturedCli(folder, { env: environment(), writeLog: (text) => void logged.push(text) });
    expect(await build(['web.pkr.hcl'], cli), cli.printed()).toBe(0);
    expect(vault.requests.map(({ url }) => url)).toEqual(['/v1/aws/creds/builder', '/v1/aws/creds/builder']);
    expect(moto.callsOf('RunInstances')).toHaveLength(1);
    const printed = cli.printed() + logged.join('');
    expect(printed).toContain('vault: lease aws/creds/builder/lease-2 for 3600 s');
    for (const secret of ['vault/secret', 'AKIAVAULT', 'hvs.CAESIJ']) expect(printed).not.toContain(secret);
  });

  const access = { ...DEFAULT_ACCESS, region: 'us-east-1' };
  const engine = { name: 'builder', engineName: '', roleArn: '', ttl: '' };
  const silent = { debug: () => undefined, say: () => undefined, error: () => undefined };
  const { signal } = new AbortController();
  const assumedRole = (roleArn: string) => ({
    roleArn,
    durationSeconds: 0,
    externalId: '',
    policy: '',
    policyArns: [],
    sessionName: '',
    tags: {},
    transitiveTagKeys: [],
  });
  const connect = (clock: Clock, roleArn = '') =>
    createAws(
      { ...access, vaultAwsEngine: engine, assumeRole: assumedRole(roleArn) },
      { env: environment(), clock },
      { ui: silent, secrets: { add: () => undefined }, signal },
    );

  it('makes users that AWS does not know at once: they are waited for', async () => {
    const refuse = (action: string, code: string) =>
      moto.fault({ action, times: 2, does: { kind: 'error', status: 403, code } });
    refuse('GetCallerIdentity', 'InvalidClientTokenId');
    refuse('DescribeRegions', 'AuthFailure');
    await connect(new FakeClock());
    expect(moto.calls.map(({ action }) => action)).toEqual([
      ...Array(3).fill('GetCallerIdentity'),
      ...Array(3).fill('DescribeRegions'),
    ]);
    expect(vault.requests).toHaveLength(1);
  });

  it('makes users that assume a role, once AWS knows them', async () => {
    moto.fault({ action: 'AssumeRole', times: 2, does: { kind: 'error', status: 403, code: 'InvalidClientTokenId' } });
    await connect(new FakeClock(), 'arn:aws:iam::123456789012:role/build');
    expect(moto.callsOf('AssumeRole')).toHaveLength(3);
    expect(vault.requests).toHaveLength(1);
  });

  it('needs no right to describe regions', async () => {
    moto.fault({ action: 'DescribeRegions', does: { kind: 'error', status: 403, code: 'UnauthorizedOperation' } });
    await expect(connect(new FakeClock())).resolves.toMatchObject({ region: 'us-east-1' });
  });

  it('gives the post step credentials of its own', async () => {
    const clock = systemClock;
    const aws = await connect(clock);
    await aws.ec2().createKeyPair({ KeyName: 'packer_1' }, signal);
    const path = join(folder, 'run.journal');
    const journal = openJournal(path, clock);
    const intent = { kind: 'aws:key-pair', build: 'web', access: aws.accessRecord(), token: 't', name: 'packer_1' };
    await journal.created(await journal.intend(intent), 'packer_1');
    await journal.close();

    const { remaining } = await reapJournal(path, {
      env: environment(),
      clock,
      signal,
      deadline: clock.now() + 60_000,
      credentialCandidates: [],
      report: () => undefined,
    });

    expect(remaining).toEqual([]);
    expect((await moto.resources('us-east-1')).keyPairs).toEqual([]);
    expect(vault.requests).toHaveLength(2);
  });
});
