/**
 * Starts `unshare`, the parent of a machine, outside of it; arguments: folder of the machine, process to outlive not or nothing, command.
 * The lock keeps a second process from mounting the same disk. The machine ends with its line to the sandbox, but its root might have
 * changed its first process (ptrace): so it dies with the thread that started it too (`--pdeathsig`), and as that does not reach
 * through sudo, a watcher there looks after the sandbox's process every second.
 */
export const LAUNCH_SCRIPT = `
exec 7>"$1/lock"; flock -n 7 || { echo "the disk is in use by another process" >&2; exit 75; }
if [ -n "$2" ]; then
  (
    exec 7>&-
    while kill -0 "$2" && kill -0 $$; do sleep 1; done 2>/dev/null
    kill -KILL $$ 2>/dev/null
  ) </dev/null >/dev/null 2>&1 &
fi
shift 2; exec "$@"
`;
