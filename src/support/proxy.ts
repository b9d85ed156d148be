/** Environment variables. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * What Node's http agents take as `proxyEnv`, of HTTPS_PROXY, HTTP_PROXY and NO_PROXY in either case; undefined where no proxy
 * is set. As in Go, whose programs these variables are set for too, this machine is never asked for through the proxy.
 */
export function proxyEnvironment(env: Env): Record<string, string> | undefined {
  const https = env['https_proxy'] || env['HTTPS_PROXY'] || '';
  const http = env['http_proxy'] || env['HTTP_PROXY'] || '';
  if (https === '' && http === '') return undefined;
  const except = [env['no_proxy'] || env['NO_PROXY'] || '', 'localhost', '127.0.0.1', '[::1]', '::1'];
  return {
    ...(https === '' ? {} : { HTTPS_PROXY: https }),
    ...(http === '' ? {} : { HTTP_PROXY: http }),
    NO_PROXY: except.filter((part) => part !== '').join(','),
  };
}

/** True when this Node's agents can use a proxy: 24.5 and later. */
export function knowsProxies(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5);
}
