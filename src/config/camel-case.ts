/** The decoded name of an option: `ssh_host` -> `sshHost`. Mirrors the type in `declaration.ts`. */
export function camelCase(name: string): string {
  const [head = '', ...rest] = name.split('_');
  return head + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}
