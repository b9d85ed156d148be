import { type GoJson, goJson } from './go-json.js';

/** The manifest file of Packer (spec-provision 4.1). */
export interface ManifestFile {
  readonly builds: readonly ManifestBuild[];
  readonly lastRunUuid: string;
}

/** One build in the manifest. */
export interface ManifestBuild {
  readonly name: string;
  readonly builderType: string;
  /** Unix seconds; 0 is left out. */
  readonly buildTime: number;
  /** Sizes in bytes; `null` where the artifact has no list of files. */
  readonly files: readonly { readonly name: string; readonly size: number }[] | null;
  readonly artifactId: string;
  readonly packerRunUuid: string;
  readonly customData: Readonly<Record<string, string>> | null;
}

/** The bytes of a manifest file; members in Packer's order, no line end. */
export function formatManifest(manifest: ManifestFile): string {
  return goJson({
    fields: [
      ['builds', manifest.builds.map(buildMember)],
      ['last_run_uuid', manifest.lastRunUuid],
    ],
  });
}

function buildMember(build: ManifestBuild): GoJson {
  const files = build.files?.map(({ name, size }): GoJson => ({ fields: Object.entries({ name, size }) }));
  const time: readonly (readonly [string, GoJson])[] = build.buildTime === 0 ? [] : [['build_time', build.buildTime]];
  return {
    fields: [
      ['name', build.name],
      ['builder_type', build.builderType],
      ...time,
      ['files', files ?? null],
      ['artifact_id', build.artifactId],
      ['packer_run_uuid', build.packerRunUuid],
      ['custom_data', build.customData === null ? null : { map: build.customData }],
    ],
  };
}
