/**
 * Every capability that a machine's processes may ever have, in any of its namespaces: enough for apt, useradd, sudo, sshd and
 * web servers; mounting, making device files, tracing and loading are not in it (sandbox notes 1.3).
 */
const CAPABILITIES =
  '-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,+net_bind_service,+sys_chroot,+audit_write,+setfcap';

/** The value of `setpriv --bounding-set`. A network of its own may be looked at in raw form: without it ping cannot even start. */
export function boundingSet(isolatedNetwork: boolean): string {
  return isolatedNetwork ? `${CAPABILITIES},+net_raw` : CAPABILITIES;
}

/**
 * Builds a machine's root in fresh namespaces and becomes its first process. Arguments: folder of the machine; host name; layers,
 * oldest first, divided by colons; `userns` or `plain`; `isolated` or `host` network; `nested` or `flat`; the bounding set; the machine's
 * address on its own network. Standard
 * input: lines of a file name and its content in base64, for `/run/sandbox`, then a line with a dot; afterwards it is the first
 * process's line to the sandbox.
 *
 * Programs of the machine's own root never run with more than the bounding set: an earlier build may have replaced them. So the
 * root of the namespace becomes first `base`, a read-only view of the host's programs that is itself harmless, the host's real
 * root is detached by these programs, and only then the machine's root covers `base`, behind `chroot /..` (which follows
 * what is mounted over the root). If a machine ever uncovered its root, it would see `base`.
 *
 * @see sandbox notes 1.1 for `nested`: the kernel refuses a layer that lies inside another one, so the host is wrapped in an
 * overlay of its own; `flat` where the host's root already is an overlay and the store lies on another file system.
 */
export const STAGE_SCRIPT = `
set -e
exec 7>&-
read -r init _ _ launcher _ </proc/self/stat
cd "$1"; hostname=$2 layers=$3 users=$4 network=$5 nesting=$6 bounding=$7 address=$8

if [ "$network" = isolated ]; then
  # This namespace has the service address alone, so that inside the machine nothing stands in the way of a web server.
  printf 'link set lo up\\nlink add service type veth peer name eth0\\naddress add 169.254.169.254/32 dev service
link set service up\\nroute add %s dev service\\n' "$address" | ip -batch -
fi
printf '\\036processes %s %s\\n' "$init" "$launcher"

mount -n -t tmpfs -o mode=755,size=32m mask mask
tar -xpf ../../base.tar -C mask
echo "$hostname" >mask/skel/etc/hostname
printf '127.0.0.1 localhost\\n127.0.1.1 %s\\n::1 localhost ip6-localhost ip6-loopback\\n' "$hostname" >mask/skel/etc/hosts
resolv=/dev/null
if [ "$network" = host ]; then
  resolv=/etc/resolv.conf
  case $(readlink -f $resolv) in /run/systemd/resolve/stub-resolv.conf) resolv=/run/systemd/resolve/resolv.conf ;; esac
fi
cat $resolv >mask/skel/etc/resolv.conf
mount -n -t overlay -o ro,lowerdir=mask/skel:mask/mask:/ base mask/base

lower=mask/base
[ "$nesting" = nested ] || lower=mask/skel:mask/mask:/
number=0
IFS=:
for layer in $layers; do
  number=$((number + 1)); ln -sfn "../../../layers/$layer" "l/$number"; lower=l/$number:$lower
done
unset IFS
[ ! -d extra ] || lower=extra:$lower
mount -n -t overlay -o "nodev,lowerdir=$lower,upperdir=upper,workdir=work,xino=off" overlay root

mount -n -a -T mask/mounts.first
cp -a mask/dev/. root/dev
mkdir -m 755 root/run/lock root/run/sshd
mount -n -a -T mask/mounts.second
umask 077
mkdir root/run/sandbox
while read -r name content && [ "$name" != . ]; do base64 -d <<<"$content" >"root/run/sandbox/$name"; done
umask 022
hostname "$hostname"

mount -n --rbind root/proc mask/base/proc
mount -n --rbind root mask/base/mnt
cd mask/base
pivot_root . media
cd /
umount -n -l /media

finish='
mount -n --rbind /mnt /
exec setpriv --bounding-set "$1" --inh-caps -all chroot /.. bash --norc /run/sandbox/init'
if [ "$network" = host ]; then exec bash --norc -c "set -e; $finish" sandbox "$bounding"; fi

connect='
printf "link set lo up\\nlink set eth0 up\\naddress add %s/20 dev eth0\\nroute add 169.254.169.254 dev eth0\\n" "$2" | ip -batch -'

# The map of users is written, and the cable brought, from outside; the capabilities over the new namespace come with the exec
# after that.
mkfifo /mnt/run/sandbox/asked /mnt/run/sandbox/ready
exec 8<>/mnt/run/sandbox/asked 9<>/mnt/run/sandbox/ready
rm /mnt/run/sandbox/asked /mnt/run/sandbox/ready
(
  read -r _
  if [ "$users" = userns ]; then
    echo '0 0 65536' >/mnt/proc/1/uid_map; echo '0 0 65536' >/mnt/proc/1/gid_map
  fi
  ip link set eth0 netns 1
  echo >&9
) <&8 &
own=; [ "$users" = plain ] || own='--user --mount'
exec unshare $own --net -- bash --norc -c 'echo >&8; read -r -u 9 _; exec 8>&- 9>&-; exec bash --norc -c "$0" "$@"' \\
  "set -e; $connect; $finish" sandbox "$bounding" "$address"
`;
