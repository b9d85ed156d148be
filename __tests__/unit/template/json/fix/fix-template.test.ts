import { describe, expect, it } from 'vitest';
import { fixTemplate } from '../../../../../src/template/json/fix/fix-template.js';

describe('fixTemplate', () => {
  it('adds builders, sorts keys and ends the text with a line break', () => {
    expect(fixTemplate('t.json', '{"zz":1,"_x":"c"}').text).toBe(
      '{\n  "_x": "c",\n  "builders": null,\n  "zz": 1\n}\n',
    );
  });

  it('reads the first value only, and the last of duplicate keys', () => {
    expect(fixTemplate('t.json', '{"a":{"x":1},"a":{"y":2}} {"b"').text).toBe(
      '{\n  "a": {\n    "y": 2\n  },\n  "builders": null\n}\n',
    );
  });

  it('keeps keys that mean something to JavaScript', () => {
    expect(fixTemplate('t.json', '{"__proto__":{"constructor":1}}').text).toContain(
      '"__proto__": {\n    "constructor": 1',
    );
  });

  it.each([
    ['{"BUILDERS":[{"type":"proxmox"}]}', '"builders": [\n    {\n      "type": "proxmox-iso"'],
    [
      '{"provisioners":{"type":"ansible-local","galaxycommand":"x"}}',
      '"provisioners": [\n    {\n      "galaxy_command": "x"',
    ],
    ['{"provisioners":{}}', '"provisioners": {}'],
    ['{"post_processors":[{"type":"docker-tag"}]}', '"post_processors": [\n    {\n      "type": "docker-tag"\n'],
  ])('finds sections as Packer does: %s', (template, part) => {
    expect(fixTemplate('t.json', template).text).toContain(part);
  });

  it.each([
    ['', 'EOF'],
    [' \n', 'EOF'],
    ['{"a":', 'unexpected EOF'],
    ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
    ['{"a":1E400}', 'json: cannot unmarshal number 1E400 into Go value of type float64'],
    ['[]', 'json: cannot unmarshal array into Go value of type map[string]interface {}'],
    ['5', 'json: cannot unmarshal number into Go value of type map[string]interface {}'],
    ['true', 'json: cannot unmarshal bool into Go value of type map[string]interface {}'],
  ])('refuses %j: %s', (template, message) => {
    const { text, diagnostics } = fixTemplate('t.json', template);
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'JsonSyntax', summary: `Error parsing template: ${message}` }]);
  });

  it('says where the syntax is wrong', () => {
    const { diagnostics } = fixTemplate('t.json', '{\n  "a": x\n}');
    expect(diagnostics[0]?.range?.start).toMatchObject({ line: 2, column: 8 });
  });
});
