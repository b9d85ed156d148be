import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { StepScope } from '../../../../contract/step.js';
import { acquire } from '../../../../resources/acquire.js';
import { BuildError } from '../../../../support/errors.js';
import { refusedByAws } from '../../errors.js';
import { findKeyPair } from '../../kinds/find.js';
import { releaseKeyPair } from '../../kinds/release.js';
import { tagSpecifications } from '../../tags.js';
import {
  type AmazonBuild,
  clientToken,
  intentOf,
  lookForLost,
  ownedTags,
  releaseTools,
  type Tags,
  tagsOnCreate,
} from '../amazon-build.js';

/** How to get the key that logs in. */
export interface KeyPairPlan {
  readonly kind: 'given' | 'agent' | 'password' | 'temporary';
  /** Key pair that the machine is launched with; '' for none. With `temporary` the name to create. */
  readonly name: string;
  readonly type: 'rsa' | 'ed25519';
}

/** The key pair of the build machine. */
export interface KeyPair {
  /** '' when the machine is launched without one. */
  readonly name: string;
  /** PEM of a temporary key. */
  readonly privateKey: string | undefined;
}

/** Makes the temporary key pair, unless the plan has another way to log in (spec-amazon 3.3; EC2 API: CreateKeyPair). */
export async function createKeyPair(
  build: AmazonBuild,
  scope: StepScope,
  plan: KeyPairPlan,
  runTags: Tags,
): Promise<KeyPair> {
  if (plan.kind !== 'temporary') {
    sayExisting(build, plan);
    return { name: plan.name, privateKey: undefined };
  }
  build.ui.say(`Creating temporary keypair: ${plan.name}`);
  const privateKey = await acquireKeyPair(build, scope, plan, runTags);
  build.secrets.add(privateKey, 'temporary SSH key');
  if (build.debug) await writeDebugKey(build, scope, privateKey);
  return { name: plan.name, privateKey };
}

function sayExisting(build: AmazonBuild, { kind, name }: KeyPairPlan): void {
  const pair = name === '' ? '' : `, key pair ${name}`;
  if (kind === 'given') build.ui.say(`Using existing SSH private key${pair}`);
  if (kind === 'agent') build.ui.say(`Using the SSH agent${name === '' ? ' with a key pair in the source AMI' : pair}`);
  if (kind === 'password') build.ui.say('Not using a temporary keypair');
}

async function acquireKeyPair(build: AmazonBuild, scope: StepScope, plan: KeyPairPlan, runTags: Tags): Promise<string> {
  const token = clientToken();
  const createdAt = build.host.clock.now();
  const tags = ownedTags(build, runTags, token);
  return acquire(build.host.journal, scope, {
    intent: intentOf(build, { kind: 'aws:key-pair', token, name: plan.name }),
    async create(signal) {
      const request = {
        KeyName: plan.name,
        KeyType: plan.type,
        TagSpecifications: tagsOnCreate(build.aws.region) ? tagSpecifications({ 'key-pair': tags }) : undefined,
      };
      const { KeyMaterial } = await build.aws.ec2().createKeyPair(request, signal);
      if (KeyMaterial === undefined) {
        throw new BuildError(`EC2 created the key pair ${plan.name} without a key`, {
          code: 'KeyPairWithoutKey',
          source: 'remote',
        });
      }
      return { value: KeyMaterial, id: plan.name };
    },
    async release(_key, signal) {
      build.ui.say('Deleting temporary keypair...');
      await releaseKeyPair(plan.name, releaseTools(build, signal, createdAt));
    },
    independent: true,
    refused: refusedByAws,
    recover: lookForLost(build, (signal) => findKeyPair({ token, name: plan.name }, build.aws.ec2(), signal)),
  });
}

async function writeDebugKey(build: AmazonBuild, scope: StepScope, privateKey: string): Promise<void> {
  const file = resolve(build.host.workingDirectory, `ec2_${build.buildName}.pem`);
  scope.defer(() => rm(file, { force: true }));
  await rm(file, { force: true });
  await writeFile(file, privateKey, { mode: 0o600 });
  build.ui.message(`Saving key for debug purposes: ${file}`);
}
