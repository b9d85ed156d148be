/**
 * Part of `BASE_SCRIPT`: programs that stand in for what a machine without systemd and firmware cannot do, each a `put` of a
 * path relative to the root. They lie below every image, so an image holds them only where a build replaced them.
 */
export const SHIMS = `
# Packages start their services when they are installed only in a known runlevel.
put $sbin/runlevel <<'END'
#!/bin/sh
echo N 2
END
# What ends a machine is a signal to its first process: see INIT_SCRIPT.
put $sbin/reboot <<'END'
#!/bin/sh
exec kill -USR1 1
END
put $sbin/poweroff <<'END'
#!/bin/sh
exec kill -USR2 1
END
cp skel/$sbin/poweroff skel/$sbin/halt
put $sbin/shutdown <<'END'
#!/bin/sh
signal=USR2
for argument; do
  case $argument in
    -c) exit 0 ;;
    --reboot | -r | -*r) signal=USR1 ;;
  esac
done
exec kill -$signal 1
END
put usr/local/bin/systemctl <<'END'
#!/bin/bash
# systemd does not run here: services go by their init scripts, everything about files goes to the real program.
command=; now=; units=(); files=()
for argument; do
  [ "$argument" = --now ] && { now=yes; continue; }
  files+=("$argument")
  case $argument in
    -*) ;;
    *) if [ -z "$command" ]; then command=$argument; else units+=("\${argument%.service}"); fi ;;
  esac
done
# Starts a unit that has no init script by what its file says, enough for simple services.
start_unit() {
  local file line
  for file in {/etc,/run,/usr/lib,/lib}/systemd/system/"$1".service; do
    [ -f "$file" ] || continue
    line=$(sed -n 's/^ExecStart=[-@:+!]*//p' "$file" | tail -n 1)
    [ -n "$line" ] || return 0
    setsid bash -c "exec $line" </dev/null >>"/var/log/$1.log" 2>&1 &
    echo $! >"/run/$1.unit.pid"
    return 0
  done
  echo "Failed to start $1.service: Unit $1.service not found." >&2
  return 5
}
running() { [ -s "/run/$1.unit.pid" ] && kill -0 "$(cat "/run/$1.unit.pid")" 2>/dev/null; }
act() {
  if [ -x "/etc/init.d/$2" ]; then "/etc/init.d/$2" "$1"; return; fi
  case $1 in
    start) running "$2" || start_unit "$2" ;;
    stop) if running "$2"; then kill "$(cat "/run/$2.unit.pid")"; fi; rm -f "/run/$2.unit.pid" ;;
    restart | reload) act stop "$2"; act start "$2" ;;
    status) running "$2" || return 3 ;;
  esac
}
case $command in
  start | stop | restart | reload | status)
    status=0
    for unit in "\${units[@]}"; do act "$command" "$unit" || status=$?; done
    exit $status ;;
  reload-or-restart | try-restart | force-reload | condrestart)
    for unit in "\${units[@]}"; do act restart "$unit" || exit; done ;;
  is-active)
    for unit in "\${units[@]}"; do act status "$unit" >/dev/null 2>&1 && echo active && exit 0; done
    echo inactive; exit 3 ;;
  daemon-reload | daemon-reexec | reset-failed) exit 0 ;;
  reboot) exec reboot ;;
  poweroff | halt) exec poweroff ;;
  is-system-running) echo running ;;
  *)
    status=0
    [ "$command" != is-enabled ] || status=1
    for real in /usr/bin/systemctl /bin/systemctl; do
      [ -x $real ] || continue
      SYSTEMD_OFFLINE=1 $real "\${files[@]}"; status=$?
      break
    done
    if [ -n "$now" ]; then for unit in "\${units[@]}"; do act start "$unit" || status=$?; done; fi
    exit $status ;;
esac
END
# Templates wait for cloud-init before they go on.
put usr/local/bin/cloud-init <<'END'
#!/bin/bash
finished=/var/lib/cloud/instance/boot-finished
case $1 in
  status)
    case " $* " in *" --wait "* | *" -w "*) until [ -e $finished ]; do sleep 0.1; done ;; esac
    if [ -e $finished ]; then echo 'status: done'; else echo 'status: running'; fi ;;
  --version | -v) echo '/usr/local/bin/cloud-init sandbox' ;;
esac
exit 0
END
if ! command -v sudo >/dev/null; then
  # su keeps the environment and takes the command apart from its own options only after "--".
  put usr/local/bin/sudo <<'END'
#!/bin/bash
user=root; login=; set_variables=()
while [ $# -gt 0 ]; do
  case $1 in
    -u) user=$2; shift ;;
    -u*) user=\${1#-u} ;;
    -i | -s) login=yes ;;
    --) shift; break ;;
    -*) ;;
    *=*) set_variables+=("$1") ;;
    *) break ;;
  esac
  shift
done
[ $# -gt 0 ] || set -- bash \${login:+-l}
exec su -p -s /bin/bash -c 'exec env "$0" "$@"' -- "$user" "\${set_variables[@]}" "$@"
END
  like skel etc/pam.d
  { echo 'auth sufficient pam_succeed_if.so quiet use_uid uid = 1000'; cat /etc/pam.d/su; } >skel/etc/pam.d/su
fi
`;
