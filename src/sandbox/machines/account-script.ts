import { shellWord } from './shell-word.js';

/** An account to make inside a machine. */
export interface Account {
  readonly name: string;
  readonly shell?: string | undefined;
  readonly groups: readonly string[];
  /** A rule of sudoers without the user's name, e.g. `ALL=(ALL) NOPASSWD:ALL`; none: no sudo. */
  readonly sudo?: string | undefined;
  /** OpenSSH public keys that may log in as it. */
  readonly authorizedKeys: readonly string[];
}

/** Any account may use sudo without a password, as EC2's login users do. */
export const FREE_SUDO = 'ALL=(ALL) NOPASSWD:ALL';

/**
 * Shell functions that {@link accountScript} needs. Written by hand and not with useradd: that one is five times slower, and not
 * on every system.
 */
export const ACCOUNT_FUNCTIONS = `
home_of() { awk -F: -v name="$1" '$1 == name { print $6 }' /etc/passwd; }
make_account() {
  local name=$1 shell=$2 id=1000
  ! grep -q "^$name:" /etc/passwd || return 0
  while grep -q "^[^:]*:[^:]*:$id:" /etc/passwd /etc/group; do id=$((id + 1)); done
  grep -q "^$name:" /etc/group || echo "$name:x:$id:" >>/etc/group
  echo "$name:x:$id:$(awk -F: -v name="$name" '$1 == name { print $3 }' /etc/group)::/home/$name:$shell" >>/etc/passwd
  echo "$name:*:19000:0:99999:7:::" >>/etc/shadow
  [ -d "/home/$name" ] || cp -a /etc/skel "/home/$name" 2>/dev/null || mkdir -p "/home/$name"
  chown -R "$name:" "/home/$name"; chmod 755 "/home/$name"
}
join_group() {
  grep -q "^$2:" /etc/group || echo "$2:x:$(( $(awk -F: '$3 < 60000 && $3 > m { m = $3 } END { print (m > 1000 ? m : 1000) }' /etc/group) + 1 )):" >>/etc/group
  sed -i "/^$2:/ { /[:,]$1\\(,\\|$\\)/! { s/\\([^:]\\)$/\\1,$1/; t; s/:$/:$1/ } }" /etc/group
}
allow_key() {
  local home; home=$(home_of "$1")
  mkdir -p "$home/.ssh"; chmod 700 "$home/.ssh"
  touch "$home/.ssh/authorized_keys"
  grep -qxF -- "$2" "$home/.ssh/authorized_keys" || printf '%s\\n' "$2" >>"$home/.ssh/authorized_keys"
  chmod 600 "$home/.ssh/authorized_keys"; chown -R "$1:" "$home/.ssh"
}
`;

/** Lines that make an account, or complete the one that an image brought. */
export function accountScript({ name, shell = '/bin/bash', groups, sudo, authorizedKeys }: Account): string {
  const user = shellWord(name);
  const rule = `${name} ${sudo}`;
  const file = '/etc/sudoers.d/90-cloud-init-users';
  return [
    `make_account ${user} ${shellWord(shell)}`,
    ...groups.map((group) => `join_group ${user} ${shellWord(group)}`),
    ...(sudo === undefined
      ? []
      : [`mkdir -p -m 750 /etc/sudoers.d; touch ${file}; chmod 440 ${file}`, addLine(rule, file)]),
    ...authorizedKeys.map((key) => `allow_key ${user} ${shellWord(key.trim())}`),
    '',
  ].join('\n');
}

function addLine(line: string, file: string): string {
  return `grep -qxF -- ${shellWord(line)} ${file} || echo ${shellWord(line)} >>${file}`;
}
