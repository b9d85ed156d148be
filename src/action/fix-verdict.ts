import { isDeepStrictEqual } from 'node:util';
import type { EventSink } from '../contract/event.js';
import { checkFixed } from '../template/json/fix/check-fixed.js';
import { fixTemplate } from '../template/json/fix/fix-template.js';

/** What became of fixing a template. */
export interface FixVerdict {
  readonly failed: boolean;
  /** A sentence for log and summary. */
  readonly verdict: string;
  /** What is wrong, where no diagnostic says it. */
  readonly problem?: string;
}

/** Says the fixed template, or why there is none, and tells whether fixing changed anything. */
export function fixVerdict(path: string, text: string, sink: EventSink): FixVerdict {
  const fixed = fixTemplate(path, text);
  if (fixed.text === undefined) {
    sink({ type: 'diagnostics', diagnostics: fixed.diagnostics, sources: new Map([[path, text]]) });
    return { failed: true, verdict: NOT_FIXABLE };
  }
  sink({ type: 'message', level: 'say', text: fixed.text });
  const problem = checkFixed(path, fixed.text);
  if (problem !== undefined) return notFixable(problem);
  return isSameJson(text, fixed.text)
    ? { failed: false, verdict: 'The template is up to date: fix changes nothing' }
    : { failed: false, verdict: 'The template is outdated: fix changes it, the log has the fixed text' };
}

/** The verdict on a template that a problem keeps from being fixed. */
export function notFixable(problem: string): FixVerdict {
  return { failed: true, verdict: NOT_FIXABLE, problem: problem.trim() };
}

const NOT_FIXABLE = 'The template cannot be fixed';

/** Layout and order of keys do not count. Text that only Packer's lenient reading takes for JSON is never the same. */
function isSameJson(a: string, b: string): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(a), JSON.parse(b));
  } catch {
    return false;
  }
}
