import type { Artifact } from '../../src/contract/artifact.js';
import type { Communicator } from '../../src/contract/communicator.js';
import type {
  BuildContext,
  Builder,
  PostProcessor,
  PostProcessResult,
  PrepareContext,
  Prepared,
  PreparedBuilder,
  PreparedPostProcessor,
  PreparedProvisioner,
  Provisioner,
} from '../../src/contract/component.js';
import type { ConfigBody } from '../../src/contract/config.js';
import { provisionStep } from '../../src/steps/provision.js';
import { runSteps } from '../../src/steps/step-runner.js';
import type { SourceRange } from '../../src/support/diagnostics.js';
import { BuildError } from '../../src/support/errors.js';
import type { BuildBlock, PostProcessorBlock, ProvisionerBlock } from '../../src/template/template.js';

/** A place in `t.json`; different lines are different places. */
export function placeOf(line: number): SourceRange {
  const position = { line, column: 1, offset: line * 100 };
  return { file: 't.json', start: position, end: { ...position, column: 5, offset: position.offset + 4 } };
}

/** A body that cannot be decoded: fake components look at nothing in it but its range. */
export function fakeBody(line = 1): ConfigBody {
  const refuse = () => {
    throw new BuildError('a fake body has no options', { code: 'FakeBody', source: 'engine' });
  };
  return { range: placeOf(line), decode: refuse, renderLate: () => refuse };
}

type Preparing<T> = (context: PrepareContext, body: ConfigBody) => Prepared<T>;

/** A component that is ready at once. */
export function ready<T>(value: T): Prepared<T> {
  return { value, diagnostics: [], final: true };
}

/** A component with an error at its body's place. */
export function broken(summary: string, body: ConfigBody): Prepared<never> {
  const problem = { severity: 'error', code: 'InvalidOption', summary, range: body.range } as const;
  return { value: undefined, diagnostics: [problem], final: true };
}

/** Makes a builder of a function that runs, or of one that prepares. */
export function fakeBuilder(
  run: PreparedBuilder['run'] | { readonly prepare: Preparing<PreparedBuilder> },
  generatedVariables: readonly string[] = [],
): Builder {
  const prepare = typeof run === 'function' ? () => ready({ run }) : run.prepare;
  return { ...component(prepare), generatedVariables };
}

/** Makes a provisioner of a function that provisions, or of one that prepares. */
export function fakeProvisioner(
  provision: PreparedProvisioner['provision'] | { readonly prepare: Preparing<PreparedProvisioner> },
): Provisioner {
  return component(typeof provision === 'function' ? () => ready({ provision }) : provision.prepare);
}

/** Makes a post-processor of a function that processes, or of one that prepares. */
export function fakePostProcessor(
  process: PreparedPostProcessor['process'] | { readonly prepare: Preparing<PreparedPostProcessor> },
): PostProcessor {
  return component(typeof process === 'function' ? () => ready({ process }) : process.prepare);
}

function component<T>(prepare: Preparing<T>) {
  return {
    type: 'fake',
    options: { properties: {} },
    prepare: async (body: ConfigBody, context: PrepareContext) => prepare(context, body),
  };
}

/** A communicator whose commands succeed and whose transfers do nothing. */
export const fakeCommunicator: Communicator = {
  type: 'none',
  run: async () => 0,
  upload: async () => undefined,
  uploadDirectory: async () => undefined,
  download: async () => undefined,
  downloadDirectory: async () => undefined,
  close: async () => undefined,
};

/** A builder with Packer's usual steps: connect, provision; what is undone is written to `trace`. */
export function steppedBuilder(artifact: Artifact | undefined, trace: string[] = []): Builder {
  return fakeBuilder((context: BuildContext) =>
    runSteps(context, async (step) => {
      await step('StepConnect', async (scope) => {
        scope.defer(async (outcome) => {
          trace.push(`disconnect: ${outcome.kind}`);
        });
      });
      await provisionStep(step, context, fakeCommunicator, { ID: 'Null' });
      return artifact;
    }),
  );
}

/** An artifact that remembers whether it was destroyed. */
export interface FakeArtifact extends Artifact {
  destroyed: boolean;
}

/** An artifact with an id; its text is `Stored file: <id>`. */
export function fakeArtifact(id: string, facts: Partial<Artifact> = {}): FakeArtifact {
  const artifact: FakeArtifact = {
    builderId: 'packer.file',
    id,
    files: [id],
    text: `Stored file: ${id}`,
    destroyed: false,
    async destroy() {
      artifact.destroyed = true;
    },
    ...facts,
  };
  return artifact;
}

/** Facts that make an artifact a machine image. */
export function fakeImage(id: string): Pick<Artifact, 'image' | 'files' | 'text'> {
  const image = { id, name: 'web', region: 'us-east-1', images: { 'us-east-1': id }, source: undefined };
  return { image, files: undefined, text: `AMIs were created:\nus-east-1: ${id}\n` };
}

/** What a post-processor answers, in the order of the table of spec-json-template 5.4. */
export function processed(artifact: Artifact | undefined, keep: boolean, forceKeep: boolean): PostProcessResult {
  return { artifact, keep, forceKeep };
}

/** A provisioner by its type, with meta-arguments. */
export type ProvisionerGiven = string | (Partial<ProvisionerBlock> & { readonly type: string });
/** A post-processor by its type, with meta-arguments. */
export type PostProcessorGiven = string | (Partial<PostProcessorBlock> & { readonly type: string });

/** What a fake build is made of; components are given by their type. */
export interface BuildGiven {
  readonly name: string;
  readonly displayName?: string;
  readonly builder?: string;
  readonly provisioners?: readonly ProvisionerGiven[];
  readonly cleanup?: ProvisionerGiven;
  readonly postProcessors?: readonly (readonly PostProcessorGiven[])[];
}

/** A build as a template would give it; its builder's type is `null` when not given. */
export function buildBlock(given: BuildGiven): BuildBlock {
  return {
    name: given.name,
    displayName: given.displayName ?? given.name,
    builder: { type: given.builder ?? 'null', typeRange: placeOf(1), body: fakeBody(1) },
    provisioners: (given.provisioners ?? []).map((one, index) => provisionerBlock(one, 10 + index)),
    errorCleanupProvisioner: given.cleanup === undefined ? undefined : provisionerBlock(given.cleanup, 20),
    postProcessors: (given.postProcessors ?? []).map((sequence) => sequence.map(postProcessorBlock)),
  };
}

function provisionerBlock(given: ProvisionerGiven, line: number): ProvisionerBlock {
  const facts = typeof given === 'string' ? { type: given } : given;
  const meta = { pauseBefore: 0, timeout: 0, maxRetries: 0, continueOnError: false };
  return { ...meta, typeRange: placeOf(line), body: fakeBody(line), ...facts };
}

function postProcessorBlock(given: PostProcessorGiven, index: number): PostProcessorBlock {
  const facts = typeof given === 'string' ? { type: given } : given;
  const meta = { name: facts.type, keepInputArtifact: undefined };
  return { ...meta, typeRange: placeOf(30 + index), body: fakeBody(30 + index), ...facts };
}
