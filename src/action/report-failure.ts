import * as core from '@actions/core';
import { BuildError, errorMessage } from '../support/errors.js';
import { untrustedLines } from './untrusted-text.js';

/** Fails the step with one error annotation: what is wrong, and how to mend it. */
export function reportFailure(error: unknown): void {
  const hint = error instanceof BuildError && error.hint !== undefined ? `\n${error.hint}` : '';
  const internal = error instanceof BuildError ? '' : '\nThis is a bug of image-build-action: please report it.';
  if (!(error instanceof BuildError) && error instanceof Error)
    core.debug(untrustedLines(error.stack ?? '').join('\n'));
  core.setFailed(`${errorMessage(error)}${hint}${internal}`);
}
