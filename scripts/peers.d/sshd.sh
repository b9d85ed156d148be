# The sshd peer: a real OpenSSH server on loopback whose commands run on "the machine": a HOME and a PATH of its own
# (peers.d/machine/login). Nobody's own ~/.ssh, host keys or home folder take part. Sourced by scripts/peers.

password_user=ibtest
password_file=/var/lib/image-build-peers/password

# The password user must be able to reach the folder, and the machine hides /root and /home (machine/login): a checkout
# under a private folder or one of those two gets it elsewhere.
sshd_folder() {
  local link=$peers/sshd
  [ -e "$link" ] || { rm -f "$link" && mkdir "$link"; }
  if [ ! -L "$link" ] && ! sshd_folder_serves "$link"; then
    rm -rf "$link"
    ln -s "$(mktemp -d /var/tmp/image-build-peers.XXXXXX)" "$link"
  fi
  chmod 755 "$link/."
  readlink -f "$link"
}

sshd_folder_serves() { # folder
  case $1 in /root/* | /home/*) return 1 ;; esac
  setpriv --reuid="$password_user" --regid="$password_user" --clear-groups test -x "$1/." 2>/dev/null
}

sshd_answers() { # on both of its ports
  local port
  [ -s "$peers/sshd.ports" ] || return 1
  for port in $(cat "$peers/sshd.ports"); do
    ssh-keyscan -T 5 -t ed25519 -p "$port" 127.0.0.1 2>/dev/null | grep -qF "$(cut -d' ' -f2 "$peers/sshd/host_ed25519.pub")" || return 1
  done
}

sshd_start() {
  [ "$(id -u)" = 0 ] || die "the sshd peer needs root: it logs users in"
  sshd_user
  if pid_of sshd >/dev/null && sshd_answers; then
    say "sshd runs on port $(cut -d' ' -f1 "$peers/sshd.ports") (pid $(pid_of sshd))"
    return
  fi
  local folder
  folder=$(sshd_folder)
  sshd_files "$folder"
  mkdir -p /run/sshd
  tried 3 sshd_launch "$folder" || die "sshd does not answer, see $folder/sshd.log"
  say "sshd started on port $(cut -d' ' -f1 "$peers/sshd.ports") (pid $(pid_of sshd))"
}

sshd_launch() { # folder
  local folder=$1
  sshd_config "$folder" "$(free_port)" "$(free_port)"
  "$sshd_bin" -t -f "$folder/sshd_config" || die "sshd refuses its configuration $folder/sshd_config"
  setsid "$sshd_bin" -D -f "$folder/sshd_config" -E "$folder/sshd.log" </dev/null >/dev/null 2>&1 9>&- &
  remember sshd $!
  disown
  started 60 sshd sshd_answers
}

sshd_stop() {
  stop_process sshd
  rm -f "$peers/sshd.ports"
  if [ -L "$peers/sshd" ]; then # the folder that sshd_folder made outside the checkout
    rm -rf "$(readlink -f "$peers/sshd")" "$peers/sshd"
  fi
}

# One password for all checkouts of this machine, known to root alone: the user exists outside the tests, too.
sshd_user() {
  id "$password_user" >/dev/null 2>&1 || useradd --create-home --shell /bin/bash "$password_user"
  mkdir -p -m 700 "$(dirname "$password_file")"
  [ -s "$password_file" ] || (umask 077 && head -c 18 /dev/urandom | base64 | tr '+/' '-_' >"$password_file")
  printf '%s:%s\n' "$password_user" "$(cat "$password_file")" | chpasswd
}

sshd_files() { # folder
  local folder=$1 type name
  mkdir -p "$folder/machines"
  chmod 1777 "$folder/machines"
  rm -rf "$folder/stubs"
  mkdir -p "$folder/stubs"
  install -m 755 "$parts/machine/login" "$folder/login"
  install -m 755 "$parts/machine/stub" "$folder/stubs/.stub"
  while read -r name; do ln -s .stub "$folder/stubs/$name"; done <"$parts/machine/stubs.txt"
  for type in ed25519 rsa; do
    [ -f "$folder/host_$type" ] || ssh-keygen -q -t "$type" -N '' -C host -f "$folder/host_$type"
  done
  [ -f "$folder/login_ed25519" ] || ssh-keygen -q -t ed25519 -N '' -C login-ed25519 -f "$folder/login_ed25519"
  [ -f "$folder/login_rsa" ] || ssh-keygen -q -t rsa -b 2048 -m PEM -N '' -C login-rsa -f "$folder/login_rsa"
  # Keys that tests of an earlier start let in are shut out again.
  cat "$folder/login_ed25519.pub" "$folder/login_rsa.pub" >"$folder/authorized_keys"
}

sshd_config() { # folder port keyboard-interactive-port
  local folder=$1
  printf '%s %s\n' "$2" "$3" >"$peers/sshd.ports"
  cat >"$folder/sshd_config" <<CONFIG
# Written by scripts/peers.
ListenAddress 127.0.0.1:$2
ListenAddress 127.0.0.1:$3
HostKey "$folder/host_ed25519"
HostKey "$folder/host_rsa"
PidFile none
LogLevel VERBOSE
# Keys of tests, and of key pairs that moto made; the folder may lie under /tmp, hence no StrictModes.
AuthorizedKeysFile "$folder/authorized_keys"
StrictModes no
PermitUserEnvironment IMAGE_BUILD_MACHINE
AllowUsers root $password_user
PermitRootLogin prohibit-password
PasswordAuthentication yes
KbdInteractiveAuthentication yes
UsePAM yes
PrintMotd no
PrintLastLog no
UseDNS no
MaxStartups 100
MaxSessions 100
MaxAuthTries 20
# Keeps bash from reading the person's own ~/.bashrc before the machine is entered.
SetEnv SHLVL=2
# Older Go clients sign with SHA-1 only.
PubkeyAcceptedAlgorithms +ssh-rsa
HostKeyAlgorithms +ssh-rsa
AllowTcpForwarding yes
AllowAgentForwarding yes
X11Forwarding no
Subsystem sftp /usr/lib/openssh/sftp-server
ForceCommand "$folder/login"
Match LocalPort $3
  PubkeyAuthentication no
  PasswordAuthentication no
CONFIG
}
