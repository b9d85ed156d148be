import type { CheckContext } from '../../contract/component.js';
import type { CommunicatorOptions } from './options.js';
import { knownAlgorithms } from './ssh/algorithms.js';

/** Warns of algorithms that cannot be offered; Packer does not look at them before it connects (spec-provision 1.1). */
export function checkAlgorithms(options: CommunicatorOptions, context: CheckContext): void {
  check('ssh_ciphers', options.sshCiphers, context);
  check('ssh_key_exchange_algorithms', options.sshKeyExchangeAlgorithms, context);
}

function check(option: keyof typeof knownAlgorithms, wanted: readonly string[], context: CheckContext): void {
  const known: readonly string[] = knownAlgorithms[option];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const fails = unknown.length === wanted.length ? '; connecting will fail, since nothing is left' : '';
  context.warn({
    path: [option],
    summary: `${option}: not known, and not offered: ${unknown.join(', ')}${fails}`,
    hint: `Known are: ${known.join(', ')}.`,
  });
}
