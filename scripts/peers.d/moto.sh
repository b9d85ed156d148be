# moto_server: AWS's API in one Python process on loopback. Sourced by scripts/peers.

moto_url() { printf 'http://127.0.0.1:%s\n' "$(cat "$peers/moto.port")"; }

moto_answers() { [ -s "$peers/moto.port" ] && curl -fs -m 5 -o /dev/null "$(moto_url)/moto-api/config"; }

moto_start() {
  if pid_of moto >/dev/null && moto_answers; then
    say "moto runs at $(moto_url) (pid $(pid_of moto))"
    return
  fi
  rm -f "$peers/moto.port"
  local port
  port=$(free_port)
  # No credentials and no settings of the person who runs this may reach moto.
  env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$peers" \
    setsid "$venv/bin/moto_server" -H 127.0.0.1 -p "$port" >"$peers/moto.log" 2>&1 </dev/null 9>&- &
  remember moto $!
  disown
  printf '%s\n' "$port" >"$peers/moto.port"
  wait_for 60 moto_answers || die "moto does not answer, see $peers/moto.log"
  say "moto started at $(moto_url) (pid $(pid_of moto))"
}

moto_stop() {
  stop_process moto
  rm -f "$peers/moto.port"
}
