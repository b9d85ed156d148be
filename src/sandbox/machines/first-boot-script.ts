import { posix } from 'node:path';
import { ACCOUNT_FUNCTIONS, accountScript } from './account-script.js';
import type { CloudConfig, WrittenFile } from './cloud-config.js';
import { shellWord } from './shell-word.js';
import { readUserData } from './user-data.js';

/** What cloud-init would do inside at the first boot with this user data: one shell script, empty when there is nothing to do. */
export function firstBootScript(userData: Uint8Array | undefined, loginUser: string): string {
  const data = readUserData(userData);
  if (data.kind === 'script') return runScript(data.script);
  if (data.kind === 'cloud-config') return runConfig(data.config, loginUser);
  return data.kind === 'other' ? `echo ${shellWord(data.note)}\n` : '';
}

function runScript(script: Buffer): string {
  const path = '/var/lib/cloud/instance/scripts/part-001';
  const file = { path, content: script, owner: 'root:root', permissions: '700', append: false };
  return `${writeFile(file)}${path} || echo "user data ended with status $?"\n`;
}

/** In cloud-init's order, but for the accounts: before the files, which may belong to them. */
function runConfig(config: CloudConfig, loginUser: string): string {
  return [
    ACCOUNT_FUNCTIONS,
    ...config.notes.map((note) => `echo ${shellWord(note)}\n`),
    ...config.bootCommands.map(runCommand),
    ...config.authorizedKeys.map((key) => `allow_key ${shellWord(loginUser)} ${shellWord(key.trim())}\n`),
    ...config.accounts.map(accountScript),
    ...config.files.map(writeFile),
    ...config.commands.map(runCommand),
  ].join('');
}

/** Each in a shell of its own: a command that fails or leaves does not end the others. */
function runCommand(command: string | readonly string[]): string {
  return `sh -c ${shellWord(typeof command === 'string' ? command : command.map(shellWord).join(' '))}\n`;
}

function writeFile({ path, content, owner, permissions, append }: WrittenFile): string {
  const file = shellWord(path);
  return `mkdir -p ${shellWord(posix.dirname(path))}
base64 -d ${append ? '>>' : '>'}${file} <<'END'
${content.toString('base64').replace(/.{76}/g, '$&\n')}
END
chmod ${permissions} ${file}; chown ${shellWord(owner)} ${file}
`;
}
