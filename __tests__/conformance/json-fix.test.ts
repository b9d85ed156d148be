import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixTemplate } from '../../src/template/json/fix/fix-template.js';
import { sharedPath } from '../support/shared.js';

const SUFFIX = '.fix.json';
const corpus = sharedPath('corpus');
const goldens = readdirSync(join(corpus, '_golden'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(SUFFIX))
  .sort();

describe('fix, spec-commands 12', () => {
  it.each([
    [
      '30',
      '{"builders":[{"type":"virtualbox","iso_md5":"x","guest_additions_attach":true,"ssh_key_path":"k","ssh_wait_timeout":"1m","ssh_host_port_min":1}]}',
      {
        type: 'virtualbox-iso',
        iso_checksum: 'md5:x',
        guest_additions_mode: 'attach',
        ssh_private_key_file: 'k',
        ssh_timeout: '1m',
        host_port_min: 1,
      },
    ],
    [
      '31',
      '{"builders":[{"type":"amazon-ebs","ssh_private_ip":"true"}]}',
      { type: 'amazon-ebs', ssh_interface: 'private_ip' },
    ],
    ['32', '{"builders":[{"type":"qemu","disk_size":5000}]}', { type: 'qemu', disk_size: '5000M' }],
  ])('vector %s', (_number, template, builder) => {
    expect(JSON.parse(fixTemplate('t.json', template).text ?? '')).toEqual({ builders: [builder] });
  });

  it('vector 33', () => {
    const template = '{"post-processors":[{"type":"docker-tag","tag":"a,b ","tags":["b","c"]}]}';
    expect(JSON.parse(fixTemplate('t.json', template).text ?? '')).toMatchObject({
      'post-processors': [{ tags: ['a', 'b', 'c'] }],
    });
  });

  it('vector 34', () => {
    expect(fixTemplate('t.json', '{"variables":{"v":"<a & b>"}}').text).toContain('"v": "<a \\u0026 b>"');
  });

  it('vector 36', () => {
    expect(fixTemplate('t.json', '{"_x":"c","zz":1}').text).toBe(
      '{\n  "_x": "c",\n  "builders": null,\n  "zz": 1\n}\n',
    );
  });
});

describe('fix, the corpus as Packer 1.6.6 fixed it', () => {
  let agreeing = 0;

  it.each(goldens)('%s', (golden) => {
    const path = golden.slice(0, -SUFFIX.length);
    const recorded = readFileSync(join(corpus, '_golden', golden), 'utf8');
    const { text, diagnostics } = fixTemplate(path, readFileSync(join(corpus, path), 'utf8'));
    expect(recorded).not.toBe('');
    expect(text === undefined ? diagnostics : `${text}\n`).toEqual(recorded);
    agreeing++;
  });

  it('agrees on every recorded template', () => {
    process.stdout.write(`fix: ${agreeing} of ${goldens.length} JSON templates of the corpus agree byte for byte\n`);
    expect(agreeing).toBe(goldens.length);
    expect(goldens.length).toBeGreaterThan(300);
  });
});
