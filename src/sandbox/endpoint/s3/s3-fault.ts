import type { Answer } from '../call.js';
import { element, textElement } from '../wire/xml.js';

/** An error as S3 answers it. */
export class S3Fault extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'S3Fault';
    this.code = code;
    this.status = STATUS.get(code) ?? 400;
  }
}

const STATUS: ReadonlyMap<string, number> = new Map([
  ['NoSuchBucket', 404],
  ['NoSuchKey', 404],
  ['NoSuchUpload', 404],
  ['BucketAlreadyOwnedByYou', 409],
  ['BucketNotEmpty', 409],
  ['PreconditionFailed', 412],
  ['InvalidRange', 416],
  ['NotImplemented', 501],
]);

/** The body of an error, for the resource that was asked for. */
export function s3FaultAnswer({ code, message, status }: S3Fault, resource: string, requestId: string): Answer {
  const parts = [
    textElement('Code', code),
    textElement('Message', message),
    textElement('Resource', resource),
    textElement('RequestId', requestId),
  ];
  return s3Xml(status, element('Error', parts.join('')));
}

/** An answer with an XML body. */
export function s3Xml(status: number, body: string): Answer {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
  return { status, headers: { 'content-type': 'application/xml' }, body: text };
}

/** The namespace of S3's answers, as an attribute. */
export const S3_NAMESPACE = ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
