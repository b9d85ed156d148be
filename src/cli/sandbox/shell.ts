import { createImageMachine } from '../../sandbox/image-machine.js';
import type { SandboxOptions } from '../../sandbox/sandbox.js';
import type { CliHost } from '../cli-host.js';

/**
 * `image-build sandbox shell IMAGE [COMMAND...]`: a machine of the image for as long as the shell (or the command) runs; the
 * image stays as it is. The exit code is the shell's.
 */
export async function shell(args: readonly string[], options: SandboxOptions, host: CliHost): Promise<number> {
  const [image, ...command] = args;
  if (image === undefined) {
    host.write('no image was given: image-build sandbox images lists them\n');
    return 1;
  }
  const { machine, loginUser, end } = await createImageMachine(image, options);
  try {
    if (command.length === 0) {
      const { status } = await machine.enter(['bash', '-l'], { user: loginUser, tty: true });
      return status;
    }
    const { status, stdout, stderr } = await machine.enter(command, { user: loginUser });
    host.write(stdout);
    host.writeLog(stderr);
    return status;
  } finally {
    await end();
  }
}
