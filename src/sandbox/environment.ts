type Env = Readonly<Record<string, string | undefined>>;

/** The credentials that clients of a sandbox use: it takes any, and these are nobody's. No text holds them: secrets are masked. */
const CREDENTIALS = {
  AWS_ACCESS_KEY_ID: 'AKIASANDBOX000000000',
  AWS_SECRET_ACCESS_KEY: 'nobodys-secret-access-key-of-the-sandbox',
} as const;

/** What makes AWS clients talk to a sandbox: printed for a shell, and part of {@link sandboxEnvironment}. */
export function clientEnvironment(url: string, region: string): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: url,
    ...CREDENTIALS,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/**
 * The environment of a build in a sandbox: that of the user without anything that leads to a real account (credentials,
 * profiles, roles, endpoints of single services), and past any proxy.
 */
export function sandboxEnvironment(env: Env, url: string): Env {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('AWS_') || KEPT.has(name));
  const region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || 'us-east-1';
  const direct = [env['NO_PROXY'] ?? env['no_proxy'] ?? '', '127.0.0.1'].filter((text) => text !== '').join(',');
  return {
    ...Object.fromEntries(kept),
    ...clientEnvironment(url, region),
    AWS_POLL_DELAY_SECONDS: env['AWS_POLL_DELAY_SECONDS'] ?? '1',
    // Files of real profiles stay unread; a template that names a profile finds none.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    NO_PROXY: direct,
    no_proxy: direct,
  };
}

/** The pace of waits is the user's. */
const KEPT: ReadonlySet<string> = new Set(['AWS_POLL_DELAY_SECONDS', 'AWS_MAX_ATTEMPTS', 'AWS_TIMEOUT_SECONDS']);
