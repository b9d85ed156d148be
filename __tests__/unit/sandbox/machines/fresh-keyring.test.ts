import { expect, it } from 'vitest';
import { freshKeyringArgv } from '../../../../src/sandbox/machines/fresh-keyring.js';

it.each([
  ['x64', 'syscall(250, 1, 0)'],
  ['arm64', 'syscall(219, 1, 0)'],
])('knows the system call of %s', (arch, call) => {
  expect(freshKeyringArgv(arch).join(' ')).toContain(call);
});

it('does without where it does not know it', () => {
  expect(freshKeyringArgv('riscv64')).toEqual([]);
});
