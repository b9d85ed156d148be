import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, type Stats } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileErrorCode } from '../../../support/go-file-error.js';
import { bucketPath, objectPath } from './object-path.js';
import { S3Fault } from './s3-fault.js';

/** An object. */
export interface StoredObject {
  readonly key: string;
  readonly size: number;
  /** Epoch milliseconds. */
  readonly modified: number;
  /** In quotes. */
  readonly etag: string;
}

/** Headers that an object keeps, as long as the process runs: files have no room for them. */
export type ObjectHeaders = Readonly<Record<string, string>>;

/** S3's buckets as folders: each folder below the root is a bucket, each file in it an object. */
export class ObjectStore {
  readonly #root: string;
  readonly #etags = new Map<string, { readonly version: string; readonly etag: string }>();
  readonly #headers = new Map<string, ObjectHeaders>();

  constructor(root: string) {
    this.#root = root;
  }

  async buckets(): Promise<readonly { readonly name: string; readonly created: number }[]> {
    const entries = await readdir(this.#root, { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    return Promise.all(
      folders.map(async ({ name }) => ({ name, created: (await stat(join(this.#root, name))).birthtimeMs })),
    );
  }

  /** Throws NoSuchBucket. */
  async requireBucket(bucket: string): Promise<void> {
    const found = await stat(bucketPath(this.#root, bucket)).catch(() => undefined);
    if (!found?.isDirectory()) throw new S3Fault('NoSuchBucket', 'The specified bucket does not exist');
  }

  async createBucket(bucket: string): Promise<void> {
    await mkdir(bucketPath(this.#root, bucket), { recursive: true });
  }

  /** Throws NoSuchBucket, BucketNotEmpty. */
  async deleteBucket(bucket: string): Promise<void> {
    await this.requireBucket(bucket);
    try {
      await rmdir(bucketPath(this.#root, bucket));
    } catch (error) {
      if (fileErrorCode(error) === 'ENOTEMPTY')
        throw new S3Fault('BucketNotEmpty', 'The bucket you tried to delete is not empty');
      throw error;
    }
  }

  /** Throws NoSuchKey, NoSuchBucket. */
  async find(bucket: string, key: string): Promise<StoredObject & { readonly headers: ObjectHeaders }> {
    await this.requireBucket(bucket);
    const path = objectPath(this.#root, bucket, key);
    const stats = await stat(path).catch(() => undefined);
    if (!stats?.isFile()) throw new S3Fault('NoSuchKey', 'The specified key does not exist.');
    const etag = await this.#etag(path, stats);
    return { key, size: stats.size, modified: stats.mtimeMs, etag, headers: this.#headers.get(path) ?? {} };
  }

  /** The bytes of an object from `start` to `end`, both included. */
  read(
    bucket: string,
    key: string,
    range: { readonly start: number; readonly end: number } | undefined,
  ): NodeJS.ReadableStream {
    return createReadStream(objectPath(this.#root, bucket, key), range);
  }

  /** Writes an object whole: readers see the old one or the new one. `etag` for one that is made of parts. */
  async write(
    bucket: string,
    key: string,
    content: NodeJS.ReadableStream | AsyncIterable<Buffer>,
    { headers = {}, etag }: { readonly headers?: ObjectHeaders; readonly etag?: string } = {},
  ): Promise<string> {
    await this.requireBucket(bucket);
    const path = objectPath(this.#root, bucket, key);
    await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
      throw new S3Fault('InvalidArgument', `The sandbox keeps objects as files: ${String(error)}`);
    });
    const draft = join(dirname(path), `.${basename(path).slice(0, 200)}.${randomBytes(6).toString('hex')}`);
    const hash = createHash('md5');
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(content, hashing, createWriteStream(draft, { mode: 0o644 }));
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    const known = etag ?? `"${hash.digest('hex')}"`;
    this.#etags.set(path, { version: version(await stat(path)), etag: known });
    this.#headers.set(path, headers);
    return known;
  }

  /** An object that is not there is deleted without complaint; folders that become empty go too. */
  async delete(bucket: string, key: string): Promise<void> {
    await this.requireBucket(bucket);
    const path = objectPath(this.#root, bucket, key);
    await rm(path, { force: true });
    this.#headers.delete(path);
    const top = bucketPath(this.#root, bucket);
    for (let folder = dirname(path); folder !== top; folder = dirname(folder)) {
      if (
        !(await rmdir(folder).then(
          () => true,
          () => false,
        ))
      )
        return;
    }
  }

  /** All objects of a bucket whose key begins with `prefix`, by key in UTF-8 order. Without etags: those cost reading. */
  async list(bucket: string, prefix: string): Promise<readonly Omit<StoredObject, 'etag'>[]> {
    await this.requireBucket(bucket);
    const top = bucketPath(this.#root, bucket);
    const entries = await readdir(top, { recursive: true, withFileTypes: true });
    const keys = entries
      .filter((entry) => entry.isFile() && !isDraft(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1))
      .filter((key) => key.startsWith(prefix));
    keys.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return Promise.all(
      keys.map(async (key) => {
        const { size, mtimeMs } = await stat(join(top, key));
        return { key, size, modified: mtimeMs };
      }),
    );
  }

  async #etag(path: string, stats: Stats): Promise<string> {
    const known = this.#etags.get(path);
    if (known?.version === version(stats)) return known.etag;
    const hash = createHash('md5');
    for await (const chunk of createReadStream(path)) hash.update(chunk);
    const etag = `"${hash.digest('hex')}"`;
    this.#etags.set(path, { version: version(stats), etag });
    return etag;
  }
}

function version({ ino, mtimeMs, size }: Stats): string {
  return `${ino}:${mtimeMs}:${size}`;
}

function isDraft(name: string): boolean {
  return /^\..*\.[0-9a-f]{12}$/.test(name);
}
