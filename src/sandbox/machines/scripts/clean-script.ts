import { GROUP_FUNCTIONS } from './limit-script.js';

/** Prints the ids of the machines that have a disk in `$1`. */
export const LIST_SCRIPT = `
shopt -s nullglob
cd "$1" && for machine in *; do echo "$machine"; done
`;

/**
 * Removes the disk of the machine `$2` in `$1`, and its control groups. It must be off: its lock is held as long as any of its processes is
 * there.
 */
export const REMOVE_SCRIPT = `
${GROUP_FUNCTIONS}
cd "$1" && [ -d "$2" ] || exit 0
exec 7>"$2/lock"; flock -w 5 7 || { echo "the machine $2 is running" >&2; exit 1; }
groups=$(groups_of "$2")
rm -rf --one-file-system "./$2"
remove_groups "$groups"
`;

/** Removes the store `$1`, in which no machine may have a disk. */
export const REMOVE_STORE_SCRIPT = `
rmdir "$1/machines" || exit 1
rm -rf --one-file-system "$1"
`;

/**
 * Removes from the store `$1` what a crash left and nobody uses: machines and layers that are not named on standard input, one on
 * each line, and unfinished files. Running machines are locked, so another sandbox on the same store keeps its own.
 */
export const CLEAN_SCRIPT = `
${GROUP_FUNCTIONS}
shopt -s nullglob
cd "$1" || exit 1
kept=$(cat)
kept() { grep -qxF -- "$1" <<<"$kept"; }
for machine in machines/*; do
  name=\${machine#*/}
  kept "$name" && continue
  groups=$(groups_of "$machine")
  (
    exec 7>"$machine/lock"
    flock -n 7 && rm -rf --one-file-system "$machine" && remove_groups "$groups" && echo "machine $name"
  )
done
for layer in layers/*; do
  name=\${layer#*/}
  case $name in new.*) continue ;; esac
  kept "$name" || { rm -rf --one-file-system "$layer" && echo "layer $name"; }
done
find . -maxdepth 2 \\( -name 'base.*' ! -name base.tar -o -name 'probe.*' -o -path './layers/new.*' \\) -mmin +10 -prune \\
  -exec rm -rf {} +
exit 0
`;
