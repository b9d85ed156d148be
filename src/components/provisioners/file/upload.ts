import { randomInt } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ProvisionContext } from '../../../contract/component.js';
import { errorMessage } from '../../../support/errors.js';
import { localPath, localStep, type Transfer } from './transfer.js';

/** Uploads files with their permissions, and folders (spec-provision 3.3, 1.6). The first failure ends it. */
export async function uploadFiles({ sources, destination }: Transfer, context: ProvisionContext): Promise<void> {
  for (const source of sources) {
    context.ui.say(`Uploading ${source} => ${destination}`);
    const path = localPath(source, context);
    const found = await localStep('stat', source, () => stat(path));
    await shownFailure(context, async () => {
      if (found.isDirectory()) return context.communicator.uploadDirectory(path, destination, context.signal);
      const target = destination.endsWith('/') ? destination + basename(source) : destination;
      return context.communicator.upload({ path }, target, { mode: found.mode & 0o777 }, context.signal);
    });
  }
}

/**
 * Uploads text as a file of mode 0600. In a destination that is a folder its name is made up, as Packer does.
 * Deviation: file-content-no-temporary-file. Packer leaves a local copy of the content behind; here there is none.
 */
export async function uploadContent(content: string, destination: string, context: ProvisionContext): Promise<void> {
  const name = `pkr-file-content${randomInt(2 ** 31)}`;
  const target = destination.endsWith('/') ? destination + name : destination;
  context.ui.say(`Uploading ${name} => ${destination}`);
  await shownFailure(context, () => context.communicator.upload({ content }, target, { mode: 0o600 }, context.signal));
}

async function shownFailure(context: ProvisionContext, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!context.signal.aborted) context.ui.error(`Upload failed: ${errorMessage(error)}`);
    throw error;
  }
}
