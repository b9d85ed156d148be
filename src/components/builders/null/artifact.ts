import type { Artifact } from '../../../contract/artifact.js';
import type { GeneratedData } from '../../../contract/config.js';

/** What the null builder makes: nothing (spec-provision 5.1). */
export function nullArtifact(generatedData: GeneratedData): Artifact {
  return {
    builderId: 'fnoeding.null',
    id: 'Null',
    files: undefined,
    text: 'Did not export anything. This is the null builder',
    generatedData,
    destroy: async () => undefined,
  };
}
