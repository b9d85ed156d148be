# Installs what is missing on Debian 12. Sourced by scripts/peers.

packer_bin=/usr/bin/packer
sshd_bin=/usr/sbin/sshd
venv=$peers/venv

install_all() {
  local missing=()
  [ -x "$sshd_bin" ] && [ -x /usr/lib/openssh/sftp-server ] || missing+=(openssh-server)
  [ -x /usr/bin/ssh-keygen ] && [ -x /usr/bin/scp ] || missing+=(openssh-client)
  [ -x "$packer_bin" ] || missing+=(packer)
  [ -x /usr/bin/sudo ] || missing+=(sudo)
  [ -x /usr/bin/curl ] || missing+=(curl)
  command -v flock unshare >/dev/null || missing+=(util-linux)
  command -v ip >/dev/null || missing+=(iproute2)
  command -v setcap >/dev/null || missing+=(libcap2-bin)
  command -v lz4 >/dev/null || missing+=(lz4)
  command -v xz >/dev/null || missing+=(xz-utils)
  command -v bzip2 >/dev/null || missing+=(bzip2)
  command -v zipinfo >/dev/null || missing+=(unzip)
  dpkg -s python3-venv >/dev/null 2>&1 || missing+=(python3-venv)
  [ ${#missing[@]} -eq 0 ] || install_apt "${missing[@]}"
  install_moto
  install_ansible
  install_specsuite
  install_hcl_go
  install_actionlint
  say "installed: $("$packer_bin" version 2>/dev/null | head -n 1), moto $("$venv/bin/python" -c 'from importlib.metadata import version; print(version("moto"))'), $("$sshd_bin" -V 2>&1 | head -n 1)"
}

install_apt() {
  [ "$(id -u)" = 0 ] || die "missing: $*. Run as root, or install them and run again"
  command -v apt-get >/dev/null || die "missing: $*. Only Debian's apt-get is supported; install them by hand"
  say "apt-get install $*"
  apt_quiet 300 update
  # Debian starts a service as soon as it is installed; ours is the only sshd wanted here.
  local policy=/usr/sbin/policy-rc.d made=
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
    made=1
  fi
  local code=0
  apt_quiet 900 install -y --no-install-recommends "$@" || code=$?
  [ -z "$made" ] || rm -f "$policy"
  [ "$code" = 0 ] || die "apt-get install failed (exit $code), see $peers/apt.log"
}

apt_quiet() { # seconds, arguments
  local limit=$1
  shift
  if ! DEBIAN_FRONTEND=noninteractive timeout "$limit" apt-get -o DPkg::Lock::Timeout=120 -o Acquire::Retries=5 "$@" >>"$peers/apt.log" 2>&1 </dev/null; then
    tail -n 20 "$peers/apt.log" >&2
    return 1
  fi
}

install_moto() {
  local wanted=$parts/requirements.txt
  if [ -x "$venv/bin/moto_server" ] && cmp -s "$wanted" "$venv/requirements.txt"; then return; fi
  say "pip install $(tr '\n' ' ' <"$wanted")"
  rm -rf "$venv"
  timeout 120 /usr/bin/python3 -m venv "$venv" >>"$peers/pip.log" 2>&1 || die "python3 -m venv failed, see $peers/pip.log"
  if ! timeout 900 "$venv/bin/pip" --disable-pip-version-check install -q -r "$wanted" >>"$peers/pip.log" 2>&1 </dev/null; then
    tail -n 20 "$peers/pip.log" >&2
    die "pip install failed, see $peers/pip.log"
  fi
  cp "$wanted" "$venv/requirements.txt"
}

# For the sandbox: a machine cannot install what its network does not reach, so ansible lies over its root.
install_ansible() {
  local wanted=ansible-core==2.18.19
  if [ "$(cat "$peers/ansible/wanted" 2>/dev/null)" = "$wanted" ]; then return; fi
  say "pip install $wanted"
  rm -rf "$peers/ansible"
  if ! timeout 600 "$venv/bin/pip" --disable-pip-version-check install -q --no-compile --target "$peers/ansible/lib" "$wanted" >>"$peers/pip.log" 2>&1 </dev/null; then
    tail -n 20 "$peers/pip.log" >&2
    die "pip install failed, see $peers/pip.log"
  fi
  printf '%s' "$wanted" >"$peers/ansible/wanted"
}
