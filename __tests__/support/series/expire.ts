import type { MotoProxy } from '../moto-proxy/types.js';
import { itemsAt, textAt } from '../moto-proxy/xml.js';

const PAST = '2020-01-01T00:00:00Z';

/** Lets everything with an expiry in a region expire long ago; what has none gets none. */
export async function expireAll(proxy: MotoProxy, region: string): Promise<void> {
  const filter = { 'Filter.1.Name': 'key', 'Filter.1.Value.1': 'image-build:expires' };
  const tags = itemsAt(await proxy.ask(region, 'DescribeTags', filter), 'tagSet');
  for (const [index, tag] of tags.entries()) {
    if (index >= 1000) throw new Error('more tags than one page');
    const expired = { 'Tag.1.Key': 'image-build:expires', 'Tag.1.Value': PAST };
    await proxy.ask(region, 'CreateTags', { 'ResourceId.1': textAt(tag, 'resourceId'), ...expired }).catch(believeGone);
  }
}

/** Moto still lists the tags of what was deleted (the volumes of a terminated instance). */
function believeGone(error: unknown): void {
  if (!(error instanceof Error && error.message.includes('.NotFound</Code>'))) throw error;
}
