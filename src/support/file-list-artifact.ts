import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Artifact } from '../contract/artifact.js';

/** An artifact that is a list of files of this host (spec-provision 4.2, 4.4). */
export interface FileList {
  readonly builderId: string;
  /** As given: relative ones belong to `directory`. */
  readonly files: readonly string[];
  readonly text: string;
  /** Absolute. */
  readonly directory: string;
}

/** Makes the artifact; destroying it removes every file, folders with what they hold. */
export function fileListArtifact({ builderId, files, text, directory }: FileList): Artifact {
  return {
    builderId,
    id: '',
    // As Go's empty list: a manifest says null.
    files: files.length === 0 ? undefined : files,
    text,
    async destroy() {
      for (const file of files) await rm(resolve(directory, file), { recursive: true, force: true });
    },
  };
}
