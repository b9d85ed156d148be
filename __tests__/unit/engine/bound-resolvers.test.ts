import { describe, expect, it } from 'vitest';
import type { NetworkContext } from '../../../src/contract/network-function.js';
import { boundResolvers } from '../../../src/engine/bound-resolvers.js';
import { testHost } from '../../support/test-host.js';

describe('network functions, bound to a run', () => {
  it('get the arguments, and all of them the same context', async () => {
    const contexts: NetworkContext[] = [];
    const show = async (args: readonly string[], context: NetworkContext) => {
      contexts.push(context);
      return args.join('/');
    };
    const host = testHost({ env: { A: 'b' }, workingDirectory: '/here' });
    const { signal } = new AbortController();
    const secrets = { add: () => undefined };
    const bound = boundResolvers({ resolvers: { one: show, two: show } }, host, { signal, secrets });
    expect([await bound['one']?.(['a', 'b']), await bound['two']?.([])]).toEqual(['a/b', '']);
    expect(contexts[0]).toEqual({ env: { A: 'b' }, workingDirectory: '/here', clock: host.clock, signal, secrets });
    expect(contexts[1]).toBe(contexts[0]);
  });
});
