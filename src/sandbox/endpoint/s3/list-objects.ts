import type { Answer } from '../call.js';
import { element, textElement } from '../wire/xml.js';
import type { ObjectStore } from './object-store.js';
import { S3_NAMESPACE, S3Fault, s3Xml } from './s3-fault.js';

/** ListObjectsV2, and the old ListObjects: prefix, delimiter, pages. */
export async function listObjects(store: ObjectStore, bucket: string, query: URLSearchParams): Promise<Answer> {
  const version2 = query.get('list-type') === '2';
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const most = Math.min(pageSize(query.get('max-keys')), 1000);
  const after = (version2 ? (query.get('continuation-token') ?? query.get('start-after')) : query.get('marker')) ?? '';
  const groups = grouped(await store.list(bucket, prefix), prefix, delimiter).filter(({ name }) => name > after);
  const shown = groups.slice(0, most);
  const truncated = groups.length > shown.length;
  const last = shown.at(-1)?.name ?? '';
  const encode = query.get('encoding-type') === 'url' ? encodeKey : (text: string) => text;
  const contents = shown.flatMap(({ object }) =>
    object === undefined
      ? []
      : element(
          'Contents',
          textElement('Key', encode(object.key)) +
            textElement('LastModified', new Date(object.modified).toISOString()) +
            textElement('Size', String(object.size)) +
            textElement('StorageClass', 'STANDARD'),
        ),
  );
  const prefixes = shown.flatMap(({ name, object }) =>
    object === undefined ? element('CommonPrefixes', textElement('Prefix', encode(name))) : [],
  );
  const head = [
    textElement('Name', bucket),
    textElement('Prefix', encode(prefix)),
    textElement('MaxKeys', String(most)),
    ...(delimiter === '' ? [] : [textElement('Delimiter', encode(delimiter))]),
    ...(query.get('encoding-type') === 'url' ? [textElement('EncodingType', 'url')] : []),
    textElement('IsTruncated', String(truncated)),
    ...(version2 ? [textElement('KeyCount', String(shown.length))] : [textElement('Marker', encode(after))]),
    ...(truncated ? [textElement(version2 ? 'NextContinuationToken' : 'NextMarker', last)] : []),
  ];
  return s3Xml(200, element('ListBucketResult', [...head, ...contents, ...prefixes].join(''), S3_NAMESPACE));
}

interface Group {
  /** The key, or the common prefix. */
  readonly name: string;
  readonly object: { readonly key: string; readonly size: number; readonly modified: number } | undefined;
}

function grouped(objects: readonly NonNullable<Group['object']>[], prefix: string, delimiter: string): Group[] {
  const groups = new Map<string, Group>();
  for (const object of objects) {
    const end = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length);
    const name = end < 0 ? object.key : object.key.slice(0, end + delimiter.length);
    if (!groups.has(name)) groups.set(name, { name, object: end < 0 ? object : undefined });
  }
  return [...groups.values()];
}

function pageSize(text: string | null): number {
  const size = Number(text ?? 1000);
  if (!Number.isInteger(size) || size < 0) throw new S3Fault('InvalidArgument', 'max-keys is not a whole number');
  return size;
}

function encodeKey(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/');
}
