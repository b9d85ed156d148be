import { tryConvert } from '../../cty/try-convert.js';
import { STRING } from '../../cty/types.js';
import { stringValue, type Value } from '../../cty/values.js';
import type { Expression, Template, TemplateFor, TemplateIf, TemplatePart } from '../nodes.js';
import { contextOf } from '../scope.js';
import { sentenceType } from '../type-phrase.js';
import { evaluateCondition } from './condition.js';
import { evaluateIn } from './evaluate-in.js';
import type { Frame } from './frame.js';
import { evaluateLoop } from './loop.js';
import { report } from './problems.js';

/** The value of a string: a string, or what its only interpolation is. @see spec-hcl2 A.3 */
export function evaluateTemplate({ parts, isWrapper }: Template, frame: Frame): Value {
  const only = parts[0];
  if (isWrapper && only?.kind === 'interpolation') return evaluateIn(only.expression, frame);
  const text = new TemplateText();
  appendParts(parts, text, frame);
  return text.value();
}

const CODES = { ofNull: 'NullCondition', ofType: 'IncorrectConditionType', takesAnyUnknown: true } as const;

/** The text so far, up to the first part that is not known. */
class TemplateText {
  readonly #pieces: string[] = [];
  #isKnown = true;
  #isSensitive = false;

  append(text: string): void {
    if (this.#isKnown) this.#pieces.push(text);
  }

  appendUnknown(): void {
    this.#isKnown = false;
  }

  /** The text was made with the help of a value. */
  derives({ sensitive }: Value): void {
    if (sensitive === true) this.#isSensitive = true;
  }

  value(): Value {
    const known = stringValue(this.#pieces.join(''));
    const value: Value = this.#isKnown ? known : { kind: 'unknown', type: STRING, notNull: true, prefix: known.value };
    return this.#isSensitive ? { ...value, sensitive: true } : value;
  }
}

function appendParts(parts: readonly TemplatePart[], text: TemplateText, frame: Frame): void {
  for (const part of parts) {
    if (part.kind === 'text') text.append(part.value);
    else if (part.kind === 'interpolation') appendValue(part.expression, text, frame);
    else if (part.kind === 'if') appendIf(part, text, frame);
    else appendFor(part, text, frame);
  }
}

function appendValue(expression: Expression, text: TemplateText, frame: Frame): void {
  const value = evaluateIn(expression, frame);
  text.derives(value);
  if (value.kind === 'unknown') {
    text.appendUnknown();
    return;
  }
  const string = tryConvert(value, STRING);
  if (string?.kind === 'string') {
    // What is sensitive may stand alone in what the text becomes: a number, or one of two texts.
    if (string.sensitive === true) contextOf(frame.scope)?.conceal?.(string, 'derived');
    text.append(string.value);
    return;
  }
  text.appendUnknown();
  report(frame, 'InvalidInterpolation', {
    range: expression.range,
    detail:
      string === undefined
        ? `${sentenceType(value.type)} cannot be a part of a text.`
        : 'The value is null; it cannot be a part of a text.',
    hint: string === undefined ? 'Functions that make text of it: jsonencode, join.' : undefined,
    about: expression,
  });
}

function appendIf({ condition, whenTrue, whenFalse }: TemplateIf, text: TemplateText, frame: Frame): void {
  const verdict = evaluateCondition(condition, frame, CODES);
  if (verdict !== undefined) text.derives(verdict);
  if (verdict?.kind === 'bool') appendParts(verdict.value ? whenTrue : whenFalse, text, frame);
  else text.appendUnknown();
}

function appendFor(part: TemplateFor, text: TemplateText, frame: Frame): void {
  const loop = evaluateLoop(part, frame);
  if (loop === undefined) {
    text.appendUnknown();
    return;
  }
  text.derives(loop.collection);
  for (const element of loop.frames) {
    const before = frame.diagnostics.length;
    appendParts(part.body, text, element);
    if (frame.diagnostics.length > before) return;
  }
}
