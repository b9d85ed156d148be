"use strict";
exports.id = 2503;
exports.ids = [2503];
exports.modules = {

/***/ 39589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ systemAccess)
});

// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
;// CONCATENATED MODULE: ./out/sandbox/store-paths.js
/** @param root Absolute path of the store. */
function storePaths(root) {
    const at = (name) => `${root}/${name}`;
    return {
        root,
        machines: at('machines'),
        layers: at('layers'),
        base: at('base.tar'),
        launch: at('launch'),
        limit: at('limit'),
        stage: at('stage'),
    };
}

;// CONCATENATED MODULE: ./out/sandbox/machines/fresh-keyring.js
/** The number of the system call keyctl(2). */
const KEYCTL = { x64: 250, arm64: 219 };
/**
 * What to put before a command so that it begins with an empty session keyring: namespaces do not divide the kernel's keyrings, and
 * root inside could read the keys of whoever started the sandbox. util-linux has no program for that; `keyctl session` would
 * print a line. Empty for other processors.
 */
function freshKeyringArgv(arch) {
    const number = KEYCTL[arch];
    return number === undefined ? [] : ['perl', '-e', `syscall(${number}, 1, 0); exec { $ARGV[0] } @ARGV or exit 127`];
}

// EXTERNAL MODULE: ./out/sandbox/machines/privileged.js
var privileged = __webpack_require__(19853);
;// CONCATENATED MODULE: ./out/sandbox/machines/scripts/shims.js
/**
 * Part of `BASE_SCRIPT`: programs that stand in for what a machine without systemd and firmware cannot do, each a `put` of a
 * path relative to the root. They lie below every image, so an image holds them only where a build replaced them.
 */
const SHIMS = `
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

;// CONCATENATED MODULE: ./out/sandbox/machines/scripts/base-script.js

/**
 * Makes the store `$1` with the scripts `launch` (`$2`), `stage` (`$3`) and `limit` (`$4`), and packs `base.tar`, the two layers between the host's system and every machine (sandbox notes 1.2):
 *
 * - `mask` hides the host: every entry of `/` but the system's own folders, and whatever below `/etc`, `/var` and
 *   `/usr/local` the host does not let everybody read. A rule and not a list, as lists miss the secret of tomorrow.
 * - `skel` lies over it: the folders that a fresh machine has, accounts without the host's people, sudo, and {@link SHIMS}.
 *
 * The topmost layer decides the owner and mode of a folder, so both copy the host's.
 */
const BASE_SCRIPT = `
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

;// CONCATENATED MODULE: ./out/sandbox/machines/scripts/launch-script.js
/**
 * Starts `unshare`, the parent of a machine, outside of it; arguments: folder of the machine, process to outlive not or nothing, command.
 * The lock keeps a second process from mounting the same disk. The machine ends with its line to the sandbox, but its root might have
 * changed its first process (ptrace): so it dies with the thread that started it too (`--pdeathsig`), and as that does not reach
 * through sudo, a watcher there looks after the sandbox's process every second. It also ends those who brought processes in from outside
 * (nsenter, in the machine's namespaces but for that of processes): stopped ones would keep the kernel from ending the machine.
 */
const LAUNCH_SCRIPT = `
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

// EXTERNAL MODULE: ./out/sandbox/machines/scripts/limit-script.js
var limit_script = __webpack_require__(82144);
;// CONCATENATED MODULE: ./out/sandbox/machines/scripts/probe-script.js
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
const PROBE_SCRIPT = `
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

// EXTERNAL MODULE: ./out/sandbox/machines/scripts/stage-script.js
var stage_script = __webpack_require__(85567);
;// CONCATENATED MODULE: ./out/sandbox/machines/probe.js








const ON_A_VOLUME = 'in a container, on a volume: docker run -v sandbox:/var/sandbox';
/** Finds out, by trying, whether machines can be isolated here, and makes the store and its base. */
async function probeSystem(paths, platform = process.platform) {
    if (platform !== 'linux') {
        return missing(`machines need Linux; this is ${platform}`, 'run it in a Linux virtual machine or on a Linux runner');
    }
    const privilege = await availablePrivilege();
    if (privilege === undefined) {
        return missing('machines need root, or sudo without a password; here is neither', `run it as root, or allow sudo: echo "$USER ALL=(ALL) NOPASSWD:ALL" | sudo tee /etc/sudoers.d/image-build`);
    }
    const root = (0,privileged/* privileged */.wt)(privilege);
    try {
        await root.must(BASE_SCRIPT, [paths.root, LAUNCH_SCRIPT, stage_script/* STAGE_SCRIPT */.d, limit_script/* LIMIT_SCRIPT */.yB]);
    }
    catch (error) {
        return missing((0,errors/* errorMessage */.gJ)(error), `keep the sandbox in a folder that root can write to; ${ON_A_VOLUME}`);
    }
    return judge(root, paths, await root.must(PROBE_SCRIPT, [paths.root]));
}
async function availablePrivilege() {
    if (process.geteuid?.() === 0)
        return 'root';
    return (await (0,privileged/* privileged */.wt)('sudo').run('true')).status === 0 ? 'sudo' : undefined;
}
/** Reads the lines of `PROBE_SCRIPT`. */
function judge(root, paths, report) {
    const facts = report.split('\n').map((line) => line.split(/ (.*)/s));
    const fact = (name) => facts.find(([key]) => key === name)?.[1];
    const all = (name) => facts.flatMap(([key, value = '']) => (key === name ? [value] : []));
    const tools = all('tool');
    if (tools.length > 0) {
        return missing(`programs are missing: ${tools.join(', ')}`, 'install util-linux, iproute2, tar, gawk and findutils: apt-get install -y util-linux iproute2 tar gawk findutils');
    }
    const nesting = fact('nesting');
    if (nesting === undefined)
        return whyNot(paths, fact('failed') ?? '');
    const cable = fact('cable');
    if (cable !== undefined)
        return missing(`no network can be made for machines: ${cable}`, 'load the module: modprobe veth');
    const sshd = fact('sshd');
    return {
        isolation: {
            possible: true,
            privilege: root.privilege,
            userNamespace: facts.some(([key]) => key === 'userns'),
            ssh: sshd === undefined ? 'built-in' : 'openssh',
        },
        privileged: root,
        paths,
        nesting: nesting === 'flat' ? 'flat' : 'nested',
        freshKeyring: facts.some(([key]) => key === 'perl') ? freshKeyringArgv(process.arch) : [],
        cgroups: all('cgroup'),
        sshd,
    };
}
/** `failed`: the status of the trial (4: the writable overlay; 1: the namespaces) and the last line that it printed. */
function whyNot(paths, failed) {
    const [status = '', text = ''] = failed.split(/ (.*)/s);
    if (status === '4') {
        return missing(`no overlay can be made in ${paths.root} over the root file system: ${text}`, `keep the sandbox on another file system; ${ON_A_VOLUME}`);
    }
    if (status === '3') {
        return missing(`the root file system cannot be under an overlay: ${text}`, 'use a kernel with overlayfs');
    }
    return missing(`this system refuses namespaces and mounts, even to root: ${text}`, 'in a container, start it with more rights: docker run --privileged');
}
function missing(reason, cure) {
    return { possible: false, reason, cure };
}

;// CONCATENATED MODULE: ./out/sandbox/machines/isolated-system.js



/** @param store Absolute path of the folder for disks; made when it is missing, and then root's alone. */
function systemAccess(store) {
    let probed;
    const probe = () => {
        probed ??= probeSystem(storePaths(store));
        return probed;
    };
    return {
        probe,
        async require() {
            const system = await probe();
            if ('isolation' in system)
                return system;
            throw new errors/* BuildError */.zS(`machines cannot be isolated here: ${system.reason}`, {
                code: 'SandboxNotIsolated',
                source: 'user',
                hint: system.cure,
            });
        },
    };
}


/***/ }),

/***/ 18666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ terminalArgv),
/* harmony export */   W: () => (/* binding */ loginArgv)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53477);

/** A command as a user of the machine in a fresh login environment, of which `kept` are variables to keep; as root directly. */
function loginArgv(user, argv, kept = []) {
    if (user === 'root')
        return argv;
    const keep = kept.length === 0 ? [] : [`--whitelist-environment=${kept.join(',')}`];
    return ['su', '--login', '--shell', '/bin/bash', ...keep, '--command', 'exec "$0" "$@"', user, '--', ...argv];
}
/**
 * A command in a terminal that the machine itself makes, joined to the caller's: with the caller's alone a shell has no control of its
 * jobs, and Ctrl-C reaches nobody. The size is what the caller's is at the start.
 */
