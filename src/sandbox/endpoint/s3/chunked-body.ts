import type { IncomingMessage } from 'node:http';
import { S3Fault } from './s3-fault.js';

/** The content of an upload: as it comes, or out of the signed chunks that SDKs send (`aws-chunked`). */
export function uploadedContent(message: IncomingMessage): AsyncIterable<Buffer> {
  const digest = String(message.headers['x-amz-content-sha256'] ?? '');
  const encoding = String(message.headers['content-encoding'] ?? '');
  const chunked = digest.startsWith('STREAMING-') || encoding.split(',').some((one) => one.trim() === 'aws-chunked');
  // The connection outlives a body that is not read to its end: the answer still has to go over it.
  const bytes = message.iterator({ destroyOnReturn: false });
  return chunked ? unchunked(bytes) : bytes;
}

/** Longest line before a chunk. */
const LONGEST_HEADER = 4096;

/**
 * `<hex size>[;chunk-signature=...]\r\n<bytes>\r\n`, ending with a chunk of no bytes; trailers after it are dropped. Throws
 * InvalidRequest, IncompleteBody.
 */
async function* unchunked(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer = Buffer.alloc(0);
  // Bytes of the current chunk, with its line end, that are still to come; undefined where a header is.
  let left: number | undefined;
  for await (const more of bytes) {
    pending = pending.length === 0 ? more : Buffer.concat([pending, more]);
    for (;;) {
      if (left === undefined) {
        const header = readHeader(pending);
        if (header === undefined) break;
        if (header.size === 0) return;
        pending = pending.subarray(header.end);
        left = header.size + 2;
      }
      const content = pending.subarray(0, Math.max(0, left - 2));
      if (content.length > 0) yield content;
      const taken = Math.min(pending.length, left);
      pending = pending.subarray(taken);
      left -= taken;
      if (left > 0) break;
      left = undefined;
    }
  }
  throw new S3Fault('IncompleteBody', 'The body ends before its last chunk.');
}

/** Undefined while the line is not there yet. */
function readHeader(pending: Buffer): { readonly size: number; readonly end: number } | undefined {
  const end = pending.indexOf('\r\n');
  const size = /^([0-9a-f]{1,8})(?:;|$)/i.exec(pending.subarray(0, Math.max(0, end)).toString('latin1'))?.[1];
  if (end >= 0 && size !== undefined) return { size: Number.parseInt(size, 16), end: end + 2 };
  if (end < 0 && pending.length <= LONGEST_HEADER) return undefined;
  throw new S3Fault('InvalidRequest', 'The body is not in signed chunks, although its headers say so.');
}
