import type { ArtifactReport, BuildReport, BuildResult } from '../../src/contract/event.js';

/** A report of one run with the given builds. */
export function buildReport(builds: readonly BuildResult[], facts: Partial<BuildReport> = {}): BuildReport {
  const failed = builds.some((build) => build.status !== 'succeeded');
  return {
    builds,
    unprepared: [],
    cancelled: false,
    durationMs: 1000,
    runUuid: '11111111-2222-3333-4444-555555555555',
    exitCode: failed ? 1 : 0,
    diagnostics: [],
    ...facts,
  };
}

/** A build that succeeded with these artifacts; facts override. */
export function buildResult(
  name: string,
  artifacts: readonly ArtifactReport[],
  facts: Partial<BuildResult> = {},
): BuildResult {
  return {
    label: { name, displayName: `amazon-ebs.${name}`, builderType: 'amazon-ebs', index: 0 },
    status: 'succeeded',
    error: undefined,
    artifacts,
    startedAt: 0,
    durationMs: 61_000,
    ...facts,
  };
}

/** The artifact of an amazon-ebs build. */
export function amiArtifact(name: string, images: Readonly<Record<string, string>>): ArtifactReport {
  const [region = '', id = ''] = Object.entries(images)[0] ?? [];
  return {
    builderId: 'mitchellh.amazonebs',
    id: Object.entries(images)
      .map(([key, value]) => `${key}:${value}`)
      .join(','),
    text: 'AMIs were created',
    files: undefined,
    image: { id, name, region, images, source: { id: 'ami-base', name: 'base' } },
  };
}

/** The artifact of the null builder. */
export const NULL_ARTIFACT: ArtifactReport = {
  builderId: 'fnoeding.null',
  id: 'Null',
  text: 'Did not export anything. This is the null builder',
  files: [],
  image: undefined,
};
