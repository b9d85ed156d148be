import { describe, expect, it } from 'vitest';
import { component as ansibleLocal } from '../../../../../src/components/provisioners/ansible-local/index.js';
import { FakeCommunicator, type Reply } from '../../../../support/fake-communicator.js';
import {
  type GivenOptions,
  prepareComponent,
  readyComponent,
  runContext,
} from '../../../../support/prepare-component.js';
import { makeWorkspace, type Workspace } from '../../../../support/workspace.js';

const noHttp = 'ERR_HTTP_ADDR_NOT_IMPLEMENTED_BY_BUILDER';
const variables = `--extra-vars "packer_build_name=n packer_builder_type=null packer_http_addr=${noHttp} -o IdentitiesOnly=yes"`;
const ansible = 'ANSIBLE_FORCE_COLOR=1 PYTHONUNBUFFERED=1 ansible-playbook';
const staged = { staging_directory: '/s' };
const inventory = '/s/packer-provisioner-ansible-local<n>';

function withPlaybooks(galaxy = 'roles:\n'): Workspace {
  const workspace = makeWorkspace();
  for (const name of ['o.yml', 'inv', 'pd/play.yml', 'pd/sub/q.yml', 'role1/r', 'col1/c', 'gv/g', 'hv/h', 'pbs/p']) {
    workspace.write(name, name);
  }
  workspace.write('req.yml', galaxy);
  return workspace;
}

async function provision(
  workspace: Workspace,
  options: GivenOptions,
  reply?: (operation: string) => Reply | undefined,
) {
  const communicator = new FakeCommunicator(reply);
  const ready = await readyComponent(ansibleLocal, options, workspace.host);
  const context = {
    ...runContext({ host: workspace.host }),
    communicator,
    generated: { PackerHTTPAddr: noHttp },
  };
  const error = await ready.provision(context).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  const seen = communicator.seen.map((one) =>
    one.replaceAll(workspace.folder, '<work>').replace(/local\d+/, 'local<n>'),
  );
  return { communicator, seen, error, lines: context.ui.lines };
}

describe('what the machine sees', () => {
  it('is a folder, a playbook, an inventory and a command', async () => {
    const { communicator, seen } = await provision(withPlaybooks(), { playbook_file: 'o.yml', ...staged });
    expect(seen).toEqual([
      "run mkdir -p '/s'",
      'upload /s/o.yml',
      'upload /s/packer-provisioner-ansible-local<n>',
      `run cd /s && ${ansible} /s/o.yml ${variables}  -c local -i ${inventory}`,
    ]);
    expect(communicator.uploads[1]).toMatchObject({ content: '127.0.0.1', mode: 0o600 });
  });

  it('is everything, in the order of Packer', async () => {
    const options = {
      playbook_file: 'o.yml',
      playbook_dir: 'pd',
      role_paths: ['role1'],
      group_vars: 'gv',
      host_vars: 'hv',
      playbook_paths: ['pbs'],
      galaxy_file: 'req.yml',
      inventory_groups: ['a', 'b'],
      extra_arguments: ['-v', '--tags=x y'],
      clean_staging_directory: true,
      ...staged,
    };
    const { communicator, seen, lines } = await provision(withPlaybooks(), options);
    expect(seen).toEqual([
      "run mkdir -p '/s'",
      'uploadDirectory <work>/pd/ /s',
      'upload /s/o.yml',
      'upload /s/req.yml',
      'upload /s/packer-provisioner-ansible-local<n>',
      "run mkdir -p '/s/group_vars'",
      'uploadDirectory <work>/gv/ /s/group_vars',
      "run mkdir -p '/s/host_vars'",
      'uploadDirectory <work>/hv/ /s/host_vars',
      "run mkdir -p '/s/roles/role1'",
      'uploadDirectory <work>/role1/ /s/roles/role1',
      "run mkdir -p '/s/playbooks'",
      "run mkdir -p '/s/playbooks/pbs'",
      'uploadDirectory <work>/pbs/ /s/playbooks/pbs',
      'run cd /s && ansible-galaxy install -r /s/req.yml -p /s/galaxy_roles',
      `run cd /s && ANSIBLE_ROLES_PATH=$ANSIBLE_ROLES_PATH:/s/galaxy_roles ${ansible} /s/o.yml ${variables} -v --tags=x y -c local -i ${inventory}`,
      "run rm -rf '/s'",
    ]);
    expect(communicator.uploads[2]?.content).toBe('[a]\n127.0.0.1\n[b]\n127.0.0.1\n');
    expect(lines.filter((line) => !line.startsWith('message: Creating directory'))).toEqual([
      'say: Provisioning with Ansible...',
      'message: Uploading Playbook directory to Ansible staging directory...',
      'message: Uploading main Playbook file...',
      'message: Uploading galaxy file...',
      'message: Uploading inventory file...',
      'message: Uploading group_vars directory...',
      'message: Uploading host_vars directory...',
      'message: Uploading role directories...',
      'message: Uploading additional Playbooks...',
      'message: Executing Ansible Galaxy: cd /s && ansible-galaxy install -r /s/req.yml -p /s/galaxy_roles',
      `message: Executing Ansible: ${communicator.commands.at(-2)}`,
      'message: Removing staging directory...',
      'message: Removing directory: /s',
    ]);
  });

  it('leaves playbooks of playbook_dir where they are, and gives others their local path (vector 118)', async () => {
    const workspace = withPlaybooks();
    const { communicator } = await provision(workspace, {
      playbook_files: ['o.yml', 'pd/sub/q.yml'],
      playbook_dir: 'pd',
      inventory_file: 'inv',
      ...staged,
    });
    expect(communicator.seen).toEqual([
      "run mkdir -p '/s'",
      `uploadDirectory ${workspace.folder}/pd/ /s`,
      `run mkdir -p '/s${workspace.folder}'`,
      `upload /s${workspace.folder}/o.yml`,
      'upload /s/inv',
      `run cd /s && ${ansible} /s${workspace.folder}/o.yml ${variables}  -c local -i /s/inv`,
      `run cd /s && ${ansible} /s/sub/q.yml ${variables}  -c local -i /s/inv`,
    ]);
  });

  it.each([
    ['roles:\n- a\n', ['install -r /s/req.yml -p /s/galaxy_roles -f']],
    ['- src: a\n', ['install -r /s/req.yml -p /s/galaxy_roles -f']],
    ['collections:\n- a\n', ['collection install -r /s/req.yml -p /s/galaxy_collections -f']],
    [
      'roles:\n- a\ncollections:\n- b\n',
      ['install -r /s/req.yml -p /s/galaxy_roles -f', 'collection install -r /s/req.yml -p /s/galaxy_collections -f'],
    ],
  ])('installs from the galaxy file %j', async (galaxy, installs) => {
    const options = { playbook_file: 'o.yml', galaxy_file: 'req.yml', galaxy_force_install: true, ...staged };
    const { communicator } = await provision(withPlaybooks(galaxy), options);
    expect(communicator.commands.filter((one) => one.includes('ansible-galaxy'))).toEqual(
      installs.map((install) => `cd /s && ansible-galaxy ${install}`),
    );
  });

  it('uploads collections and lets Ansible find them', async () => {
    const options = { playbook_file: 'o.yml', collection_paths: ['col1'], inventory_file: 'inv', ...staged };
    const { seen } = await provision(withPlaybooks(), options);
    expect(seen).toContain('uploadDirectory <work>/col1/ /s/collections/col1');
    expect(seen.at(-1)).toMatch(/^run cd \/s && ANSIBLE_COLLECTIONS_PATH=\$ANSIBLE_COLLECTIONS_PATH:\/s\/collections /);
  });

  it('has a staging directory of its own for each provisioner', async () => {
    const { seen } = await provision(withPlaybooks(), { playbook_file: 'o.yml' });
    expect(seen[0]).toMatch(/^run mkdir -p '\/tmp\/packer-provisioner-ansible-local\/[0-9a-f-]{36}'$/);
  });
});