function terminalArgv(argv) {
    return ['env', 'TERM=xterm-256color', 'script', '-qefc', argv.map(_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r).join(' '), '/dev/null'];
}


/***/ }),

/***/ 14806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createMachineHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/support/openssh-key.js
var openssh_key = __webpack_require__(15839);
;// CONCATENATED MODULE: ./out/sandbox/machines/prepare-machine.js


/**
 * Makes the folder `$1` of a machine unless it is there, and copies `$2` to its `extra` layer: as root's, with the owner and
 * mode of the machine's own folders where these exist, since the topmost layer decides them. The host key of the first
 * start comes on standard input; that of the disk is printed.
 */
const PREPARE_SCRIPT = `
set -e
umask 022
mkdir -p "$1/upper" "$1/root" "$1/mask" "$1/l"
chmod 755 "$1" "$1/upper"
cd "$1"
exec 7>lock; flock -n 7 || { echo "the disk is in use by another process" >&2; exit 1; }
rm -rf work extra; mkdir work
[ -e host-key ] || { umask 077; cat >host-key; umask 022; }
cat host-key
[ -n "$2" ] || exit 0
mkdir extra
tar -C "$2" --exclude-vcs -cf - . | tar -C extra --no-same-owner -xpf -
chmod 755 extra
mkdir base; trap 'rm -rf base' EXIT
tar -C base -xpf ../../base.tar skel
cd extra
find . -mindepth 1 -type d | while IFS= read -r folder; do
  for like in "../base/skel/$folder" "/$folder"; do
    [ -d "$like" ] || continue
    chown --reference="$like" "$folder"; chmod --reference="$like" "$folder"
    continue 2
  done
  chmod 755 "$folder"
done
`;
/** Prepares the disk of a machine and answers its SSH host key. */
async function prepareMachine(privileged, paths, spec) {
    const fresh = (0,openssh_key/* openSshPrivateKey */.Xe)((0,external_node_crypto_.generateKeyPairSync)('ed25519').privateKey);
    return await privileged.must(PREPARE_SCRIPT, [`${paths.machines}/${spec.id}`, spec.extraLayer ?? ''], fresh);
}

// EXTERNAL MODULE: ./out/support/deferred.js
var deferred = __webpack_require__(16892);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
;// CONCATENATED MODULE: ./out/sandbox/machines/console-log.js
const KEPT = 64 * 1024;
/** The end of what a machine printed, as EC2's GetConsoleOutput answers it: the last 64 KiB. */
class ConsoleLog {
    #text = '';
    write(text) {
        this.#text = (this.#text + text).slice(-KEPT);
    }
    text() {
        return this.#text;
    }
}

// EXTERNAL MODULE: ./out/sandbox/machines/privileged.js
var privileged = __webpack_require__(19853);
// EXTERNAL MODULE: ./out/sandbox/machines/scripts/stage-script.js
var stage_script = __webpack_require__(85567);
;// CONCATENATED MODULE: ./out/sandbox/machines/enter-argv.js


/**
 * The command, run as root on the host, that runs `argv` as the machine's root. With a user namespace the machine's own programs
 * do the last steps: at that point they have power over nothing but the machine. Without one, the host's programs drop the
 * capabilities below the machine's root first, and only then enter it (see `STAGE_SCRIPT`).
 */
function enterArgv(entrance, argv) {
    const isolated = entrance.network === 'isolated';
    const drop = ['setpriv', '--bounding-set', (0,stage_script/* boundingSet */.T)(isolated), '--inh-caps', '-all'];
    return [
        ...(entrance.userNamespace ? wayInside(entrance, drop) : wayBelow(entrance, drop)),
        ...clean(entrance),
        ...argv,
    ];
}
function wayInside({ processes, network }, drop) {
    const net = network === 'isolated' ? ['--net'] : [];
    const spaces = ['--user', '--mount', '--uts', '--ipc', '--pid', '--cgroup', ...net];
    return ['nsenter', '--target', String(processes.init), ...spaces, '--', ...drop];
}
function wayBelow({ processes, network }, drop) {
    const own = `/proc/${processes.launcher}`;
    const spaces = [`--mount=${own}/ns/mnt`, `--uts=${own}/ns/uts`, `--ipc=${own}/ns/ipc`, `--cgroup=${own}/ns/cgroup`];
    const net = network === 'isolated' ? [`--net=/proc/${processes.init}/ns/net`] : [];
    const root = [`--pid=${own}/ns/pid_for_children`, `--root=${own}/root`];
    return ['nsenter', ...spaces, ...net, ...root, '--', ...drop, 'chroot', '/..'];
}
function clean({ environment }) {
    const variables = { PATH: privileged/* SYSTEM_PATH */.sg, HOME: '/root', LANG: 'C.UTF-8', ...environment };
    return ['env', '-i', ...Object.entries(variables).map(([name, value]) => `${name}=${value}`)];
}

;// CONCATENATED MODULE: ./out/sandbox/machines/entered-processes.js
/** Before a command: it ends with the thread that started it, as the machine does. */
const OUTLIVES_NOT = ['setpriv', '--pdeathsig', 'KILL'];
/**
 * Sends the signal `$1` to process groups. nsenter, and sudo before it, stop themselves when they see their process stop, be it a
 * moment late, and nobody inside can wake them: so waking is done more than once.
 */
const SIGNAL_SCRIPT = `
signal=$1; shift
for _ in 1 2 3 4 5; do
  for group; do kill "-$signal" -- "-$group"; done 2>/dev/null
  [ "$signal" = CONT ] || exit 0
  sleep 0.1
done`;
/**
 * The processes of the host that brought others into a machine and wait for them there. One that is stopped keeps the kernel from
 * ending the machine, as nobody takes note of the end of its process.
 */
