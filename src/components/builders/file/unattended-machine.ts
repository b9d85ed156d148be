import type { Communicator } from '../../../contract/communicator.js';

/**
 * The machine that the file builder's provisioners talk to: there is none, and everything succeeds without effect
 * (spec-provision 5.2). Unlike the communicator `none`, uploads succeed too.
 */
export const unattendedMachine: Communicator = {
  type: 'none',
  run: async () => 0,
  upload: async () => undefined,
  uploadDirectory: async () => undefined,
  download: async () => undefined,
  downloadDirectory: async () => undefined,
  close: async () => undefined,
};
