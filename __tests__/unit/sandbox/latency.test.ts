import { describe, expect, it } from 'vitest';
import { INSTANT, parseLatency, REALISTIC } from '../../../src/sandbox/latency.js';

const none = { launch: 0, stop: 0, terminate: 0, image: 0, snapshot: 0, describeWaits: false };

describe('parseLatency', () => {
  it.each([
    ['instant', INSTANT],
    ['realistic', REALISTIC],
    ['2s', { launch: 2000, stop: 2000, terminate: 2000, image: 2000, snapshot: 2000, describeWaits: false }],
    ['launch=5s,image=1m', { ...none, launch: 5000, image: 60_000 }],
    ['0', none],
  ])('%s', (text, expected) => {
    expect(parseLatency(text)).toEqual(expected);
  });

  it.each(['', 'soon', 'boot=1s', 'launch=', '-1s', 'launch=1s,'])('refuses %j', (text) => {
    expect(parseLatency(text)).toBeUndefined();
  });
});
