import { GoTemplateError } from '../../languages/go-template/errors.js';
import type { FunctionTable } from '../../languages/go-template/functions.js';
import { renderTemplate } from '../../languages/go-template/render.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import { templateHint } from '../go-strings/template-hint.js';
import type { JsonBuilder } from './document.js';

/** A builder with the name that the user sees. */
export interface NamedBuilder {
  readonly builder: JsonBuilder;
  readonly name: string;
}

const MAXIMUM_PASSES = 100;

/**
 * Renders the builders' names until they are stable, and sorts by them. Codes: `BuilderName`; `DuplicateBuilderName`
 * (warning) when two raw names render to the same text, of which one counts.
 *
 * @see spec-json-template 3
 */
export function nameBuilders(
  builders: readonly JsonBuilder[],
  functions: FunctionTable,
): { readonly named: readonly NamedBuilder[]; readonly diagnostics: readonly Diagnostic[] } {
  const named = new Map<string, NamedBuilder>();
  const diagnostics: Diagnostic[] = [];
  for (const builder of builders) {
    const rendered = renderName(builder.rawName, functions);
    if ('problem' in rendered) {
      const summary = `Error interpolating builder '${builder.rawName}': ${rendered.problem}`;
      const { hint } = rendered;
      diagnostics.push({ severity: 'error', code: 'BuilderName', summary, hint, range: builder.nameRange });
      continue;
    }
    const { name } = rendered;
    if (named.has(name)) diagnostics.push(hiddenBuilder(builder, name));
    else named.set(name, { builder, name });
  }
  return { named: [...named.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), diagnostics };
}

type RenderedName = { readonly name: string } | { readonly problem: string; readonly hint?: string | undefined };

function renderName(raw: string, functions: FunctionTable): RenderedName {
  let name = raw;
  for (let pass = 0; pass < MAXIMUM_PASSES; pass++) {
    try {
      const next = renderTemplate(name, null, functions);
      if (next === name) return { name };
      name = next;
    } catch (error) {
      if (!(error instanceof GoTemplateError)) throw error;
      return { problem: error.message, hint: templateHint(error, functions.keys()) };
    }
  }
  return { problem: 'the name keeps changing each time it is rendered' };
}

function hiddenBuilder(builder: JsonBuilder, name: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'DuplicateBuilderName',
    summary: `another builder has the name "${name}" too; this one is not built`,
    hint: 'Give each builder a name of its own.',
    range: builder.nameRange,
  };
}
