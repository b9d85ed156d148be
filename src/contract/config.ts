import type { Diagnostic, SourceRange } from '../support/diagnostics.js';

/** Where an option stands inside a component's configuration: `['source_ami_filter', 'filters', 'name']`. Option names as in templates. */
export type OptionPath = readonly (string | number)[];

/**
 * The options of a component, declared once (`config/declaration.ts`). `T` is the decoded type, with camelCase keys.
 * Opaque here: only `config/` and the front ends under `template/` look inside.
 */
export interface OptionsDeclaration<T> {
  /** Option name as in templates -> its schema. */
  readonly properties: Readonly<Record<string, OptionSchema>>;
  /** Phantom: carries `T`. */
  readonly decodes?: T;
}

/** One option: a JSON schema plus the facts that decoding and documentation need. */
export interface OptionSchema {
  readonly option: OptionFacts;
}

/** How an option's value is decoded (spec-json-template 8). */
export type WeakType =
  | 'string'
  | 'bool'
  | 'tristate'
  | 'int'
  | 'optional-int'
  | 'float'
  | 'duration'
  | 'string-list'
  | 'string-list-list'
  | 'int-list'
  | 'string-map'
  | 'struct'
  | 'struct-list'
  | 'any';

/** What is known of an option beside its JSON schema. */
export interface OptionFacts {
  readonly weak: WeakType;
  readonly description: string;
  /** Value when absent, in decoded form; the Go zero value when not given. */
  readonly default?: unknown;
  /** Absent or empty is an error. */
  readonly required?: boolean;
  /** Rendered by the component when used, not at preparation ("deferred", spec-json-template 7.5); only syntax-checked before. */
  readonly late?: boolean;
  /** Decoded values are registered as secrets. */
  readonly sensitive?: boolean;
  /** Shown as a warning when the option is set. */
  readonly deprecated?: string;
  /** Known to Packer but not built here yet: refused at validation, by name and position. */
  readonly unsupported?: string;
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** A repeatable block whose items are copied over this map: `tag { key value }` over `tags` (spec-amazon 0.2). */
  readonly block?: { readonly name: string; readonly key: string; readonly value: string };
  /** Options of a `struct` or of the items of a `struct-list`. */
  readonly struct?: OptionsDeclaration<unknown>;
}

/** What the run knows for `build` values, by Packer's names: `ID`, `Host`, `SourceAMI`, ... */
export type GeneratedData = Readonly<Record<string, unknown>>;

/** Data of a template string: a map prints `<no value>` for a missing key, a struct refuses an unknown field. */
export type TemplateData =
  | { readonly kind: 'map'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'struct'; readonly name: string; readonly values: Readonly<Record<string, unknown>> };

/**
 * Renders a late option with run-time data, repeatedly until the text stops changing (spec-json-template 7.1, run pass).
 * Throws a BuildError with Go's text.
 */
export type RenderLate = (text: string, data: TemplateData) => string;

/** What decoding a body may use. */
export interface DecodeScope {
  readonly buildName: string;
  readonly builderType: string;
  /** Keys that `build` knows while preparing provisioners and post-processors; undefined for builders (there `build` is an error). */
  readonly generatedKeys?: ReadonlySet<string> | undefined;
  /** Present when a body that was not final is decoded again with real values. */
  readonly generated?: GeneratedData | undefined;
  /** Further string functions that only this component knows: `clean_resource_name` of the amazon builders. */
  readonly functions?: Readonly<Record<string, (text: string) => string>> | undefined;
}

/** A decoded body. */
export interface Decoded<T> {
  /** Undefined when there are errors. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** False when something depends on values that exist only at run time: decode again then (HCL2 `build.X`). */
  readonly final: boolean;
  /** Option paths that the template gives (`'ssh_timeout'`, `'source_ami_filter.owners'`). */
  readonly given: ReadonlySet<string>;
  /** The place of an option, or of its nearest parent that the template gives. */
  locate(path: OptionPath): SourceRange;
  /** True for an option whose value is not known yet, and for all together (`[]`) when there is one: checks of it mean nothing. Absent: all are known. */
  undecided?(path: OptionPath): boolean;
  /** Decoded values of options declared `sensitive`. */
  readonly sensitive: readonly string[];
}

/** The body of a block, kept unevaluated until its values exist. Nobody outside `template/` asks which language it was. */
export interface ConfigBody {
  readonly range: SourceRange;
  /** Takes its time where the body asks the network (HCL2 `vault()`). */
  decode<T>(declaration: OptionsDeclaration<T>, scope: DecodeScope): Decoded<T> | Promise<Decoded<T>>;
  readonly renderLate: (scope: DecodeScope) => RenderLate;
}
