import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ObjectHeaders, ObjectStore } from './object-store.js';
import { S3Fault } from './s3-fault.js';

interface Upload {
  readonly bucket: string;
  readonly key: string;
  readonly headers: ObjectHeaders;
  readonly folder: string;
  /** MD5 of each part, hexadecimal. */
  readonly parts: Map<number, string>;
}

/** Uploads in parts: the parts lie in a temporary folder until the object is complete. */
export class Multipart {
  readonly #objects: ObjectStore;
  readonly #uploads = new Map<string, Upload>();

  constructor(objects: ObjectStore) {
    this.#objects = objects;
  }

  /** Answers the upload's id. */
  async create(bucket: string, key: string, headers: ObjectHeaders): Promise<string> {
    await this.#objects.requireBucket(bucket);
    const folder = await mkdtemp(join(tmpdir(), 'image-build-upload-'));
    await mkdir(folder, { recursive: true });
    const id = randomBytes(24).toString('hex');
    this.#uploads.set(id, { bucket, key, headers, folder, parts: new Map() });
    return id;
  }

  /** Answers the part's etag. */
  async part(id: string, number: number, content: AsyncIterable<Buffer>): Promise<string> {
    const upload = this.#find(id);
    if (!Number.isInteger(number) || number < 1 || number > 10_000) {
      throw new S3Fault('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive');
    }
    const hash = createHash('md5');
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(content, hashing, createWriteStream(join(upload.folder, String(number))));
    const digest = hash.digest('hex');
    upload.parts.set(number, digest);
    return `"${digest}"`;
  }

  /** Puts the parts together. Answers the object's etag. Throws InvalidPart. */
  async complete(id: string, numbers: readonly number[]): Promise<string> {
    const upload = this.#find(id);
    const digests = numbers.map((number) => upload.parts.get(number));
    if (numbers.length === 0 || digests.includes(undefined)) {
      throw new S3Fault('InvalidPart', 'One or more of the specified parts could not be found.');
    }
    const all = Buffer.concat(digests.map((digest) => Buffer.from(digest ?? '', 'hex')));
    const etag = `"${createHash('md5').update(all).digest('hex')}-${numbers.length}"`;
    const content = concatenated(numbers.map((number) => join(upload.folder, String(number))));
    await this.#objects.write(upload.bucket, upload.key, content, { headers: upload.headers, etag });
    await this.abort(id);
    return etag;
  }

  async abort(id: string): Promise<void> {
    const { folder } = this.#find(id);
    this.#uploads.delete(id);
    await rm(folder, { recursive: true, force: true });
  }

  /** Removes what was never completed. */
  async close(): Promise<void> {
    await Promise.all([...this.#uploads.keys()].map((id) => this.abort(id)));
  }

  #find(id: string): Upload {
    const upload = this.#uploads.get(id);
    if (upload === undefined) throw new S3Fault('NoSuchUpload', 'The specified multipart upload does not exist.');
    return upload;
  }
}

async function* concatenated(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths) for await (const chunk of createReadStream(path)) yield chunk;
}
