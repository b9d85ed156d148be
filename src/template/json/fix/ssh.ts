import { anyType, builderFixer, renameUnlessPresent } from './fixer.js';

/** `ssh_key_path` is `ssh_private_key_file`. */
export const sshKeyPath = builderFixer(
  'sshkeypath',
  'Updates builders using "ssh_key_path" to use "ssh_private_key_file"',
  anyType,
  (builder) => {
    if (typeof builder.get('ssh_key_path') === 'string')
      renameUnlessPresent(builder, 'ssh_key_path', 'ssh_private_key_file');
  },
);

/** `ssh_disable_agent` is `ssh_disable_agent_forwarding`. */
export const sshDisableAgent = builderFixer(
  'sshdisableagent',
  'Updates builders using "ssh_disable_agent" to use "ssh_disable_agent_forwarding"',
  anyType,
  (builder) => {
    if (typeof builder.get('ssh_disable_agent') === 'boolean')
      renameUnlessPresent(builder, 'ssh_disable_agent', 'ssh_disable_agent_forwarding');
  },
);

/** `ssh_wait_timeout` is `ssh_timeout`. */
export const sshWaitTimeout = builderFixer(
  'ssh-wait-timeout',
  'Replaces "ssh_wait_timeout" with "ssh_timeout"',
  anyType,
  (builder) => {
    if (typeof builder.get('ssh_wait_timeout') === 'string')
      renameUnlessPresent(builder, 'ssh_wait_timeout', 'ssh_timeout');
  },
);
