import type { AwsCall, FaultAction, MotoProxy } from '../moto-proxy/types.js';

/** Sets a fault for calls of every action that an undisturbed build makes; `when` picks among them. */
export function faultCalls(
  proxy: MotoProxy,
  actions: readonly string[],
  when: (call: AwsCall) => boolean,
  does: FaultAction,
): void {
  for (const action of actions) proxy.fault({ action, when, times: Number.POSITIVE_INFINITY, does });
}