class EnteredProcesses {
    #privileged;
    #running = new Set();
    constructor(privileged) {
        this.#privileged = privileged;
    }
    /** As `Privileged.spawn`. */
    spawn(argv, stdio, terminal) {
        const child = this.#privileged.spawn([...OUTLIVES_NOT, ...argv], stdio, terminal);
        this.#running.add(child);
        child.once('exit', () => this.#running.delete(child));
        child.once('error', () => this.#running.delete(child));
        return child;
    }
    /** Wakes those that stopped with their processes; these run again already. */
    async wake() {
        await this.#signal('CONT');
    }
    async kill() {
        await this.#signal('KILL');
    }
    async #signal(signal) {
        const groups = [...this.#running].flatMap(({ pid }) => pid ?? []);
        if (groups.length > 0)
            await this.#privileged.run(SIGNAL_SCRIPT, [signal, ...groups.map(String)]);
    }
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./out/sandbox/machines/first-process.js


/**
 * Starts the first process and waits until it runs; what it prints goes to the console. `beside` begins as soon as the processes are
 * known and the network of the launcher is up, and is waited for. Rejects with `SandboxMachineFailed`, or as `beside` does.
 */
async function startFirstProcess(privileged, launch, console, beside) {
    const watched = privileged.privilege === 'sudo' ? String(process.pid) : '';
    const child = privileged.spawn(launchArgv(launch, watched), 'pipe');
    const exited = statusOf(child);
    const reports = watchReports(child, exited, console);
    child.stdin?.on('error', () => undefined);
    child.stdin?.write(fileLines(launch.files));
    const failed = (cause) => {
        const printed = console.text().trim().slice(-2000) || 'it ended without a word';
        const facts = { code: 'SandboxMachineFailed', source: 'engine', cause };
        throw new errors/* BuildError */.zS(`the machine did not start: ${printed}`, facts);
    };
    const [init = 0, launcher = 0] = (await reports.of('processes').catch(failed)).split(' ').map(Number);
    const kill = async () => {
        // Killing the parent would leave the machine for half a second (sandbox notes 1.5).
        if (!reports.ended())
            await privileged.run('kill -KILL "$1"', [String(init)]);
        await exited;
    };
    const both = await Promise.allSettled([beside({ init, launcher }), reports.of('running').catch(failed)]);
    for (const part of both) {
        if (part.status === 'fulfilled')
            continue;
        await kill();
        throw part.reason;
    }
    return {
        processes: { init, launcher },
        exited,
        order: (order) => child.stdin?.write(`${order}\n`),
        reported: async (report) => void (await reports.of(report)),
        kill,
    };
}
function launchArgv(launch, watched) {
    const { paths, id, hostname, layers, network, nesting, bounding, privateAddress } = launch;
    const directory = `${paths.machines}/${id}`;
    const users = launch.userNamespace ? 'userns' : 'plain';
    // The stage makes another one for the machine: it must belong to the user namespace that is to bind its low ports.
    const net = network === 'isolated' ? ['--net'] : [];
    const unshare = ['unshare', '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child=KILL'];
    const stage = [paths.stage, directory, hostname, layers.join(':'), users, network, nesting, bounding, privateAddress];
    return [
        ...launch.freshKeyring,
        ...['setpriv', '--pdeathsig', 'KILL', 'bash', '--norc', paths.launch, directory, watched, ...launch.limited],
        ...[...unshare, '--uts', '--ipc', '--cgroup', ...net, '--', 'bash', '--norc', ...stage],
    ];
}
function fileLines(files) {
    const lines = [...files].map(([name, content]) => `${name} ${Buffer.from(content).toString('base64')}\n`);
    return `${lines.join('')}.\n`;
}
function statusOf(child) {
    return new Promise((resolve) => {
        child.once('error', () => resolve(127));
        // Not `exit`: what it said last is still to come then.
        child.once('close', (code) => resolve(code ?? 137));
    });
}
/** Takes the reports of the first process out of what the machine prints. */
function watchReports(child, exited, console) {
    const seen = new Map();
    const waiting = new Map();
    const take = (line) => {
        const at = line.indexOf('\u001e');
        const [, name = '', value = ''] = (at < 0 ? null : /^(\w+) ?(.*)$/.exec(line.slice(at + 1))) ?? [];
        if (at !== 0)
            console.write(`${at < 0 ? line : line.slice(0, at)}\n`);
        if (name === '')
            return;
        // Freezing can happen again, so its reports are not kept.
        if (name !== 'frozen' && name !== 'thawed')
            seen.set(name, value);
        waiting.get(name)?.(value);
        waiting.delete(name);
    };
    if (child.stdout)
        (0,external_node_readline_.createInterface)({ input: child.stdout }).on('line', take);
    child.stderr?.on('data', (chunk) => console.write(chunk.toString()));
    let ended = false;
    void exited.then(() => {
        ended = true;
    });
    const of = async (name) => {
        const before = seen.get(name);
        if (before !== undefined)
            return before;
        return await new Promise((resolve, reject) => {
            waiting.set(name, resolve);
            void exited.then((status) => reject(new Error(`the first process ended with status ${status}`)));
        });
    };
    return { of, ended: () => ended };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/sandbox/machines/shell-word.js
var shell_word = __webpack_require__(53477);
;// CONCATENATED MODULE: ./out/sandbox/machines/account-script.js

/** Any account may use sudo without a password, as EC2's login users do. */
const FREE_SUDO = 'ALL=(ALL) NOPASSWD:ALL';
/**
 * Shell functions that {@link accountScript} needs. Written by hand and not with useradd: that one is five times slower, and not
 * on every system.
 */
const ACCOUNT_FUNCTIONS = `
home_of() { awk -F: -v name="$1" '$1 == name { print $6 }' /etc/passwd; }
make_account() {
  local name=$1 shell=$2 id=1000
  ! grep -q "^$name:" /etc/passwd || return 0
  while grep -q "^[^:]*:[^:]*:$id:" /etc/passwd /etc/group; do id=$((id + 1)); done
  grep -q "^$name:" /etc/group || echo "$name:x:$id:" >>/etc/group
  echo "$name:x:$id:$(awk -F: -v name="$name" '$1 == name { print $3 }' /etc/group)::/home/$name:$shell" >>/etc/passwd
  echo "$name:*:19000:0:99999:7:::" >>/etc/shadow
  [ -d "/home/$name" ] || cp -a /etc/skel "/home/$name" 2>/dev/null || mkdir -p "/home/$name"
  chown -R "$name:" "/home/$name"; chmod 755 "/home/$name"
}
join_group() {
  grep -q "^$2:" /etc/group || echo "$2:x:$(( $(awk -F: '$3 < 60000 && $3 > m { m = $3 } END { print (m > 1000 ? m : 1000) }' /etc/group) + 1 )):" >>/etc/group
  sed -i "/^$2:/ { /[:,]$1\\(,\\|$\\)/! { s/\\([^:]\\)$/\\1,$1/; t; s/:$/:$1/ } }" /etc/group
}
allow_key() {
  local home; home=$(home_of "$1")
  mkdir -p "$home/.ssh"; chmod 700 "$home/.ssh"
  touch "$home/.ssh/authorized_keys"
  grep -qxF -- "$2" "$home/.ssh/authorized_keys" || printf '%s\\n' "$2" >>"$home/.ssh/authorized_keys"
  chmod 600 "$home/.ssh/authorized_keys"; chown -R "$1:" "$home/.ssh"
}
`;
/** Lines that make an account, or complete the one that an image brought. */
function accountScript({ name, shell = '/bin/bash', groups, sudo, authorizedKeys }) {
    const user = (0,shell_word/* shellWord */.r)(name);
    const rule = `${name} ${sudo}`;
    const file = '/etc/sudoers.d/90-cloud-init-users';
    return [
        `make_account ${user} ${(0,shell_word/* shellWord */.r)(shell)}`,
        ...groups.map((group) => `join_group ${user} ${(0,shell_word/* shellWord */.r)(group)}`),
        ...(sudo === undefined
            ? []
            : [`mkdir -p -m 750 /etc/sudoers.d; touch ${file}; chmod 440 ${file}`, addLine(rule, file)]),
        ...authorizedKeys.map((key) => `allow_key ${user} ${(0,shell_word/* shellWord */.r)(key.trim())}`),
        '',
    ].join('\n');
}
function addLine(line, file) {
    return `grep -qxF -- ${(0,shell_word/* shellWord */.r)(line)} ${file} || echo ${(0,shell_word/* shellWord */.r)(line)} >>${file}`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./out/sandbox/machines/cloud-config.js




const DONE = new Set(['hostname', 'fqdn', 'ssh_authorized_keys', 'users', 'write_files', 'bootcmd', 'runcmd']);
/** Without effect in a machine of the sandbox, and nobody misses it. */
const MEANINGLESS = new Set([
    'preserve_hostname',
    'manage_etc_hosts',
    'output',
    'final_message',
    'disable_root',
    'version',
]);
/** Reads a `#cloud-config` document in YAML 1.1, as cloud-init does; one that is no YAML mapping gives nothing but a note, as cloud-init goes on too. */
function readCloudConfig(text) {
    const { document, problem } = readYaml(text);
    const keys = Object.keys(document).filter((key) => !DONE.has(key) && !MEANINGLESS.has(key));
    const notes = keys.map((key) => `cloud-config: ${key} is not done in the sandbox`);
    const hostname = textOf(document['hostname']) ?? textOf(document['fqdn']);
    return {
        hostname,
        authorizedKeys: texts(document['ssh_authorized_keys']),
        accounts: list(document['users']).flatMap(accountOf),
        files: list(document['write_files']).flatMap(fileOf),
        bootCommands: list(document['bootcmd']).flatMap(commandOf),
        commands: list(document['runcmd']).flatMap(commandOf),
        notes: problem === undefined ? notes : [problem, ...notes],
    };
}
function readYaml(text) {
    try {
        const document = (0,dist/* parse */.qg)(text, { version: '1.1', logLevel: 'error' });
        if (isMapping(document))
            return { document };
        return { document: {}, problem: 'cloud-config: not a mapping' };
    }
    catch (error) {
        return { document: {}, problem: `cloud-config: ${(0,errors/* errorMessage */.gJ)(error)}` };
    }
}
/** A user with a mapping; the word `default` means the login user, who is there anyway. */
function accountOf(user) {
    const name = isMapping(user) ? textOf(user['name']) : textOf(user);
    if (name === undefined || name === 'default')
        return [];
    if (!isMapping(user))
        return [{ name, groups: [], authorizedKeys: [] }];
    const groups = typeof user['groups'] === 'string' ? user['groups'].split(',') : texts(user['groups']);
    const rule = Array.isArray(user['sudo']) ? user['sudo'].map(String).join(', ') : user['sudo'];
    return [
        {
            name,
            shell: textOf(user['shell']),
            groups: groups.map((group) => group.trim()).filter((group) => group !== ''),
            sudo: typeof rule === 'string' ? rule : rule === true ? FREE_SUDO : undefined,
            authorizedKeys: texts(user['ssh_authorized_keys']),
        },
    ];
}
function fileOf(file) {
    const path = isMapping(file) ? textOf(file['path']) : undefined;
    if (!isMapping(file) || path === undefined)
        return [];
    return [
        {
            path,
            content: decoded(textOf(file['content']) ?? '', textOf(file['encoding']) ?? ''),
            owner: textOf(file['owner']) ?? 'root:root',
            permissions: permissionsOf(file['permissions']),
            append: file['append'] === true,
        },
    ];
}
/** `0644` without quotes is a number that YAML 1.1 read in octal. */
function permissionsOf(value) {
    if (typeof value === 'number')
        return value.toString(8);
    const digits = textOf(value)?.replace(/^0o?/, '') ?? '';
    return /^[0-7]{3,4}$/.test(digits) ? digits : '644';
}
function decoded(content, encoding) {
    const base64 = /b64|base64/.test(encoding);
    const bytes = Buffer.from(content, base64 ? 'base64' : 'utf8');
    if (!/^gz/.test(encoding))
        return bytes;
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes);
    }
    catch {
        return bytes;
    }
}
function commandOf(command) {
    if (Array.isArray(command))
        return [command.map(String)];
    const line = textOf(command);
    return line === undefined ? [] : [line];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function list(value) {
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
function texts(value) {
    return list(value).flatMap((item) => textOf(item) ?? []);
}
function textOf(value) {
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./out/sandbox/machines/user-data.js


/** Tells what user data is by its first line, as cloud-init does; it may be compressed with gzip. */
function readUserData(data) {
    const bytes = plain(Buffer.from(data ?? []));
    const text = bytes.toString();
    if (text.trim() === '')
        return { kind: 'nothing' };
    if (text.startsWith('#!'))
        return { kind: 'script', script: bytes };
    if (/^#cloud-config\s*$/m.test(text.split('\n', 1)[0] ?? '')) {
        return { kind: 'cloud-config', config: readCloudConfig(text) };
    }
    const first = text.split('\n', 1)[0]?.slice(0, 60) ?? '';
    return { kind: 'other', note: `user data that begins with ${JSON.stringify(first)} is not done in the sandbox` };
}
function plain(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes);
    }
    catch {
        return bytes;
    }
}

;// CONCATENATED MODULE: ./out/sandbox/machines/first-boot-script.js




/** What cloud-init would do inside at the first boot with this user data: one shell script, empty when there is nothing to do. */
function firstBootScript(userData, loginUser) {
    const data = readUserData(userData);
    if (data.kind === 'script')
        return runScript(data.script);
    if (data.kind === 'cloud-config')
        return runConfig(data.config, loginUser);
    return data.kind === 'other' ? `echo ${(0,shell_word/* shellWord */.r)(data.note)}\n` : '';
}
function runScript(script) {
    const path = '/var/lib/cloud/instance/scripts/part-001';
    const file = { path, content: script, owner: 'root:root', permissions: '700', append: false };
    return `${writeFile(file)}${path} || echo "user data ended with status $?"\n`;
}
/** In cloud-init's order, but for the accounts: before the files, which may belong to them. */
function runConfig(config, loginUser) {
    return [
        ACCOUNT_FUNCTIONS,
        ...config.notes.map((note) => `echo ${(0,shell_word/* shellWord */.r)(note)}\n`),
        ...config.bootCommands.map(runCommand),
        ...config.authorizedKeys.map((key) => `allow_key ${(0,shell_word/* shellWord */.r)(loginUser)} ${(0,shell_word/* shellWord */.r)(key.trim())}\n`),
        ...config.accounts.map(accountScript),
        ...config.files.map(writeFile),
        ...config.commands.map(runCommand),
    ].join('');
}
/** Each in a shell of its own: a command that fails or leaves does not end the others. */
function runCommand(command) {
    return `sh -c ${(0,shell_word/* shellWord */.r)(typeof command === 'string' ? command : command.map(shell_word/* shellWord */.r).join(' '))}\n`;
}
function writeFile({ path, content, owner, permissions, append }) {
    const file = (0,shell_word/* shellWord */.r)(path);
    return `mkdir -p ${(0,shell_word/* shellWord */.r)(external_node_path_.posix.dirname(path))}
base64 -d ${append ? '>>' : '>'}${file} <<'END'
${content.toString('base64').replace(/.{76}/g, '$&\n')}
END
chmod ${permissions} ${file}; chown ${(0,shell_word/* shellWord */.r)(owner)} ${file}
`;
}

// EXTERNAL MODULE: ./out/sandbox/machines/limits.js
var limits = __webpack_require__(33740);
;// CONCATENATED MODULE: ./out/sandbox/machines/scripts/init-script.js
/**
 * The first process of a machine: `setup` at every boot, `first-boot` once for each machine, then it waits for orders on its line
 * to the sandbox. At the end of that line (the sandbox ended, however) it ends too, and the kernel ends everything else. What it
 * tells the sandbox goes to its output after a record separator. Its own status tells why it ended: {@link REBOOT},
 * {@link POWER_OFF}.
 */
const INIT_SCRIPT = `
exec 2>&1
cd /
export HOME=/root LANG=C.UTF-8 container=sandbox
unset LC_ALL OLDPWD
tell() { printf '\\036%s\\n' "$1"; }
# Asks every process to end and waits for it, two seconds at most.
quiet() {
  tell ending
  kill -TERM -1 2>/dev/null
  for _ in {1..40}; do
    set -- /proc/[0-9]*
    [ $# -gt 1 ] || break
    read -r -t 0.05 _ <>/run/sandbox/never
  done
}
first_boot() {
  local id; id=$(cat /run/sandbox/id)
  if [ ! -e "/var/lib/cloud/instances/$id/boot-finished" ]; then
    mkdir -p "/var/lib/cloud/instances/$id"
    ln -sfn "/var/lib/cloud/instances/$id" /var/lib/cloud/instance
    set -a; . /run/sandbox/environment; set +a
    bash /run/sandbox/first-boot 2>&1 | tee -a /var/log/cloud-init-output.log
    date >"/var/lib/cloud/instances/$id/boot-finished"
  fi
  tell booted
}
trap 'quiet; exit 64' USR1
trap 'quiet; exit 65' USR2
mkfifo -m 600 /run/sandbox/never
mkdir -p /var/lib/cloud/instances /var/log
bash /run/sandbox/setup </dev/null
tell running
while read -r order; do
  case $order in
    boot) first_boot </dev/null & ;;
    freeze) kill -STOP -1 2>/dev/null; tell frozen ;;
    # Twice: whoever saw its child stop, as sudo does, stops itself, maybe only now.
    thaw) kill -CONT -1 2>/dev/null; read -r -t 0.1 _ <>/run/sandbox/never; kill -CONT -1 2>/dev/null; tell thawed ;;
    stop) quiet; exit 0 ;;
  esac
done
exit 0
`;
/** Status of the first process when the machine wants to start again. */
const REBOOT = 64;
/** Status of the first process when the machine turned itself off. */
const POWER_OFF = 65;

;// CONCATENATED MODULE: ./out/sandbox/machines/setup-script.js


/** What happens inside at every boot before anybody can log in; the parts of a first boot once for each machine. */
function setupScript({ id, hostname, loginUser, authorizedKeys }) {
    const account = { name: loginUser, groups: [], sudo: FREE_SUDO, authorizedKeys };
    const host = (0,shell_word/* shellWord */.r)(hostname);
    return `${ACCOUNT_FUNCTIONS}
# An image brings the names of the machine it was made on.
echo ${host} >/etc/hostname
grep -qw -- ${host} /etc/hosts || echo 127.0.1.1 ${host} >>/etc/hosts
[ ! -e /var/lib/cloud/instances/${id} ] || exit 0
mkdir -p /var/lib/cloud/instances/${id}
tr -d - </proc/sys/kernel/random/uuid >/etc/machine-id
${accountScript(loginUser === 'root' ? { ...account, sudo: undefined } : account)}
${loginUser === 'root' ? '' : authorizedKeys.map((key) => refuseRoot(loginUser, key)).join('')}`;
}
/** As cloud-init does: root has the key too, and is told whom to be instead. Templates remove that file before the image is taken. */
function refuseRoot(loginUser, key) {
    const told = `Please login as the user \\"${loginUser}\\" rather than the user \\"root\\".`;
    const options = `no-port-forwarding,no-agent-forwarding,no-X11-forwarding,command="echo '${told}';echo;sleep 10;exit 142"`;
    return `allow_key root ${(0,shell_word/* shellWord */.r)(`${options} ${key.trim()}`)}\n`;
}

;// CONCATENATED MODULE: ./out/sandbox/machines/launch.js







/** How to start a machine's first process. */
function launchOf(system, spec, { hostKey, environment }) {
    return {
        paths: system.paths,
        freshKeyring: system.freshKeyring,
        limited: (0,limits/* limitArgv */.U)('make', system, spec),
        id: spec.id,
        hostname: hostnameOf(spec),
        layers: spec.layers,
        // Over the host's network a user namespace has no power, not even to bind a web server's port.
        userNamespace: system.isolation.userNamespace && spec.network === 'isolated',
        network: spec.network,
        nesting: system.nesting,
        bounding: (0,stage_script/* boundingSet */.T)(spec.network === 'isolated'),
        privateAddress: spec.privateAddress ?? '172.31.0.10',
        files: new Map([
            ['id', `${spec.id}\n`],
            ['init', INIT_SCRIPT],
            ['setup', setupScript({ ...spec, hostname: hostnameOf(spec) })],
            ['first-boot', firstBootScript(spec.userData, spec.loginUser)],
            ['host-key', hostKey],
            ['environment', environmentFile(environment, shell_word/* shellWord */.r)],
            ['sudo-environment', environmentFile(environment, (value) => value)],
        ]),
    };
}
/** The name that user data asks for; a machine cannot change its name later, as that takes a capability that it does not have. */
function hostnameOf({ userData, hostname }) {
    const data = readUserData(userData);
    const asked = data.kind === 'cloud-config' ? data.config.hostname : undefined;
    return asked !== undefined && /^[\w.-]{1,63}$/.test(asked) ? asked : hostname;
}
/** A file of assignments: for shells every value is a quoted word, sudo's `env_file` takes a line as it is. */
function environmentFile(environment, write) {
    return Object.entries(environment)
        .map(([name, value]) => `${name}=${write(value)}\n`)
        .join('');
}

// EXTERNAL MODULE: ./out/sandbox/machines/login-argv.js
var login_argv = __webpack_require__(18666);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./out/sandbox/machines/open-ssh.js

/** The system's own SSH server, one process for each connection: no port, no daemon and no address inside the machine. */
function openSsh(sshd, environment, spawnInside) {
    const argv = openSshArgv(sshd, environment);
    return {
        serve(socket) {
            socket.on('error', () => undefined);
            const child = spawnInside(argv, [socket, socket, 'ignore']);
            child.on('error', () => undefined);
            // The child has the connection; this process only had to accept it.
            socket.destroy();
        },
        dial() {
            const child = spawnInside(argv, ['pipe', 'pipe', 'ignore']);
            child.on('error', () => undefined);
            if (child.stdin === null || child.stdout === null)
                throw new Error('a piped process has pipes');
            return joined(child.stdout, child.stdin);
        },
        // Every connection is a process of the machine.
        close: () => undefined,
    };
}
/** One connection of two pipes. It fails never: when the process on the other side is gone, it ends, as a closed socket does. */
function joined(input, output) {
    const connection = new external_node_stream_.Duplex({
        read: () => input.resume(),
        write: (chunk, encoding, done) => void output.write(chunk, encoding, () => done()),
        final: (done) => void output.end(() => done()),
        destroy: (_error, done) => {
            input.destroy();
            output.destroy();
            done(null);
        },
    });
    input.on('data', (chunk) => connection.push(chunk) || input.pause());
    input.on('end', () => connection.push(null));
    // The process reads nothing any more either.
    connection.once('end', () => connection.destroy());
    input.on('error', () => connection.destroy());
    output.on('error', () => connection.destroy());
    return connection;
}
/**
 * The arguments of OpenSSH's server for one connection on its standard input (`-i`): no configuration of the host is read, and
 * the host key is not where a provisioner removes keys from (sandbox notes 4).
 */
function openSshArgv(sshd, environment) {
    const options = [
        'HostKey=/run/sandbox/host-key',
        'AuthorizedKeysFile=.ssh/authorized_keys',
        'UsePAM=no',
        'PidFile=none',
        'UseDNS=no',
        'PasswordAuthentication=no',
        'KbdInteractiveAuthentication=no',
        'PermitRootLogin=prohibit-password',
        'Subsystem=sftp internal-sftp',
        'AcceptEnv=LANG LC_*',
        // The name that OpenSSH before 8.5 knows too.
        'PubkeyAcceptedKeyTypes=+ssh-rsa',
        'LogLevel=ERROR',
    ];
    const variables = Object.entries(environment).map(([name, value]) => `"${name}=${value.replace(/["\\]/g, '\\$&')}"`);
    if (variables.length > 0)
        options.push(`SetEnv=${variables.join(' ')}`);
    return [sshd, '-i', '-e', '-f', '/dev/null', ...options.flatMap((option) => ['-o', option])];
}

// EXTERNAL MODULE: ./out/sandbox/machines/scripts/limit-script.js
var limit_script = __webpack_require__(82144);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./out/sandbox/machines/borrow-listener.js

/** Listens where it is started, hands the listening socket to the parent and ends. The place is `host port` in its arguments. */
const LISTEN = `
const [host, port] = process.argv.slice(1);
const server = require('node:net').createServer();
server.on('error', (error) => process.send({ message: error.message }, () => process.disconnect()));
server.listen({ host, port: Number(port) }, () => process.send('listening', server, () => { server.close(); process.disconnect(); }));
`;
/**
 * Makes a listening socket in another network namespace, or on a port that only root may take, and brings it into this process:
 * a socket stays where it was made, whoever accepts from it. No process is left behind. Rejects with `SandboxPortNotFree`.
 */
async function borrowListener(privileged, place) {
    const enter = place.namespace === undefined ? [] : ['nsenter', `--net=${place.namespace}`, '--'];
    // sudo closes every descriptor but the first three: the channel to this process is the first one.
    const channel = ['env', 'NODE_CHANNEL_FD=0', 'NODE_CHANNEL_SERIALIZATION_MODE=json'];
    const node = [process.execPath, '-e', LISTEN, place.host, String(place.port)];
    const child = privileged.spawn([...enter, ...channel, ...node], ['ipc', 'ignore', 'pipe']);
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
        stderr += chunk.toString();
    });
    return await new Promise((resolve, reject) => {
        const fail = (reason) => reject(notListening(place, reason));
        child.once('error', (error) => fail(error.message));
        child.once('close', () => fail(stderr.trim()));
        child.once('message', (message, handle) => {
            if (message === 'listening')
                resolve(handle);
            // as: the helper above sends nothing else.
            else
                fail(message.message);
        });
    });
}
function notListening({ host, port }, reason) {
    return new errors/* BuildError */.zS(`the sandbox cannot listen on ${host}:${port}: ${reason}`, {
        code: 'SandboxPortNotFree',
        source: 'user',
    });
}

;// CONCATENATED MODULE: ./out/sandbox/machines/service-port.js


/** Where EC2 has its instance metadata; here EC2 and S3 answer too. */
const SERVICE_ADDRESS = '169.254.169.254';
const SERVICE_PORT = 80;
/** What a machine on an isolated network calls its services. */
const ISOLATED_SERVICE_URL = `http://${SERVICE_ADDRESS}`;
/** Answers at the service address, which the network of the process `launcher` has: see `STAGE_SCRIPT`. */
async function openIsolatedService(privileged, launcher, serve) {
    const place = { host: SERVICE_ADDRESS, port: SERVICE_PORT, namespace: `/proc/${launcher}/ns/net` };
    const server = await borrowListener(privileged, place);
    server.on('connection', serve);
    return closing(server);
}
/** Answers at a free port of the machine's loopback address: on the host's network the service address belongs to the host. */
async function openHostService(address, serve) {
    const server = (0,external_node_net_.createServer)(serve);
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host: address, port: 0 }, resolve);
    });
    const bound = server.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    return { url: `http://${address}:${port}`, ...closing(server) };
}
function closing(server) {
    return { close: () => server.close() };
}

