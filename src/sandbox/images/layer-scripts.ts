/**
 * What is kept of a file: owner by number, extended attributes (file capabilities; the overlay's mark of a folder that hides what
 * is below), access lists, holes. Times of reading and of change are left out, so equal files have equal digests (those without
 * holes). The other marks of the overlay mean something only on the disk that they were made on (sandbox notes 5).
 */
const TAR = `
# Packs the folder $1. A file without blocks is one hole to tar, though its data may just be on its way to the disk: so only where
# large holes are, and after that data has arrived.
pack() {
  local folder=$1 sparse=; shift
  if [ -n "$(find "$folder" -xdev -type f -size +1M -printf '%S\\n' | grep '^0\\(\\.[0-8]\\|$\\)')" ]; then
    sync -f "$folder"; sparse=--sparse
  fi
  tar --xattrs --xattrs-include='*' --xattrs-exclude=trusted.overlay.origin --xattrs-exclude=trusted.overlay.impure \\
    --xattrs-exclude=trusted.overlay.uuid --pax-option=delete=atime,delete=ctime,exthdr.name=%d/PaxHeaders/%f \\
    --acls --numeric-owner $sparse --sort=name --one-file-system -C "$folder" "$@" -cf - .
}
unpack() { tar --xattrs --xattrs-include='*' --acls --numeric-owner --same-owner -p "$@"; }
`;

/** Names the folder `$1` by the digest `$2`, unless another process just did that, and prints its digest and size. */
const KEEP = `
keep() {
  mv -T "$1" "$2" 2>/dev/null || rm -rf "$1"
  echo "$2 $(du -sB1 --apparent-size "$2" | cut -f1)"
}
`;

/**
 * Saves the folder `$2` as a layer of the store `$1`; prints its digest and size. Left out is what makes a machine itself:
 * host keys and machine id, which the first boot of the next machine makes anew.
 */
export const SAVE_SCRIPT = `
set -e -o pipefail
${TAR}${KEEP}
cd "$1/layers"
new=$(mktemp -d new.XXXXXX); trap 'rm -rf "$new" "$new.tar"' EXIT
mkfifo "$new.tar"
# tar stops at the end mark, but the writer has padding after it.
{ unpack -C "$new" -xf - && cat >/dev/null; } <"$new.tar" & unpacking=$!
# A status of 1 means that a file changed while it was read: the machine may be frozen and not off.
sum=$( { pack "$2" --exclude='./etc/ssh/ssh_host_*' --exclude=./etc/machine-id || [ $? -eq 1 ]; } |
  tee "$new.tar" | sha256sum)
wait $unpacking
chmod --reference="$2" "$new"
keep "$new" "\${sum%% *}"
`;

/** Prints digest and size of every layer in `$1`. */
export const LAYERS_SCRIPT = `
shopt -s nullglob
cd "$1" || exit 1
for layer in *; do
  case $layer in new.*) continue ;; esac
  echo "$layer $(du -sB1 --apparent-size "$layer" | cut -f1)"
done
`;

/** Removes the layer `$2` of `$1`. */
export const REMOVE_LAYER_SCRIPT = `cd "$1" && rm -rf --one-file-system "./$2"`;

/** Packs the layer `$2` of `$1` to standard output. */
export const PACK_SCRIPT = `${TAR}
cd "$1" && pack "$2"`;

/** Removes the paths on standard input, each with a zero byte at its end, from the folder `$2` of `$1`. */
export const REMOVE_PATHS_SCRIPT = `cd "$1/$2" && xargs -0r rm -rf --`;

/** Unpacks standard input over the folder `$2` of `$1`. Not with --unlink-first: that would lose the attributes of folders. */
export const UNPACK_SCRIPT = `${TAR}
cd "$1" && unpack -C "$2" -xf - && cat >/dev/null`;

/** Makes an empty folder for a merged layer in `$1`; prints its name. */
export const NEW_LAYER_SCRIPT = `cd "$1" && mktemp -d new.XXXXXX`;

/** Names the merged folder `$2` in `$1` by its content; prints digest and size. */
export const KEEP_SCRIPT = `
set -e -o pipefail
${TAR}${KEEP}
cd "$1"
sum=$(pack "$2" | sha256sum)
keep "$2" "\${sum%% *}"
`;

/** Prints a digest of what the host's system is: its release and the state of its packages. */
export const FINGERPRINT_SCRIPT = `
cat /etc/os-release /var/lib/dpkg/status /var/lib/rpm/rpmdb.sqlite 2>/dev/null | sha256sum | cut -d' ' -f1
`;
