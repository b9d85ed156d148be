import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ArtifactReport, BuildReport, BuildResult } from '../contract/event.js';
import { formatManifest, type ManifestBuild } from '../support/packer-manifest.js';

/** A manifest in Packer's format with every artifact of the run (decisions 5). */
export async function runManifest(report: BuildReport, workingDirectory: string): Promise<string> {
  const succeeded = report.builds.filter((build) => build.status === 'succeeded');
  const builds = await Promise.all(
    succeeded.flatMap((build) =>
      build.artifacts.map((artifact) => manifestBuild(build, artifact, report, workingDirectory)),
    ),
  );
  return formatManifest({ builds, lastRunUuid: report.runUuid });
}

async function manifestBuild(
  build: BuildResult,
  artifact: ArtifactReport,
  report: BuildReport,
  workingDirectory: string,
): Promise<ManifestBuild> {
  const { files } = artifact;
  return {
    name: build.label.name,
    builderType: build.label.builderType,
    buildTime: Math.floor((build.startedAt + build.durationMs) / 1000),
    files: files === undefined ? null : await Promise.all(files.map((name) => sizedFile(name, workingDirectory))),
    artifactId: artifact.id,
    packerRunUuid: report.runUuid,
    customData: null,
  };
}

async function sizedFile(name: string, workingDirectory: string): Promise<{ name: string; size: number }> {
  const size = await stat(resolve(workingDirectory, name)).then(
    (facts) => facts.size,
    () => 0,
  );
  return { name, size };
}
