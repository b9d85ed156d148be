import type { RecordKind, Tag } from '../../state/records.js';
import type { Tables } from '../../state/store.js';
import { unknownId } from '../ids.js';
import { Fault } from '../wire/fault.js';
import type { Request } from '../wire/request.js';
import type { Actions, Ec2Context } from './context.js';
import { type FilterTable, filtered } from './filters.js';
import { page } from './pages.js';

/** Kinds that bear tags: prefix of their ids, and what EC2 calls the type. */
const TAGGED: readonly { readonly prefix: string; readonly kind: RecordKind; readonly type: string }[] = [
  { prefix: 'ami', kind: 'images', type: 'image' },
  { prefix: 'snap', kind: 'snapshots', type: 'snapshot' },
  { prefix: 'vol', kind: 'volumes', type: 'volume' },
  { prefix: 'i', kind: 'instances', type: 'instance' },
  { prefix: 'key', kind: 'key-pairs', type: 'key-pair' },
  { prefix: 'sg', kind: 'security-groups', type: 'security-group' },
  { prefix: 'lt', kind: 'launch-templates', type: 'launch-template' },
];

/** CreateTags, DeleteTags, DescribeTags. */
export const tagActions: Actions = {
  CreateTags(request, { tables }) {
    const tags = tagList(request);
    for (const { current, change } of taggedResources(request, tables)) change(mergeTags(current, tags));
    return {};
  },

  DeleteTags(request, { tables }) {
    const tags = request.structures('Tags');
    for (const { current, change } of taggedResources(request, tables)) {
      change(tags.length === 0 ? [] : current.filter((tag) => !tags.some((gone) => isTag(gone, tag))));
    }
    return {};
  },

  DescribeTags(request, context) {
    const { items, NextToken } = page(filtered(allTags(context), request, TAG_FILTERS), request);
    return { Tags: items.map((tag) => ({ ...tag })), NextToken };
  },
};

/** The tags that `TagSpecifications` of a create call give to resources of a type. */
export function specifiedTags(request: Request, type: string): readonly Tag[] {
  return request
    .structures('TagSpecifications')
    .filter((specification) => specification.text('ResourceType') === type)
    .flatMap(tagList);
}

/** Tags with others put over them. */
export function mergeTags(tags: readonly Tag[], over: readonly Tag[]): readonly Tag[] {
  const merged = new Map([...tags, ...over].map(({ Key, Value }) => [Key, Value]));
  return [...merged].map(([Key, Value]) => ({ Key, Value }));
}

function tagList(request: Request): Tag[] {
  return request.structures('Tags').map((tag) => {
    const Key = tag.required('Key');
    if (Key.toLowerCase().startsWith('aws:')) {
      throw new Fault('InvalidParameterValue', `Tag keys starting with 'aws:' are reserved for internal use`);
    }
    if (Key.length > 128)
      throw new Fault('InvalidParameterValue', 'Tag key exceeds the maximum length of 128 characters');
    const Value = tag.text('Value') ?? '';
    if (Value.length > 256)
      throw new Fault('InvalidParameterValue', 'Tag value exceeds the maximum length of 256 characters');
    return { Key, Value };
  });
}

interface Tagged {
  readonly current: readonly Tag[];
  readonly change: (tags: readonly Tag[]) => void;
}

function taggedResources(request: Request, tables: Tables): readonly Tagged[] {
  return request.texts('Resources').flatMap((id) => {
    const prefix = id.split('-', 1)[0] ?? '';
    // Spot requests and fleets are not kept: nothing describes them.
    if (/^(?:sir|fleet)-/.test(id)) return [];
    return prefix === 'eni' ? taggedInterface(id, tables) : taggedRecord(prefix, id, tables);
  });
}

function taggedRecord(prefix: string, id: string, tables: Tables): Tagged {
  const { kind } = TAGGED.find((tagged) => tagged.prefix === prefix) ?? {};
  if (kind === undefined) throw new Fault('InvalidID', `The ID '${id}' is not valid`);
  // as: all records have tags and can be changed in them alike.
  const table = tables[kind] as Tables['images'];
  const record = table.get(id);
  if (record === undefined) throw unknownId(prefix, id);
  return { current: record.tags, change: (tags) => table.update(id, { tags }) };
}

/** A network interface lives with its instance. */
function taggedInterface(id: string, { instances }: Tables): Tagged {
  const instance = instances.all().find(({ interfaceId }) => interfaceId === id);
  if (instance === undefined) throw unknownId('eni', id);
  return {
    current: instance.interfaceTags,
    change: (interfaceTags) => instances.update(instance.id, { interfaceTags }),
  };
}

function isTag(wanted: Request, tag: Tag): boolean {
  return wanted.text('Key') === tag.Key && (!wanted.has('Value') || wanted.text('Value') === tag.Value);
}

interface DescribedTag extends Tag {
  readonly ResourceId: string;
  readonly ResourceType: string;
}

const TAG_FILTERS: FilterTable<DescribedTag> = new Map([
  ['key', (tag: DescribedTag) => tag.Key],
  ['value', (tag: DescribedTag) => tag.Value],
  ['resource-id', (tag: DescribedTag) => tag.ResourceId],
  ['resource-type', (tag: DescribedTag) => tag.ResourceType],
]);

function allTags({ tables }: Ec2Context): readonly DescribedTag[] {
  return TAGGED.flatMap(({ kind, type }) =>
    tables[kind].all().flatMap(({ id, tags }) => tags.map((tag) => ({ ...tag, ResourceId: id, ResourceType: type }))),
  );
}
