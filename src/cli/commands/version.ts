import { recordWriter } from '../../engine/render/machine-readable.js';
import { systemClock } from '../../support/clock.js';
import { PACKER_VERSION, VERSION } from '../../support/version.js';
import type { CliHost } from '../cli-host.js';

/** `image-build version`; machine-readable: Packer's records, with the version whose templates run (decisions 1). */
export async function version(_args: readonly string[], host: CliHost): Promise<number> {
  const text = `image-build v${VERSION} (templates as Packer v${PACKER_VERSION})`;
  if (!host.machineReadable) {
    host.write(`${text}\n`);
    return 0;
  }
  const record = recordWriter({ write: host.write, clock: systemClock });
  record('', 'version', PACKER_VERSION);
  record('', 'version-prelease', '');
  record('', 'version-commit', '');
  record('', 'ui', 'say', text);
  return 0;
}
