/** Time, injected so that tests run waits in virtual time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `milliseconds`; rejects at once with `signal.reason` when the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
