import type { DataContext } from '../../src/contract/component.js';
import { testHost } from './test-host.js';

/** What a data source gets to run, with the secrets that it registered. */
export function dataContext(
  env: Readonly<Record<string, string>> = {},
  signal: AbortSignal = new AbortController().signal,
): DataContext & { readonly registered: readonly string[] } {
  const registered: string[] = [];
  return { host: testHost({ env }), signal, secrets: { add: (value) => registered.push(value) }, registered };
}