;// CONCATENATED MODULE: ./out/sandbox/machines/ssh-port.js


/** Port 22, or the one that serves where the host's own SSH server holds port 22 of every address. */
const PORTS = [22, 2222];
/** Listens at the machine's address; connections come paused, so that another process can read them from the first byte. */
async function openSshPort(privileged, address, serve) {
    const server = (0,external_node_net_.createServer)({ pauseOnConnect: true }, serve);
    const [first = 22, ...others] = PORTS;
    let port = first;
    for (const next of [...others, 0]) {
        try {
            await listen(privileged, server, address, port);
            break;
        }
        catch (error) {
            if (next === 0)
                throw error;
            port = next;
        }
    }
    return { port, close: () => server.close() };
}
/** Takes the port itself where this process may, else with a socket that root made. */
async function listen(privileged, server, host, port) {
    const borrowed = privileged.privilege === 'sudo' && port < 1024 && (await borrowListener(privileged, { host, port }));
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(borrowed || { host, port }, () => {
            server.off('error', reject);
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./out/sandbox/machines/running-machine.js















/** How long a machine may take to end its processes by itself, in milliseconds; then they are killed. */
const STOP_TIME = 5_000;
/** A machine with its listeners, over all of its boots. */
class RunningMachine {
    ended;
    serviceUrl = ISOLATED_SERVICE_URL;
    port = 0;
    #system;
    #spec;
    #hostKey;
    #console = new ConsoleLog();
    #listeners = [];
    #settleEnd;
    #entered;
    #process;
    #ssh;
    #entrance;
    #turn = Promise.resolve();
    #stopping;
    constructor(system, spec, hostKey) {
        this.#system = system;
        this.#spec = spec;
        this.#hostKey = hostKey;
        this.#entered = new EnteredProcesses(system.privileged);
        const { promise, resolve } = (0,deferred/* deferred */.y)();
        this.ended = promise;
        this.#settleEnd = resolve;
    }
    /** Starts a machine whose folder is prepared; `hostKey` is the private key of its SSH server. */
    static async start(system, spec, hostKey) {
        const machine = new RunningMachine(system, spec, hostKey);
        try {
            await machine.#open();
            await machine.#boot();
            return machine;
        }
        catch (error) {
            await machine.#process?.kill();
            machine.#off('killed');
            throw error;
        }
    }
    get id() {
        return this.#spec.id;
    }
    get pid() {
        return this.#running().processes.init;
    }
    get address() {
        return this.#spec.address;
    }
    get booted() {
        return this.#running().reported('booted');
    }
    consoleOutput() {
        return this.#console.text();
    }
    dial() {
        if (this.#ssh === undefined)
            throw machineOff(this.id);
        return this.#ssh.dial();
    }
    async enter(argv, { user = 'root', tty = false, stdin } = {}) {
        this.#running();
        const kept = Object.keys(this.#entrance?.environment ?? {});
        const child = this.#spawnInside((0,login_argv/* loginArgv */.W)(user, tty ? (0,login_argv/* terminalArgv */.L)(argv) : argv, kept), tty ? 'inherit' : 'pipe', tty);
        return await (0,privileged/* result */.Ke)(child, stdin);
    }
    async frozen(work) {
        const process = this.#running();
        const frozen = process.reported('frozen');
        process.order('freeze');
        await frozen;
        try {
            return await work();
        }
        finally {
            process.order('thaw');
            await process.reported('thawed').then(() => this.#entered.wake(), () => undefined);
        }
    }
    reboot() {
        return this.#inTurn(async () => {
            await this.#shutDown('reboot');
            await this.#bootAgain();
        });
    }
    stop() {
        return this.#inTurn(async () => {
            if (this.#process === undefined)
                return;
            await this.#shutDown('stop');
            await this.ended;
        });
    }
    /** Turning on and off one after the other: a machine that is just rebooting by itself is stopped after that. */
    #inTurn(work) {
        const done = this.#turn.then(work);
        this.#turn = done.catch(() => undefined);
        return done;
    }
    /** The listeners on the host's side, for the whole life of the machine. */
    async #open() {
        const { address, network, service } = this.#spec;
        if (network === 'host') {
            const opened = await openHostService(address, service);
            this.serviceUrl = opened.url;
            this.#listeners.push(opened);
        }
        const ssh = await openSshPort(this.#system.privileged, address, (socket) => {
            if (this.#ssh === undefined)
                socket.destroy();
            else
                this.#ssh.serve(socket);
        });
        this.port = ssh.port;
        this.#listeners.push(ssh);
    }
    async #boot() {
        const { privileged } = this.#system;
        const { network, service } = this.#spec;
        const environment = this.#spec.environment?.(this.serviceUrl) ?? {};
        const launch = launchOf(this.#system, this.#spec, { hostKey: this.#hostKey, environment });
        let inside;
        const process = await startFirstProcess(privileged, launch, this.#console, async ({ launcher }) => {
            if (network === 'isolated')
                inside = await openIsolatedService(privileged, launcher, service);
        }).catch((error) => {
            inside?.close();
            throw error;
        });
        void process.exited.then((status) => {
            inside?.close();
            this.#exited(status);
        });
        process.reported('ending').then(() => this.#endInTime(process), () => undefined);
        this.#process = process;
        this.#entrance = { processes: process.processes, userNamespace: launch.userNamespace, network, environment };
        this.#ssh = await this.#sshService(environment);
        process.order('boot');
    }
    async #sshService(environment) {
        const { sshd } = this.#system;
        if (sshd !== undefined)
            return openSsh(sshd, environment, this.#spawnInside);
        // Most systems have their own; the library is loaded where they have not.
        const { builtInSsh } = await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(3663)]).then(__webpack_require__.bind(__webpack_require__, 93663));
        return builtInSsh(this.#hostKey, Object.keys(environment), this.#spawnInside);
    }
    async #bootAgain() {
        try {
            this.#stopping = undefined;
            await this.#boot();
        }
        catch (error) {
            this.#console.write(`${(0,errors/* errorMessage */.gJ)(error)}\n`);
            await this.#process?.kill();
            this.#off('killed');
            throw error;
        }
    }
    /** The first process is gone, and with it every other. */
    #exited(status) {
        this.#process = undefined;
        this.#ssh?.close();
        this.#ssh = undefined;
        if (this.#stopping === 'reboot')
            return;
        if (this.#stopping === 'stop')
            this.#off('stopped');
        else if (status === REBOOT)
            this.#inTurn(() => this.#bootAgain()).catch(() => undefined);
        else
            this.#off(status === POWER_OFF ? 'powered-off' : 'killed');
    }
    #off(end) {
        for (const listener of this.#listeners.splice(0))
            listener.close();
        void this.#removeGroups().then(() => this.#settleEnd(end));
    }
    /** A control group that stays would keep that of this process from being removed. */
    async #removeGroups() {
        const { cgroups, paths, privileged } = this.#system;
        if (cgroups.length > 0)
            await privileged.run(limit_script/* REMOVE_GROUPS_SCRIPT */.QJ, [`${paths.machines}/${this.id}`]);
    }
    async #shutDown(why) {
        const process = this.#running();
        this.#stopping = why;
        process.order('stop');
        this.#endInTime(process);
        await process.exited;
    }
    /** A process whose parent is outside and stopped would keep the kernel from ending the machine: these end with the first process. */
    #endInTime(process) {
        const end = () => Promise.all([process.kill(), this.#entered.kill()]);
        const timer = setTimeout(() => void end(), STOP_TIME);
        void process.exited.then(() => clearTimeout(timer));
    }
    #running() {
        if (this.#process !== undefined)
            return this.#process;
        throw machineOff(this.id);
    }
    #spawnInside = (argv, stdio, terminal) => {
        if (this.#entrance === undefined)
            throw new Error('a machine is entered after it started');
        const entering = [...(0,limits/* limitArgv */.U)('join', this.#system, this.#spec), ...enterArgv(this.#entrance, argv)];
        return this.#entered.spawn([...this.#system.freshKeyring, ...entering], stdio, terminal);
    };
}
function machineOff(id) {
    return new errors/* BuildError */.zS(`the machine ${id} is off`, { code: 'SandboxMachineOff', source: 'engine' });
}

;// CONCATENATED MODULE: ./out/sandbox/machines/scripts/clean-script.js

/** Prints the ids of the machines that have a disk in `$1`. */
const LIST_SCRIPT = `
shopt -s nullglob
cd "$1" && for machine in *; do echo "$machine"; done
`;
/**
 * Removes the disk of the machine `$2` in `$1`, and its control groups. It must be off: its lock is held as long as any of its processes is
 * there.
 */
const REMOVE_SCRIPT = `
${limit_script/* GROUP_FUNCTIONS */.IQ}
cd "$1" && [ -d "$2" ] || exit 0
exec 7>"$2/lock"; flock -w 5 7 || { echo "the machine $2 is running" >&2; exit 1; }
groups=$(groups_of "$2")
rm -rf --one-file-system "./$2"
remove_groups "$groups"
`;
/** Removes the store `$1`, in which no machine may have a disk. */
const REMOVE_STORE_SCRIPT = `
rmdir "$1/machines" || exit 1
rm -rf --one-file-system "$1"
`;
/**
 * Removes from the store `$1` what a crash left and nobody uses: machines and layers that are not named on standard input, one on
 * each line, and unfinished files. Running machines are locked, so another sandbox on the same store keeps its own.
 */
const CLEAN_SCRIPT = `
${limit_script/* GROUP_FUNCTIONS */.IQ}
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

;// CONCATENATED MODULE: ./out/sandbox/machines/machine-host.js



/** Machines on this system, with their disks in its store. */
function createMachineHost(access) {
    return {
        async probe() {
            const system = await access.probe();
            return 'isolation' in system ? system.isolation : system;
        },
        async start(spec) {
            const system = await access.require();
            const hostKey = await prepareMachine(system.privileged, system.paths, spec);
            return await RunningMachine.start(system, spec, hostKey);
        },
        async list() {
            const { privileged, paths } = await access.require();
            return lines(await privileged.must(LIST_SCRIPT, [paths.machines]));
        },
        async remove(id) {
            const { privileged, paths } = await access.require();
            await privileged.must(REMOVE_SCRIPT, [paths.machines, id]);
        },
        async removeStore() {
            const { privileged, paths } = await access.require();
            await privileged.must(REMOVE_STORE_SCRIPT, [paths.root]);
        },
        async clean({ machines, layers }) {
            const { privileged, paths } = await access.require();
            const kept = [...machines, ...layers].join('\n');
            const removed = lines(await privileged.must(CLEAN_SCRIPT, [paths.root], kept)).map((line) => line.split(' '));
            const of = (kind) => removed.filter(([found]) => found === kind).map(([, name = '']) => name);
            return { machines: of('machine'), layers: of('layer') };
        },
    };
}
function lines(text) {
    return text.split('\n').filter((line) => line !== '');
}


/***/ }),

/***/ 19853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ result),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   sg: () => (/* binding */ SYSTEM_PATH),
/* harmony export */   wt: () => (/* binding */ privileged)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);


/** The programs of the system only, whatever PATH the caller has. */
const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/**
 * Closes every descriptor but the three standard ones: one that this process inherited itself would otherwise be open
 * inside the machine (sandbox notes 1.2). Then drops the environment, secrets included.
 */
const CLEAN_EXEC = `for fd in /proc/self/fd/*; do fd=\${fd##*/}; [ "$fd" -gt 2 ] && eval "exec $fd>&-"; done
exec env -i PATH=${SYSTEM_PATH} LC_ALL=C HOME=/ "$@"`;
/** @param privilege As whom this process may act; see `probe`. */
function privileged(privilege) {
    const prefix = privilege === 'sudo' ? ['sudo', '-n', '--'] : [];
    const start = (argv, stdio, terminal = false) => {
        const [program = '', ...args] = [...prefix, 'bash', '--norc', '-c', CLEAN_EXEC, 'sandbox', ...argv];
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { stdio, detached: !terminal, env: { PATH: SYSTEM_PATH, LC_ALL: 'C' }, cwd: '/' });
    };
    const run = (script, args = [], stdin) => result(start(['bash', '--norc', '-c', script, 'sandbox', ...args], 'pipe'), stdin);
    const must = async (script, args, stdin) => {
        const { status, stdout, stderr } = await run(script, args, stdin);
        if (status === 0)
            return stdout;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`the sandbox could not prepare its files: ${stderr.trim() || `status ${status}`}`, {
            code: 'SandboxStoreFailed',
            source: 'engine',
        });
    };
    return { privilege, spawn: start, run, must };
}
/** Gives a process its input and waits for its {@link outcome}. */
function result(child, stdin) {
    // The program may end without reading its input.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
    return outcome(child);
}
/** Collects the output of a process until it ended; a program that does not exist has status 127. */
function outcome(child) {
    const stdout = [];
    const stderr = [];
    child.stdout?.on('data', (chunk) => stdout.push(chunk));
    child.stderr?.on('data', (chunk) => stderr.push(chunk));
    return new Promise((resolve) => {
        const text = (chunks) => Buffer.concat(chunks).toString();
        child.once('error', (error) => resolve({ status: 127, stdout: '', stderr: error.message }));
        child.once('close', (code) => resolve({ status: code ?? 137, stdout: text(stdout), stderr: text(stderr) }));
    });
}


/***/ }),

/***/ 82144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ GROUP_FUNCTIONS),
/* harmony export */   QJ: () => (/* binding */ REMOVE_GROUPS_SCRIPT),
/* harmony export */   yB: () => (/* binding */ LIMIT_SCRIPT)
/* harmony export */ });
/**
 * Runs a command within the limits of a machine. Arguments: `make` for the machine's launcher, `join` for what enters it; folder of the
 * machine; lines with the most processes, the most bytes of memory, and the control groups below which the machine gets its own (see
 * `PROBE_SCRIPT`), whose names are in its folder from then on; command. Where there are none, only the processes of those who are not
 * root are counted (setrlimit(2)).
 */
const LIMIT_SCRIPT = `
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
const GROUP_FUNCTIONS = `
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
const REMOVE_GROUPS_SCRIPT = `${GROUP_FUNCTIONS} remove_groups "$(groups_of "$1")"`;


/***/ }),

/***/ 85567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ boundingSet),
/* harmony export */   d: () => (/* binding */ STAGE_SCRIPT)
/* harmony export */ });
/**
 * Every capability that a machine's processes may ever have, in any of its namespaces: enough for apt, useradd, sudo, sshd and
 * web servers; mounting, making device files, tracing and loading are not in it (sandbox notes 1.3).
 */
const CAPABILITIES = '-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,+net_bind_service,+sys_chroot,+audit_write,+setfcap';
/** The value of `setpriv --bounding-set`. A network of its own may be looked at in raw form: without it ping cannot even start. */
function boundingSet(isolatedNetwork) {
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
const STAGE_SCRIPT = `
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


/***/ }),

