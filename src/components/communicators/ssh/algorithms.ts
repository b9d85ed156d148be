import type { Algorithms, CipherAlgorithm, KexAlgorithm } from 'ssh2';
import { BuildError } from '../../../support/errors.js';

/** Ciphers that the client library knows, by their names on the wire. */
const ciphers: readonly CipherAlgorithm[] = [
  'aes128-gcm@openssh.com',
  'aes256-gcm@openssh.com',
  'chacha20-poly1305@openssh.com',
  'aes128-ctr',
  'aes192-ctr',
  'aes256-ctr',
  'aes128-cbc',
  'aes192-cbc',
  'aes256-cbc',
  '3des-cbc',
];

const keyExchanges: readonly KexAlgorithm[] = [
  'curve25519-sha256',
  'curve25519-sha256@libssh.org',
  'ecdh-sha2-nistp256',
  'ecdh-sha2-nistp384',
  'ecdh-sha2-nistp521',
  'diffie-hellman-group-exchange-sha256',
  'diffie-hellman-group14-sha256',
  'diffie-hellman-group15-sha512',
  'diffie-hellman-group16-sha512',
  'diffie-hellman-group17-sha512',
  'diffie-hellman-group18-sha512',
  'diffie-hellman-group-exchange-sha1',
  'diffie-hellman-group14-sha1',
  'diffie-hellman-group1-sha1',
];

/** What can be offered, by the option that chooses. */
export const knownAlgorithms = { ssh_ciphers: ciphers, ssh_key_exchange_algorithms: keyExchanges } as const;

/**
 * The algorithms to offer: those of the options that are known, in their order; the library's defaults when an option is
 * absent. Code: `SshNoAlgorithm` when an option leaves nothing to offer.
 */
export function chooseAlgorithms(wanted: {
  readonly ciphers: readonly string[];
  readonly keyExchangeAlgorithms: readonly string[];
}): Algorithms {
  return {
    ...choose('ssh_ciphers', 'cipher', wanted.ciphers, ciphers),
    ...choose('ssh_key_exchange_algorithms', 'kex', wanted.keyExchangeAlgorithms, keyExchanges),
  };
}

function choose<K extends string, A extends string>(
  option: string,
  key: K,
  wanted: readonly string[],
  known: readonly A[],
): Partial<Record<K, A[]>> {
  if (wanted.length === 0) return {};
  const chosen = wanted.flatMap((name) => known.find((candidate) => candidate === name) ?? []);
  if (chosen.length === 0) {
    throw new BuildError(`${option}: none of ${wanted.join(', ')} is known`, {
      code: 'SshNoAlgorithm',
      source: 'user',
      hint: `Known are: ${known.join(', ')}.`,
    });
  }
  // as: a record of one computed key, which TypeScript widens to an index signature.
  return { [key]: chosen } as Partial<Record<K, A[]>>;
}
