import { CancelledError } from './errors.js';

/** The part of `process` that signals come from. */
export interface SignalSource {
  on(signal: 'SIGINT' | 'SIGTERM' | 'SIGBREAK', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM' | 'SIGBREAK', listener: () => void): unknown;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

/**
 * Aborts the controller with a {@link CancelledError} at the first signal; later ones are swallowed while cleaning up goes
 * on (spec-json-template 10.8). Returns how to stop listening.
 */
export function cancelOnSignals(source: SignalSource, controller: AbortController): () => void {
  const listeners = SIGNALS.map((signal) => {
    const listener = () => controller.abort(new CancelledError(`cancelled by ${signal}`, signal));
    source.on(signal, listener);
    return [signal, listener] as const;
  });
  return () => {
    for (const [signal, listener] of listeners) source.off(signal, listener);
  };
}
