import { describe, expect, it } from 'vitest';
import { knowsProxies, proxyEnvironment } from '../../../src/support/proxy.js';

const LOCAL = 'localhost,127.0.0.1,[::1],::1';

describe('the proxy of the environment', () => {
  it.each([
    [{}, undefined],
    [{ NO_PROXY: 'x', HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: 'http://p' }, { HTTPS_PROXY: 'http://p', NO_PROXY: LOCAL }],
    [
      { https_proxy: 'http://small', HTTPS_PROXY: 'http://big', http_proxy: 'http://h', NO_PROXY: 'a,b' },
      { HTTPS_PROXY: 'http://small', HTTP_PROXY: 'http://h', NO_PROXY: `a,b,${LOCAL}` },
    ],
  ])('of %j is %j', (env, expected) => {
    expect(proxyEnvironment(env)).toEqual(expected);
  });

  it.each([
    ['22.12.0', false],
    ['24.4.9', false],
    ['24.5.0', true],
    ['26.0.0', true],
  ])('can be used by Node %s: %s', (version, expected) => {
    expect(knowsProxies(version)).toBe(expected);
  });
});
