/** The number of the system call keyctl(2). */
const KEYCTL: Readonly<Record<string, number>> = { x64: 250, arm64: 219 };

/**
 * What to put before a command so that it begins with an empty session keyring: namespaces do not divide the kernel's keyrings, and
 * root inside could read the keys of whoever started the sandbox. util-linux has no program for that; `keyctl session` would
 * print a line. Empty for other processors.
 */
export function freshKeyringArgv(arch: string): readonly string[] {
  const number = KEYCTL[arch];
  return number === undefined ? [] : ['perl', '-e', `syscall(${number}, 1, 0); exec { $ARGV[0] } @ARGV or exit 127`];
}
