import { readFile } from 'node:fs/promises';
import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { BuildError, errorMessage } from '../../support/errors.js';
import { type Env, knowsProxies, proxyEnvironment, unusableProxies } from '../../support/proxy.js';

export type { Env } from '../../support/proxy.js';

/** What AWS clients send their requests with; taken by `requestHandler` of the SDK. */
export interface Transport {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
  /** Milliseconds. */
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
}

/**
 * The connections of AWS clients: kept alive, through the proxy of HTTPS_PROXY, HTTP_PROXY, NO_PROXY (Node does that from
 * 24.5 on; `warn` says so on an older one), with the roots of AWS_CA_BUNDLE. Throws `AwsCaBundleUnreadable`.
 */
export async function makeTransport(
  env: Env,
  insecure: boolean,
  warn: (text: string) => void,
  nodeVersion: string = process.versions.node,
): Promise<Transport> {
  // Idle connections are dropped before the service drops them: a request on a dead one cannot be told from a lost one.
  const options: AgentOptions = { keepAlive: true, timeout: 20_000 };
  const proxy = proxyEnvironment(env);
  for (const name of unusableProxies(env)) {
    warn(`${name} names neither an http nor an https proxy: AWS is reached without it.`);
  }
  if (proxy !== undefined) {
    if (knowsProxies(nodeVersion)) options.proxyEnv = proxy;
    else
      warn(
        `A proxy is set, but AWS is reached without it: Node ${nodeVersion} cannot use it, Node 24.5 and later can.`,
      );
  }
  const roots = await readRoots(env['AWS_CA_BUNDLE'] ?? '');
  return {
    httpAgent: new HttpAgent(options),
    httpsAgent: new HttpsAgent({
      ...options,
      ...(roots === undefined ? {} : { ca: roots }),
      ...(insecure ? { rejectUnauthorized: false } : {}),
    }),
    connectionTimeout: 10_000,
    requestTimeout: 60_000,
  };
}

/** A service, as the variable of its endpoint names it: `AWS_ENDPOINT_URL_SECRETS_MANAGER`. */
export type AwsService = 'ec2' | 'sts' | 'iam' | 'secrets_manager' | 'ssm';

/** The endpoint of a service that the environment names (AWS_ENDPOINT_URL_EC2, AWS_ENDPOINT_URL). */
export function endpointOf(service: AwsService, env: Env): string | undefined {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return undefined;
  return env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || env['AWS_ENDPOINT_URL'] || undefined;
}

async function readRoots(path: string): Promise<string | undefined> {
  if (path === '') return undefined;
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new BuildError(`cannot read the certificates of AWS_CA_BUNDLE: ${errorMessage(cause)}`, {
      code: 'AwsCaBundleUnreadable',
      source: 'user',
      cause,
    });
  }
}
