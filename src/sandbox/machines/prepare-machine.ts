import { generateKeyPairSync } from 'node:crypto';
import { openSshPrivateKey } from '../../support/openssh-key.js';
import type { StorePaths } from '../store-paths.js';
import type { MachineSpec } from './machine.js';
import type { Privileged } from './privileged.js';

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
export async function prepareMachine(privileged: Privileged, paths: StorePaths, spec: MachineSpec): Promise<string> {
  const fresh = openSshPrivateKey(generateKeyPairSync('ed25519').privateKey);
  return await privileged.must(PREPARE_SCRIPT, [`${paths.machines}/${spec.id}`, spec.extraLayer ?? ''], fresh);
}
