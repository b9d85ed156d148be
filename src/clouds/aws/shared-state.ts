import type { Clock } from '../../contract/clock.js';
import { DescribeBatches } from './describe-batches.js';
import { RateLimit } from './rate-limit.js';

/** What all builds of a process share. */
export class SharedState {
  readonly #clock: Clock;
  readonly #limits = new Map<string, RateLimit>();
  readonly #batches = new Map<string, DescribeBatches>();
  readonly #warned = new Set<string>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The token bucket of an account and region. */
  limit(account: string, region: string): RateLimit {
    return getOrMake(this.#limits, `${account} ${region}`, () => new RateLimit(this.#clock));
  }

  /** The batched Describe calls of one way to reach AWS (`access`) in a region. */
  batches(access: string, region: string): DescribeBatches {
    return getOrMake(this.#batches, `${access} ${region}`, () => new DescribeBatches(this.#clock));
  }

  /** True the first time it is asked about `text`. */
  firstTime(text: string): boolean {
    if (this.#warned.has(text)) return false;
    this.#warned.add(text);
    return true;
  }
}

const states = new WeakMap<object, SharedState>();

/** The state that lives as long as `host`, of which a process makes one. */
export function sharedState(host: { readonly clock: Clock }): SharedState {
  const known = states.get(host);
  if (known !== undefined) return known;
  const made = new SharedState(host.clock);
  states.set(host, made);
  return made;
}

function getOrMake<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
