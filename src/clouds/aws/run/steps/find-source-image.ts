import type { AmazonBuild } from '../amazon-build.js';
import { findImage, type SourceImage } from '../find-image.js';
import type { RunConfig } from '../run-options.js';

type Options = Pick<RunConfig, 'sourceAmi' | 'sourceAmiFilter'>;

/** Finds the image to start from, by id, filter or both (spec-amazon 3.1). */
export async function findSourceImage(build: AmazonBuild, options: Options): Promise<SourceImage> {
  const { filters = {}, owners = [], mostRecent = false, includeDeprecated = false } = options.sourceAmiFilter ?? {};
  const query = { id: options.sourceAmi, filters, owners, mostRecent, includeDeprecated };
  const image = await findImage(build.aws, query, build.signal);
  build.ui.message(`Found Image ID: ${image.ImageId}`);
  return image;
}
