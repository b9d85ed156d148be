import type { AskEc2 } from './account.js';
import { itemsAt, parseXml, textAt } from './xml.js';

/** Tags by resource type, as TagSpecification parameters carried them. */
export type TagsByType = Readonly<Record<string, ReadonlyArray<readonly [key: string, value: string]>>>;

const actions: ReadonlySet<string> = new Set(['CreateImage', 'CopyImage', 'RegisterImage']);

/**
 * Takes the TagSpecification parameters out of calls that make images: moto answers 500 to snapshot tags of CreateImage
 * and drops those of CopyImage (spec-amazon 9). Undefined for every other call.
 */
export function takeTags(
  action: string,
  params: Readonly<Record<string, string>>,
): { readonly params: Record<string, string>; readonly tags: TagsByType } | undefined {
  if (!actions.has(action)) return undefined;
  const isTag = (name: string) => name.startsWith('TagSpecification.');
  const rest = Object.fromEntries(Object.entries(params).filter(([name]) => !isTag(name)));
  return { params: rest, tags: readTagSpecifications(params) };
}

/** The tags of all TagSpecification.N parameters, in order of N and of the tags. */
export function readTagSpecifications(params: Readonly<Record<string, string>>): TagsByType {
  const tags: Record<string, Array<readonly [string, string]>> = {};
  for (let n = 1; `TagSpecification.${n}.ResourceType` in params; n += 1) {
    const type = params[`TagSpecification.${n}.ResourceType`] ?? '';
    const list = tags[type] ?? [];
    tags[type] = list;
    for (let m = 1; `TagSpecification.${n}.Tag.${m}.Key` in params; m += 1) {
      list.push([
        params[`TagSpecification.${n}.Tag.${m}.Key`] ?? '',
        params[`TagSpecification.${n}.Tag.${m}.Value`] ?? '',
      ]);
    }
  }
  return tags;
}

/** Tags the image that an answer names, and its snapshots, as the service would have done on creation. */
export async function applyTags(ask: AskEc2, answer: string, tags: TagsByType): Promise<void> {
  const image = textAt(parseXml(answer), 'imageId');
  await createTags(ask, [image], tags['image'] ?? []);
  if ((tags['snapshot'] ?? []).length === 0) return;
  const found = itemsAt(await ask('DescribeImages', { 'ImageId.1': image }), 'imagesSet');
  const snapshots = found
    .flatMap((item) => itemsAt(item, 'blockDeviceMapping'))
    .map((mapping) => textAt(mapping, 'ebs', 'snapshotId'))
    .filter((id) => id !== '');
  await createTags(ask, snapshots, tags['snapshot'] ?? []);
}

async function createTags(
  ask: AskEc2,
  ids: readonly string[],
  tags: ReadonlyArray<readonly [string, string]>,
): Promise<void> {
  if (ids.length === 0 || tags.length === 0) return;
  const params: Record<string, string> = {};
  ids.forEach((id, at) => {
    params[`ResourceId.${at + 1}`] = id;
  });
  tags.forEach(([key, value], at) => {
    params[`Tag.${at + 1}.Key`] = key;
    params[`Tag.${at + 1}.Value`] = value;
  });
  await ask('CreateTags', params);
}
