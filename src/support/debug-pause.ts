import type { RunContext } from '../contract/component.js';
import { errorMessage } from './errors.js';

/** With `-debug`, waits for Enter; goes on at once when there is no terminal or the run is cancelled. */
export async function debugPause(context: RunContext, what: string): Promise<void> {
  if (!context.debug || context.signal.aborted) return;
  try {
    await context.host.prompt(`${what} Press enter to continue.`, context.signal);
  } catch (error) {
    context.ui.debug(`no pause: ${errorMessage(error)}`);
  }
}
