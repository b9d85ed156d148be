import { describe, expect, it } from 'vitest';
import { knowsProxies, proxyEnvironment, unusableProxies } from '../../../src/support/proxy.js';

const LOCAL = 'localhost,127.0.0.1,[::1],::1';

describe('the proxy of the environment', () => {
  it.each([
    [{}, undefined],
    [{ NO_PROXY: 'x', HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: 'http://p' }, { HTTPS_PROXY: 'http://p', NO_PROXY: LOCAL }],
    [
      { https_proxy: 'http://small', HTTPS_PROXY: 'http://big', http_proxy: 'http://h', NO_PROXY: 'a,b' },
      { HTTPS_PROXY: 'http://small', HTTP_PROXY: 'http://h', NO_PROXY: `a,.a,b,.b,${LOCAL}` },
    ],
    [{ HTTPS_PROXY: 'proxy:3128' }, { HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: LOCAL }],
    [
      { HTTPS_PROXY: 'socks5://p:1', HTTP_PROXY: 'https://p' },
      { HTTP_PROXY: 'https://p', NO_PROXY: LOCAL },
    ],
    [{ HTTPS_PROXY: 'socks5://p:1' }, undefined],
  ])('of %j is %j', (env, expected) => {
    expect(proxyEnvironment(env)).toEqual(expected);
  });

  it.each([
    ['amazonaws.com', 'amazonaws.com,.amazonaws.com'],
    [' .corp , *.lan,', '.corp,*.lan'],
    ['10.1.2.3/8', '10.0.0.0-10.255.255.255'],
    ['192.168.7.9/32', '192.168.7.9-192.168.7.9'],
    ['0.0.0.0/0', '0.0.0.0-255.255.255.255'],
    ['10.0.0.1', '10.0.0.1'],
    ['vault:8200', 'vault:8200'],
    ['*', '*'],
  ])('is passed by for NO_PROXY=%j, to Node %j', (given, expected) => {
    expect(proxyEnvironment({ HTTPS_PROXY: 'http://p', NO_PROXY: given })?.['NO_PROXY']).toBe(`${expected},${LOCAL}`);
  });

  it.each([
    [{}, []],
    [{ HTTPS_PROXY: 'http://p', http_proxy: 'p:3128' }, []],
    [{ https_proxy: 'socks5://p:1', HTTP_PROXY: 'http://' }, ['HTTPS_PROXY', 'HTTP_PROXY']],
  ])('of %j cannot be used: %j', (env, expected) => {
    expect(unusableProxies(env)).toEqual(expected);
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
