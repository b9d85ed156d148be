import { isIP } from 'node:net';
import { BuildError } from '../../../support/errors.js';
import { httpSend } from '../../../support/http.js';
import type { Env } from '../../../support/proxy.js';

/** AWS's own answer to "what is my address". */
const CHECK_IP = 'https://checkip.amazonaws.com';
const UNSPECIFIED = new Set(['0.0.0.0', '::']);

/**
 * The address that the internet sees this machine by, as a network of one: `198.51.100.7/32` (spec-amazon 3.1,
 * `temporary_security_group_source_public_ip`). Throws a BuildError `PublicAddressUnknown`, or `HttpFailed` without an answer.
 */
export async function publicAddress(env: Env, signal: AbortSignal, url = CHECK_IP): Promise<string> {
  const { status, body } = await httpSend({ url, headers: {}, timeout: 10_000 }, { env, signal });
  const address = body.trim();
  const version = isIP(address);
  if (status === 200 && version !== 0 && !UNSPECIFIED.has(address)) return `${address}/${version === 4 ? 32 : 128}`;
  throw new BuildError(
    `${url} does not tell the public address of this machine: status ${status}, "${address.slice(0, 60)}"`,
    {
      code: 'PublicAddressUnknown',
      source: 'remote',
      hint: 'Try again, or name the network to let in by temporary_security_group_source_cidrs.',
    },
  );
}
