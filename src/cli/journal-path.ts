import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the journal of a run lies: `$XDG_STATE_HOME/image-build/`, default `~/.local/state/image-build/` (decisions 3). */
export function journalPath(
  env: Readonly<Record<string, string | undefined>>,
  uuid: string,
  processId: number,
): string {
  const state = env['XDG_STATE_HOME'] || join(env['HOME'] || homedir(), '.local', 'state');
  return join(state, 'image-build', `${uuid}-${processId}.journal`);
}
