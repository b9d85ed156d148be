import type { Catalogue, OnError, OnPublishFailure } from '../contract/component.js';
import type { EventSink } from '../contract/event.js';
import type { Host } from '../contract/host.js';
import type { NetworkFunction } from '../contract/network-function.js';
import type { Diagnostic } from '../support/diagnostics.js';
import type { PluginRequirement, TemplateInspection, VariableInputs } from '../template/template.js';
import type { SecretFilter } from './secret-filter.js';

/** What the engine is made of: the components that templates may name, and the functions that need a network. */
export interface EngineParts {
  readonly catalogue: Catalogue;
  readonly resolvers: Readonly<Record<string, NetworkFunction>>;
}

/** What validating and building have in common. */
export interface TemplateRequest {
  /** As the user gave it; `-` is standard input. */
  readonly template: string;
  /** `-config-type`: the language of `-`. */
  readonly configType?: 'json' | 'hcl2' | undefined;
  /** The text of standard input, when `template` is `-`. */
  readonly stdin?: (() => Promise<string>) | undefined;
  readonly variables: VariableInputs;
  /** An assignment of a name that the template does not declare is an error (the action's inputs). */
  readonly strictVariables?: boolean | undefined;
  /** Warn of values in variable files for variables that an HCL2 template does not declare. */
  readonly warnOfUndeclared?: boolean | undefined;
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly host: Host;
  /** Gets every event, secrets taken out. */
  readonly sink: EventSink;
  /** The host's own filter, when it has secrets to give or wants to hear of new ones (`onAdd`). */
  readonly secrets?: SecretFilter | undefined;
  /** Aborted by the host with a `CancelledError`; its `cause` is the signal's name when there was one (`'SIGINT'`). */
  readonly signal?: AbortSignal | undefined;
}

/** `validate`. */
export interface ValidateRequest extends TemplateRequest {
  readonly syntaxOnly: boolean;
  /** Run the data sources of an HCL2 template (`-evaluate-datasources`); otherwise their values are unknown. */
  readonly evaluateDataSources?: boolean | undefined;
}

/** `build`. */
export interface BuildRequest extends TemplateRequest {
  readonly onError: OnError;
  /** What becomes of an image when something fails after it exists; default `keep`. */
  readonly onPublishFailure?: OnPublishFailure | undefined;
  /** Dead-man switch: build machines end by themselves this long after they were connected (milliseconds). Off by default. */
  readonly lease?: number | undefined;
  /** 0 = all at once. */
  readonly parallelBuilds: number;
  readonly force: boolean;
  readonly debug: boolean;
}

/** The verdict on a template. */
export interface ValidateReport {
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: 0 | 1;
}

/** A request that may name no template: then it is one with a `null` builder. */
export interface ReadRequest extends Omit<TemplateRequest, 'template'> {
  readonly template: string | undefined;
}

/** `console`. */
export interface ConsoleRequest extends ReadRequest {
  readonly lines: AsyncIterable<string>;
  /** Someone types and reads: every result is shown, and `exit` ends. Otherwise only the last result is shown. */
  readonly interactive: boolean;
}

/** `hcl2_upgrade`. */
export interface UpgradeRequest extends TemplateRequest {
  /** Explain the sections of the file in comments (`-with-annotations`). */
  readonly annotations: boolean;
}

/** What became of a command that only reads the template. */
export interface ReadReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: 0 | 1;
}

/** `init` and `plugins required`: the plugins that the template requires, by local name. */
export interface RequirementsReport extends ReadReport {
  readonly plugins: readonly PluginRequirement[];
}

/** `inspect`; without `inspection` when the template could not be read. */
export interface InspectReport extends ReadReport {
  readonly inspection: TemplateInspection | undefined;
}

/** `hcl2_upgrade`; without a text when the JSON template could not be read. */
export interface UpgradeReport extends ReadReport {
  readonly text: string | undefined;
}