/***/ 53477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A text as one word of a shell command. */
function shellWord(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 49884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ Store)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/sandbox/state/table.js


/**
 * Records of one kind in one region: a JSON file each, written whole and renamed into place, so that several processes (builds
 * side by side, `sandbox images`) can share them. Calls are synchronous: between two awaits nothing changes.
 */
class Table {
    #folder;
    #beforeWrite;
    #cache = new Map();
    /** `beforeWrite` may refuse by throwing. */
    constructor(folder, beforeWrite) {
        this.#folder = folder;
        this.#beforeWrite = beforeWrite;
    }
    /** Undefined for ids that are not there, malformed ones among them. */
    get(id) {
        if (!RECORD_ID.test(id))
            return undefined;
        const version = versionOf(this.#path(id));
        if (version === undefined) {
            this.#cache.delete(id);
            return undefined;
        }
        const known = this.#cache.get(id);
        if (known?.version === version)
            return known.record;
        // as: only put writes here.
        const record = JSON.parse((0,external_node_fs_.readFileSync)(this.#path(id), 'utf8'));
        this.#cache.set(id, { version, record });
        return record;
    }
    /** All records, oldest first. */
    all() {
        return this.#ids()
            .flatMap((id) => this.get(id) ?? [])
            .sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
    }
    put(record) {
        this.#beforeWrite();
        if (!RECORD_ID.test(record.id))
            throw new Error(`not an id: ${record.id}`);
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
        const path = this.#path(record.id);
        const draft = `${path}.${process.pid}`;
        (0,external_node_fs_.writeFileSync)(draft, JSON.stringify(record), { mode: 0o600 });
        // Before it is in place, where another process may put its own over it.
        const version = versionOf(draft) ?? '';
        (0,external_node_fs_.renameSync)(draft, path);
        this.#cache.set(record.id, { version, record });
    }
    /** Changes members of a record that is there; undefined when it is not (any more). */
    update(id, change) {
        const record = this.get(id);
        if (record === undefined)
            return undefined;
        const changed = { ...record, ...change };
        this.put(changed);
        return changed;
    }
    remove(id) {
        this.#beforeWrite();
        if (!RECORD_ID.test(id))
            return;
        (0,external_node_fs_.rmSync)(this.#path(id), { force: true });
        this.#cache.delete(id);
    }
    #path(id) {
        return (0,external_node_path_.join)(this.#folder, `${id}.json`);
    }
    #ids() {
        try {
            return (0,external_node_fs_.readdirSync)(this.#folder).flatMap((file) => (file.endsWith('.json') ? file.slice(0, -5) : []));
        }
        catch {
            return [];
        }
    }
}
/** Ids become names of files. */
const RECORD_ID = /^[a-z]{1,5}-[0-9a-f]{8,17}$/;
function versionOf(path) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false, bigint: true });
    return stats && `${stats.ino}:${stats.mtimeNs}:${stats.size}`;
}

;// CONCATENATED MODULE: ./out/sandbox/state/store.js



/** What the sandbox's cloud remembers, in a folder: `<region>/<kind>/<id>.json`. */
class Store {
    folder;
    #regions = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    /** The tables of a region, which need not have been used before. */
    region(region) {
        const known = this.#regions.get(region) ?? openTables((0,external_node_path_.join)(this.folder, region), () => undefined);
        this.#regions.set(region, known);
        return known;
    }
    /** The same, with `refuse` called before anything is written; it throws. */
    readOnlyRegion(region, refuse) {
        return openTables((0,external_node_path_.join)(this.folder, region), refuse);
    }
    /** Names of the regions with something in them. */
    regions() {
        try {
            return (0,external_node_fs_.readdirSync)(this.folder).sort();
        }
        catch {
            return [];
        }
    }
}
function openTables(folder, beforeWrite) {
    return {
        images: new Table((0,external_node_path_.join)(folder, 'images'), beforeWrite),
        snapshots: new Table((0,external_node_path_.join)(folder, 'snapshots'), beforeWrite),
        volumes: new Table((0,external_node_path_.join)(folder, 'volumes'), beforeWrite),
        instances: new Table((0,external_node_path_.join)(folder, 'instances'), beforeWrite),
        'key-pairs': new Table((0,external_node_path_.join)(folder, 'key-pairs'), beforeWrite),
        'security-groups': new Table((0,external_node_path_.join)(folder, 'security-groups'), beforeWrite),
        'launch-templates': new Table((0,external_node_path_.join)(folder, 'launch-templates'), beforeWrite),
    };
}


/***/ }),

