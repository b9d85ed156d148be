const BUILDER_TYPES = ['virtualbox', 'virtualbox-iso', 'vmware', 'vmware-iso', 'parallels-iso', 'parallels-pvm'].concat(
  ['scaleway', 'amazon-ebs', 'amazon-chroot', 'docker', 'hyperv-iso', 'hyperv-vmcx', 'qemu', 'vsphere-iso'],
  ['azure-chroot', 'proxmox', 'null'],
);

const BUILDER_KEYS = `iso_md5 iso_checksum iso_checksum_type iso_checksum_url ami_name bundle_prefix snapshot_name name
  guest_additions_attach guest_additions_mode headless parallels_tools_host_path guest_os_distribution guest_os_type
  ssh_key_path ssh_private_key_file ssh_disable_agent ssh_disable_agent_forwarding access_key organization_id
  shutdown_behaviour shutdown_behavior enhanced_networking ena_support ssh_private_ip ssh_interface
  temporary_security_group_source_cidr temporary_security_group_source_cidrs login_email remote_type disk_type_id
  skip_compaction vhd_temp_path clone_from_vmxc_path clone_from_vmcx_path cpu cpus ram_size memory
  spot_price_auto_product disk_size ssh_host_port_min ssh_host_port_max ssh_skip_nat_mapping host_port_min
  host_port_max skip_nat_mapping ssh_wait_timeout ssh_timeout network networkCard network_card network_adapters
  disk_thin_provisioned disk_eagerly_scrub storage shared_image_destination`.split(/\s+/);

const OTHER_TYPES = ['powershell', 'ansible-local', 'shell', 'vagrant', 'manifest', 'docker-tag', 'docker-push'];
const OTHER_KEYS = `elevated_user elevated_password environment_vars galaxycommand galaxy_command override aws vmware
  digitalocean filename output tag tags login_email only`.split(/\s+/);

const VALUES: readonly unknown[] = [
  'x',
  'true',
  'esx5',
  'thin',
  '',
  '{{ .CreateTime }} {{clean_ami_name `a`}} `$ a , b',
  true,
  false,
  7,
  2.5,
  null,
  ['a', 'a', ' b'],
  [{ network: 'q' }],
  { virtualbox: { a: 1 }, exlude_from_latest: true, k: 'clean_image_name' },
];

/** Templates full of old options with values of any type; the same ones each time. */
export function oddTemplates(count: number): string[] {
  const random = generator(1);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T; // as: the index is in range
  const component = (types: readonly string[], keys: readonly string[], index: number) => {
    const entries = Array.from({ length: 1 + Math.floor(random() * 8) }, () => [pick(keys), pick(VALUES)] as const);
    return { ...Object.fromEntries(entries), type: pick(types), ...(random() < 0.5 ? { name: `n${index}` } : {}) };
  };
  const list = (types: readonly string[], keys: readonly string[]) =>
    Array.from({ length: Math.floor(random() * 4) }, (_, index) => component(types, keys, index));
  return Array.from({ length: count }, () => {
    const template: Record<string, unknown> = { builders: list(BUILDER_TYPES, BUILDER_KEYS) };
    if (random() < 0.5) template['provisioners'] = list(OTHER_TYPES, OTHER_KEYS);
    if (random() < 0.5) template['post-processors'] = [...list(OTHER_TYPES, OTHER_KEYS), list(OTHER_TYPES, OTHER_KEYS)];
    return JSON.stringify(template);
  });
}

/** A JSON text with one or two characters changed, put in or left out; the same ones each time. */
export function brokenTexts(count: number): string[] {
  const whole = '{"builders": [{"type": "null", "n": -1.5e+3, "t": true, "u": "a\\u00e9\\n"}], "x": [null, false, {}]}';
  const characters = '{}[]:,"\\0123456789.eE+-tfnu/\' \n\té\u0000\u0007';
  const random = generator(2);
  const change = (text: string) => {
    const at = Math.floor(random() * (text.length + 1));
    const put = random() < 0.3 ? '' : (characters[Math.floor(random() * characters.length)] ?? '');
    return text.slice(0, at) + put + text.slice(at + (random() < 0.5 ? 1 : 0));
  };
  return Array.from({ length: count }, (_, index) =>
    index % 5 === 0
      ? whole.slice(0, Math.floor(random() * whole.length))
      : index % 2 === 0
        ? change(whole)
        : change(change(whole)),
  );
}

/** Random numbers in [0, 1) that repeat (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
