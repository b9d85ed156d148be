import { mkdir, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { ProvisionContext } from '../../../contract/component.js';
import { errorMessage } from '../../../support/errors.js';
import { localPath, localStep, type Transfer } from './transfer.js';

/** Downloads files, or a folder (spec-provision 3.3). Remote paths are the machine's, so they have slashes. */
export async function downloadFiles({ sources, destination }: Transfer, context: ProvisionContext): Promise<void> {
  for (const [index, source] of sources.entries()) {
    const target = await prepareTarget(source, destination, context);
    context.ui.say(`Downloading ${source} => ${destination}`);
    if (!isFolder(source)) {
      await downloadFile(source, target, context);
      continue;
    }
    await shownFailure(context, () =>
      context.communicator.downloadDirectory(source, localPath(target, context), context.signal),
    );
    sayLeftOut(sources.slice(index + 1), context);
    return;
  }
}

/** Makes the local folders; gives the path to download to. */
async function prepareTarget(source: string, destination: string, context: ProvisionContext): Promise<string> {
  const folder = destination.endsWith('/') ? destination : posix.dirname(destination);
  await localStep('mkdir', folder, () => mkdir(localPath(folder, context), { recursive: true, mode: 0o755 }));
  if (!destination.endsWith('/') || source.endsWith('/') || source.endsWith('*')) return destination;
  return destination + posix.basename(source);
}

function isFolder(source: string): boolean {
  return source.endsWith('/') || /[*?[]/.test(source);
}

/** The file is there, and empty, even when the download fails. */
async function downloadFile(source: string, target: string, context: ProvisionContext): Promise<void> {
  const path = localPath(target, context);
  await localStep('open', target, () => writeFile(path, '', { mode: 0o644 }));
  await shownFailure(context, () => context.communicator.download(source, path, context.signal));
}

/** Deviation: file-download-left-out. Packer goes no further after a folder, in silence; here it is said. */
function sayLeftOut(sources: readonly string[], { ui }: ProvisionContext): void {
  if (sources.length === 0) return;
  ui.say(
    `Nothing is downloaded after a folder or a pattern, as in Packer; give these a provisioner of their own: ${sources.join(', ')}`,
  );
}

async function shownFailure(context: ProvisionContext, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!context.signal.aborted) context.ui.error(`Download failed: ${errorMessage(error)}`);
    throw error;
  }
}
