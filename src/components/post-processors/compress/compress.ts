import { definePostProcessor } from '../../../config/define-component.js';
import type { Artifact } from '../../../contract/artifact.js';
import type { RunContext } from '../../../contract/component.js';
import type { RenderLate } from '../../../contract/config.js';
import { BuildError, errorMessage } from '../../../support/errors.js';
import { fileListArtifact } from '../../../support/file-list-artifact.js';
import { type ArchiveKind, archiveKind } from './archive-kind.js';
import { compressor } from './compressor.js';
import { DEFAULT_OUTPUT, options } from './options.js';
import { writeArchive } from './write-archive.js';

/** Packs an artifact's files into an archive, which takes their place (spec-provision 4.3). */
export const compressPostProcessor = definePostProcessor({
  type: 'compress',
  options,
  prepare(decoded, check) {
    const output = decoded.output === '' ? DEFAULT_OUTPUT : decoded.output;
    const kind = archiveKind(output, decoded.format);
    const level = decoded.compressionLevel === 0 ? -1 : Math.min(9, decoded.compressionLevel);
    return {
      async process(artifact, context) {
        const directory = context.host.workingDirectory;
        const target = targetName(output, check.renderLate, artifact, context);
        const files = artifact.files ?? [];
        if (kind.compression !== undefined) {
          context.ui.say(`Using ${kind.compression} compression with 1 core for ${target}`);
        }
        const compress = compressor(kind.compression, level);
        const line = intention(kind, target, files);
        if (line !== undefined) context.ui.say(line);
        await writeArchive({ kind, files, target, directory, compress, signal: context.signal });
        context.ui.say(`Archive ${target} completed`);
        const text = `compressed artifacts in: ${target}`;
        const builderId = 'packer.post-processor.compress';
        const made = fileListArtifact({ builderId, files: [target], text, directory });
        return { artifact: made, keep: false, forceKeep: false };
      },
    };
  },
});

function targetName(output: string, renderLate: RenderLate, artifact: Artifact, context: RunContext): string {
  const names = { BuildName: context.buildName, BuilderType: context.builderType };
  try {
    return renderLate(output, { kind: 'map', values: { ...artifact.generatedData, ...names } });
  } catch (error) {
    throw new BuildError(`Error interpolating output value: ${errorMessage(error)}`, {
      code: 'InvalidOption',
      source: 'user',
      cause: error,
    });
  }
}

function intention(
  { container, compression }: ArchiveKind,
  target: string,
  files: readonly string[],
): string | undefined {
  if (container === 'zip') return `Zipping ${target}`;
  if (container === 'tar') return `Tarring ${target} with ${compression ?? 'no compression'}`;
  return files.length === 1 ? `Archiving ${files[0]} with ${compression}` : undefined;
}
