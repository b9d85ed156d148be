import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OptionsOf } from '../../../config/declaration.js';
import type { CheckContext } from '../../../contract/component.js';
import type { OptionPath } from '../../../contract/config.js';
import { goFileError } from '../../../support/go-file-error.js';
import type { options } from './options.js';

type Options = OptionsOf<typeof options>;
type Kind = 'file' | 'directory';

/** Checks that there is a playbook and that every path leads to what it should (spec-provision 3.9). */
export async function checkAnsibleOptions(options: Options, context: CheckContext): Promise<void> {
  checkPlaybooks(options, context);
  for (const [path, value, kind] of localPaths(options)) {
    if (value !== '') await checkPath(path, value, kind, context);
  }
}

function checkPlaybooks({ playbookFile, playbookFiles }: Options, context: CheckContext): void {
  if (playbookFile === '' && playbookFiles.length === 0) {
    context.problem({
      path: [],
      summary: 'Either playbook_file or playbook_files must be specified',
      hint: 'Name the playbook with "playbook_file".',
      code: 'MissingOption',
    });
  }
  if (playbookFile !== '' && playbookFiles.length > 0) {
    context.problem({
      path: ['playbook_file'],
      summary: 'Either playbook_file or playbook_files can be specified, not both',
      hint: 'Move the one of "playbook_file" into "playbook_files".',
    });
  }
}

/** In Packer's order of checks. */
function localPaths(options: Options): readonly (readonly [OptionPath, string, Kind])[] {
  const each = (name: string, values: readonly string[], kind: Kind) =>
    values.map((value, index) => [[name, index], value, kind] as const);
  return [
    [['playbook_file'], options.playbookFile, 'file'],
    ...each('playbook_files', options.playbookFiles, 'file'),
    [['inventory_file'], options.inventoryFile, 'file'],
    [['galaxy_file'], options.galaxyFile, 'file'],
    [['playbook_dir'], options.playbookDir, 'directory'],
    [['group_vars'], options.groupVars, 'directory'],
    [['host_vars'], options.hostVars, 'directory'],
    ...each('playbook_paths', options.playbookPaths, 'directory'),
    ...each('role_paths', options.rolePaths, 'directory'),
    ...each('collection_paths', options.collectionPaths, 'directory'),
  ];
}

async function checkPath(path: OptionPath, value: string, kind: Kind, context: CheckContext): Promise<void> {
  const name = String(path[0]);
  try {
    const found = await stat(resolve(context.host.workingDirectory, value));
    if (found.isDirectory() === (kind === 'directory')) return;
    context.problem({ path, summary: `${name}: ${value} must point to a ${kind}` });
  } catch (error) {
    context.problem({
      path,
      summary: `${name}: ${value} is invalid: ${goFileError('stat', value, error)}`,
      hint: 'Paths are relative to the working directory; "{{template_dir}}/file" is relative to the template.',
    });
  }
}
