import { isIP, isIPv4 } from 'node:net';

/** Environment variables. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * What Node's http agents take as `proxyEnv`, of HTTPS_PROXY, HTTP_PROXY and NO_PROXY in either case; undefined where no proxy
 * is set. They mean what they mean to Go, whose programs these variables are set for too: `proxy:3128` is an http proxy, a name
 * in NO_PROXY also stands for the names below it, and this machine is never asked for through the proxy.
 */
export function proxyEnvironment(env: Env): Record<string, string> | undefined {
  const [https, http] = VARIABLES.map((name) => usable(setting(env, name)));
  if (https === undefined && http === undefined) return undefined;
  const except = setting(env, 'NO_PROXY').split(',').flatMap(exception);
  return {
    ...(https === undefined ? {} : { HTTPS_PROXY: https }),
    ...(http === undefined ? {} : { HTTP_PROXY: http }),
    NO_PROXY: [...except, 'localhost', '127.0.0.1', '[::1]', '::1'].join(','),
  };
}

/** The variables whose proxy cannot be used: neither an http nor an https one, such as `socks5://proxy:1080`. */
export function unusableProxies(env: Env): string[] {
  return VARIABLES.filter((name) => setting(env, name) !== '' && usable(setting(env, name)) === undefined);
}

/** True when this Node's agents can use a proxy: 24.5 and later. */
export function knowsProxies(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5);
}

const VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY'];

function setting(env: Env, name: string): string {
  return env[name.toLowerCase()] || env[name] || '';
}

/** The URL of a proxy that Node can use; undefined for all else. */
function usable(text: string): string | undefined {
  if (text === '') return undefined;
  const url = text.includes('://') ? text : `http://${text}`;
  return /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : undefined;
}

/** An item of NO_PROXY as Node knows it: ranges for networks, and a name below another only after a dot. */
function exception(item: string): string[] {
  const text = item.trim();
  if (text === '') return [];
  const [, address = '', bits = ''] = /^([\d.]+)\/(\d+)$/.exec(text) ?? [];
  if (isIPv4(address) && Number(bits) <= 32) return [addressRange(address, Number(bits))];
  const isName = /^\w[\w.-]*$/.test(text) && isIP(text) === 0;
  return isName ? [text, `.${text}`] : [text];
}

/** `10.0.0.0-10.255.255.255` for 10.0.0.0/8. */
function addressRange(address: string, bits: number): string {
  const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - bits);
  const first = number - (number % size);
  return `${dotted(first)}-${dotted(first + size - 1)}`;
}

function dotted(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}
