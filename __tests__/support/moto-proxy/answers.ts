import { randomUUID } from 'node:crypto';
import { escapeXml } from './xml.js';

/** An HTTP answer read whole. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const ec2Namespace = 'http://ec2.amazonaws.com/doc/2016-11-15';

/** An EC2 answer for an action that moto lacks; `inner` defaults to the plain `<return>true</return>`. */
export function successXml(action: string, inner = '<return>true</return>'): string {
  return `<${action}Response xmlns="${ec2Namespace}"><requestId>${randomUUID()}</requestId>${inner}</${action}Response>`;
}

/** An error in the form that the service's clients read: EC2's, the query services', S3's, or JSON. */
export function errorAnswer(service: string, status: number, code: string, message: string): WholeAnswer {
  if (jsonServices.has(service)) {
    const body = JSON.stringify({ __type: code, message });
    return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: Buffer.from(body) };
  }
  return xmlAnswer(status, errorXml(service, escapeXml(code), escapeXml(message)));
}

/** An XML answer. */
export function xmlAnswer(status: number, body: string): WholeAnswer {
  return { status, headers: { 'content-type': 'text/xml;charset=UTF-8' }, body: Buffer.from(body) };
}

/** The error code in an answer, of whatever service; undefined for a success and for moto's HTML. */
export function errorCodeOf(answer: WholeAnswer): string | undefined {
  if (answer.status < 400) return undefined;
  const text = answer.body.toString('utf8');
  return /<Code>([^<]*)<\/Code>/.exec(text)?.[1] ?? /"__type"\s*:\s*"([^"]*)"/.exec(text)?.[1];
}

const jsonServices = new Set(['ssm', 'secretsmanager', 'kms', 'ec2-instance-connect']);

function errorXml(service: string, code: string, message: string): string {
  const id = randomUUID();
  const inner = `<Code>${code}</Code><Message>${message}</Message>`;
  if (service === 's3') return `<Error>${inner}<RequestId>${id}</RequestId></Error>`;
  if (service === 'ec2')
    return `<Response><Errors><Error>${inner}</Error></Errors><RequestID>${id}</RequestID></Response>`;
  return `<ErrorResponse><Error><Type>Sender</Type>${inner}</Error><RequestId>${id}</RequestId></ErrorResponse>`;
}
