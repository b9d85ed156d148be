import { CancelledError } from './errors.js';

/** The part of `process` that signals come from. */
export interface SignalSource {
  on(signal: 'SIGINT' | 'SIGTERM' | 'SIGBREAK', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM' | 'SIGBREAK', listener: () => void): unknown;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

/**
 * Aborts the controller with a {@link CancelledError} at the first signal; later ones are swallowed while cleaning up goes
 * on (spec-json-template 10.8). Returns how to stop listening, which a cancelled run does not: it swallows signals until
 * the process is over, so that an impatient second Ctrl-C between the clean-up and the end costs neither the last lines of
 * output nor the exit code.
 */
export function cancelOnSignals(source: SignalSource, controller: AbortController): () => void {
  const listeners = SIGNALS.map((signal) => {
    const listener = () => controller.abort(new CancelledError(`cancelled by ${signal}`, signal));
    source.on(signal, listener);
    return [signal, listener] as const;
  });
  return () => {
    if (controller.signal.aborted) return;
    for (const [signal, listener] of listeners) source.off(signal, listener);
  };
}
