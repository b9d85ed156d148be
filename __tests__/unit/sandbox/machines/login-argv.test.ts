import { expect, it } from 'vitest';
import { loginArgv, terminalArgv } from '../../../../src/sandbox/machines/login-argv.js';

it('runs a command as root directly, and as a user by a login', () => {
  expect(loginArgv('root', ['id'])).toEqual(['id']);
  expect(loginArgv('ubuntu', ['echo', 'a b'], ['A', 'B']).slice(4)).toEqual([
    '--whitelist-environment=A,B',
    '--command',
    'exec "$0" "$@"',
    'ubuntu',
    '--',
    'echo',
    'a b',
  ]);
});

it('gives a command a terminal inside the machine', () => {
  expect(terminalArgv(['echo', "it's"]).slice(2)).toEqual(['script', '-qefc', "'echo' 'it'\\''s'", '/dev/null']);
});
