import { expect, it } from 'vitest';
import { archiveKind } from '../../../../../src/components/post-processors/compress/archive-kind.js';

it.each([
  ['x.zip', '', 'zip', undefined],
  ['x.tar.zip', '', 'zip', undefined],
  ['x.tar', '', 'tar', undefined],
  ['x.gz.tar', '', 'tar', undefined],
  ['x.gz', '', 'none', 'pgzip'],
  ['x.tar.gz', '', 'tar', 'pgzip'],
  ['x.lz4', '', 'none', 'lz4'],
  ['x.tar.lz4', '', 'tar', 'lz4'],
  ['x.bgzf', '', 'none', 'bgzf'],
  ['x.tar.bgzf', '', 'tar', 'bgzf'],
  ['x.xz', '', 'none', 'xz'],
  ['x.tar.xz', '', 'tar', 'xz'],
  ['x.bzip2', '', 'none', 'bzip2'],
  ['x.tar.bzip2', '', 'tar', 'bzip2'],
  ['y.bz2', '', 'tar', 'pgzip'],
  ['x.tgz', '', 'tar', 'pgzip'],
  ['x', '', 'tar', 'pgzip'],
  ['x.GZ', '', 'tar', 'pgzip'],
  ['packer_{{.BuildName}}_{{.BuilderType}}', '', 'tar', 'pgzip'],
  ['x.{{.BuildName}}', 'zip', 'zip', undefined],
  ['x.gz', 'tar.xz', 'tar', 'xz'],
  ['x.tar', 'gz', 'tar', 'pgzip'],
  ['x.zip', 'bogus', 'tar', 'pgzip'],
])('%s with format %j: %s, %s', (output, format, container, compression) => {
  expect(archiveKind(output, format)).toEqual({ container, compression });
});