/***/ 15839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   Xe: () => (/* binding */ openSshPrivateKey),
/* harmony export */   Zg: () => (/* binding */ publicKeyLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);


const magic = 'openssh-key-v1\0';
const curves = { 'P-256': 'nistp256', 'P-384': 'nistp384', 'P-521': 'nistp521' };
/**
 * Reads a private key: PKCS#1, SEC1 and PKCS#8 PEM, and OpenSSH's own format.
 * Codes: `KeyIsEncrypted`, `KeyNotReadable`; messages never hold key material.
 */
function readPrivateKey(text) {
    const own = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END OPENSSH PRIVATE KEY-----/.exec(text);
    if (own?.[1] !== undefined)
        return readOwnFormat(own[0], Buffer.from(own[1], 'base64'));
    if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS('no key found', { code: 'KeyNotReadable', source: 'user' });
    }
    if (/ENCRYPTED/.test(text))
        throw encrypted();
    const key = parsePem(text);
    return { privateKey: clientPem(key), ...publicFacts(publicKeyBlob(key)) };
}
/** The line of a public key as `authorized_keys` holds it (RFC 4253 6.6). */
function publicKeyLine(key, comment = '') {
    const { publicKey } = publicFacts(publicKeyBlob(key));
    return comment === '' ? publicKey : `${publicKey} ${comment}`;
}
/** An ed25519 private key in OpenSSH's own format (openssh-portable PROTOCOL.key), unencrypted. */
function openSshPrivateKey(key, comment = '') {
    const { x, d } = key.export({ format: 'jwk' });
    const publicBytes = base64url(x);
    const type = sshString('ssh-ed25519');
    const check = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4);
    const secret = Buffer.concat([base64url(d), publicBytes]);
    const body = Buffer.concat([...[check, check, type, sshString(publicBytes), sshString(secret), sshString(comment)]]);
    const padding = Buffer.from(Array.from({ length: (8 - (body.length % 8)) % 8 }, (_, index) => index + 1));
    const blob = Buffer.concat([
        Buffer.from(magic),
        sshString('none'),
        sshString('none'),
        sshString(''),
        uint32(1),
        sshString(publicKeyBlob(key)),
        sshString(Buffer.concat([body, padding])),
    ]);
    const lines = blob.toString('base64').match(/.{1,70}/g) ?? [];
    return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines.join('\n')}\n-----END OPENSSH PRIVATE KEY-----\n`;
}
function readOwnFormat(pem, blob) {
    if (blob.subarray(0, magic.length).toString('latin1') !== magic)
        throw notReadable();
    const reader = new SshReader(blob.subarray(magic.length));
    if (reader.string().toString() !== 'none')
        throw encrypted();
    reader.string();
    reader.string();
    if (reader.uint32() !== 1)
        throw notReadable();
    // ssh2 wants the text to begin and end with the markers.
    return { privateKey: pem, ...publicFacts(reader.string()) };
}
function parsePem(text) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text);
    }
    catch (cause) {
        throw notReadable(cause);
    }
}
/** PEM in the form that ssh2 reads: it knows neither PKCS#8 nor bare ed25519. */
function clientPem(key) {
    if (key.asymmetricKeyType === 'rsa')
        return key.export({ format: 'pem', type: 'pkcs1' }).toString();
    if (key.asymmetricKeyType === 'ec')
        return key.export({ format: 'pem', type: 'sec1' }).toString();
    return openSshPrivateKey(key);
}
function publicKeyBlob(key) {
    const kind = key.asymmetricKeyType;
    if (kind !== 'rsa' && kind !== 'ec' && kind !== 'ed25519')
        throw unknownKind(kind);
    const jwk = (key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key).export({ format: 'jwk' });
    if (kind === 'rsa')
        return Buffer.concat([sshString('ssh-rsa'), mpint(jwk.e), mpint(jwk.n)]);
    if (kind === 'ed25519')
        return Buffer.concat([sshString('ssh-ed25519'), sshString(base64url(jwk.x))]);
    return ecdsaBlob(jwk);
}
function ecdsaBlob(jwk) {
    const curve = curves[jwk.crv ?? ''];
    if (curve === undefined)
        throw unknownKind(jwk.crv);
    const point = Buffer.concat([Buffer.from([4]), base64url(jwk.x), base64url(jwk.y)]);
    return Buffer.concat([sshString(`ecdsa-sha2-${curve}`), sshString(curve), sshString(point)]);
}
function publicFacts(blob) {
    const type = new SshReader(blob).string().toString();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(blob).digest('base64').replace(/=+$/, '');
    return { type, publicKey: `${type} ${blob.toString('base64')}`, fingerprint: `SHA256:${hash}` };
}
/** Reads the fields of RFC 4251 section 5. */
class SshReader {
    #rest;
    constructor(bytes) {
        this.#rest = bytes;
    }
    uint32() {
        return this.#take(4).readUInt32BE();
    }
    string() {
        return this.#take(this.uint32());
    }
    #take(length) {
        if (length > this.#rest.length)
            throw notReadable();
        const taken = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length);
        return taken;
    }
}
function uint32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
function sshString(value) {
    const bytes = Buffer.from(value);
    return Buffer.concat([uint32(bytes.length), bytes]);
}
function mpint(value) {
    const bytes = base64url(value);
    const negative = (bytes[0] ?? 0) >= 0x80;
    return sshString(negative ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}
function base64url(value) {
    return Buffer.from(value ?? '', 'base64url');
}
function encrypted() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS('password protected keys are not supported. Please decrypt the key prior to use.', {
        code: 'KeyIsEncrypted',
        source: 'user',
        hint: 'Decrypt a copy of the key: ssh-keygen -p -N "" -f <file>.',
    });
}
function notReadable(cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS('the private key cannot be read', { code: 'KeyNotReadable', source: 'user', cause });
}
function unknownKind(kind) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`private keys of type ${kind ?? 'unknown'} are not supported`, {
        code: 'KeyNotReadable',
        source: 'user',
        hint: 'Use an ed25519, ECDSA or RSA key.',
    });
}


/***/ }),

/***/ 42609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ processIdentity),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * Names a process so that a later one with the same id is not taken for it: its id and, on Linux, when it started. Undefined when
 * there is no such process.
 */
function processIdentity(pid) {
    try {
        // Signal 0 only asks.
        process.kill(pid, 0);
    }
    catch (error) {
        // as: what kill throws has a code. EPERM: there is one, of somebody else.
        if (error.code !== 'EPERM')
            return undefined;
    }
    return `${pid}:${startTime(pid)}`;
}
/** Whether the process that was given this identity is still there. */
function isAlive(identity) {
    return processIdentity(Number(identity.split(':', 1)[0])) === identity;
}
/** Clock ticks since boot (field 22 of proc(5), stat; the name before it may hold anything); empty where there is no /proc. */
function startTime(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    catch {
        return '';
    }
}


/***/ })

};
;