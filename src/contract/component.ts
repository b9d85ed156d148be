import type { Diagnostic } from '../support/diagnostics.js';
import type { Artifact } from './artifact.js';
import type { Communicator } from './communicator.js';
import type { ConfigBody, GeneratedData, OptionPath, OptionsDeclaration, RenderLate } from './config.js';
import type { Host } from './host.js';
import type { SecretRegistry, Ui } from './ui.js';

/** What to do when a step fails (`-on-error`). */
export type OnError = 'cleanup' | 'abort' | 'ask' | 'run-cleanup-provisioner';

/** What becomes of a machine image when something fails after it exists (`-on-publish-failure`). */
export type OnPublishFailure = 'keep' | 'rollback';

/** Facts of the build that every component may read while it is prepared. */
export interface PrepareContext {
  /** Rendered builder name (HCL2: source name). */
  readonly buildName: string;
  readonly builderType: string;
  /** Absolute folder of the template. */
  readonly templateDirectory: string;
  readonly templatePath: string;
  readonly force: boolean;
  readonly debug: boolean;
  readonly onError: OnError;
  /** Dead-man switch: the build machine ends by itself after this time (milliseconds); undefined = it does not. */
  readonly lease?: number | undefined;
  readonly host: Host;
  readonly secrets: SecretRegistry;
  /** Keys that `build` knows; undefined while builders are prepared. */
  readonly generatedKeys?: ReadonlySet<string> | undefined;
  /** Real values, when a body that was not final is prepared again. */
  readonly generated?: GeneratedData | undefined;
}

/** A problem with an option, found by a component's own checks. */
export interface OptionProblem {
  readonly path: OptionPath;
  readonly summary: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly code?: string;
}

/** The context that a component's own `prepare` gets beside its decoded options. */
export interface CheckContext extends PrepareContext {
  /** True when the template gives the option, even as an empty value. */
  given(...path: (string | number)[]): boolean;
  /** Reports an error at the option's place; several may be reported, all are shown. */
  problem(problem: OptionProblem): void;
  warn(problem: OptionProblem): void;
  readonly renderLate: RenderLate;
}

/** The result of preparing: a value unless there are errors. */
export interface Prepared<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** False: prepare again with `generated` set before running. */
  readonly final: boolean;
}

interface Component<T> {
  readonly type: string;
  readonly options: OptionsDeclaration<unknown>;
  prepare(body: ConfigBody, context: PrepareContext): Promise<Prepared<T>>;
}

/** What every running component gets. */
export interface RunContext {
  readonly buildName: string;
  readonly builderType: string;
  readonly ui: Ui;
  readonly signal: AbortSignal;
  readonly host: Host;
  readonly secrets: SecretRegistry;
  readonly force: boolean;
  readonly debug: boolean;
}

/** What a builder gets to run. */
export interface BuildContext extends RunContext {
  readonly onError: OnError;
  /** Default `keep`. */
  readonly onPublishFailure?: OnPublishFailure | undefined;
  /**
   * Told of the images that are kept although the build fails (`ImageFacts.incomplete` is set); a later call replaces an
   * earlier one. The build's result lists them.
   */
  keptIncomplete?(artifact: Artifact): void;
  /** As in {@link PrepareContext}. */
  readonly lease?: number | undefined;
  /** Runs the provisioners in order over the communicator; throws the first failure. Data is what `build` values come from. */
  provision(communicator: Communicator, generated: GeneratedData, signal: AbortSignal): Promise<void>;
  /** Runs the error-cleanup-provisioner, if there is one, after `failure`. */
  cleanupProvision(communicator: Communicator, generated: GeneratedData, failure: unknown): Promise<void>;
}

/** A builder that is ready to run. */
export interface PreparedBuilder {
  /** Undefined: nothing was made and nothing failed (`skip_create_ami`). */
  run(context: BuildContext): Promise<Artifact | undefined>;
}

/** `amazon-ebs`, `null`, `file`, ... */
export interface Builder extends Component<PreparedBuilder> {
  /** Keys that this builder adds to the common `build` values (spec-json-template 7.6). */
  readonly generatedVariables: readonly string[];
}

/** What a provisioner gets to run. */
export interface ProvisionContext extends RunContext {
  readonly communicator: Communicator;
  readonly generated: GeneratedData;
}

/** A provisioner that is ready to run. */
export interface PreparedProvisioner {
  provision(context: ProvisionContext): Promise<void>;
}

/** `shell`, `file`, `ansible-local`, ... */
export interface Provisioner extends Component<PreparedProvisioner> {}

/** What a post-processor answers (spec-json-template 5.4). */
export interface PostProcessResult {
  readonly artifact: Artifact | undefined;
  readonly keep: boolean;
  readonly forceKeep: boolean;
}

/** A post-processor that is ready to run. */
export interface PreparedPostProcessor {
  process(artifact: Artifact, context: RunContext): Promise<PostProcessResult>;
}

/** `manifest`, `shell-local`, ... */
export interface PostProcessor extends Component<PreparedPostProcessor> {}

/** What a data source may use to run. It creates nothing, so there is no ui and no build. */
export interface DataContext {
  readonly host: Host;
  readonly signal: AbortSignal;
  readonly secrets: SecretRegistry;
}

/** A data source that is ready to run. */
export interface PreparedDataSource {
  /**
   * Asks and answers: a value for each declared output; absent and null are null. Throws a BuildError whose message is the
   * whole diagnostic. The caller converts values to the declared types and registers sensitive ones as secrets.
   */
  execute(context: DataContext): Promise<DataOutputs>;
}

/** Values of a data source by output name. Maps may be objects without prototype. */
export type DataOutputs = Readonly<Record<string, DataOutput>>;

/** A text that is secret this time, of an output that is not always. */
export interface SecretText {
  readonly secret: string;
}

/** A plain value of an output. */
export type DataOutput =
  | string
  | SecretText
  | number
  | boolean
  | null
  | undefined
  | readonly string[]
  | Readonly<Record<string, string>>;

/** One output of a data source: its type is known before it runs (`validate` gives unknown values of that type). */
export interface OutputFacts {
  readonly type: 'string' | 'number' | 'bool' | 'string-list' | 'string-map';
  readonly description: string;
  /** Values are registered as secrets and carry the mark. */
  readonly sensitive?: boolean;
}

/**
 * `amazon-ami`, `http`, `null`: read while variables are resolved. Prepared with an empty `buildName` and `builderType`, and
 * without `generatedKeys`. @see spec-hcl2 B.4
 */
export interface DataSource extends Component<PreparedDataSource> {
  /** By name, as templates write it: `data.T.N.name`. */
  readonly outputs: Readonly<Record<string, OutputFacts>>;
}

/** Every component that a template can name, each loaded when it is named. */
export interface Catalogue {
  readonly dataSources: Readonly<Record<string, () => Promise<DataSource>>>;
  readonly builders: Readonly<Record<string, () => Promise<Builder>>>;
  readonly provisioners: Readonly<Record<string, () => Promise<Provisioner>>>;
  readonly postProcessors: Readonly<Record<string, () => Promise<PostProcessor>>>;
}
