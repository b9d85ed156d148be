import type { Answer } from './call.js';
import type { Fault } from './wire/fault.js';
import { element, textElement } from './wire/xml.js';

/** Nested elements by name; a list is what a `members` function gives. */
export type QueryResult = { readonly [name: string]: string | QueryResult };

/** A successful answer of STS and IAM: `<XResponse><XResult>...</XResult><ResponseMetadata>`. */
export function queryAnswer(
  action: string,
  namespace: string,
  result: QueryResult | undefined,
  requestId: string,
): Answer {
  const metadata = element('ResponseMetadata', textElement('RequestId', requestId));
  const content = result === undefined ? '' : element(`${action}Result`, resultElements(result));
  return xml(200, element(`${action}Response`, content + metadata, ` xmlns="${namespace}"`));
}

/** An error of STS and IAM. */
export function queryFault({ code, message, status }: Fault, requestId: string): Answer {
  const error = element(
    'Error',
    textElement('Type', 'Sender') + textElement('Code', code) + textElement('Message', message),
  );
  return xml(status, element('ErrorResponse', error + textElement('RequestId', requestId)));
}

function resultElements(result: QueryResult): string {
  return Object.entries(result)
    .map(([name, value]) =>
      typeof value === 'string' ? textElement(name, value) : element(name, resultElements(value)),
    )
    .join('');
}

function xml(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml' }, body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}` };
}
