import type { BodyContentResult, HclBody } from '../../src/languages/hcl/body/body.js';
import { nativeBody } from '../../src/languages/hcl/body/native-body.js';
import { parseJsonBody } from '../../src/languages/hcl/body/parse-json-body.js';
import { evaluate } from '../../src/languages/hcl/evaluate.js';
import { parseHcl } from '../../src/languages/hcl/parse.js';
import type { Scope } from '../../src/languages/hcl/scope.js';
import type { Diagnostic } from '../../src/support/diagnostics.js';
import { textOf } from './cty-values.js';

/** A body in native syntax that is right. */
export function nativeBodyOf(text: string, file = 'f'): HclBody {
  const { node, diagnostics } = parseHcl(file, text);
  if (diagnostics.length > 0) throw new TypeError(`wrong syntax: ${diagnostics[0]?.summary}`);
  return nativeBody(node);
}

/** A body in JSON that is right. */
export function jsonBodyOf(text: string): HclBody {
  const { body, diagnostics } = parseJsonBody('f', text);
  if (diagnostics.length > 0) throw new TypeError(`wrong syntax: ${diagnostics[0]?.summary}`);
  return body;
}

/** Problems as `summary at text`. */
export function problemsOf(diagnostics: readonly Diagnostic[], text: string): readonly string[] {
  return diagnostics.map(({ summary, range }) => `${summary} at ${text.slice(range?.start.offset, range?.end.offset)}`);
}

/** Contents as `name = value` and `type labels`, attributes first. */
export function contentOf({ content }: BodyContentResult, scope: Scope | undefined = undefined): readonly string[] {
  return [
    ...[...content.attributes].map(
      ([name, { expression }]) => `${name} = ${textOf(evaluate(expression, scope).value)}`,
    ),
    ...content.blocks.map(({ type, labels }) => [type, ...labels].join(' ')),
  ];
}
