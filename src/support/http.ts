import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { BuildError, errorMessage } from './errors.js';
import { type Env, knowsProxies, proxyEnvironment } from './proxy.js';

/** How the other side proves who it is, and we do; PEM texts. */
export interface HttpTls {
  readonly ca?: readonly string[] | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** The name that the certificate must have, when not the host's. */
  readonly servername?: string | undefined;
  readonly insecure?: boolean | undefined;
}

/** A GET. */
export interface HttpRequest {
  readonly url: string;
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

/**
 * Sends a GET, through the proxy of the environment (Node 24.5 and later); follows one redirect, never from https to http. Throws a
 * BuildError `HttpFailed` when there is no answer, and the signal's reason when it aborts.
 */
export async function httpGet(
  request: HttpRequest,
  { env, signal }: { readonly env: Env; readonly signal: AbortSignal },
): Promise<HttpAnswer> {
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
    throw new BuildError(`Get "${request.url}": ${reason}`, {
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

async function send({ url, headers, socketPath }: HttpRequest, connection: Connection): Promise<HttpAnswer> {
  // By its default export: a bundler gives a CommonJS module no named ones.
  const { default: axios } = await import('axios');
  const isSecure = url.startsWith('https:');
  const answer = await axios.get<string>(url, {
    ...connection,
    headers: { ...headers },
    maxRedirects: 1,
    maxContentLength: LARGEST_ANSWER,
    // Headers with tokens go along: not in the clear.
    beforeRedirect: (to) => {
      if (isSecure && to['protocol'] !== 'https:') throw insecureRedirect(url);
    },
    responseType: 'text',
    transformResponse: (body: unknown) => body,
    validateStatus: () => true,
    ...(socketPath === undefined ? {} : { socketPath }),
  });
  return { status: answer.status, body: String(answer.data ?? '') };
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
  if (proxyEnvironment(env) === undefined || knowsProxies(process.versions.node)) return undefined;
  return `A proxy is set, but Node ${process.versions.node} cannot use it: Node 24.5 and later can.`;
}
