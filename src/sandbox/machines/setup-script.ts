import { ACCOUNT_FUNCTIONS, accountScript, FREE_SUDO } from './account-script.js';
import type { MachineSpec } from './machine.js';
import { shellWord } from './shell-word.js';

/** What happens inside at every boot before anybody can log in; the parts of a first boot once for each machine. */
export function setupScript({ id, hostname, loginUser, authorizedKeys }: MachineSpec): string {
  const account = { name: loginUser, groups: [], sudo: FREE_SUDO, authorizedKeys };
  const host = shellWord(hostname);
  return `${ACCOUNT_FUNCTIONS}
# An image brings the names of the machine it was made on.
echo ${host} >/etc/hostname
grep -qw -- ${host} /etc/hosts || echo 127.0.1.1 ${host} >>/etc/hosts
[ ! -e /var/lib/cloud/instances/${id} ] || exit 0
mkdir -p /var/lib/cloud/instances/${id}
tr -d - </proc/sys/kernel/random/uuid >/etc/machine-id
${accountScript(loginUser === 'root' ? { ...account, sudo: undefined } : account)}
${loginUser === 'root' ? '' : authorizedKeys.map((key) => refuseRoot(loginUser, key)).join('')}`;
}

/** As cloud-init does: root has the key too, and is told whom to be instead. Templates remove that file before the image is taken. */
function refuseRoot(loginUser: string, key: string): string {
  const told = `Please login as the user \\"${loginUser}\\" rather than the user \\"root\\".`;
  const options = `no-port-forwarding,no-agent-forwarding,no-X11-forwarding,command="echo '${told}';echo;sleep 10;exit 142"`;
  return `allow_key root ${shellWord(`${options} ${key.trim()}`)}\n`;
}
