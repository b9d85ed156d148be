import { SHIMS } from './shims.js';

/**
 * Makes the store `$1` with the scripts `launch` (`$2`), `stage` (`$3`) and `limit` (`$4`), and packs `base.tar`, the two layers between the host's system and every machine (sandbox notes 1.2):
 *
 * - `mask` hides the host: every entry of `/` but the system's own folders, and whatever below `/etc`, `/var` and
 *   `/usr/local` the host does not let everybody read. A rule and not a list, as lists miss the secret of tomorrow.
 * - `skel` lies over it: the folders that a fresh machine has, accounts without the host's people, sudo, and {@link SHIMS}.
 *
 * The topmost layer decides the owner and mode of a folder, so both copy the host's.
 */
export const BASE_SCRIPT = `
set -e
umask 022
mkdir -p "$1"; chmod 700 "$1"; mkdir -p "$1/machines" "$1/layers"
store=$(cd "$1" && pwd -P)
build=$(mktemp -d "$store/base.XXXXXX"); trap 'rm -rf "$build"' EXIT
mkdir "$build/skel" "$build/mask" "$build/base" "$build/dev"
cd "$build"

# Makes the folder $2 of the layer $1, and its parents, like the host's; fails where a parent is hidden.
like() {
  local at=$1 host= rest=$2/ part
  while [ -n "$rest" ]; do
    part=\${rest%%/*}; rest=\${rest#*/}; at=$at/$part; host=$host/$part
    [ -d "$at" ] && continue
    [ -e "$at" ] && return 1
    mkdir "$at"; chown --reference="$host" "$at"; chmod --reference="$host" "$at"
  done
}
hide() {
  [ -e "/$1" ] || [ -L "/$1" ] || return 0
  case $1 in */*) like mask "\${1%/*}" || return 0 ;; esac
  [ -e "mask/$1" ] || mknod "mask/$1" c 0 0
}

shopt -s dotglob
for entry in /*; do
  case $entry in /bin | /sbin | /lib* | /usr | /etc | /var) ;; *) hide "\${entry#/}" ;; esac
done
for path in /etc/ssh/ssh_host_*; do hide "\${path#/}"; done
for path in etc/machine-id usr/sbin/policy-rc.d var/log var/tmp var/mail var/backups var/spool/cron \\
  var/lib/docker var/lib/containerd var/lib/postgresql var/lib/mysql var/lib/private var/lib/cloud var/lib/systemd; do
  hide "$path"
done
case $store in /usr/* | /etc/* | /var/*) hide "\${store#/}" ;; esac
find /etc /var /usr/local -xdev \\
  \\( -path /var/log -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache/apt -o -path /var/cache/ldconfig \\
  -o -path /var/lib/rpm -o -path /var/lib/dnf -o -path /var/cache/dnf -o -path "$store" \\) -prune -o \\
  \\( -type d ! -perm -005 -o ! -type d ! -type l ! -perm -004 \\) -prune -print >hidden 2>/dev/null || true
while IFS= read -r path; do hide "\${path#/}"; done <hidden

mkdir skel/{home,srv,mnt,media,opt,boot,proc,sys,dev,run}
mkdir -m 700 skel/root; mkdir -m 1777 skel/tmp
# The hidden folders are there, and empty: programs expect them.
find mask/etc mask/var mask/usr -type c 2>/dev/null >hidden || true
while IFS= read -r path; do
  path=\${path#mask/}
  if [ -d "/$path" ] && [ "/$path" != "$store" ]; then like skel "$path" || true; fi
done <hidden
find /var/log /var/spool/cron -xdev -type d 2>/dev/null >hidden || true
while IFS= read -r path; do like skel "\${path#/}" || true; done <hidden
for path in etc usr/local/bin usr/local/sbin usr/sbin var/lib; do like skel "$path"; done

# Accounts: those of the system, without the people of the host.
awk -F: '$3 < 1000 || $3 == 65534' /etc/passwd >skel/etc/passwd
awk -F: '$3 < 1000 || $3 == 65534 { sub(/:[^:]*$/, ":"); print }' /etc/group >skel/etc/group
awk -F: '{ print $1 ":*:19000:0:99999:7:::" }' skel/etc/passwd >skel/etc/shadow
awk -F: '{ print $1 ":*::" }' skel/etc/group >skel/etc/gshadow
chmod 640 skel/etc/shadow skel/etc/gshadow
if [ -e /etc/shadow ]; then chown --reference=/etc/shadow skel/etc/shadow skel/etc/gshadow; fi
: >skel/etc/subuid; : >skel/etc/subgid; : >skel/etc/machine-id; : >skel/etc/fstab
echo "PATH=\\"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\\"" >skel/etc/environment
[ -d skel/etc/sudoers.d ] || mkdir -m 750 skel/etc/sudoers.d
cat >skel/etc/sudoers <<'END'
Defaults env_reset, env_file=/run/sandbox/sudo-environment
Defaults secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
root ALL=(ALL:ALL) ALL
#includedir /etc/sudoers.d
END
chmod 440 skel/etc/sudoers

put() { like skel "\${1%/*}"; cat >"skel/$1"; chmod 755 "skel/$1"; }
sbin=sbin; [ -L /sbin ] && sbin=usr/sbin
${SHIMS}

mkdir dev/pts dev/shm
for name in null zero full random urandom tty; do : >dev/$name; done
ln -s pts/ptmx dev/ptmx; ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin; ln -s /proc/self/fd/1 dev/stdout; ln -s /proc/self/fd/2 dev/stderr

# Mounts of a machine, relative to its folder (one mount(8) for all of them is four times faster than one each).
cat >mounts.first <<'END'
proc root/proc proc nosuid,nodev,noexec 0 0
dev root/dev tmpfs nosuid,noexec,mode=755,size=64k 0 0
sysfs root/sys sysfs ro,nosuid,nodev,noexec 0 0
run root/run tmpfs nosuid,nodev,mode=755,size=64m 0 0
tmp root/tmp tmpfs nosuid,nodev,mode=1777,size=2g 0 0
END
{
  echo 'devpts root/dev/pts devpts newinstance,gid=5,mode=620,ptmxmode=666,nosuid,noexec 0 0'
  echo 'shm root/dev/shm tmpfs nosuid,nodev,mode=1777,size=256m 0 0'
  for name in null zero full random urandom tty; do echo "/dev/$name root/dev/$name none bind 0 0"; done
  for name in sys irq bus fs sysrq-trigger; do
    [ ! -e "/proc/$name" ] || echo "root/proc/$name root/proc/$name none bind,ro 0 0"
  done
  for name in kcore keys key-users kmsg timer_list sched_debug; do
    [ ! -e "/proc/$name" ] || echo "/dev/null root/proc/$name none bind 0 0"
  done
} >mounts.second

rm hidden
printf %s "$2" >launch; printf %s "$3" >stage; printf %s "$4" >limit; mv launch stage limit "$store"
tar -cf "$store/base.$$" skel mask base dev mounts.first mounts.second
mv "$store/base.$$" "$store/base.tar"
`;
