import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { ProvisionContext } from '../../../contract/component.js';
import { runShown } from '../../../scripts/run-shown.js';
import { BuildError } from '../../../support/errors.js';
import { described, removeDirectory } from './machine-files.js';
import type { AnsiblePlan } from './plan.js';
import { type Staged, stage } from './stage.js';

/** What the galaxy file asks to install. */
interface GalaxyContent {
  readonly roles: boolean;
  readonly collections: boolean;
}

/**
 * Stages the playbooks on the machine, installs what the galaxy file asks for, and runs the playbooks there
 * (spec-provision 3.9). Codes: `AnsibleFailed`, `AnsibleFilesNotUploaded`.
 */
export async function runAnsible(plan: AnsiblePlan, context: ProvisionContext): Promise<void> {
  context.ui.say('Provisioning with Ansible...');
  const staged = await stage(plan, context);
  const galaxy = await galaxyContent(plan);
  await installFromGalaxy(plan, staged, galaxy, context);
  for (const playbook of staged.playbooks) await runPlaybook(playbook, plan, { staged, galaxy }, context);
  if (!plan.cleanStagingDirectory) return;
  context.ui.message('Removing staging directory...');
  await described('Error removing staging directory', context, () => removeDirectory(plan.stagingDirectory, context));
}

async function galaxyContent(plan: AnsiblePlan): Promise<GalaxyContent> {
  if (plan.galaxyFile === '') return { roles: false, collections: false };
  const text = await readFile(plan.galaxyFile, 'utf8');
  const collections = /^collections:/m.test(text);
  return { collections, roles: !collections || /^roles:/m.test(text) };
}

async function installFromGalaxy(
  plan: AnsiblePlan,
  { galaxyFile }: Staged,
  galaxy: GalaxyContent,
  context: ProvisionContext,
): Promise<void> {
  const force = plan.galaxyForceInstall ? ' -f' : '';
  const installs = [
    ...(galaxy.roles ? [`install -r ${galaxyFile} -p ${plan.galaxyRolesPath}${force}`] : []),
    ...(galaxy.collections ? [`collection install -r ${galaxyFile} -p ${plan.galaxyCollectionsPath}${force}`] : []),
  ];
  for (const install of installs) {
    const command = `cd ${plan.stagingDirectory} && ${plan.galaxyCommand} ${install}`;
    context.ui.message(`Executing Ansible Galaxy: ${command}`);
    const status = await runShown(context, command);
    if (status !== 0) throw failed(`Error executing Ansible Galaxy: Non-zero exit status: ${status}`);
  }
}

async function runPlaybook(
  playbook: string,
  plan: AnsiblePlan,
  { staged, galaxy }: { readonly staged: Staged; readonly galaxy: GalaxyContent },
  context: ProvisionContext,
): Promise<void> {
  const variables = [
    `packer_build_name=${context.buildName}`,
    `packer_builder_type=${context.builderType}`,
    `packer_http_addr=${context.generated['PackerHTTPAddr'] ?? ''}`,
    '-o IdentitiesOnly=yes',
  ];
  // The order and the blanks are Packer's: without extra arguments there are two before `-c`.
  const command = [
    `cd ${plan.stagingDirectory} &&${searchPaths(plan, galaxy)} ${plan.command} ${playbook}`,
    `--extra-vars "${variables.join(' ')}"`,
    plan.extraArguments.join(' '),
    `-c local -i ${staged.inventory}`,
  ].join(' ');
  context.ui.message(`Executing Ansible: ${command}`);
  const status = await runShown(context, command);
  if (status === 0) return;
  if (status !== 127) throw failed(`Non-zero exit status: ${status}`);
  throw failed(
    `${plan.command} could not be found. Verify that it is available on the\nPATH after connecting to the machine.`,
    'Install Ansible on the machine in a provisioner before this one.',
  );
}

function searchPaths(plan: AnsiblePlan, galaxy: GalaxyContent): string {
  const collections = [
    ...(galaxy.collections ? [plan.galaxyCollectionsPath] : []),
    ...(plan.collectionPaths.length > 0 ? [posix.join(plan.stagingDirectory, 'collections')] : []),
  ];
  const roles = galaxy.roles ? [plan.galaxyRolesPath] : [];
  return searchPath('ANSIBLE_COLLECTIONS_PATH', collections) + searchPath('ANSIBLE_ROLES_PATH', roles);
}

function searchPath(name: string, paths: readonly string[]): string {
  return paths.length === 0 ? '' : ` ${name}=$${name}:${paths.join(':')}`;
}

function failed(reason: string, hint?: string): BuildError {
  return new BuildError(`Error executing Ansible: ${reason}`, { code: 'AnsibleFailed', source: 'user', hint });
}
