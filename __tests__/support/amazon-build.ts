import type { AmazonBuild } from '../../src/clouds/aws/run/amazon-build.js';
import { buildImageWith } from '../../src/components/builders/amazon-ebs/build-image.js';
import { type AmazonEbsOptions, amazonEbsOptions } from '../../src/components/builders/amazon-ebs/options.js';
import type { Artifact } from '../../src/contract/artifact.js';
import type { BuildContext } from '../../src/contract/component.js';
import type { GeneratedData, RenderLate } from '../../src/contract/config.js';
import type { Release, StepScope } from '../../src/contract/step.js';
import { BuildError } from '../../src/support/errors.js';
import { FakeClock } from './fake-clock.js';
import { FakeEc2Cloud } from './fake-ec2-cloud.js';
import { optionValues } from './option-values.js';
import { RecordingUi } from './recording-ui.js';
import { MemoryJournal, testHost } from './test-host.js';

/** A build on the fake EC2 and what it leaves to look at. */
export interface FakeBuild {
  readonly cloud: FakeEc2Cloud;
  readonly clock: FakeClock;
  readonly ui: RecordingUi;
  readonly journal: MemoryJournal;
  readonly build: BuildContext & AmazonBuild;
  /** Data of every provisioning. */
  readonly provisioned: GeneratedData[];
}

/** Makes the context of a build in us-east-1; `provision` is what the provisioners do. */
export function fakeBuild(overrides: Partial<BuildContext> = {}, region = 'us-east-1'): FakeBuild {
  const clock = new FakeClock();
  const cloud = new FakeEc2Cloud(clock);
  const ui = new RecordingUi();
  const journal = new MemoryJournal();
  const provisioned: GeneratedData[] = [];
  const run = { runId: '77', attempt: '1', repository: 'me/images', uuid: 'u' };
  const build: BuildContext & AmazonBuild = {
    buildName: 'web',
    builderType: 'amazon-ebs',
    ui,
    signal: new AbortController().signal,
    host: testHost({ clock, journal, run }),
    secrets: { add: () => undefined },
    force: false,
    debug: false,
    onError: 'cleanup',
    provision: async (_communicator, generated) => void provisioned.push(generated),
    cleanupProvision: async () => undefined,
    ...overrides,
    aws: cloud.aws(region),
  };
  return { cloud, clock, ui, journal, build, provisioned };
}

/** The fewest options of an amazon-ebs build, nobody connecting; more may be given. */
export function ebsOptions(given: Partial<AmazonEbsOptions> = {}): AmazonEbsOptions {
  return optionValues(amazonEbsOptions, {
    sourceAmi: 'ami-source',
    instanceType: 't2.micro',
    amiName: 'n-1',
    skipRegionValidation: true,
    sshPassword: 'x',
    communicator: 'none',
    ...given,
  });
}

/** Runs an amazon-ebs build on the fake. */
export function runEbs(fake: FakeBuild, given: Partial<AmazonEbsOptions> = {}): Promise<Artifact | undefined> {
  const plan = { options: ebsOptions(given), communicator: { type: 'none' } as const, renderLate: renderFields };
  return buildImageWith(fake.build.aws, fake.build, plan);
}

/** `{{ .Field }}` alone; an unknown field is an error, as in a struct. */
const renderFields: RenderLate = (text, { values }) =>
  text.replace(/\{\{ ?\.(\w+)(?:\.(\w+))? ?\}\}/g, (_, name: string, key?: string) => {
    if (!(name in values))
      throw new BuildError(`can't evaluate field ${name}`, { code: 'TemplateExec', source: 'user' });
    const value = values[name];
    if (key === undefined || typeof value !== 'object' || value === null) return String(value);
    // as: any object may be asked for any key.
    return String((value as Readonly<Record<string, unknown>>)[key] ?? '<no value>');
  });

/** A scope of one step that a test ends by hand. */
export class FakeScope implements StepScope {
  readonly #releases: Release[] = [];

  defer(release: Release): void {
    this.#releases.push(release);
  }

  async end(): Promise<void> {
    const { signal } = new AbortController();
    for (const release of this.#releases.toReversed()) await release({ kind: 'success' }, signal);
  }
}
