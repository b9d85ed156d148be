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
  const seconds = Math.floor(systemClock.now() / 1000);
  const records = [`version,${PACKER_VERSION}`, 'version-prelease,', 'version-commit,', `ui,say,${text}`];
  for (const record of records) host.write(`${seconds},,${record}\n`);
  return 0;
}
