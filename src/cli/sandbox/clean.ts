import { cleanSandbox } from '../../sandbox/clean-sandbox.js';
import type { CliHost } from '../cli-host.js';

/** `image-build sandbox clean`: removes instances, images, disks and buckets of the sandbox, those that a crash left too. */
export async function clean(folder: string, host: CliHost): Promise<number> {
  const { machines, layers } = await cleanSandbox(folder);
  host.write(`Removed ${machines.length} machines and ${layers.length} layers.\n`);
  return 0;
}
