/**
 * Runs a command within the limits of a machine. Arguments: `make` for the machine's launcher, `join` for what enters it; folder of the
 * machine; lines with the most processes, the most bytes of memory, and the control groups below which the machine gets its own (see
 * `PROBE_SCRIPT`), whose names are in its folder from then on; command. Where there are none, only the processes of those who are not
 * root are counted (setrlimit(2)).
 */
export const LIMIT_SCRIPT = `
{ read -r processes; read -r memory; parents=$(cat); } <<<"$3"
enter() { echo $$ >"$1/cgroup.procs"; }
if [ "$1" = make ]; then
  name=image-build-$(stat -c %d-%i "$2")
  while read -r parent; do
    [ -n "$parent" ] || continue
    echo "$parent/$name"
    # Those that a crash left are empty.
    rmdir "$parent"/image-build-[0-9]* 2>/dev/null
  done <<<"$parents" >"$2/groups"
  enter() {
    mkdir -p "$1"
    # No swap beside it: a machine that is to be stopped would have the host swap instead.
    for limit in "pids.max $processes" "memory.max $memory" "memory.swap.max 0" \\
      "memory.limit_in_bytes $memory" "memory.memsw.limit_in_bytes $memory"; do
      [ ! -e "$1/\${limit% *}" ] || echo "\${limit#* }" >"$1/\${limit% *}"
    done
    echo $$ >"$1/cgroup.procs"
  }
fi
[ -s "$2/groups" ] || ulimit -u "$processes"
while read -r group; do
  # As long as nobody is in it, another machine that starts may take it for one that was left.
  for _ in 1 2 3 4 5; do enter "$group" 2>/dev/null && continue 2; done
  echo "no limits can be set in $group" >&2; exit 75
done <"$2/groups"
shift 3; exec "$@"
`;

/**
 * Functions for scripts that remove machines: `groups=$(groups_of FOLDER)` while the folder is there, then `remove_groups "$groups"`.
 * The kernel takes a moment to let go of what has ended.
 */
export const GROUP_FUNCTIONS = `
groups_of() { cat "$1/groups" 2>/dev/null; }
remove_groups() {
  local group
  while read -r group; do
    for _ in {1..40}; do
      [ -d "$group" ] || break
      rmdir "$group" 2>/dev/null || sleep 0.05
    done
  done <<<"$1"
}
`;

/** Removes the control groups of the machine in the folder `$1`, which is off. */
export const REMOVE_GROUPS_SCRIPT = `${GROUP_FUNCTIONS} remove_groups "$(groups_of "$1")"`;
