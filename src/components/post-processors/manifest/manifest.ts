import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { OptionsOf } from '../../../config/declaration.js';
import { definePostProcessor } from '../../../config/define-component.js';
import type { Artifact } from '../../../contract/artifact.js';
import type { CheckContext, RunContext } from '../../../contract/component.js';
import { BuildError } from '../../../support/errors.js';
import { fileErrorCode, goFileError } from '../../../support/go-file-error.js';
import { formatManifest, type ManifestBuild, type ManifestFile } from '../../../support/packer-manifest.js';
import { withFileLock } from './file-lock.js';
import { DEFAULT_OUTPUT, options } from './options.js';
import { parseManifest } from './parse-manifest.js';
import { replaceFile } from './replace-file.js';

type Options = OptionsOf<typeof options>;

/** Writes what a build made into a JSON file, and hands its artifact on (spec-provision 4.1). */
export const manifestPostProcessor = definePostProcessor({
  type: 'manifest',
  options,
  prepare: (decoded, check) => ({
    async process(artifact, context) {
      const build = await describeBuild(decoded, artifact, context);
      const customData = check.given('custom_data') ? renderedValues(decoded.customData, artifact, check) : null;
      await append(decoded.output || DEFAULT_OUTPUT, { ...build, customData }, context);
      return { artifact, keep: true, forceKeep: true };
    },
  }),
});

async function describeBuild(
  { stripPath, stripTime }: Options,
  artifact: Artifact,
  { buildName, builderType, host }: RunContext,
): Promise<Omit<ManifestBuild, 'customData'>> {
  const files = artifact.files?.map(async (file) => ({
    name: stripPath ? basename(file) : file,
    size: await fileSize(resolve(host.workingDirectory, file)),
  }));
  return {
    name: buildName,
    builderType,
    buildTime: stripTime ? 0 : Math.floor(host.clock.now() / 1000),
    files: files === undefined ? null : await Promise.all(files),
    artifactId: artifact.id,
    packerRunUuid: host.run.uuid,
  };
}

async function fileSize(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.size ?? 0;
}

function renderedValues(
  customData: Options['customData'],
  { generatedData }: Artifact,
  { renderLate }: CheckContext,
): Readonly<Record<string, string>> {
  const data = { kind: 'map', values: generatedData ?? {} } as const;
  return Object.fromEntries(Object.entries(customData).map(([key, value]) => [key, renderLate(value, data)]));
}

async function append(output: string, build: ManifestBuild, context: RunContext): Promise<void> {
  const { host, signal, force } = context;
  const path = resolve(host.workingDirectory, output);
  await withFileLock(path, { clock: host.clock, signal }, async () => {
    const old = parseManifest(await readIfThere(path, output), output);
    // -force starts anew, but not what another build of the same run has just written.
    const builds = force && old.lastRunUuid !== host.run.uuid ? [] : old.builds;
    await write(path, output, { builds: [...builds, build], lastRunUuid: host.run.uuid });
  });
}

async function readIfThere(path: string, output: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return '';
    throw new BuildError(`Unable to open ${output} for reading: ${goFileError('open', output, error)}`, {
      code: 'ManifestUnreadable',
      source: 'user',
      cause: error,
    });
  }
}

async function write(path: string, output: string, manifest: ManifestFile): Promise<void> {
  try {
    await replaceFile(path, formatManifest(manifest), 0o664);
  } catch (error) {
    throw new BuildError(`Unable to write ${output}: ${goFileError('open', output, error)}`, {
      code: 'ManifestNotWritten',
      source: 'user',
      hint: 'Packer makes no folders for the manifest: make them first, or choose another "output".',
      cause: error,
    });
  }
}
