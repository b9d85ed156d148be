import { definePostProcessor } from '../../../config/define-component.js';
import { fileListArtifact } from '../../../support/file-list-artifact.js';
import { goGlob } from '../../../support/go-glob.js';
import { options } from './options.js';

/** Puts other files in the place of what the builder made (spec-provision 4.4). */
export const artificePostProcessor = definePostProcessor({
  type: 'artifice',
  options,
  prepare({ files: patterns }, check) {
    if (patterns.length === 0) {
      const summary = 'No files specified in artifice configuration';
      check.problem({
        path: ['files'],
        summary,
        hint: 'Name the files of the new artifact in files, such as "output/*".',
      });
    }
    return {
      async process(artifact, { ui, host: { workingDirectory: directory } }) {
        const discarded = artifact.files ?? [];
        if (discarded.length > 0) ui.say(`Discarding files from artifact: ${discarded.join(', ')}`);
        const files: string[] = [];
        for (const pattern of patterns) files.push(...(await goGlob(pattern, directory)));
        ui.say(`Using these artifact files: ${files.join(', ')}`);
        const text = `Created artifact from files: ${files.join(', ')}`;
        const made = fileListArtifact({ builderId: 'packer.post-processor.artifice', files, text, directory });
        return { artifact: made, keep: true, forceKeep: false };
      },
    };
  },
});
