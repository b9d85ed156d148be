import { randomUUID } from 'node:crypto';
import { posix, resolve } from 'node:path';
import type { OptionsOf } from '../../../config/declaration.js';
import type { CheckContext } from '../../../contract/component.js';
import { checkAnsibleOptions } from './check.js';
import type { options } from './options.js';

/** The options of ansible-local, checked, with their defaults; local paths are absolute, empty ones stay empty. */
export interface AnsiblePlan extends Omit<OptionsOf<typeof options>, 'playbookFile'> {
  /** The one of `playbook_file`, which goes to the root of the staging directory; else empty. */
  readonly mainPlaybook: string;
}

/** Checks the options of ansible-local and settles its defaults (spec-provision 3.9). */
export async function prepareAnsible(decoded: OptionsOf<typeof options>, context: CheckContext): Promise<AnsiblePlan> {
  await checkAnsibleOptions(decoded, context);
  const local = (path: string) => (path === '' ? '' : resolve(context.host.workingDirectory, path));
  const staging = decoded.stagingDirectory || `/tmp/packer-provisioner-ansible-local/${randomUUID()}`;
  const { playbookFile, ...rest } = decoded;
  return {
    ...rest,
    mainPlaybook: local(playbookFile),
    playbookFiles: decoded.playbookFiles.map(local),
    playbookDir: local(decoded.playbookDir),
    playbookPaths: decoded.playbookPaths.map(local),
    rolePaths: decoded.rolePaths.map(local),
    collectionPaths: decoded.collectionPaths.map(local),
    groupVars: local(decoded.groupVars),
    hostVars: local(decoded.hostVars),
    inventoryFile: local(decoded.inventoryFile),
    galaxyFile: local(decoded.galaxyFile),
    command: decoded.command || 'ANSIBLE_FORCE_COLOR=1 PYTHONUNBUFFERED=1 ansible-playbook',
    galaxyCommand: decoded.galaxyCommand || 'ansible-galaxy',
    galaxyRolesPath: decoded.galaxyRolesPath || posix.join(staging, 'galaxy_roles'),
    galaxyCollectionsPath: decoded.galaxyCollectionsPath || posix.join(staging, 'galaxy_collections'),
    stagingDirectory: staging,
  };
}
