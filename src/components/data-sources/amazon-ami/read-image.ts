import { createAws } from '../../../clouds/aws/client-factory.js';
import { findImage } from '../../../clouds/aws/run/find-image.js';
import type { DataContext, DataOutputs } from '../../../contract/component.js';
import type { AmazonAmiOptions } from './options.js';

/** Asks EC2 for the image (spec-amazon 3.1, 6.1). Throws what `createAws` and `findImage` throw. */
export async function readImage(
  options: AmazonAmiOptions,
  { host, secrets, signal }: DataContext,
): Promise<DataOutputs> {
  const aws = await createAws(options, host, { ui: SILENT, secrets, signal });
  const { filters, owners, mostRecent, includeDeprecated } = options;
  const image = await findImage(aws, { id: '', filters, owners, mostRecent, includeDeprecated }, signal);
  return {
    id: image.ImageId,
    name: image.Name ?? '',
    creation_date: image.CreationDate ?? '',
    owner: image.OwnerId ?? '',
    owner_name: image.ImageOwnerAlias ?? '',
    tags: Object.fromEntries((image.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
  };
}

/** A data source says nothing while it runs. */
const SILENT = { debug: () => undefined, say: () => undefined, error: () => undefined };
