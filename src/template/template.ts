import type { Catalogue, DataContext, PrepareContext } from '../contract/component.js';
import type { ConfigBody } from '../contract/config.js';
import type { SecretOrigin } from '../languages/hcl-functions/definition.js';
import type { Diagnostic, SourceRange, SourceTexts } from '../support/diagnostics.js';

/** A parsed template, whatever its language. Values are not known yet: {@link Template.resolve} gives them. */
export interface Template {
  readonly language: 'json' | 'hcl2';
  /** As the user gave it. */
  readonly path: string;
  /** Absolute folder. */
  readonly directory: string;
  readonly description: string;
  /** The texts that diagnostics point into; grows when variable files are read. */
  readonly sources: SourceTexts;
  /** Problems of syntax and structure; with errors among them, nothing else can be asked. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names a variable input may have, for "did you mean" and the action's strict inputs. */
  readonly variableNames: readonly string[];
  /** The plugins that the template requires; JSON templates require none. */
  readonly requirements: readonly PluginRequirement[];
  /** What `-syntax-only` checks of values: in HCL2 those of variables against their types (spec-commands 3). */
  checkInputs(inputs: VariableInputs, scope: ResolveScope): Promise<Pick<Resolution, 'sensitive' | 'diagnostics'>>;
  /** What `-syntax-only` skips: variables, names, targets, and the builds that follow from them. */
  resolve(inputs: VariableInputs, scope: ResolveScope): Promise<Resolution>;
  /** What the template names, also when variables cannot be resolved. */
  inspect(inputs: VariableInputs, scope: ResolveScope): Promise<InspectedTemplate>;
  /** Evaluates expressions with the variables of the template; those that cannot be resolved stay unset. */
  openConsole(inputs: VariableInputs, scope: ResolveScope): Promise<TemplateConsole>;
}

/** An entry of `required_plugins`. */
export interface PluginRequirement {
  readonly localName: string;
  /** `github.com/hashicorp/amazon`. */
  readonly source: string;
  /** As written: `>= 1.2, < 2`. */
  readonly constraints: string;
}

