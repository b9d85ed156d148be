import { join } from 'node:path';

/**
 * Where the journal of this step lies: in the runner's temp folder, which survives from main to post, under a name unique per
 * run, attempt, step and process, since two instances of the action may run at once (decisions 3).
 */
export function journalPath(
  env: Readonly<Record<string, string | undefined>>,
  temporaryDirectory: string,
  uuid: string,
): string {
  const parts = [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_ACTION'], uuid];
  const name = parts.map((part) => (part ?? '').replace(/[^\w.-]/g, '_')).filter((part) => part !== '');
  return join(temporaryDirectory, `image-build-${name.join('-')}.journal`);
}
