import type { NetworkContext } from '../../src/contract/network-function.js';
import { FakeClock } from './fake-clock.js';

/** What a network function gets in tests: an environment, virtual time, and the secrets that it registered. */
export function networkContext(
  env: NetworkContext['env'],
  given: Partial<NetworkContext> = {},
): NetworkContext & { readonly registered: string[] } {
  const registered: string[] = [];
  return {
    env,
    workingDirectory: '/work-dir',
    clock: new FakeClock(),
    signal: new AbortController().signal,
    secrets: { add: (value) => void (value !== '' && registered.push(value)) },
    registered,
    ...given,
  };
}
