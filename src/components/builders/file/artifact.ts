import { rm } from 'node:fs/promises';
import type { Artifact } from '../../../contract/artifact.js';
import { BuildError } from '../../../support/errors.js';
import { goFileError } from '../../../support/go-file-error.js';

/** The file that the file builder made (spec-provision 5.2). `target` as the template gives it, `path` absolute. */
export function fileArtifact(target: string, path: string): Artifact {
  return {
    builderId: 'packer.file',
    id: 'File',
    files: [target],
    text: `Stored file: ${target}`,
    async destroy() {
      try {
        await rm(path);
      } catch (error) {
        const code = 'FileNotRemoved';
        throw new BuildError(goFileError('remove', target, error), { code, source: 'user', cause: error });
      }
    },
  };
}
