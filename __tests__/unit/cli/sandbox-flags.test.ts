import { describe, expect, it } from 'vitest';
import { parseFlags } from '../../../src/cli/flags.js';
import { asksForSandbox, SANDBOX_FLAGS, sandboxOptions } from '../../../src/cli/sandbox-flags.js';
import { INSTANT, REALISTIC } from '../../../src/sandbox/latency.js';

const flags = (...args: string[]) => parseFlags(args, SANDBOX_FLAGS);
const host = { env: { XDG_STATE_HOME: '/state' }, workingDirectory: '/work' };
const options = (...args: string[]) => sandboxOptions(flags(...args), host, { port: 1, say: () => undefined });

describe('sandbox flags', () => {
  it('have defaults', () => {
    expect(options()).toMatchObject({
      folder: '/state/image-build/sandbox',
      buckets: undefined,
      layer: undefined,
      latency: INSTANT,
      machines: 'isolated',
      network: 'isolated',
      port: 1,
    });
    expect(asksForSandbox(flags())).toBe(false);
  });

  it('describe a sandbox; paths are of the working directory', () => {
    const given = ['-sandbox-s3=s3', '-sandbox-layer', '/layer', '-sandbox-latency=realistic', '-sandbox-network=host'];
    expect(options(...given, '-sandbox-machines=none', '-sandbox-image=ami-1=x,ami-2')).toMatchObject({
      buckets: '/work/s3',
      layer: '/layer',
      latency: REALISTIC,
      machines: 'none',
      network: 'host',
      foreignImages: new Map([
        ['ami-1', 'x'],
        ['ami-2', 'amzn2-ami-hvm-*-x86_64-gp2'],
      ]),
    });
    expect(asksForSandbox(flags('-sandbox-s3=s3'))).toBe(true);
  });

  it.each(['-sandbox-machines=some', '-sandbox-network=none'])('refuse %s', (flag) => {
    expect(() => flags(flag)).toThrow('expected one of');
  });

  it('refuse limits that are none, or too small for a machine', () => {
    expect(options('-sandbox-limits=processes=100').limits?.processes).toBe(100);
    expect(options().limits).toBeUndefined();
    expect(() => options('-sandbox-limits=memory=1m')).toThrow('invalid value "memory=1m" for flag -sandbox-limits');
  });

  it('refuse a latency that is none', () => {
    expect(() => options('-sandbox-latency=soon')).toThrow('invalid value "soon" for flag -sandbox-latency');
  });
});
