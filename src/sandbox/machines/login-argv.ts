import { shellWord } from './shell-word.js';

/** A command as a user of the machine in a fresh login environment, of which `kept` are variables to keep; as root directly. */
export function loginArgv(user: string, argv: readonly string[], kept: readonly string[] = []): readonly string[] {
  if (user === 'root') return argv;
  const keep = kept.length === 0 ? [] : [`--whitelist-environment=${kept.join(',')}`];
  return ['su', '--login', '--shell', '/bin/bash', ...keep, '--command', 'exec "$0" "$@"', user, '--', ...argv];
}

/**
 * A command in a terminal that the machine itself makes, joined to the caller's: with the caller's alone a shell has no control of its
 * jobs, and Ctrl-C reaches nobody. The size is what the caller's is at the start.
 */
export function terminalArgv(argv: readonly string[]): readonly string[] {
  return ['env', 'TERM=xterm-256color', 'script', '-qefc', argv.map(shellWord).join(' '), '/dev/null'];
}
