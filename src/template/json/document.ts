import type { SourceEntry, SourceMap, SourceString } from '../../config/source-value.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';

/** What a JSON template says, before any variable is known. */
export interface JsonDocument {
  readonly variables: readonly JsonVariable[];
  /** Names whose values must not be shown. */
  readonly sensitive: readonly SourceString[];
  readonly builders: readonly JsonBuilder[];
  readonly provisioners: readonly JsonProvisioner[];
  readonly cleanup: JsonProvisioner | undefined;
  readonly postProcessors: readonly (readonly JsonPostProcessor[])[];
  readonly minimumVersion: SourceString | undefined;
  readonly description: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of `builders`, or of the start of the file: where "no builders" is shown. */
  readonly buildersRange: SourceRange;
}

/** A declared variable; without a default it is required. */
export interface JsonVariable {
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly defaultValue: SourceString | undefined;
}

/** A builder. */
export interface JsonBuilder {
  readonly type: string;
  readonly typeRange: SourceRange;
  /** As written: what `only`, `except` and `override` compare with. */
  readonly rawName: string;
  readonly nameRange: SourceRange;
  /** Without the meta keys. */
  readonly config: SourceMap;
}

/** A name of `only` or `except`. */
export interface TargetName {
  readonly name: string;
  readonly range: SourceRange;
}

/** Which builds an item is for. */
export interface Targets {
  readonly only: readonly TargetName[];
  readonly except: readonly TargetName[];
}

/** A provisioner with its meta keys (spec-json-template 4.1). Times in milliseconds. */
export interface JsonProvisioner extends Targets {
  readonly label: string;
  readonly type: string;
  readonly typeRange: SourceRange;
  /** Raw builder name -> options; checked to be an object only when it is used, as Packer does. */
  readonly overrides: readonly SourceEntry[];
  readonly pauseBefore: number;
  readonly timeout: number;
  /** A template whose text is an integer; undefined when not given. */
  readonly maxRetries: SourceString | undefined;
  readonly config: SourceMap;
}

/** A post-processor with its meta keys (spec-json-template 5.2). */
export interface JsonPostProcessor extends Targets {
  readonly label: string;
  readonly type: string;
  readonly typeRange: SourceRange;
  readonly name: string;
  readonly keepInputArtifact: boolean | undefined;
  readonly config: SourceMap;
}

/** True when an item with these targets is for a build; `except` counts only without `only`. */
export function appliesTo({ only, except }: Targets, rawName: string): boolean {
  if (only.length > 0) return only.some((target) => target.name === rawName);
  return !except.some((target) => target.name === rawName);
}
