import { sandboxFolders } from '../../sandbox/sandbox-folders.js';
import { Store } from '../../sandbox/state/store.js';
import { isAlive } from '../../support/process-identity.js';
import type { CliHost } from '../cli-host.js';
import { textTable } from './text-table.js';

/** `image-build sandbox instances`: what runs, and what was stopped. */
export function listInstances(folder: string, host: CliHost): number {
  const store = new Store(sandboxFolders(folder).state);
  const rows = store.regions().flatMap((region) =>
    store
      .region(region)
      .instances.all()
      .map(({ id, state, host, image, type, publicAddress, privateAddress }) => [
        id,
        region,
        // The next sandbox puts the record right; until then it is what the process left.
        isAlive(host) || state === 'terminated' ? state : 'stopped',
        type,
        image,
        publicAddress ?? privateAddress,
      ]),
  );
  const head = ['INSTANCE', 'REGION', 'STATE', 'TYPE', 'IMAGE', 'ADDRESS'];
  host.write(rows.length === 0 ? 'No instances.\n' : textTable([head, ...rows]));
  return 0;
}
