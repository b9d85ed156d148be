import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CheckContext } from '../contract/component.js';
import { goFileError } from '../support/go-file-error.js';

/** The options that say what a script provisioner runs. */
export interface ScriptSource {
  readonly inline: readonly string[];
  readonly script: string;
  readonly scripts: readonly string[];
}

/** Checks that exactly one of inline, script and scripts is given, and that the files exist (spec-provision 3.0). */
export async function checkScriptSource(source: ScriptSource, context: CheckContext): Promise<void> {
  const files = scriptFiles(source);
  if (source.script !== '' && source.scripts.length > 0) {
    context.problem({
      path: ['scripts'],
      summary: 'Only one of script or scripts can be specified.',
      hint: 'Move the file named by "script" into the "scripts" list.',
    });
  }
  if (files.length === 0 && source.inline.length === 0) {
    context.problem({
      path: [],
      summary: 'Either a script file or inline script must be specified.',
      hint: 'Give "inline" (a list of commands), "script" (a file) or "scripts" (a list of files).',
    });
  }
  if (files.length > 0 && source.inline.length > 0) {
    context.problem({
      path: ['inline'],
      summary: 'Only a script file or an inline script can be specified, not both.',
      hint: 'Remove "inline", or move its commands into a script file.',
    });
  }
  await checkScriptFiles(source, context);
}

/** Reports every script file that does not exist. Relative paths start at the working directory. */
export async function checkScriptFiles(source: Omit<ScriptSource, 'inline'>, context: CheckContext): Promise<void> {
  for (const [index, path] of scriptFiles(source).entries()) {
    try {
      // An empty path would be the working directory.
      await stat(path === '' ? '' : resolve(context.host.workingDirectory, path));
    } catch (error) {
      context.problem({
        path: source.script === '' ? ['scripts', index] : ['script'],
        summary: `Bad script '${path}': ${goFileError('stat', path, error)}`,
        hint: 'Paths are relative to the working directory; "{{template_dir}}/file" is relative to the template.',
      });
    }
  }
}

/** The script files, `script` alone or `scripts`. */
export function scriptFiles(source: Omit<ScriptSource, 'inline'>): readonly string[] {
  return source.script === '' ? source.scripts : [source.script];
}