describe('failures', () => {
  it.each([
    ['ansible-playbook', 1, 'Error executing Ansible: Non-zero exit status: 1'],
    [
      'ansible-playbook',
      127,
      `Error executing Ansible: ${ansible} could not be found. Verify that it is available on the\nPATH after connecting to the machine.`,
    ],
    ['ansible-galaxy', 1, 'Error executing Ansible: Error executing Ansible Galaxy: Non-zero exit status: 1'],
    ['mkdir', 1, 'Error creating staging directory: Non-zero exit status. See output above for more information.'],
  ])('of %s with %i are told', async (command, status, message) => {
    const workspace = withPlaybooks();
    const options = { playbook_file: 'o.yml', galaxy_file: 'req.yml', clean_staging_directory: true, ...staged };
    const { error, seen } = await provision(workspace, options, (operation) =>
      operation.includes(command) ? status : undefined,
    );
    expect(error).toMatchObject({ message });
    expect(seen.some((one) => one.includes('rm -rf'))).toBe(false);
    expect(workspace.temporaryFiles()).toEqual([]);
  });
});

describe('options', () => {
  it('need a playbook', async () => {
    const { errors } = await prepareComponent(ansibleLocal, {});
    expect(errors).toEqual([': Either playbook_file or playbook_files must be specified']);
  });

  it('are checked all together, as 1.6.6 tells them', async () => {
    const options = {
      playbook_file: 'nope',
      playbook_files: ['o.yml', 'nope'],
      playbook_dir: 'o.yml',
      inventory_file: 'pd',
      galaxy_file: 'nope',
      role_paths: ['nope'],
      group_vars: 'o.yml',
      host_vars: 'nope',
      playbook_paths: ['pbs', 'nope'],
      collection_paths: ['inv'],
    };
    const { errors } = await prepareComponent(ansibleLocal, options, withPlaybooks().host);
    const absent = 'nope is invalid: stat nope: no such file or directory';
    expect(errors).toEqual([
      'playbook_file: Either playbook_file or playbook_files can be specified, not both',
      `playbook_file: playbook_file: ${absent}`,
      `playbook_files.1: playbook_files: ${absent}`,
      'inventory_file: inventory_file: pd must point to a file',
      `galaxy_file: galaxy_file: ${absent}`,
      'playbook_dir: playbook_dir: o.yml must point to a directory',
      'group_vars: group_vars: o.yml must point to a directory',
      `host_vars: host_vars: ${absent}`,
      `playbook_paths.1: playbook_paths: ${absent}`,
      `role_paths.0: role_paths: ${absent}`,
      'collection_paths.0: collection_paths: inv must point to a directory',
    ]);
  });
});
