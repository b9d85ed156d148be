import { BuildError } from '../support/errors.js';

/** The exit codes that count as success; `valid_exit_codes` when it names any. */
function allowedExitCodes(validExitCodes: readonly number[]): readonly number[] {
  return validExitCodes.length === 0 ? [0] : validExitCodes;
}

/** Throws `ScriptFailed` when a script ended with a status that is not allowed (spec-provision 3.0). */
export function checkExitStatus(status: number, validExitCodes: readonly number[]): void {
  const allowed = allowedExitCodes(validExitCodes);
  if (allowed.includes(status)) return;
  const text = `Script exited with non-zero exit status: ${status}. Allowed exit codes are: [${allowed.join(' ')}]`;
  throw new BuildError(text, { code: 'ScriptFailed', source: 'user' });
}
