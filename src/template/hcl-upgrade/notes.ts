import type { SourceString } from '../../config/source-value.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import type { LineIndex } from '../../support/line-index.js';
import { actionPlace } from '../json/string-place.js';
import { commentText } from './hcl-text.js';
import type { Remark } from './translation.js';

/** Collects what needs a look after the upgrade, each with its place in the JSON template. */
export class Notes {
  readonly #found: Diagnostic[] = [];
  readonly #lines: LineIndex;
  /** How many of them stand in comments already. */
  #commented = 0;

  constructor(lines: LineIndex) {
    this.#lines = lines;
  }

  get found(): readonly Diagnostic[] {
    return this.#found;
  }

  /** A part of a string. */
  remark(source: Pick<SourceString, 'value' | 'range'>, { offset, summary, hint }: Remark): void {
    this.add(summary, actionPlace(this.#lines, source.range, { value: source.value, offset }), hint);
  }

  add(summary: string, range: SourceRange, hint?: string | undefined): void {
    this.#found.push({ severity: 'warning', code: 'NotTranslated', summary, range, hint });
  }

  /** Takes back all but the first `count`. */
  keep(count: number): void {
    this.#found.length = count;
  }

  /** What was noted since the last call: stands as comments above the block. */
  takeComments(): readonly string[] {
    const fresh = this.#found.slice(this.#commented);
    this.#commented = this.#found.length;
    const texts = fresh.map(({ summary, hint }) => commentText(hint === undefined ? summary : `${summary}\n${hint}`));
    return [...new Set(texts)];
  }
}
