import { faultCalls } from './any-call.js';
import type { Disturb } from './run-case.js';

/** The ladder's signals after the first would come this much later than in the runner: never, within a case. */
const NEVER = 1000;

/** SIGINT at the n-th call; the process has all the time it wants to clean up. */
export function interruptAt(n: number): Disturb {
  return (it) => {
    const { promise: when, resolve: kill } = Promise.withResolvers<void>();
    it.proxy.observe((call) => {
      if (call.seq === n) kill();
    });
    return { cancel: { when, scale: NEVER } };
  };
}

/**
 * SIGINT at the n-th call, then SIGTERM and SIGKILL on the runner's schedule (7.5 s and 10 s, times `scale`). Every call from
 * the n-th on is held until the process is dead: the n-th is carried out then, the others never arrive.
 */
export function ladderAt(n: number, scale: number, actions: readonly string[]): Disturb {
  return (it, ended) => {
    const { promise: when, resolve: kill } = Promise.withResolvers<void>();
    const held = new Set<number>();
    let dead = false;
    void ended.then(() => {
      dead = true;
    });
    it.proxy.observe(async (call) => {
      if (call.seq < n || dead) return;
      kill();
      held.add(call.seq);
      await ended;
    });
    faultCalls(it.proxy, actions, (call) => held.has(call.seq) && call.seq !== n, { kind: 'reset' });
    return { cancel: { when, scale } };
  };
}

/** SIGKILL at the n-th call. It is carried out all the same, when nobody waits for its answer any more. */
export function killAt(n: number): Disturb {
  return (it, ended) => {
    const { promise: when, resolve: kill } = Promise.withResolvers<void>();
    it.proxy.observe(async (call) => {
      if (call.seq !== n) return;
      kill();
      await ended;
    });
    return { cancel: { when, signal: 'SIGKILL' } };
  };
}

/** SIGKILL at the n-th call, which is never carried out. */
export function killBefore(n: number, actions: readonly string[]): Disturb {
  return (it, ended) => {
    faultCalls(it.proxy, actions, (call) => call.seq === n, { kind: 'reset' });
    return killAt(n)(it, ended);
  };
}
