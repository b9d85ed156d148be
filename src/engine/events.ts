import type { BuildLabel, EngineEvent, EventSink } from '../contract/event.js';
import type { Ui } from '../contract/ui.js';
import type { SecretFilter } from './secret-filter.js';

/** The sink with the secret filter in front of it: nothing reaches a renderer by another way. */
export function filteredSink(sink: EventSink, secrets: SecretFilter): EventSink {
  return (event) => sink(secrets.maskEvent(event));
}

/** How a build speaks: as events that carry its label. Lines have the build's display name, or `target`, in front. */
export function buildUi(sink: EventSink, build: BuildLabel, target: string = build.displayName): Ui {
  const message = (level: 'say' | 'message' | 'error', text: string) =>
    sink({ type: 'message', level, text, target, build });
  return {
    say: (text) => message('say', text),
    message: (text) => message('message', text),
    error: (text) => message('error', text),
    output: (stream, line) => sink({ type: 'output', stream, line, target, build }),
    debug: (text) => sink({ type: 'debug', text, build }),
    phase: (name) => sink({ type: 'phase', build, name }),
    progress: (text) => sink({ type: 'progress', build, text }),
    withTarget: (other) => buildUi(sink, build, other),
  };
}

/** A line of no build. */
export function plainMessage(level: 'say' | 'error', text: string): EngineEvent {
  return { type: 'message', level, text };
}
