import { randomInt, randomUUID } from 'node:crypto';
import { Agent, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { listResources } from './moto-proxy/account.js';
import { errorAnswer, errorCodeOf, type WholeAnswer, xmlAnswer } from './moto-proxy/answers.js';
import { ClientTokens } from './moto-proxy/client-tokens.js';
import { decodeCall, type WholeRequest } from './moto-proxy/decode-call.js';
import { Faults } from './moto-proxy/faults.js';
import { forward, readBody } from './moto-proxy/forward.js';
import { KeyPairs } from './moto-proxy/key-pairs.js';
import { applyTags, takeTags } from './moto-proxy/tags-on-create.js';
import type { AwsCall, FaultAction, MotoProxy, MotoProxyOptions } from './moto-proxy/types.js';
import { parseXml, type XmlElement } from './moto-proxy/xml.js';

/**
 * Starts our HTTP proxy in front of moto: it records every call, honours client tokens, tags images and snapshots on
 * creation, lets created key pairs in at the sshd peer, and injects faults. Engine code knows nothing of it.
 */
export async function startMotoProxy(options: MotoProxyOptions): Promise<MotoProxy> {
  const proxy = new RunningProxy(options);
  await proxy.listen();
  return proxy;
}

class RunningProxy implements MotoProxy {
  readonly #moto: string;
  readonly #fixedAccount: string | undefined;
  readonly #keyPairs: KeyPairs | undefined;
  readonly #tokens = new ClientTokens();
  readonly #faults = new Faults();
  readonly #agent = new Agent({ keepAlive: false });
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #observers = new Set<(call: AwsCall) => void | Promise<void>>();
  #account: string;
  #calls: AwsCall[] = [];
  #url = '';

  constructor(options: MotoProxyOptions) {
    this.#moto = options.moto;
    this.#fixedAccount = options.account;
    this.#account = options.account ?? freshAccount();
    this.#keyPairs = options.sshd && new KeyPairs(options.sshd);
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy has no TCP address');
    this.#url = `http://127.0.0.1:${address.port}`;
  }

  get url(): string {
    return this.#url;
  }

  get account(): string {
    return this.#account;
  }

  get calls(): readonly AwsCall[] {
    return this.#calls;
  }

  callsOf(action: string): AwsCall[] {
    return this.#calls.filter((call) => call.action === action);
  }

  fault(rule: Parameters<MotoProxy['fault']>[0]): ReturnType<MotoProxy['fault']> {
    return this.#faults.set(rule);
  }

  observe(listener: (call: AwsCall) => void | Promise<void>): () => void {
    this.#observers.add(listener);
    return () => this.#observers.delete(listener);
  }

  ask(region: string, action: string, params: Record<string, string> = {}): Promise<XmlElement> {
    return this.#query(region, 'ec2', { Action: action, Version: '2016-11-15', ...params });
  }

  askIam(action: string, params: Record<string, string> = {}): Promise<XmlElement> {
    return this.#query('us-east-1', 'iam', { Action: action, Version: '2010-05-08', ...params });
  }

  async #query(region: string, service: string, params: Record<string, string>): Promise<XmlElement> {
    const request = queryRequest(region, service, new URLSearchParams(params).toString());
    const answer = await forward(this.#moto, this.#account, request, this.#agent);
    const text = answer.body.toString('utf8');
    if (answer.status >= 400)
      throw new Error(`moto answers ${answer.status} to ${params['Action']}: ${text.slice(0, 500)}`);
    return parseXml(text);
  }

  resources(region: string): ReturnType<MotoProxy['resources']> {
    return listResources((action, params) => this.ask(region, action, params), this.#account);
  }

  async reset(): Promise<void> {
    this.#calls = [];
    this.#tokens.clear();
    this.#faults.clear();
    this.#observers.clear();
    this.#account = this.#fixedAccount ?? freshAccount();
    await this.#keyPairs?.clear();
  }

  async stop(): Promise<void> {
    await this.#keyPairs?.clear();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    this.#agent.destroy();
    await closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(incoming).catch(() => undefined);
    if (body === undefined) return; // The client went away in the middle of its request.
    const request: WholeRequest = {
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '/',
      headers: incoming.headers,
      body,
    };
    const call = this.#record(request);
    const answer = await this.#answer(request, call).catch((error: unknown) =>
      errorAnswer(call.service, 502, 'ProxyFailure', String(error)),
    );
    call.durationMs = Date.now() - call.startedAt;
    if (answer === 'reset') {
      incoming.socket.resetAndDestroy();
      return;
    }
    call.status = answer.status;
    call.answer = answer.body.toString('utf8');
    const code = errorCodeOf(answer);
    if (code !== undefined) call.errorCode = code;
    send(response, request.method, answer);
  }

  #record(request: WholeRequest): AwsCall {
    const call: AwsCall = {
      seq: this.#calls.length + 1,
      ...decodeCall(request),
      method: request.method,
      path: request.path,
      startedAt: Date.now(),
    };
    this.#calls.push(call);
    return call;
  }

  async #answer(request: WholeRequest, call: AwsCall): Promise<WholeAnswer | 'reset'> {
    for (const observer of this.#observers) await observer(call);
    const fault = this.#faults.pick(call);
    if (fault !== undefined) call.fault = fault.kind;
    if (fault?.kind === 'reset') return 'reset';
    if (fault?.kind === 'error')
      return errorAnswer(call.service, fault.status ?? 400, fault.code, fault.message ?? fault.code);
    if (fault?.kind === 'answer') return xmlAnswer(fault.status ?? 200, bodyOf(fault, call));
    if (fault?.kind === 'delay') await sleep(fault.ms);
    const answer = await this.#tokens.once(call, () => this.#carryOut(request, call));
    if (fault?.kind === 'lost') return 'reset';
    if (fault?.kind !== 'rewrite') return answer;
    return { ...answer, body: Buffer.from(fault.body(answer.body.toString('utf8'), call)) };
  }

  async #carryOut(request: WholeRequest, call: AwsCall): Promise<WholeAnswer> {
    const account = this.#account;
    const taken = call.service === 'ec2' ? takeTags(call.action, call.params) : undefined;
    const body = taken && Buffer.from(new URLSearchParams(taken.params).toString());
    const sent = signed(body === undefined ? request : { ...request, body }, call);
    const answer = await forward(this.#moto, account, sent, this.#agent);
    if (answer.status >= 400 || call.service !== 'ec2') return answer;
    const text = answer.body.toString('utf8');
    if (taken !== undefined)
      await applyTags((action, params) => this.ask(call.region, action, params), text, taken.tags);
    await this.#keyPairs?.follow(call.region, call.action, call.params, text);
    return answer;
  }
}

