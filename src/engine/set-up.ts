import type { EventSink } from '../contract/event.js';
import { filteredSink } from './events.js';
import type { TemplateRequest } from './requests.js';
import { SecretFilter } from './secret-filter.js';

/** A request with its defaults filled in, and the sink behind the secret filter. */
export interface RunSetup {
  readonly secrets: SecretFilter;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
}

/** Sets up what every command of the engine needs; secrets of the request are registered before anything is said. */
export function setUp(request: Omit<TemplateRequest, 'template'>): RunSetup {
  const secrets = request.secrets ?? new SecretFilter();
  for (const { name, value, sensitive } of request.variables.assignments) if (sensitive) secrets.add(value, name);
  return {
    secrets,
    sink: filteredSink(request.sink, secrets),
    signal: request.signal ?? new AbortController().signal,
  };
}
