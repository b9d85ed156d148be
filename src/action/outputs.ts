import { join } from 'node:path';
import type { BuildReport, BuildResult } from '../contract/event.js';

/** One element of the output `images`. */
export interface ImageOutput {
  readonly build: string;
  readonly builder: string;
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly images: Readonly<Record<string, string>>;
  readonly source: { readonly id: string; readonly name: string } | null;
  readonly 'artifact-id': string;
  /** The build failed after this image existed; something of what the template asks for is missing. */
  readonly incomplete?: true;
}

/** The outputs of `action.yml` but the paths (decisions 5). */
export interface ReportOutputs {
  readonly imageId: string;
  readonly imageName: string;
  readonly images: readonly ImageOutput[];
}

/**
 * What the builds that succeeded made, whether or not others failed. "First" is the first build that made an image. Images that
 * were kept although their build failed are listed as incomplete, and are never the first.
 */
export function reportOutputs(report: BuildReport): ReportOutputs {
  const images = report.builds.map(imageOutput);
  const first = images.find((image) => image.id !== '' && image.incomplete === undefined);
  return {
    imageId: first?.id ?? '',
    imageName: first?.name ?? '',
    images: images.filter((image) => image['artifact-id'] !== ''),
  };
}

function imageOutput(build: BuildResult): ImageOutput {
  const artifact = build.artifacts.find((candidate) => candidate.image !== undefined) ?? build.artifacts[0];
  const image = artifact?.image;
  return {
    build: build.label.name,
    builder: build.label.builderType,
    id: image?.id ?? '',
    name: image?.name ?? '',
    region: image?.region ?? '',
    images: image?.images ?? {},
    source: image?.source ?? null,
    'artifact-id': artifact?.id ?? '',
    ...(build.status === 'succeeded' ? {} : { incomplete: true }),
  };
}

/** Where the file for Terraform goes: it loads `*.auto.tfvars.json` of its working directory by itself. */
export function tfvarsPath(workingDirectory: string): string {
  return join(workingDirectory, 'image.auto.tfvars.json');
}

/** The content of that file: `image_id`, and `images` by build and region. */
export function tfvarsContent(outputs: ReportOutputs): string {
  const images = Object.fromEntries(
    outputs.images
      .filter((image) => image.id !== '' && image.incomplete === undefined)
      .map((image) => [image.build, image.images]),
  );
  return `${JSON.stringify({ image_id: outputs.imageId, images }, null, 2)}\n`;
}
