import { bool, defineOptions, string, stringList } from '../../../config/declaration.js';

/** The options of the ansible-local provisioner (spec-provision 3.9). */
export const options = defineOptions({
  playbook_file: string('The playbook to run.'),
  playbook_files: stringList('The playbooks to run, in order.'),
  playbook_dir: string('A folder that is uploaded before; playbooks in it are not uploaded again.'),
  playbook_paths: stringList('Further folders of playbooks.'),
  role_paths: stringList('Folders of roles, each uploaded to `roles/`.'),
  collection_paths: stringList('Folders of collections, each uploaded to `collections/`.'),
  group_vars: string('A folder of group variables.'),
  host_vars: string('A folder of host variables.'),
  inventory_file: string('The inventory; without it one with 127.0.0.1 is made.'),
  inventory_groups: stringList('Groups that 127.0.0.1 is in, in the inventory that is made.'),
  extra_arguments: stringList('Further arguments of ansible-playbook.'),
  command: string('Command that runs a playbook.', {
    default: 'ANSIBLE_FORCE_COLOR=1 PYTHONUNBUFFERED=1 ansible-playbook',
  }),
  galaxy_file: string('A requirements file whose roles and collections are installed first.'),
  galaxy_command: string('Command that installs them.', { default: 'ansible-galaxy' }),
  galaxy_force_install: bool('Install them again when they are there.'),
  galaxy_roles_path: string('Where roles are installed; default `galaxy_roles` in the staging directory.'),
  galaxy_collections_path: string(
    'Where collections are installed; default `galaxy_collections` in the staging directory.',
  ),
  staging_directory: string(
    'Folder on the machine for everything; default `/tmp/packer-provisioner-ansible-local/<uuid>`.',
  ),
  clean_staging_directory: bool('Remove that folder in the end.'),
});