/** Moto keeps accounts apart by a header; a number of twelve digits that nobody else has is an empty account. */
function freshAccount(): string {
  return String(randomInt(100_000_000_000, 1_000_000_000_000 - 1));
}

function queryRequest(region: string, service: string, body: string): WholeRequest {
  const headers = {
    authorization: dummySignature(service, region),
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
  };
  return { method: 'POST', path: '/', headers, body: Buffer.from(body) };
}

/** Moto checks no signature, but it reads service and region from one. */
function dummySignature(service: string, region: string): string {
  const scope = `Credential=test/20260101/${region}/${service}/aws4_request`;
  return `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=0`;
}

/** Moto takes an unsigned query for S3. */
function signed(request: WholeRequest, call: AwsCall): WholeRequest {
  if (call.service === 's3' || request.headers['authorization'] !== undefined) return request;
  return { ...request, headers: { ...request.headers, authorization: dummySignature(call.service, call.region) } };
}

function bodyOf(fault: Extract<FaultAction, { kind: 'answer' }>, call: AwsCall): string {
  return typeof fault.body === 'string' ? fault.body : fault.body(call);
}

function send(response: ServerResponse, method: string, answer: WholeAnswer): void {
  const headers: Record<string, string | string[]> = { 'x-amzn-requestid': randomUUID() };
  for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) headers[name] = value;
  if (method !== 'HEAD' && answer.status !== 204 && answer.status !== 304)
    headers['content-length'] = String(answer.body.length);
  response.on('error', () => undefined); // The client may have gone away.
  response.writeHead(answer.status, headers);
  response.end(answer.body);
}
