import type { ConfigBody } from '../contract/config.js';
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
  /** What `-syntax-only` skips: variables, names, targets, and the builds that follow from them. */
  resolve(inputs: VariableInputs, scope: ResolveScope): Promise<Resolution>;
  /** What the template names, values as written: needs no variables, and asks nobody. */
  inspection(): TemplateInspection;
  /** Evaluates expressions with the variables of the template; those that cannot be resolved stay unset. */
  openConsole(inputs: VariableInputs, scope: ResolveScope): Promise<TemplateConsole>;
}

/** What `inspect` shows. Lists are in the order in which they are shown. */
export interface TemplateInspection {
  readonly description: string;
  readonly variables: readonly InspectedVariable[];
  readonly builders: readonly { readonly name: string; readonly type: string }[];
  /** Their types. */
  readonly provisioners: readonly string[];
}

/** A declared variable. */
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
  evaluate(line: string): { readonly value: string } | { readonly problem: string };
}

/** Where variable values come from, lowest precedence first: defaults, files in order, assignments in order. */
export interface VariableInputs {
  readonly files: readonly string[];
  readonly assignments: readonly { readonly name: string; readonly value: string; readonly sensitive?: boolean }[];
}

/** What resolving variables may use. Network functions are injected (decisions 11). */
export interface ResolveScope {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** The one start time of the run: `timestamp`, `isotime`. */
  readonly startTime: Date;
  readonly resolvers: Readonly<Record<string, (args: readonly string[]) => Promise<string>>>;
}

/** The builds of a template, with variables known. */
export interface Resolution {
  /** In the order to start them: JSON sorted by name, HCL2 as declared. */
  readonly builds: readonly BuildBlock[];
  readonly sensitive: readonly { readonly name: string; readonly value: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One build: a builder with the provisioners and post-processors that apply to it, overrides merged. */
export interface BuildBlock {
  /** What `-only` takes, `PACKER_BUILD_NAME` and the manifest hold. */
  readonly name: string;
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
  /** The type when the template gives none. */
  readonly name: string;
  readonly keepInputArtifact: boolean | undefined;
}
