# What tests read: addresses, pids and key paths. Sourced by scripts/peers.

env_write() {
  local folder ports
  folder=$(readlink -f "$peers/sshd")
  read -r -a ports <"$peers/sshd.ports"
  (
    umask 077
    cat >"$peers/env.json.new" <<JSON
{
  "moto": { "url": "$(moto_url moto)", "pid": $(pid_of moto) },
  "motoSeries": { "url": "$(moto_url moto-series)", "pid": $(pid_of moto-series) },
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
  local bad=0 server
  for server in "${moto_servers[@]}"; do
    if pid_of "$server" >/dev/null && moto_answers "$server"; then say "$server answers at $(moto_url "$server")"; else say "$server does not answer"; bad=1; fi
  done
  if pid_of sshd >/dev/null && sshd_answers; then say "sshd answers on port $(cut -d' ' -f1 "$peers/sshd.ports")"; else say "sshd does not answer"; bad=1; fi
  if [ -x "$packer_bin" ]; then say "packer is $("$packer_bin" version | head -n 1)"; else say "packer is not installed"; bad=1; fi
  [ -f "$peers/env.json" ] || { say "$peers/env.json is missing"; bad=1; }
  return "$bad"
}
