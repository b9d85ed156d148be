import { appendFile, mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { definePostProcessor } from '../../../config/define-component.js';
import type { Artifact } from '../../../contract/artifact.js';
import type { RunContext } from '../../../contract/component.js';
import type { RenderLate } from '../../../contract/config.js';
import { BuildError } from '../../../support/errors.js';
import { exists } from '../../../support/file-exists.js';
import { fileListArtifact } from '../../../support/file-list-artifact.js';
import { goFileError } from '../../../support/go-file-error.js';
import { hashFile } from './hash-file.js';
import { CHECKSUM_TYPES, DEFAULT_OUTPUT, options } from './options.js';

/** Writes the checksums of an artifact's files, which join the artifact (spec-provision 4.2). */
export const checksumPostProcessor = definePostProcessor({
  type: 'checksum',
  options,
  prepare({ checksumTypes: types, output }, check) {
    for (const [index, type] of types.entries()) {
      if (CHECKSUM_TYPES.includes(type)) continue;
      const hint = `There are: ${CHECKSUM_TYPES.join(', ')}.`;
      check.problem({ path: ['checksum_types', index], summary: `Unrecognized checksum type: ${type}`, hint });
    }
    const outputOf = outputNames(output === '' ? DEFAULT_OUTPUT : output, check.renderLate);
    return {
      async process(artifact, context) {
        const directory = context.host.workingDirectory;
        const files = [...(artifact.files ?? [])];
        const written = await writeChecksums(files, types, {
          context,
          outputOf: (type) => outputOf(type, artifact, context),
        });
        const all = [...files, ...written];
        const text = `Created artifact from files: ${all.join(', ')}`;
        const made = fileListArtifact({ builderId: 'packer.post-processor.checksum', files: all, text, directory });
        return { artifact: made, keep: true, forceKeep: true };
      },
    };
  },
});

type OutputOf = (type: string, artifact: Artifact, context: RunContext) => string;

function outputNames(output: string, renderLate: RenderLate): OutputOf {
  return (type, { generatedData }, { buildName, builderType }) => {
    const names = { BuildName: buildName, BuilderType: builderType, ChecksumType: type };
    return renderLate(output, { kind: 'map', values: { ...generatedData, ...names } });
  };
}

/** Gives the files that were not there before. */
async function writeChecksums(
  files: readonly string[],
  types: readonly string[],
  { context, outputOf }: { readonly context: RunContext; readonly outputOf: (type: string) => string },
): Promise<string[]> {
  const { signal, host } = context;
  const directory = host.workingDirectory;
  const written: string[] = [];
  for (const type of types) {
    for (const file of files) {
      const output = outputOf(type);
      const path = resolve(directory, output);
      if (!(await exists(path))) written.push(output);
      await append(path, output, '');
      // Line by line, as Packer: the file may be among those that are summed.
      const digest = await hashFile({ file, directory, type, signal });
      await append(path, output, `${digest}\t${basename(file)}\n`);
    }
  }
  return written;
}

async function append(path: string, output: string, line: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o755 });
    await appendFile(path, line, { mode: 0o644 });
  } catch (error) {
    throw new BuildError(`unable to create file ${output}: ${goFileError('open', output, error)}`, {
      code: 'FileNotWritten',
      source: 'user',
      cause: error,
    });
  }
}
