import type { SourceString } from '../../config/source-value.js';
import type { JsonDocument, JsonVariable } from '../json/document.js';
import { calledFunctions } from './called-functions.js';
import type { DataBlocks } from './data-blocks.js';
import { blockText, commentText, quoteText } from './hcl-text.js';
import type { Notes } from './notes.js';
import { LOCAL_CALLS } from './replaced-calls.js';
import type { Names } from './translation.js';
import { UniqueNames } from './unique-names.js';
import { type Writing, writingAt } from './writing.js';

/** A variable of HCL2 that can be set from outside. */
export interface AssignableVariable {
  readonly name: string;
  readonly isRequired: boolean;
}

/** A variable of the JSON template, and what it is called. */
interface Declared {
  readonly original: string;
  /** Undefined: it must be given from outside. */
  readonly defaultValue: SourceString | undefined;
  readonly name: string;
  readonly isLocal: boolean;
}

/**
 * The `variable` and `local` blocks of the file. Defaults that are computed become locals; names that are used without being
 * declared become required variables (spec-commands 8.1).
 */
export class DeclaredNames implements Names {
  readonly #declared: ReadonlyMap<string, Declared>;
  readonly #sensitive: ReadonlySet<string>;
  readonly #variableNames = new UniqueNames();
  readonly #localNames = new UniqueNames();
  readonly #required = new Map<string, string>();
  readonly #environment = new Map<string, string>();
  readonly #secrets: DataBlocks;
  readonly #notes: Notes;
  #timestamp: string | undefined;

  constructor(document: JsonDocument, notes: Notes, secrets: DataBlocks) {
    this.#notes = notes;
    this.#secrets = secrets;
    this.#sensitive = new Set(document.sensitive.map(({ value }) => value));
    const sorted = document.variables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    this.#declared = new Map(sorted.map((variable) => [variable.name, this.#declare(variable)]));
  }

  /** Deviation: upgrade-self-reference. A variable that uses itself must be given from outside; Packer writes a local that uses itself. */
  #declare(variable: JsonVariable): Declared {
    const called = calledFunctions(variable.defaultValue?.value ?? '');
    const isRequired = variable.defaultValue === undefined || called.variables.has(variable.name);
    const isLocal = !isRequired && [...called.functions].some((name) => LOCAL_CALLS.has(name));
    const name = (isLocal ? this.#localNames : this.#variableNames).take(variable.name);
    if (name !== variable.name) {
      this.#notes.add(`the variable ${JSON.stringify(variable.name)} is called ${name} in HCL2`, variable.nameRange);
    }
    return { original: variable.name, defaultValue: isRequired ? undefined : variable.defaultValue, name, isLocal };
  }

  variable(name: string): string {
    const declared = this.#declared.get(name);
    if (declared !== undefined) return `${declared.isLocal ? 'local' : 'var'}.${declared.name}`;
    return `var.${known(this.#required, name, () => this.#variableNames.take(name))}`;
  }

  mayBeEmpty(expression: string): boolean {
    const declared = [...this.#declared.values()].find(({ name }) => expression === `var.${name}`);
    const isRequired = [...this.#required.values()].some((name) => expression === `var.${name}`);
    return isRequired || (declared !== undefined && !declared.isLocal && (declared.defaultValue?.value ?? '') === '');
  }

  /** Deviation: upgrade-env-in-locals. Only defaults of variables may call `env`; Packer writes calls that are refused. */
  environment(name: string): string {
    return `var.${known(this.#environment, name, () => this.#variableNames.take(`env_${name}`))}`;
  }

  readonly timestamp = (): string => {
    this.#timestamp ??= this.#localNames.take('timestamp');
    return `local.${this.#timestamp}`;
  };

  secret(name: string, key: string | undefined): string {
    return this.#secrets.output([...(key === undefined ? [] : [`key = ${key}`]), `name = ${name}`], 'value');
  }

  /** What can be set from outside, by JSON name. Complete when everything else is translated. */
  get assignable(): ReadonlyMap<string, AssignableVariable> {
    const declared = [...this.#declared.values()].filter(({ isLocal }) => !isLocal);
    const optional = (one: Declared) =>
      [one.original, { name: one.name, isRequired: one.defaultValue === undefined }] as const;
    const needed = [...this.#required].map(([original, name]) => [original, { name, isRequired: true }] as const);
    return new Map([...declared.map(optional), ...needed]);
  }

  /** The locals. To be asked after everything else is translated, and before {@link variableBlocks}. */
  localBlocks(): readonly string[] {
    const writing = writingAt('local', this, this.#notes);
    const locals = [...this.#declared.values()].filter(({ isLocal }) => isLocal);
    const own = locals.filter(({ original }) => this.#sensitive.has(original));
    const shared = locals.filter(({ original }) => !this.#sensitive.has(original));
    const blocks = own.flatMap((local) => {
      const expression = `expression = ${defaultText(local, writing)}`;
      const text = blockText(`local "${local.name}"`, ['sensitive = true', expression]);
      return [...this.#notes.takeComments(), text];
    });
    const items = shared.flatMap((local) => {
      const item = `${local.name} = ${defaultText(local, writing)}`;
      return [...this.#notes.takeComments(), item];
    });
    if (items.length > 0) blocks.push(blockText('locals', items));
    return [...this.#timestampBlock(), ...blocks];
  }

  /** Packer's counterpart of `timestamp` gives digits of date and time, not seconds. */
  #timestampBlock(): readonly string[] {
    if (this.#timestamp === undefined) return [];
    const value = 'regex_replace(timestamp(), "[- TZ:]", "")';
    return [
      commentText('Stands for the template function "timestamp": date and time, not seconds since 1970.'),
      blockText('locals', [`${this.#timestamp} = ${value}`]),
    ];
  }

  /** The variables: declared ones, then those that are needed. */
  variableBlocks(): readonly string[] {
    const writing = writingAt('variable', this, this.#notes);
    const declared = [...this.#declared.values()].flatMap(({ original, defaultValue, name, isLocal }) => {
      if (isLocal) return [];
      const value = defaultValue === undefined ? undefined : writing.text(defaultValue);
      return [...this.#notes.takeComments(), this.#variableBlock(name, original, value)];
    });
    const required = [...this.#required].map(([original, name]) => this.#variableBlock(name, original, undefined));
    const environment = [...this.#environment].map(([original, name]) =>
      this.#variableBlock(name, name, `"\${env(${quoteText(original)})}"`),
    );
    return [...declared, ...required, ...environment];
  }

  #variableBlock(name: string, original: string, value: string | undefined): string {
    return blockText(`variable "${name}"`, [
      'type = string',
      ...(value === undefined ? [] : [`default = ${value}`]),
      ...(this.#sensitive.has(original) ? ['sensitive = true'] : []),
    ]);
  }
}

function defaultText({ defaultValue }: Declared, writing: Writing): string {
  return defaultValue === undefined ? '""' : writing.text(defaultValue);
}

function known(names: Map<string, string>, key: string, make: () => string): string {
  const name = names.get(key) ?? make();
  names.set(key, name);
  return name;
}
