import { basename, dirname, posix, relative } from 'node:path';
import type { ProvisionContext } from '../../../contract/component.js';
import { type TemporaryFile, temporaryFile } from '../../../scripts/temporary-file.js';
import { described, makeDirectory, uploadContents, uploadFile } from './machine-files.js';
import type { AnsiblePlan } from './plan.js';

/** Where things are on the machine. */
export interface Staged {
  readonly playbooks: readonly string[];
  readonly inventory: string;
  /** Empty: no requirements file. */
  readonly galaxyFile: string;
}

/** Uploads everything that Ansible needs into the staging directory, in Packer's order (spec-provision 3.9). */
export async function stage(plan: AnsiblePlan, context: ProvisionContext): Promise<Staged> {
  const { ui } = context;
  await stageDirectory(plan, context);
  const playbooks = await stagePlaybooks(plan, context);
  let galaxyFile = '';
  if (plan.galaxyFile !== '') {
    ui.message('Uploading galaxy file...');
    galaxyFile = await stageFile(plan.galaxyFile, 'Error uploading galaxy file', plan, context);
  }
  ui.message('Uploading inventory file...');
  const inventory = await stageInventory(plan, context);
  await stageFolders(plan, context);
  return { playbooks, inventory, galaxyFile };
}

async function stageDirectory(plan: AnsiblePlan, context: ProvisionContext): Promise<void> {
  if (plan.playbookDir !== '') {
    context.ui.message('Uploading Playbook directory to Ansible staging directory...');
    await described('Error uploading playbook_dir directory', context, () =>
      uploadContents(plan.playbookDir, plan.stagingDirectory, context),
    );
    return;
  }
  context.ui.message('Creating Ansible staging directory...');
  await described('Error creating staging directory', context, () => makeDirectory(plan.stagingDirectory, context));
}

async function stagePlaybooks(plan: AnsiblePlan, context: ProvisionContext): Promise<readonly string[]> {
  if (plan.mainPlaybook !== '') {
    context.ui.message('Uploading main Playbook file...');
    return [await stageFile(plan.mainPlaybook, 'Error uploading main playbook', plan, context)];
  }
  const staged: string[] = [];
  for (const playbook of plan.playbookFiles) {
    const inside = insideOf(plan.playbookDir, playbook);
    staged.push(posix.join(plan.stagingDirectory, inside ?? playbook));
    if (inside === undefined) await stageOutsider(playbook, plan, context);
  }
  return staged;
}

/** A playbook outside `playbook_dir` keeps its whole local path below the staging directory. */
async function stageOutsider(playbook: string, plan: AnsiblePlan, context: ProvisionContext): Promise<void> {
  context.ui.message(`Uploading playbook file: ${playbook}`);
  await described(`Error uploading playbook`, context, async () => {
    await makeDirectory(posix.join(plan.stagingDirectory, dirname(playbook)), context);
    await uploadFile(playbook, posix.join(plan.stagingDirectory, playbook), context);
  });
}

/** The path of a playbook within `playbook_dir`; undefined when it is elsewhere. */
function insideOf(folder: string, playbook: string): string | undefined {
  if (folder === '') return undefined;
  const path = relative(folder, playbook);
  return path === '' || path.startsWith('..') ? undefined : path;
}

async function stageFile(
  source: string,
  failure: string,
  plan: AnsiblePlan,
  context: ProvisionContext,
): Promise<string> {
  const destination = posix.join(plan.stagingDirectory, basename(source));
  await described(failure, context, () => uploadFile(source, destination, context));
  return destination;
}

async function stageInventory(plan: AnsiblePlan, context: ProvisionContext): Promise<string> {
  const failure = 'Error uploading inventory file';
  if (plan.inventoryFile !== '') return stageFile(plan.inventoryFile, failure, plan, context);
  await using file = await madeInventory(plan.inventoryGroups, context);
  return await stageFile(file.path, failure, plan, context);
}

function madeInventory(groups: readonly string[], { host }: ProvisionContext): Promise<TemporaryFile> {
  return temporaryFile({
    folder: host.temporaryDirectory,
    prefix: 'packer-provisioner-ansible-local',
    content: groups.length === 0 ? '127.0.0.1' : groups.map((group) => `[${group}]\n127.0.0.1\n`).join(''),
    mode: 0o600,
  });
}

async function stageFolders(plan: AnsiblePlan, context: ProvisionContext): Promise<void> {
  const { ui } = context;
  const target = (...parts: readonly string[]) => posix.join(plan.stagingDirectory, ...parts);
  const copy = (failure: string, source: string, destination: string) =>
    described(failure, context, () => uploadContents(source, destination, context));

  if (plan.groupVars !== '') {
    ui.message('Uploading group_vars directory...');
    await copy('Error uploading group_vars directory', plan.groupVars, target('group_vars'));
  }
  if (plan.hostVars !== '') {
    ui.message('Uploading host_vars directory...');
    await copy('Error uploading host_vars directory', plan.hostVars, target('host_vars'));
  }
  if (plan.rolePaths.length > 0) ui.message('Uploading role directories...');
  for (const path of plan.rolePaths) await copy('Error uploading roles', path, target('roles', basename(path)));
  if (plan.collectionPaths.length > 0) ui.message('Uploading collection directories...');
  for (const path of plan.collectionPaths) {
    await copy('Error uploading collections', path, target('collections', basename(path)));
  }
  if (plan.playbookPaths.length === 0) return;
  ui.message('Uploading additional Playbooks...');
  await described('Error uploading playbooks', context, () => makeDirectory(target('playbooks'), context));
  for (const path of plan.playbookPaths) {
    await copy('Error uploading playbooks', path, target('playbooks', basename(path)));
  }
}
