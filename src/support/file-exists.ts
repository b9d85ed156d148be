import { stat } from 'node:fs/promises';

/** True when there is something at a path, links followed. */
export function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
