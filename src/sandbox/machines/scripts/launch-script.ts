/**
 * Starts `unshare`, the parent of a machine, outside of it; arguments: folder of the machine, process to outlive not or nothing, command.
 * The lock keeps a second process from mounting the same disk. The machine ends with its line to the sandbox, but its root might have
 * changed its first process (ptrace): so it dies with the thread that started it too (`--pdeathsig`), and as that does not reach
 * through sudo, a watcher there looks after the sandbox's process every second. It also ends those who brought processes in from outside
 * (nsenter, in the machine's namespaces but for that of processes): stopped ones would keep the kernel from ending the machine.
 */
export const LAUNCH_SCRIPT = `
exec 7>"$1/lock"; flock -n 7 || { echo "the disk is in use by another process" >&2; exit 75; }
if [ -n "$2" ]; then
  (
    exec 7>&-
    # An id that was given away again is not its parent.
    is_there() { read -r _ _ _ parent _ <"/proc/$BASHPID/stat"; [ "$parent" = $$ ]; }
    while is_there && kill -0 "$2"; do sleep 1; done
    is_there || exit 0
    uts=$(readlink "/proc/$$/ns/uts")
    if [ -n "$uts" ] && [ "$uts" != "$(readlink /proc/self/ns/uts)" ]; then
      for process in /proc/[0-9]*; do
        [ "$(readlink "$process/ns/uts")" = "$uts" ] || continue
        read -r _ parent < <(grep ^PPid: "$process/status")
        kill -KILL "\${process#/proc/}"; kill -CONT "$parent"
      done
    fi
    kill -KILL $$
  ) </dev/null >/dev/null 2>&1 &
fi
shift 2; exec "$@"
`;
