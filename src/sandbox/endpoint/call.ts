import type { IncomingMessage } from 'node:http';

/** Who signed a request, as far as its header says: the sandbox checks no signatures, any key will do. */
export interface CredentialScope {
  readonly accessKey: string;
  readonly region: string;
  /** `ec2`, `sts`, `s3`, ... */
  readonly service: string;
}

/** A request on its way to a service. */
export interface Call {
  readonly message: IncomingMessage;
  readonly url: URL;
  readonly requestId: string;
  /** Undefined for anonymous requests. */
  readonly scope: CredentialScope | undefined;
  /** The host and port that the client used. */
  readonly host: string;
}

/** An answer: status, headers, and a body that is there already or still to be read. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | NodeJS.ReadableStream;
}

/** The scope of a Signature 4 header or of a presigned address; `malformed` when there is a header that is none. */
export function credentialScope(message: IncomingMessage, url: URL): CredentialScope | undefined | 'malformed' {
  const header = message.headers.authorization;
  const credential =
    header === undefined
      ? url.searchParams.get('X-Amz-Credential')
      : (/^AWS4-(?:HMAC-SHA256|ECDSA-P256-SHA256) Credential=([^,\s]+),\s*SignedHeaders=[^,\s]+,\s*Signature=[0-9a-f]+$/.exec(
          header,
        )?.[1] ?? 'malformed');
  if (credential === null) return undefined;
  const [, accessKey, region, service] =
    /^(.+)\/\d{8}\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request$/.exec(credential) ?? [];
  if (accessKey === undefined || region === undefined || service === undefined) return 'malformed';
  return { accessKey, region, service };
}

/** The whole body of a request, at most a mebibyte: more is never a request of these services. Throws RangeError. */
export async function smallBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    // as: no encoding is set on the message.
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > MEBIBYTE) throw new RangeError('the body of the request is larger than a mebibyte');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const MEBIBYTE = 1 << 20;
