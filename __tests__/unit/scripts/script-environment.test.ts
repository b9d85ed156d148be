import { describe, expect, it } from 'vitest';
import { formatEnvironment } from '../../../src/scripts/script-environment.js';

const format = "%s='%s' ";
const source = { buildName: 'n', builderType: 'null', generated: {}, environmentVars: [], env: {} };

describe('formatEnvironment', () => {
  it('tells the build and its type', () => {
    expect(formatEnvironment(source, format)).toBe("PACKER_BUILDER_TYPE='null' PACKER_BUILD_NAME='n' ");
  });

  it('sorts keys and escapes single quotes (vector 20)', () => {
    const environmentVars = ['FOO=bar baz', `Q=it's "q" $HOME`, 'E='];
    expect(formatEnvironment({ ...source, environmentVars }, format)).toBe(
      `E='' FOO='bar baz' PACKER_BUILDER_TYPE='null' PACKER_BUILD_NAME='n' Q='it'"'"'s "q" $HOME' `,
    );
  });

  it('escapes single quotes also when the format has none (vector 72)', () => {
    expect(formatEnvironment({ ...source, environmentVars: ["Z=z'z"] }, '%s="%s" ')).toContain(`Z="z'"'"'z" `);
  });

  it('splits at the first equals sign, lets env win, and lets both replace the build name', () => {
    const given = { environmentVars: ['A=1=2', 'B=list', 'PACKER_BUILD_NAME=mine'], env: { B: 'map' } };
    expect(formatEnvironment({ ...source, ...given }, '%s=%s;')).toBe(
      'A=1=2;B=map;PACKER_BUILDER_TYPE=null;PACKER_BUILD_NAME=mine;',
    );
  });

  it('sorts bytewise: capitals come before small letters', () => {
    expect(formatEnvironment({ ...source, environmentVars: ['a=1', 'Z=2', '_=3'] }, '%s=%s ')).toBe(
      'PACKER_BUILDER_TYPE=null PACKER_BUILD_NAME=n Z=2 _=3 a=1 ',
    );
  });

  it.each([
    ['an address', { PackerHTTPAddr: '10.0.2.2:8932', PackerHTTPIP: '10.0.2.2', PackerHTTPPort: '8932' }, 3],
    [
      'no HTTP server',
      {
        PackerHTTPAddr: 'ERR_HTTP_ADDR_NOT_IMPLEMENTED_BY_BUILDER',
        PackerHTTPIP: 'ERR_HTTP_IP_NOT_IMPLEMENTED_BY_BUILDER',
        PackerHTTPPort: 'ERR_HTTP_PORT_NOT_IMPLEMENTED_BY_BUILDER',
      },
      0,
    ],
    ['no data at all', {}, 0],
  ])('gives PACKER_HTTP_* for %s', (_, generated, count) => {
    const text = formatEnvironment({ ...source, generated }, '%s=%s\n');
    expect(text.match(/PACKER_HTTP_\w+/g) ?? []).toHaveLength(count);
  });
});
