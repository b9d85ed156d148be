import { goTypeName, type SourceEntry, type SourceMap } from '../../config/source-value.js';
import { GoTemplateError } from '../../languages/go-template/errors.js';
import type { FunctionTable } from '../../languages/go-template/functions.js';
import { fitsInt } from '../../languages/go-template/number-constant.js';
import { renderTemplate } from '../../languages/go-template/render.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { goQuote } from '../../support/go-quote.js';
import type { LineIndex } from '../../support/line-index.js';
import type { TemplateFacts } from '../go-strings/functions.js';
import type { BuildBlock, ComponentBlock, PostProcessorBlock, ProvisionerBlock } from '../template.js';
import type { NamedBuilder } from './builder-names.js';
import { JsonConfigBody } from './config-body.js';
import { appliesTo, type JsonDocument, type JsonPostProcessor, type JsonProvisioner } from './document.js';

/** What assembling builds needs beside the document. */
export interface AssembleScope {
  readonly lines: LineIndex;
  readonly facts: TemplateFacts;
  readonly user: (name: string) => string;
  /** For `max_retries`, which may be a template. */
  readonly functions: FunctionTable;
}

/** A build for every named builder, with what applies to it by raw name. Codes: `InvalidMaxRetries`, `InvalidOverride`. */
export function assembleBuilds(
  document: JsonDocument,
  builders: readonly NamedBuilder[],
  scope: AssembleScope,
): { readonly builds: readonly BuildBlock[]; readonly diagnostics: readonly Diagnostic[] } {
  const assembly = new Assembly(scope);
  const builds = builders.map((named) => assembly.build(document, named));
  return { builds, diagnostics: assembly.diagnostics };
}

class Assembly {
  readonly diagnostics: Diagnostic[] = [];
  readonly #scope: AssembleScope;

  constructor(scope: AssembleScope) {
    this.#scope = scope;
  }

  build(document: JsonDocument, { builder, name }: NamedBuilder): BuildBlock {
    const { rawName, type } = builder;
    const provisioners = document.provisioners.filter((provisioner) => appliesTo(provisioner, rawName));
    // The cleanup provisioner runs for every build: its only and except are not looked at (spec-json-template 4.3).
    const { cleanup } = document;
    return {
      name,
      displayName: rawName === type ? name : `${type}.${name}`,
      builder: this.#component(builder, [builder.config]),
      provisioners: provisioners.map((provisioner) => this.#provisioner(provisioner, { rawName, name })),
      errorCleanupProvisioner: cleanup === undefined ? undefined : this.#provisioner(cleanup, { rawName, name }),
      postProcessors: document.postProcessors
        .map((sequence) => sequence.filter((item) => appliesTo(item, rawName)).map((item) => this.#postProcessor(item)))
        .filter((sequence) => sequence.length > 0),
    };
  }

  #component({ type, typeRange }: { type: string; typeRange: SourceRange }, layers: SourceMap[]): ComponentBlock {
    const { lines, facts, user } = this.#scope;
    return { type, typeRange, body: new JsonConfigBody({ type, typeRange, layers, lines, facts, user }) };
  }

  #provisioner(item: JsonProvisioner, build: { rawName: string; name: string }): ProvisionerBlock {
    const overrides = item.overrides.filter((override) => override.name === build.rawName);
    const layers = overrides.flatMap((override) => this.#override(override, build.name));
    return {
      ...this.#component(item, [item.config, ...layers]),
      pauseBefore: item.pauseBefore,
      timeout: item.timeout,
      maxRetries: this.#maxRetries(item, build.name),
      continueOnError: false,
    };
  }

  #override({ value, nameRange }: SourceEntry, build: string): SourceMap[] {
    if (value.kind === 'map') return [value];
    if (value.kind === 'null') return [];
    this.diagnostics.push({
      severity: 'error',
      code: 'InvalidOverride',
      summary: `Error decoding config: '' expected a map, got '${goTypeName(value)}'`,
      range: nameRange,
      build,
    });
    return [];
  }

  #maxRetries({ maxRetries }: JsonProvisioner, build: string): number {
    // An empty text is no value, but one that becomes empty is refused, as in Packer.
    if (maxRetries === undefined || maxRetries.value === '') return 0;
    let problem: string;
    try {
      const text = renderTemplate(maxRetries.value, null, this.#scope.functions);
      const isInteger = /^[+-]?\d+$/.test(text);
      if (isInteger && fitsInt(BigInt(text.replace('+', '')))) return Number(text);
      problem = `strconv.Atoi: parsing ${goQuote(text)}: ${isInteger ? 'value out of range' : 'invalid syntax'}`;
    } catch (error) {
      if (!(error instanceof GoTemplateError)) throw error;
      problem = error.message;
    }
    const summary = `\`max_retries\` must be a valid integer: ${problem}`;
    this.diagnostics.push({ severity: 'error', code: 'InvalidMaxRetries', summary, range: maxRetries.range, build });
    return 0;
  }

  #postProcessor(item: JsonPostProcessor): PostProcessorBlock {
    return {
      ...this.#component(item, [item.config]),
      name: item.name,
      keepInputArtifact: item.keepInputArtifact,
    };
  }
}