/** What inspecting found. */
export interface InspectedTemplate {
  readonly inspection: TemplateInspection;
  readonly sensitive: Resolution['sensitive'];
  /** Problems of resolving variables; only those of variable files keep a template from being inspected. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What `inspect` shows, in the layout of the language. */
export type TemplateInspection = JsonInspection | HclInspection;

/** Of a JSON template: values as written. Lists are in the order in which they are shown. */
export interface JsonInspection {
  readonly language: 'json';
  readonly description: string;
  readonly variables: readonly InspectedVariable[];
  readonly builders: readonly { readonly name: string; readonly type: string }[];
  /** Their types. */
  readonly provisioners: readonly string[];
}

/** Of an HCL2 template: values as they come out. */
export interface HclInspection {
  readonly language: 'hcl2';
  /** Sorted by name; texts as console prints values. */
  readonly variables: readonly { readonly name: string; readonly text: string; readonly isSet: boolean }[];
  readonly locals: readonly { readonly name: string; readonly text: string }[];
  readonly builds: readonly InspectedBuild[];
}

/** A `build` block. Components are shown as `type` or `type.name`. */
export interface InspectedBuild {
  /** Empty when it has none. */
  readonly name: string;
  readonly description: string;
  readonly sources: readonly { readonly name: string; readonly type: string }[];
  readonly provisioners: readonly string[];
  readonly postProcessors: readonly (readonly string[])[];
}

/** A declared variable of a JSON template. */
export interface InspectedVariable {
  readonly name: string;
  /** Uninterpolated; undefined when the variable is required. */
  readonly defaultValue: string | undefined;
  /** Declared as sensitive. */
  readonly sensitive: boolean;
}

/** Evaluates one line after another. */
export interface TemplateConsole {
  readonly sensitive: Resolution['sensitive'];
  /** Problems of resolving variables; only those of variable files keep a console from opening. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the command `variables` shows. */
  variables(): string;
  /** Never throws for a line that is wrong. */
  evaluate(line: string): ConsoleAnswer | Promise<ConsoleAnswer>;
}

/** The value of a line; or what is wrong with it, as text (JSON) or as diagnostics in the line (HCL2). */
export type ConsoleAnswer =
  | { readonly value: string }
  | { readonly problem: string }
  | { readonly diagnostics: readonly Diagnostic[]; readonly sources: SourceTexts };

/** Where variable values come from, lowest precedence first: defaults, files in order, assignments in order. */
export interface VariableInputs {
  readonly files: readonly string[];
  readonly assignments: readonly VariableAssignment[];
}

/** A value given by name. */
export interface VariableAssignment {
  readonly name: string;
  readonly value: string;
  readonly sensitive?: boolean;
  /** Where it was given, when that is not the command line: `input variables, line 3`. */
  readonly origin?: string;
}

/** What resolving variables may use. Network functions are injected (decisions 11). */
export interface ResolveScope {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** The one start time of the run: `timestamp`, `isotime`. */
  readonly startTime: Date;
  readonly resolvers: Readonly<Record<string, (args: readonly string[]) => Promise<string>>>;
  /** The time now, for `timestamp()` of HCL2; {@link ResolveScope.startTime} when absent. */
  readonly now?: (() => Date) | undefined;
  /** Takes texts that were made of something sensitive or come from a store of secrets, as they come to be (HCL2). */
  readonly conceal?: ((text: string, origin: SecretOrigin) => void) | undefined;
  /** The names of all components, which HCL2 checks before anything is selected; not checked when absent. */
  readonly components?: KnownComponents | undefined;
  /** What `data` blocks can name; when absent, their values are unknown. */
  readonly dataSources?: DataSourceScope | undefined;
  /** Warn of values in variable files for variables that are not declared (HCL2). */
  readonly warnOfUndeclared?: boolean | undefined;
}

/** Types of components by kind. */
export interface KnownComponents {
  readonly builders: readonly string[];
  readonly provisioners: readonly string[];
  readonly postProcessors: readonly string[];
}

/** How `data` blocks are read. */
export interface DataSourceScope {
  readonly known: Catalogue['dataSources'];
  readonly prepare: PrepareContext;
  /** Undefined: data sources are prepared but not run, and their values unknown (`validate`). */
  readonly run: DataContext | undefined;
}

/** The builds of a template, with variables known. */
export interface Resolution {
  /** In the order to start them: JSON sorted by name, HCL2 as declared. */
  readonly builds: readonly BuildBlock[];
  readonly sensitive: readonly { readonly name: string; readonly value: string }[];
  readonly diagnostics: readonly Diagnostic[];
  /** How `-only` and `-except` name builds: JSON exactly, HCL2 by glob (spec-hcl2 B.6). */
  readonly matching: 'exact' | 'glob';
}

/** One build: a builder with the provisioners and post-processors that apply to it, overrides merged. */
export interface BuildBlock {
  /** What `-only` takes. */
  readonly name: string;
  /** What `PACKER_BUILD_NAME` and the manifest hold, when it is not {@link name}: in HCL2 the name of the source. */
  readonly buildName?: string | undefined;
  /** Prefix of its lines: `amazon-ebs.web` (spec-json-template 3). */
  readonly displayName: string;
  readonly builder: ComponentBlock;
  readonly provisioners: readonly ProvisionerBlock[];
  readonly errorCleanupProvisioner: ProvisionerBlock | undefined;
  /** Sequences; an element's `name` is what `-except` takes. */
  readonly postProcessors: readonly (readonly PostProcessorBlock[])[];
}

/** A named component with its unevaluated body. */
export interface ComponentBlock {
  readonly type: string;
  readonly typeRange: SourceRange;
  readonly body: ConfigBody;
}

/** A provisioner and its meta-arguments. Times in milliseconds. */
export interface ProvisionerBlock extends ComponentBlock {
  readonly pauseBefore: number;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly continueOnError: boolean;
}

/** A post-processor and its meta-arguments. */
export interface PostProcessorBlock extends ComponentBlock {
  /** When the template gives none: in JSON the type, in HCL2 empty. `-except` takes the type then. */
  readonly name: string;
  readonly keepInputArtifact: boolean | undefined;
}
