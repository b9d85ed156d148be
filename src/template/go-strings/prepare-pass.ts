import type { SourceEntry, SourceMap, SourceString, SourceValue } from '../../config/source-value.js';
import type { OptionsDeclaration } from '../../contract/config.js';
import { hasActions } from '../../languages/go-template/delimiters.js';
import { GoTemplateError } from '../../languages/go-template/errors.js';
import type { FunctionTable } from '../../languages/go-template/functions.js';
import { parseTemplate } from '../../languages/go-template/parse.js';
import { renderTemplate } from '../../languages/go-template/render.js';
import type { GoValue } from '../../languages/go-template/values.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { CLEAN_NAME_ALIASES } from './functions.js';
import { templateHint } from './template-hint.js';

/** What the prepare pass of one component works with. */
export interface PreparePassParts {
  readonly declaration: OptionsDeclaration<unknown>;
  /** The place of the template action at an offset of a string. */
  readonly place: (source: SourceString, offset: number) => SourceRange;
  readonly functions: FunctionTable;
  readonly data: GoValue;
  /** The component has `clean_resource_name`, so the old names are aliases. */
  readonly knowsCleanName: boolean;
}

/** Renders the strings of a component's options once; late options are only checked (spec-json-template 7.1). */
export class PreparePass {
  readonly diagnostics: Diagnostic[] = [];
  readonly #parts: PreparePassParts;
  readonly #late: ReadonlySet<string>;
  #warned = false;

  constructor(parts: PreparePassParts) {
    this.#parts = parts;
    this.#late = lateNames(parts.declaration);
  }

  /** The options with their strings rendered; option names themselves are not. */
  render(layer: SourceMap): SourceMap {
    const entries = layer.entries.map((entry) => {
      const option = { name: entry.name, late: this.#late.has(entry.name.toLowerCase()) };
      return { ...entry, value: this.#value(entry.value, option) };
    });
    return { ...layer, entries };
  }

  #value(value: SourceValue, option: OptionPass): SourceValue {
    switch (value.kind) {
      case 'string':
        return { ...value, value: this.#text(value, option) };
      case 'list':
        return { ...value, items: value.items.map((item) => this.#value(item, option)) };
      case 'map':
        return { ...value, entries: value.entries.map((entry) => this.#entry(entry, option)) };
      default:
        return value;
    }
  }

  /** Keys of nested maps are rendered too. */
  #entry(entry: SourceEntry, option: OptionPass): SourceEntry {
    const name = this.#text({ kind: 'string', value: entry.name, range: entry.nameRange }, option);
    return { ...entry, name, value: this.#value(entry.value, option) };
  }

  #text(source: SourceString, option: OptionPass): string {
    if (!hasActions(source.value)) return source.value;
    this.#warnOfOldNames(source);
    const { functions, data } = this.#parts;
    try {
      if (!option.late) return renderTemplate(source.value, data, functions);
      parseTemplate(source.value, { functions });
    } catch (error) {
      if (!(error instanceof GoTemplateError)) throw error;
      this.#problem(error, source, option.name);
    }
    return source.value;
  }

  #problem(error: GoTemplateError, source: SourceString, option: string): void {
    const { functions, place } = this.#parts;
    const isSyntax = error.phase === 'parse';
    this.diagnostics.push({
      severity: 'error',
      code: isSyntax ? 'TemplateSyntax' : 'TemplateRender',
      summary: `${isSyntax ? 'invalid' : 'render'} '${option}': ${error.message}`,
      detail: `in:\n\n${source.value}`,
      hint: templateHint(error, functions.keys()),
      range: place(source, error.offset),
    });
  }

  #warnOfOldNames(source: SourceString): void {
    if (this.#warned || !this.#parts.knowsCleanName) return;
    const name = CLEAN_NAME_ALIASES.find((alias) => source.value.includes(alias));
    if (name === undefined) return;
    this.#warned = true;
    const offset = source.value.indexOf(name);
    this.diagnostics.push({
      severity: 'warning',
      code: 'DeprecatedFunction',
      summary: `template function "${name}" is the old name of "clean_resource_name"`,
      detail: 'Packer refuses it. Here it does the same as clean_resource_name.',
      hint: 'Rename it, or let the fix command do so.',
      range: this.#parts.place(source, offset),
    });
  }
}

interface OptionPass {
  readonly name: string;
  readonly late: boolean;
}

/** Names of the options that are rendered when used, and of their block forms, in lower case. */
function lateNames(declaration: OptionsDeclaration<unknown>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, { option }] of Object.entries(declaration.properties)) {
    if (option.late !== true) continue;
    names.add(name.toLowerCase());
    if (option.block !== undefined) names.add(option.block.name.toLowerCase());
  }
  return names;
}
