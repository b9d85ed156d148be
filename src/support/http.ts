import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { BuildError, errorMessage } from './errors.js';
import { type Env, knowsProxies, proxyEnvironment, unusableProxies } from './proxy.js';

/** How the other side proves who it is, and we do; PEM texts. */
export interface HttpTls {
  readonly ca?: readonly string[] | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** The name that the certificate must have, when not the host's. */
  readonly servername?: string | undefined;
  readonly insecure?: boolean | undefined;
}

/** A GET, or what `method` says. */
export interface HttpRequest {
  readonly url: string;
  readonly method?: string;
  readonly body?: string;
  /** How many redirects are followed; 1 when absent. */
  readonly redirects?: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for the whole exchange. */
  readonly timeout: number;
  readonly tls?: HttpTls | undefined;
  /** A unix socket to talk through instead of the url's host. */
  readonly socketPath?: string | undefined;
}

/** Any answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** Headers by name, in lower case; those given several times are joined by `, `. */
export type HttpHeaders = Readonly<Record<string, string>>;

/** What sending may use. */
interface HttpContext {
  readonly env: Env;
  readonly signal: AbortSignal;
}

/**
 * Sends a request, through the proxy of the environment (Node 24.5 and later); follows redirects, never from https to http.
 * Throws a BuildError `HttpFailed` when there is no answer, and the signal's reason when it aborts.
 */
export async function httpSend(
  request: HttpRequest,
  { env, signal }: HttpContext,
): Promise<HttpAnswer & { readonly headers: HttpHeaders }> {
  const proxyEnv = knowsProxies(process.versions.node) ? proxyEnvironment(env) : undefined;
  const options = proxyEnv === undefined ? {} : { proxyEnv };
  const httpAgent = new HttpAgent(options);
  const httpsAgent = new HttpsAgent({ ...options, ...tlsOptions(request) });
  const late = AbortSignal.timeout(request.timeout);
  // Without a proxy of the environment given, axios would take that of the process.
  const direct = proxyEnv === undefined ? ({ proxy: false } as const) : {};
  try {
    return await send(request, { httpAgent, httpsAgent, ...direct, signal: AbortSignal.any([signal, late]) });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const reason = late.aborted ? `no answer within ${request.timeout / 1000} s` : errorMessage(error);
    throw new BuildError(`${verb(request.method)} "${request.url}": ${reason}`, {
      code: 'HttpFailed',
      source: 'remote',
      hint: proxyHint(env),
      // What axios throws holds the request's headers, with tokens in them.
      cause: error instanceof Error ? error.cause : undefined,
    });
  } finally {
    httpAgent.destroy();
    httpsAgent.destroy();
  }
}

const LARGEST_ANSWER = 32 * 1024 * 1024;

interface Connection {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
  readonly proxy?: false;
  readonly signal: AbortSignal;
}

async function send(request: HttpRequest, connection: Connection) {
  const { url, method = 'GET', headers, body, redirects = 1, socketPath } = request;
  // By its default export: a bundler gives a CommonJS module no named ones.
  const { default: axios } = await import('axios');
  const isSecure = url.startsWith('https:');
  const answer = await axios.request<string>({
    ...connection,
    url,
    method,
    headers: { ...unnamedBody(headers), ...headers },
    data: body,
    maxRedirects: redirects,
    maxContentLength: LARGEST_ANSWER,
    // Headers with tokens go along: not in the clear.
    beforeRedirect: (to) => {
      if (isSecure && to['protocol'] !== 'https:') throw insecureRedirect(url);
    },
    responseType: 'text',
    transformRequest: (data: unknown) => data,
    transformResponse: (data: unknown) => data,
    validateStatus: () => true,
    ...(socketPath === undefined ? {} : { socketPath }),
  });
  return { status: answer.status, body: String(answer.data ?? ''), headers: textHeaders(answer.headers) };
}

/** axios would call every body a form. */
function unnamedBody(headers: HttpHeaders): Record<string, false> {
  return Object.keys(headers).some((name) => name.toLowerCase() === 'content-type') ? {} : { 'Content-Type': false };
}

function textHeaders(headers: object): HttpHeaders {
  const entries = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return Object.fromEntries(entries);
}

/** As Go names the request in its errors: `Get`, `Post`. */
function verb(method = 'GET'): string {
  return method.slice(0, 1) + method.slice(1).toLowerCase();
}

function insecureRedirect(url: string): BuildError {
  return new BuildError(`${url} redirects to http`, { code: 'HttpFailed', source: 'remote' });
}

function tlsOptions({ tls }: HttpRequest) {
  if (tls === undefined) return {};
  const { ca, cert, key, servername, insecure } = tls;
  return {
    ...(ca === undefined ? {} : { ca: [...ca] }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(servername === undefined ? {} : { servername }),
    ...(insecure === true ? { rejectUnauthorized: false } : {}),
  };
}

function proxyHint(env: Env): string | undefined {
  const [unusable] = unusableProxies(env);
  if (unusable !== undefined) return `${unusable} names neither an http nor an https proxy, and is not used.`;
  if (proxyEnvironment(env) === undefined || knowsProxies(process.versions.node)) return undefined;
  return `A proxy is set, but Node ${process.versions.node} cannot use it: Node 24.5 and later can.`;
}
