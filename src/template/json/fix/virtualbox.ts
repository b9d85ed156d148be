import { builderFixer, type Fixer, oneOf, rename, renameUnlessPresent, startsWith } from './fixer.js';
import { goKind, isJsonObject, type JsonObject, type JsonValue } from './json-value.js';
import { fixError, takeBuilders, takeProvisioners } from './sections.js';

/** How the guest additions reach the machine. */
export const virtualboxGuestAdditionsAttach = builderFixer(
  'virtualbox-gaattach',
  'Updates VirtualBox builders using "guest_additions_attach" to use "guest_additions_mode"',
  oneOf('virtualbox'),
  (builder) => {
    const attach = builder.get('guest_additions_attach');
    if (typeof attach !== 'boolean') return;
    builder.delete('guest_additions_attach');
    builder.set('guest_additions_mode', attach ? 'attach' : 'upload');
  },
);

/** The builder `virtualbox` is `virtualbox-iso`, also where provisioners override by the builder's name. */
export const virtualboxRename: Fixer = {
  name: 'virtualbox-rename',
  summary: 'Updates "virtualbox" builders to "virtualbox-iso"',
  fix(template) {
    for (const builder of takeBuilders(template))
      if (builder.get('type') === 'virtualbox') builder.set('type', 'virtualbox-iso');
    for (const provisioner of takeProvisioners(template)) {
      const override = overrideOf(provisioner);
      if (!override?.has('virtualbox')) continue;
      rename(override, 'virtualbox', 'virtualbox-iso');
      provisioner.set('override', override);
    }
  },
};

/** Options of port forwarding lose their prefix `ssh_`. */
export const communicatorConfig = builderFixer(
  'comm-config',
  'Removes "ssh_" from "ssh_host_port_min", "ssh_host_port_max" and "ssh_skip_nat_mapping"',
  startsWith('virtualbox'),
  (builder) => {
    renameUnlessPresent(builder, 'ssh_host_port_min', 'host_port_min');
    renameUnlessPresent(builder, 'ssh_host_port_max', 'host_port_max');
    const skip = builder.get('ssh_skip_nat_mapping');
    if (typeof skip === 'boolean' || builder.has('skip_nat_mapping'))
      renameUnlessPresent(builder, 'ssh_skip_nat_mapping', 'skip_nat_mapping');
  },
);

/** The override of a provisioner; a list of objects counts as one merged object. */
function overrideOf(provisioner: JsonObject): JsonObject | undefined {
  const override: JsonValue = provisioner.get('override') ?? null;
  if (override === null || isJsonObject(override)) return override ?? undefined;
  if (!Array.isArray(override)) throw fixError(`'' expected a map, got '${goKind(override)}'`);
  const merged: JsonObject = new Map();
  for (const [index, item] of override.entries()) {
    if (item === null) continue;
    if (!isJsonObject(item)) throw fixError(`'[${index}]' expected a map, got '${goKind(item)}'`);
    for (const [key, value] of item) merged.set(key, value);
  }
  return merged;
}
