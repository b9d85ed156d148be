import type { BuildContext } from '../contract/component.js';

/** What the person wants done about a failed step. */
export type FailureAnswer = 'cleanup' | 'abort' | 'retry';

const QUESTION =
  '[c] Clean up and exit, [a] abort without cleanup, or [r] retry step (build may fail even if retry succeeds)?';

const ANSWERS: Readonly<Record<string, FailureAnswer>> = { '': 'cleanup', c: 'cleanup', a: 'abort', r: 'retry' };

/** Asks what to do about a failed step (`-on-error=ask`); without a terminal, or at its end, the answer is "clean up". */
export async function askAboutFailure(context: BuildContext): Promise<FailureAnswer> {
  for (;;) {
    let line: string;
    try {
      line = await context.host.prompt(QUESTION, context.signal);
    } catch {
      return 'cleanup';
    }
    const answer = ANSWERS[line.trim().toLowerCase().charAt(0)];
    if (answer !== undefined) return answer;
    context.ui.say(`Incorrect input: ${line.trim()}`);
  }
}
