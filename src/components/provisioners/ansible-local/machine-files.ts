import { stat } from 'node:fs/promises';
import type { ProvisionContext } from '../../../contract/component.js';
import { runShown } from '../../../scripts/run-shown.js';
import { BuildError, errorMessage } from '../../../support/errors.js';

/** Makes a folder on the machine. Code: `RemoteCommandFailed`. */
export async function makeDirectory(path: string, context: ProvisionContext): Promise<void> {
  context.ui.message(`Creating directory: ${path}`);
  await succeed(`mkdir -p '${path}'`, context);
}

/** Removes a folder on the machine. Code: `RemoteCommandFailed`. */
export async function removeDirectory(path: string, context: ProvisionContext): Promise<void> {
  context.ui.message(`Removing directory: ${path}`);
  await succeed(`rm -rf '${path}'`, context);
}

/** Uploads the contents of a local folder into a folder of the machine, which is made. */
export async function uploadContents(source: string, destination: string, context: ProvisionContext): Promise<void> {
  await makeDirectory(destination, context);
  const contents = source.endsWith('/') ? source : `${source}/`;
  await context.communicator.uploadDirectory(contents, destination, context.signal);
}

/** Uploads a local file with its permissions. */
export async function uploadFile(source: string, destination: string, context: ProvisionContext): Promise<void> {
  const { mode } = await stat(source);
  await context.communicator.upload({ path: source }, destination, { mode: mode & 0o777 }, context.signal);
}

/** Runs `action`; its failure is told as Packer does: `Error uploading roles: ...`. Code: `AnsibleFilesNotUploaded`. */
export async function described(what: string, context: ProvisionContext, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    context.signal.throwIfAborted();
    throw new BuildError(`${what}: ${errorMessage(error)}`, {
      code: 'AnsibleFilesNotUploaded',
      source: 'remote',
      hint: error instanceof BuildError ? error.hint : undefined,
      cause: error,
    });
  }
}

async function succeed(command: string, context: ProvisionContext): Promise<void> {
  if ((await runShown(context, command)) === 0) return;
  throw new BuildError('Non-zero exit status. See output above for more information.', {
    code: 'RemoteCommandFailed',
    source: 'remote',
  });
}
