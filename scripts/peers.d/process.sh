# Processes that scripts/peers starts, and how it knows them again. Sourced by scripts/peers.

# A pid file holds "pid start-time": a pid that was given to another process since is not ours to stop.
started_at() { # pid: prints its start time, nothing when it has ended (a zombie that nobody reaped has ended, too)
  local stat fields
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 0
  read -r -a fields <<<"${stat##*) }"
  [ "${fields[0]}" = Z ] || printf '%s\n' "${fields[19]}"
}

remember() { # name pid
  printf '%s %s\n' "$2" "$(started_at "$2")" >"$peers/$1.pid"
}

pid_of() { # name: prints the pid of our running process, fails when there is none
  local pid since
  [ -f "$peers/$1.pid" ] || return 1
  read -r pid since <"$peers/$1.pid" || return 1
  [ -n "$since" ] && [ "$(started_at "$pid")" = "$since" ] && printf '%s\n' "$pid"
}

stop_process() { # name
  local pid
  if ! pid=$(pid_of "$1"); then
    say "$1 does not run"
    rm -f "$peers/$1.pid"
    return
  fi
  kill "$pid" 2>/dev/null || true
  for _ in $(seq 50); do
    [ -n "$(started_at "$pid")" ] || break
    sleep 0.1
  done
  [ -z "$(started_at "$pid")" ] || kill -9 "$pid" 2>/dev/null || true
  rm -f "$peers/$1.pid"
  say "$1 stopped (pid $pid)"
}

free_port() { # prints a TCP port of 127.0.0.1 that nobody listens on
  /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

wait_for() { # seconds, command...
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.2
  done
}

started() { # seconds, name, command...: waits until the command succeeds; stops what does not come up
  local limit=$1 name=$2
  shift 2
  wait_for "$limit" up_or_ended "$name" "$@" || stop_process "$name"
  pid_of "$name" >/dev/null && "$@"
}

up_or_ended() { # name, command...
  pid_of "$1" >/dev/null || return 0
  "${@:2}"
}

# Between free_port and the start of a server another process can take the port: the server is started once more then.
tried() { # times, command...
  local left=$1
  shift
  until "$@"; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || return 1
    say "once more: $*"
  done
}

kept() { # file, command...: the content of the file, made by the command the first time
  local file=$1
  shift
  [ -s "$file" ] || "$@" >"$file"
  cat "$file"
}
