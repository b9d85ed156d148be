import type { CheckContext } from '../../contract/component.js';
import type { Tunnel } from './config.js';

/**
 * Parses tunnel specifications: split at the first `:`, a port on the left, `host:port` on the right (spec-provision 1.1).
 * Each one that is wrong is reported; its text is the one of Go's `strconv` and `net`, which templates' users know.
 */
export function parseTunnels(option: string, specifications: readonly string[], context: CheckContext): Tunnel[] {
  return specifications.flatMap((specification, index) => {
    const parsed = parseTunnel(specification);
    if (typeof parsed !== 'string') return [parsed];
    context.problem({ path: [option, index], summary: `${option} ('${specification}') is invalid: ${parsed}` });
    return [];
  });
}

/** The tunnel, or what is wrong with it. */
function parseTunnel(specification: string): Tunnel | string {
  const colon = specification.indexOf(':');
  if (colon === -1) return `Error parsing tunnel '${specification}': [${specification}]`;
  const listenPort = port(specification.slice(0, colon));
  if (typeof listenPort === 'string') return `Error parsing listening port, must be a valid port: ${listenPort}`;

  const address = specification.slice(colon + 1);
  const parts = /^(?:\[([^\]]*)\]|([^:[\]]*)):([^:]*)$/.exec(address);
  if (parts === null) {
    const why = address.includes(':') ? 'too many colons in address' : 'missing port in address';
    return `Error parsing forwarding, must be a tcp address: address ${address}: ${why}`;
  }
  const target = port(parts[3] ?? '');
  if (typeof target === 'string') return `Error parsing forwarding port, must be a valid port: ${target}`;
  return { listenPort, host: parts[1] ?? parts[2] ?? '', port: target };
}

function port(text: string): number | string {
  return /^[+-]?\d+$/.test(text) ? Number(text) : `strconv.Atoi: parsing "${text}": invalid syntax`;
}
