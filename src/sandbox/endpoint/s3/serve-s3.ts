import type { IncomingMessage } from 'node:http';
import { type Answer, type Call, smallBody } from '../call.js';
import { element, elementContents, elementText, textElement } from '../wire/xml.js';
import { uploadedContent } from './chunked-body.js';
import { listObjects } from './list-objects.js';
import type { Multipart } from './multipart.js';
import type { ObjectHeaders, ObjectStore } from './object-store.js';
import { S3_NAMESPACE, S3Fault, s3FaultAnswer, s3Xml } from './s3-fault.js';

/** What S3 keeps its objects in. */
export interface S3 {
  readonly objects: ObjectStore;
  readonly uploads: Multipart;
}

/** Answers an S3 request: path-style addresses, `/bucket/key`. */
export async function serveS3(s3: S3, call: Call): Promise<Answer> {
  try {
    const { bucket, key } = bucketAndKey(call.url.pathname);
    if (bucket === '') return await listBuckets(s3, call);
    return key === '' ? await serveBucket(s3, call, bucket) : await serveObject(s3, call, bucket, key);
  } catch (error) {
    if (!(error instanceof S3Fault)) throw error;
    return s3FaultAnswer(error, call.url.pathname, call.requestId);
  }
}

function bucketAndKey(path: string): { readonly bucket: string; readonly key: string } {
  const slash = path.indexOf('/', 1);
  const [bucket, key] = slash < 0 ? [path.slice(1), ''] : [path.slice(1, slash), path.slice(slash + 1)];
  try {
    return { bucket: decodeURIComponent(bucket), key: decodeURIComponent(key) };
  } catch {
    throw new S3Fault('InvalidURI', "Couldn't parse the specified URI.");
  }
}

async function listBuckets({ objects }: S3, { message }: Call): Promise<Answer> {
  if (message.method !== 'GET') throw notAllowed(message);
  const buckets = (await objects.buckets()).map(({ name, created }) =>
    element('Bucket', textElement('Name', name) + textElement('CreationDate', new Date(created).toISOString())),
  );
  const owner = element('Owner', textElement('ID', 'sandbox') + textElement('DisplayName', 'sandbox'));
  return s3Xml(200, element('ListAllMyBucketsResult', owner + element('Buckets', buckets.join('')), S3_NAMESPACE));
}

async function serveBucket({ objects }: S3, { message, url, scope }: Call, bucket: string): Promise<Answer> {
  const query = url.searchParams;
  switch (message.method) {
    case 'PUT':
      await objects.createBucket(bucket);
      return { status: 200, headers: { location: `/${bucket}` } };
    case 'DELETE':
      await objects.deleteBucket(bucket);
      return { status: 204 };
    case 'HEAD':
      await objects.requireBucket(bucket);
      return { status: 200, headers: { 'x-amz-bucket-region': scope?.region ?? 'us-east-1' } };
    case 'POST':
      if (query.has('delete')) return deleteObjects(objects, bucket, await smallBody(message));
      throw notAllowed(message);
    case 'GET':
      if (!query.has('location')) return listObjects(objects, bucket, query);
      await objects.requireBucket(bucket);
      return s3Xml(200, element('LocationConstraint', '', S3_NAMESPACE));
    default:
      throw notAllowed(message);
  }
}

async function deleteObjects(objects: ObjectStore, bucket: string, body: string): Promise<Answer> {
  const keys = elementContents(body, 'Object').flatMap((object) => elementText(object, 'Key') ?? []);
  for (const key of keys) await objects.delete(bucket, key);
  const quiet = elementText(body, 'Quiet') === 'true';
  const deleted = quiet ? [] : keys.map((key) => element('Deleted', textElement('Key', key)));
  return s3Xml(200, element('DeleteResult', deleted.join(''), S3_NAMESPACE));
}

