import type { Communicator } from '../../../contract/communicator.js';
import { BuildError } from '../../../support/errors.js';

/** The communicator `none`: commands succeed without running, files cannot be copied (spec-provision 1.8). */
export const noneCommunicator: Communicator = {
  type: 'none',
  run: async () => 0,
  upload: () => refuse('Upload'),
  uploadDirectory: () => refuse('UploadDir'),
  download: () => refuse('Download'),
  downloadDirectory: () => refuse('DownloadDir'),
  close: async () => undefined,
};

async function refuse(operation: string): Promise<never> {
  throw new BuildError(`${operation} is not implemented when communicator = 'none'`, {
    code: 'NoCommunicator',
    source: 'user',
    hint: 'Copying files needs a connection to the machine: set "communicator" to "ssh".',
  });
}
