import { type Diagnostic, didYouMean, type SourceRange } from '../../../support/diagnostics.js';
import type { AttributeSchema, BlockSchema, BodySchema } from './body.js';

/** What can be wrong with the contents of a body: the code, and the one-line summary that HCL users know. @see spec-hcl2 A.8-A.10 */
const BODY_PROBLEMS = {
  DuplicateArgument: 'Duplicate argument',
  ExtraneousContentBlock: 'Extraneous dynamic content block',
  ExtraneousJsonProperty: 'Extraneous JSON object property',
  IncorrectJsonType: 'Incorrect JSON value type',
  InvalidDynamicForEach: 'Invalid dynamic for_each value',
  InvalidDynamicIterator: 'Invalid dynamic iterator name',
  InvalidDynamicLabel: 'Invalid dynamic block label',
  InvalidJson: 'Invalid JSON',
  InvalidJsonKeyword: 'Invalid JSON keyword',
  MissingBlockLabel: 'Missing block label',
  MissingContentBlock: 'Missing dynamic content block',
  MissingArgument: 'Missing required argument',
  UnsupportedArgument: 'Unsupported argument',
  UnsupportedBlock: 'Unsupported block type',
} as const;

/** Where a problem of a body is and what helps. */
export interface BodyFacts {
  readonly range: SourceRange;
  readonly detail: string;
  readonly hint?: string | undefined;
}

/** A problem of a body as a diagnostic. */
export function bodyProblem(code: keyof typeof BODY_PROBLEMS, { range, detail, hint }: BodyFacts): Diagnostic {
  return { severity: 'error', code, summary: BODY_PROBLEMS[code], detail, hint, range };
}

/** An argument that the schema has not. @param known the arguments that there are @param blocks the types of blocks */
export function unsupportedArgument(
  { name, nameRange }: { readonly name: string; readonly nameRange: SourceRange },
  known: readonly string[],
  blocks: ReadonlySet<string>,
): Diagnostic {
  return bodyProblem('UnsupportedArgument', {
    range: nameRange,
    detail: `An argument named "${name}" is not expected here.`,
    hint: blocks.has(name)
      ? `"${name}" is a block: write ${name} { ... } without an equals sign.`
      : nearest(name, known),
  });
}

/** A block that the schema has not. */
export function unsupportedBlock(type: string, range: SourceRange, schema: BodySchema): Diagnostic {
  const isArgument = schema.attributes?.some(({ name }) => name === type) === true;
  return bodyProblem('UnsupportedBlock', {
    range,
    detail: `Blocks of type "${type}" are not expected here.`,
    hint: isArgument
      ? `"${type}" is an argument: write ${type} = ... with an equals sign.`
      : nearest(
          type,
          (schema.blocks ?? []).map((block) => block.type),
        ),
  });
}

/** An argument that must be there. */
export function missingArgument({ name }: AttributeSchema, range: SourceRange): Diagnostic {
  return bodyProblem('MissingArgument', { range, detail: `The argument "${name}" is required, but it is not set.` });
}

/** An argument that is set twice. */
export function duplicateArgument(name: string, range: SourceRange, earlier: SourceRange): Diagnostic {
  const { file, start } = earlier;
  const place = file === range.file ? `on line ${start.line}` : `in ${file} on line ${start.line}`;
  return bodyProblem('DuplicateArgument', { range, detail: `The argument "${name}" was already set ${place}.` });
}

/** A block with too few labels. The summary names the label that is missing. */
export function missingLabel({ type, labels = [] }: BlockSchema, given: number, range: SourceRange): Diagnostic {
  return {
    severity: 'error',
    code: 'MissingLabel',
    summary: `Missing ${labels[given] ?? 'label'} for ${type}`,
    detail: `${labelCount(type, labels)}; this one has ${given}.`,
    hint: `Write ${[type, ...labels.map((label) => `"${label}"`)].join(' ')} { ... }.`,
    range,
  };
}

/** A block with too many labels. */
export function extraneousLabel({ type, labels = [] }: BlockSchema, range: SourceRange): Diagnostic {
  const summary = `Extraneous label for ${type}`;
  return { severity: 'error', code: 'ExtraneousLabel', summary, detail: `${labelCount(type, labels)}.`, range };
}

function labelCount(type: string, labels: readonly string[]): string {
  if (labels.length === 0) return `Blocks of type "${type}" have no labels`;
  return `Blocks of type "${type}" have ${labels.length === 1 ? 'one label' : `${labels.length} labels`} (${labels.join(', ')})`;
}

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const close = didYouMean(word, candidates);
  return close === undefined ? undefined : `Did you mean "${close}"?`;
}
