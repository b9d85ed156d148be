import { parseDuration } from '../support/duration.js';

/** How long things take beside the work that they really are, in milliseconds. */
export interface Latency {
  readonly launch: number;
  readonly stop: number;
  readonly terminate: number;
  readonly image: number;
  readonly snapshot: number;
  /**
   * Describe actions wait until what they describe has settled (ten seconds at most), so that clients which look every fifteen
   * seconds are as fast as the sandbox is. Off where states are to be seen passing.
   */
  readonly describeWaits: boolean;
}

/** As long as the work takes. */
export const INSTANT: Latency = { launch: 0, stop: 0, terminate: 0, image: 0, snapshot: 0, describeWaits: true };

/** About the times of a small Linux image on AWS. */
export const REALISTIC: Latency = {
  launch: 12_000,
  stop: 25_000,
  terminate: 30_000,
  image: 90_000,
  snapshot: 60_000,
  describeWaits: false,
};

const NAMES = ['launch', 'stop', 'terminate', 'image', 'snapshot'] as const;

/**
 * A latency model by its text: `instant`, `realistic`, one duration for everything (`2s`), or durations by name
 * (`launch=5s,image=1m`; the others take no time). Undefined for a text that is none of these.
 */
export function parseLatency(text: string): Latency | undefined {
  if (text === 'instant') return INSTANT;
  if (text === 'realistic') return REALISTIC;
  const times = new Map<string, number>();
  for (const part of text.split(',')) {
    const [, name, duration = ''] = /^(?:([a-z]+)=)?(.+)$/.exec(part) ?? [];
    const milliseconds = durationOf(duration);
    if (milliseconds === undefined) return undefined;
    if (name !== undefined && !NAMES.some((known) => known === name)) return undefined;
    for (const each of name === undefined ? NAMES : [name]) times.set(each, milliseconds);
  }
  const time = (name: (typeof NAMES)[number]) => times.get(name) ?? 0;
  return {
    launch: time('launch'),
    stop: time('stop'),
    terminate: time('terminate'),
    image: time('image'),
    snapshot: time('snapshot'),
    describeWaits: false,
  };
}

function durationOf(text: string): number | undefined {
  try {
    const milliseconds = parseDuration(text);
    return milliseconds >= 0 ? milliseconds : undefined;
  } catch {
    return undefined;
  }
}
