/**
 * The plugins whose components are built in, by source, with the version that they are compatible with (spec-commands 9.2).
 * Components are called `<name>-<component>`, or `<name>` alone.
 */
export const BUILT_IN_PLUGINS: ReadonlyMap<string, { readonly name: string; readonly version: string }> = new Map([
  ['github.com/hashicorp/amazon', { name: 'amazon', version: '1.8.3' }],
  ['github.com/hashicorp/ansible', { name: 'ansible', version: '1.1.4' }],
]);
