# What tests read: addresses, pids and key paths. Sourced by scripts/peers.

env_write() {
  local folder ports
  folder=$(readlink -f "$peers/sshd")
  read -r -a ports <"$peers/sshd.ports"
  (
    umask 077
    cat >"$peers/env.json.new" <<JSON
{
  "moto": { "url": "$(moto_url)", "pid": $(pid_of moto) },
  "sshd": {
    "host": "127.0.0.1",
    "port": ${ports[0]},
    "keyboardInteractivePort": ${ports[1]},
    "pid": $(pid_of sshd),
    "folder": "$folder",
    "keyUser": "root",
    "ed25519Key": "$folder/login_ed25519",
    "rsaKey": "$folder/login_rsa",
    "passwordUser": "$password_user",
    "password": "$(cat "$password_file")"
  },
  "packer": { "path": "$packer_bin", "version": "$("$packer_bin" version | head -n 1 | sed 's/^Packer v//')" }
}
JSON
  )
  mv "$peers/env.json.new" "$peers/env.json"
}

peers_status() {
  local bad=0
  if pid_of moto >/dev/null && moto_answers; then say "moto answers at $(moto_url)"; else say "moto does not answer"; bad=1; fi
  if pid_of sshd >/dev/null && sshd_answers; then say "sshd answers on port $(cut -d' ' -f1 "$peers/sshd.ports")"; else say "sshd does not answer"; bad=1; fi
  if [ -x "$packer_bin" ]; then say "packer is $("$packer_bin" version | head -n 1)"; else say "packer is not installed"; bad=1; fi
  [ -f "$peers/env.json" ] || { say "$peers/env.json is missing"; bad=1; }
  return "$bad"
}
