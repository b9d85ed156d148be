import { describe, expect, it } from 'vitest';
import { fixTemplate } from '../../../../../src/template/json/fix/fix-template.js';
import { FIXERS } from '../../../../../src/template/json/fix/fixers.js';
import samples from '../../../../support/fix-samples.json' with { type: 'json' };

/** spec-commands 6, in its order. */
const NAMES =
  `iso-md5 createtime virtualbox-gaattach pp-vagrant-override virtualbox-rename vmware-rename parallels-headless
  parallels-deprecations sshkeypath sshdisableagent scaleway-access-key manifest-filename amazon-shutdown_behavior
  amazon-enhanced-networking amazon-private-ip amazon-temp-sec-cidrs docker-email docker-tag-tags powershell-escapes
  vmware-compaction hyperv-deprecations hyperv-vmxc-typo hyperv-cpu-and-ram clean-image-name spot-price-auto-product
  qemu-disk-size galaxy-command comm-config ssh-wait-timeout vsphere-iso-net-disk iso-checksum-type-and-url qemu-host-port
  azure-exclude_from_latest proxmox-type`.split(/\s+/);

describe('fixers', () => {
  it('are the 34 of the specification, in its order', () => {
    expect(FIXERS.map((fixer) => fixer.name)).toEqual(NAMES);
  });

  it.each(NAMES)('%s has a sample that it changes', (name) => {
    const changed = samples.filter(
      (sample) =>
        sample.fixer === name && JSON.stringify(sorted(sample.template)) !== JSON.stringify(sorted(sample.fixed)),
    );
    expect(changed).not.toEqual([]);
  });

  // What Packer 1.6.6 makes of each sample is recorded in the file; peers/packer-fix.test.ts asks it again.
  it.each(samples.map((sample) => [sample.fixer, JSON.stringify(sample.template), sample.fixed] as const))(
    '%s: %s',
    (_fixer, template, fixed) => {
      const { text, diagnostics } = fixTemplate('t.json', template);
      expect(diagnostics).toEqual([]);
      expect(JSON.parse(text ?? '')).toEqual({ builders: null, ...fixed });
    },
  );
});

describe('what cannot be fixed', () => {
  it.each([
    ['{"builders":{"type":"a"}}', "'Builders': source data must be an array or slice, got map"],
    ['{"builders":"x"}', "'Builders': source data must be an array or slice, got string"],
    [
      '{"builders":["x",null,[]]}',
      "'Builders[0]' expected a map, got 'string'\n* 'Builders[2]' expected a map, got 'slice'",
    ],
    ['{"post-processors":true}', "'post-processors': source data must be an array or slice, got bool"],
    ['{"provisioners":[{"override":5}]}', "'' expected a map, got 'float64'"],
    ['{"provisioners":[{"override":[5]}]}', "'[0]' expected a map, got 'float64'"],
    [
      '{"builders":[{"type":"amazon-ebs","ssh_private_ip":"yes"}]}',
      'ssh_private_ip is not a boolean, strconv.ParseBool: parsing "yes": invalid syntax',
    ],
  ])('%s', (template, message) => {
    const { text, diagnostics } = fixTemplate('t.json', template);
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'TemplateNotFixable' }]);
    expect(diagnostics[0]?.summary).toMatch(/^Error fixing: /);
    expect(diagnostics[0]?.summary).toContain(message);
  });

  // Packer 1.6.6 panics on these.
  it.each([
    '{"builders":[null]}',
    '{"builders":[{"type":5}]}',
    '{"builders":[{}]}',
    '{"builders":[{"type":"amazon-ebs","ssh_private_ip":5}]}',
    '{"builders":[{"type":"vsphere-iso","network":"n","network_adapters":{"a":1}}]}',
    '{"provisioners":[{"type":"powershell","elevated_user":5}]}',
  ])('leaves alone %s', (template) => {
    const { text } = fixTemplate('t.json', template);
    expect(JSON.parse(text ?? '')).toEqual({ builders: null, ...JSON.parse(template) });
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}