async function serveObject({ objects, uploads }: S3, call: Call, bucket: string, key: string): Promise<Answer> {
  const { message, url } = call;
  const query = url.searchParams;
  const upload = query.get('uploadId');
  switch (message.method) {
    case 'GET':
    case 'HEAD':
      return readObject(objects, message, bucket, key);
    case 'PUT': {
      if (upload !== null) {
        const etag = await uploads.part(upload, Number(query.get('partNumber')), uploadedContent(message));
        return { status: 200, headers: { etag } };
      }
      const source = message.headers['x-amz-copy-source'];
      if (typeof source === 'string') return copyObject(objects, source, bucket, key);
      const etag = await objects.write(bucket, key, uploadedContent(message), { headers: keptHeaders(message) });
      return { status: 200, headers: { etag } };
    }
    case 'POST':
      if (query.has('uploads')) {
        const id = await uploads.create(bucket, key, keptHeaders(message));
        const parts = textElement('Bucket', bucket) + textElement('Key', key) + textElement('UploadId', id);
        return s3Xml(200, element('InitiateMultipartUploadResult', parts, S3_NAMESPACE));
      }
      if (upload === null) throw notAllowed(message);
      return completeUpload(uploads, { id: upload, bucket, key }, await smallBody(message));
    case 'DELETE':
      if (upload === null) await objects.delete(bucket, key);
      else await uploads.abort(upload);
      return { status: 204 };
    default:
      throw notAllowed(message);
  }
}

async function readObject(
  objects: ObjectStore,
  message: IncomingMessage,
  bucket: string,
  key: string,
): Promise<Answer> {
  const { size, modified, etag, headers } = await objects.find(bucket, key);
  const wanted = message.headers['if-match'];
  if (wanted !== undefined && wanted !== '*' && wanted !== etag) {
    throw new S3Fault('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  }
  const common = {
    'content-type': 'binary/octet-stream',
    ...headers,
    etag,
    'accept-ranges': 'bytes',
    'last-modified': new Date(modified).toUTCString(),
  };
  if (message.headers['if-none-match'] === etag) return { status: 304, headers: common };
  const range = byteRange(message.headers.range, size);
  const length = range === undefined ? size : range.end - range.start + 1;
  const full = {
    ...common,
    'content-length': String(length),
    ...(range === undefined ? {} : { 'content-range': `bytes ${range.start}-${range.end}/${size}` }),
  };
  const status = range === undefined ? 200 : 206;
  if (message.method === 'HEAD') return { status, headers: full };
  return { status, headers: full, body: objects.read(bucket, key, range) };
}

/** Undefined for the whole object. Throws InvalidRange. */
function byteRange(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start >= size || start > end) throw new S3Fault('InvalidRange', 'The requested range is not satisfiable');
  return { start, end };
}

async function copyObject(objects: ObjectStore, source: string, bucket: string, key: string): Promise<Answer> {
  const from = bucketAndKey(source.startsWith('/') ? source : `/${source}`);
  const { headers } = await objects.find(from.bucket, from.key);
  const etag = await objects.write(bucket, key, objects.read(from.bucket, from.key, undefined), { headers });
  const parts = textElement('LastModified', new Date().toISOString()) + textElement('ETag', etag);
  return s3Xml(200, element('CopyObjectResult', parts, S3_NAMESPACE));
}

interface Upload {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
}

async function completeUpload(uploads: Multipart, { id, bucket, key }: Upload, body: string): Promise<Answer> {
  const numbers = elementContents(body, 'Part').map((part) => Number(elementText(part, 'PartNumber')));
  const etag = await uploads.complete(id, numbers);
  const parts = textElement('Bucket', bucket) + textElement('Key', key) + textElement('ETag', etag);
  return s3Xml(200, element('CompleteMultipartUploadResult', parts, S3_NAMESPACE));
}

function keptHeaders({ headers }: IncomingMessage): ObjectHeaders {
  const kept = Object.entries(headers).filter(
    ([name]) =>
      name.startsWith('x-amz-meta-') || ['content-type', 'cache-control', 'content-disposition'].includes(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

function notAllowed({ method, url }: IncomingMessage): S3Fault {
  return new S3Fault('NotImplemented', `The sandbox's S3 does not know ${method} ${url}`);
}
