import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './peers-env.js';

/**
 * Fills a folder that lies over a machine's root, for the template of the seed: ansible itself, which a machine of the sandbox
 * cannot download, and stand-ins for what would download more (pip, galaxy roles, yum).
 */
export function makeSeedLayer(folder: string): void {
  const write = (name: string, lines: readonly string[]) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`, { mode: 0o755 });
  };
  cpSync(join(projectRoot, '.peers', 'ansible', 'lib'), join(folder, 'opt', 'ansible'), { recursive: true });
  write('usr/local/bin/pip', ['#!/bin/sh', 'echo "pip $*"']);
  write('usr/local/bin/ansible-playbook', [
    '#!/bin/sh',
    'PYTHONPATH=/opt/ansible exec /usr/bin/python3 -m ansible playbook "$@"',
  ]);
  write('usr/local/bin/ansible-galaxy', GALAXY);
  write('usr/share/ansible/plugins/modules/yum.py', YUM_MODULE);
  write('usr/share/ansible/plugins/action/yum.py', YUM_ACTION);
}

/** `ansible-galaxy install -r FILE -p ROLES`: makes roles that leave a file of their name in /etc. */
const GALAXY = [
  '#!/bin/sh',
  '[ "$1 $2 $4" = "install -r -p" ] || exit 2',
  'sed -n \'s/^- src: //p\' "$3" | while read -r role; do',
  '  mkdir -p "$5/$role/tasks"',
  '  printf -- \'- copy: { content: "%s", dest: "/etc/%s" }\\n\' "$role" "$role" >"$5/$role/tasks/main.yml"',
  'done',
];

const YUM_MODULE = [
  '#!/usr/bin/python3',
  'from ansible.module_utils.basic import AnsibleModule',
  '',
  "module = AnsibleModule(argument_spec={'name': {'type': 'str'}, 'state': {'type': 'str'}})",
  "with open('/var/log/yum.log', 'a') as log:",
  "    log.write('%(name)s %(state)s\\n' % module.params)",
  'module.exit_json(changed=True)',
];

/** Ansible's own action plugin looks for dnf. */
const YUM_ACTION = [
  'from ansible.plugins.action import ActionBase',
  '',
  '',
  'class ActionModule(ActionBase):',
  '    def run(self, tmp=None, task_vars=None):',
  "        return self._execute_module(module_name='ansible.legacy.yum', task_vars=task_vars)",
];
