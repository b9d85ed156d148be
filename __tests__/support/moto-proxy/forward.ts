import { type Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import type { WholeAnswer } from './answers.js';
import type { WholeRequest } from './decode-call.js';

/** Reads a message's body whole. */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Sends a request on to moto, in the given account. Headers that belong to one connection are dropped. */
export function forward(moto: string, account: string, request: WholeRequest, agent: Agent): Promise<WholeAnswer> {
  const headers = {
    ...endToEnd(request.headers),
    'content-length': String(request.body.length),
    'x-moto-account-id': account,
  };
  return new Promise((resolve, reject) => {
    const url = new URL(request.path, moto);
    const sent = httpRequest(url, { method: request.method, headers, agent }, (answer) => {
      readBody(answer).then(
        (body) => resolve({ status: answer.statusCode ?? 500, headers: answerHeaders(request.method, answer), body }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(request.body);
  });
}

/** The length that HEAD answers is the object's, not of the (empty) body. */
function answerHeaders(method: string, answer: IncomingMessage): Record<string, string | string[]> {
  const length = answer.headers['content-length'];
  const kept = endToEnd(answer.headers);
  return method === 'HEAD' && length !== undefined ? { ...kept, 'content-length': length } : kept;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const hop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'expect', 'host', 'content-length', 'upgrade']);

function endToEnd(headers: Headers): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !hop.has(name)) kept[name] = value;
  }
  return kept;
}
