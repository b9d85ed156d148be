/** Options that `fix` renames or removes, by the types of component that had them (spec-json-template 6). */
const RENAMED: readonly { readonly types: RegExp; readonly names: ReadonlySet<string> }[] = [
  {
    types: /^/,
    names: new Set([
      'iso_md5',
      'ssh_key_path',
      'ssh_disable_agent',
      'ssh_host_port_min',
      'ssh_host_port_max',
      'ssh_skip_nat_mapping',
      'ssh_wait_timeout',
      'iso_checksum_url',
      'iso_checksum_type',
    ]),
  },
  {
    types: /^amazon-/,
    names: new Set([
      'shutdown_behaviour',
      'enhanced_networking',
      'ssh_private_ip',
      'temporary_security_group_source_cidr',
      'clean_ami_name',
      'spot_price_auto_product',
    ]),
  },
  {
    types: /^vsphere-/,
    names: new Set([
      'network_card',
      'network',
      'networkCard',
      'disk_size',
      'disk_thin_provisioned',
      'disk_eagerly_scrub',
    ]),
  },
  { types: /^manifest$/, names: new Set(['filename']) },
  { types: /^docker-tag$/, names: new Set(['tag']) },
];

/** True when an option is unknown only because `fix` would rename it. */
export function isRenamedOption(componentType: string, name: string): boolean {
  return RENAMED.some(({ types, names }) => types.test(componentType) && names.has(name));
}
