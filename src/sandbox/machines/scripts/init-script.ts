/**
 * The first process of a machine: `setup` at every boot, `first-boot` once for each machine, then it waits for orders on its line
 * to the sandbox. At the end of that line (the sandbox ended, however) it ends too, and the kernel ends everything else. What it
 * tells the sandbox goes to its output after a record separator. Its own status tells why it ended: {@link REBOOT},
 * {@link POWER_OFF}.
 */
export const INIT_SCRIPT = `
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
export const REBOOT = 64;
/** Status of the first process when the machine turned itself off. */
export const POWER_OFF = 65;
