/**
 * Finds control groups below which one with limits can be made: version 1 below this process's own or the top; version 2 in the
 * nearest folder upwards that hands the controllers on, as one that has processes must not. Not above: outer limits count too.
 */
const CGROUPS = `
try_group() {
  local group=$1/image-build-probe-$$ works=
  mkdir "$group" 2>/dev/null || return 1
  [ -e "$group/$2" ] && (echo $BASHPID >"$group/cgroup.procs") 2>/dev/null && works=yes
  for _ in {1..40}; do rmdir "$group" 2>/dev/null && break; sleep 0.05; done
  [ -n "$works" ] && echo "cgroup $1"
}
own_group() { sed -n "s/^[0-9]*:$1://p" /proc/self/cgroup | grep -vF ..; }
if [ -e /sys/fs/cgroup/cgroup.controllers ]; then
  folder=/sys/fs/cgroup$(own_group '')
  while [ "$folder" != /sys/fs ]; do
    folder=\${folder%/}
    handed=$folder/cgroup.subtree_control
    grep -qsw memory "$handed" && grep -qsw pids "$handed" && { try_group "$folder" pids.max; break; }
    folder=\${folder%/*}
  done
else
  for limit in pids:pids.max memory:memory.limit_in_bytes; do
    mount=/sys/fs/cgroup/\${limit%:*}
    [ -d "$mount" ] || continue
    own=$(own_group "\${limit%:*}")
    try_group "$mount\${own%/}" "\${limit#*:}" || try_group "$mount" "\${limit#*:}"
  done
fi
`;

/**
 * Tries, below the store `$1` (whose base is made), everything that a machine needs and prints what worked: `tool NAME` for what is
 * missing, `nesting nested|flat`, `userns`, `perl`, `cgroup FOLDER` (below which machines can be limited), `sshd PATH`, `failed STATUS TEXT` of
 * the mounts, `cable TEXT` of the network. Trying is the only sure way: settings and security
 * modules that refuse namespaces are too many to read.
 */
export const PROBE_SCRIPT = `
for tool in unshare nsenter setpriv pivot_root chroot mount tar flock ip hostname mkfifo base64 awk find; do
  command -v "$tool" >/dev/null || echo "tool $tool"
done
trial=$(mktemp -d "$1/probe.XXXXXX") || exit 0
trap 'rm -rf "$trial"' EXIT
cd "$trial"; mkdir mask upper work root layer
overlays='
  mount -n -t tmpfs -o mode=755,size=32m mask mask || exit 2
  tar -xpf ../base.tar -C mask
  mount -n -t overlay -o ro,lowerdir=mask/skel:mask/mask:/ base mask/base || exit 3
  lower=mask/base; [ "$1" = nested ] || lower=mask/skel:mask/mask:/
  mount -n -t overlay -o "lowerdir=layer:$lower,upperdir=upper,workdir=work,xino=off" overlay root || exit 4
  : >root/.probe && mount -n -t proc proc root/proc'
try() { unshare --mount --propagation private --pid --fork --uts --ipc --cgroup -- bash --norc -c "$overlays" probe "$1" 2>&1; }
for nesting in nested flat; do
  text=$(try $nesting); status=$?
  [ $status -eq 0 ] && { echo "nesting $nesting"; break; }
  rm -rf work; mkdir work
done
[ $status -eq 0 ] || echo "failed $status $(tail -n 1 <<<"$text")"
cable=$(unshare --net ip link add service type veth peer name eth0 2>&1) || echo "cable $(tail -n 1 <<<"$cable")"
unshare --user --mount --net true 2>/dev/null && echo userns
command -v perl >/dev/null && echo perl
${CGROUPS}
for path in "$(command -v sshd)" /usr/sbin/sshd; do
  [ -x "$path" ] && { echo "sshd $path"; break; }
done
exit 0
`;
