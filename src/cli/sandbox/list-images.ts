import { sandboxFolders } from '../../sandbox/sandbox-folders.js';
import { Store } from '../../sandbox/state/store.js';
import type { CliHost } from '../cli-host.js';
import { textTable } from './text-table.js';

/** `image-build sandbox images`: the images that builds made. */
export function listImages(folder: string, host: CliHost): number {
  const store = new Store(sandboxFolders(folder).state);
  const rows = store.regions().flatMap((region) =>
    store
      .region(region)
      .images.all()
      .map(({ id, state, created, name }) => [id, region, state, new Date(created).toISOString(), name]),
  );
  host.write(
    rows.length === 0 ? 'No images yet.\n' : textTable([['IMAGE', 'REGION', 'STATE', 'CREATED', 'NAME'], ...rows]),
  );
  return 0;
}
