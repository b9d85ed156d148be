import { BuildError } from '../../support/errors.js';

/** Says what was being read when the service could not be reached; other errors come back as they are. */
export function readingFailed(error: unknown, what: string, hint: string): unknown {
  if (!(error instanceof BuildError) || error.code !== 'HttpFailed') return error;
  return new BuildError(`${what}: ${error.message}`, {
    code: error.code,
    source: error.source,
    hint: error.hint ?? hint,
    cause: error,
  });
}
