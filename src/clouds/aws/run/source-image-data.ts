import type { GeneratedData, RenderLate, TemplateData } from '../../../contract/config.js';
import type { Image } from '../ec2.js';
import type { Tags } from './amazon-build.js';

/** Keys that every amazon builder adds to the common `build` values (spec-amazon 4.6). */
export const SOURCE_IMAGE_KEYS = [
  'SourceAMIName',
  'BuildRegion',
  'SourceAMI',
  'SourceAMICreationDate',
  'SourceAMIOwner',
  'SourceAMIOwnerName',
] as const;

/** The values of {@link SOURCE_IMAGE_KEYS}. */
export function sourceImageData(region: string, image: Image): GeneratedData {
  return {
    BuildRegion: region,
    SourceAMI: image.ImageId ?? '',
    SourceAMIName: image.Name ?? '',
    SourceAMICreationDate: image.CreationDate ?? '',
    SourceAMIOwner: image.OwnerId ?? '',
    SourceAMIOwnerName: image.ImageOwnerAlias ?? '',
  };
}

/** Renders options that are late: the struct that `{{ .SourceAMI }}` and its like stand in (spec-amazon 4.6). */
export interface LateOptions {
  text(template: string): string;
  /** Keys and values. */
  tags(templates: Tags): Tags;
}

/** Binds rendering to the build region and the source image. */
export function lateOptions(render: RenderLate, region: string, image: Image): LateOptions {
  const tags = Object.fromEntries((image.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
  const values = { ...sourceImageData(region, image), SourceAMITags: tags };
  const data: TemplateData = { kind: 'struct', name: 'BuildInfoTemplate', values };
  const text = (template: string) => render(template, data);
  return {
    text,
    tags: (templates) => Object.fromEntries(Object.entries(templates).map(([key, value]) => [text(key), text(value)])),
  };
}
