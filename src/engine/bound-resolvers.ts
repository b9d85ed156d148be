import type { Host } from '../contract/host.js';
import type { NetworkContext } from '../contract/network-function.js';
import type { ResolveScope } from '../template/template.js';
import type { EngineParts } from './requests.js';

/** The network functions as a template calls them: by their arguments alone. */
export function boundResolvers(
  { resolvers }: Pick<EngineParts, 'resolvers'>,
  { env, workingDirectory, clock }: Host,
  { signal, secrets }: Pick<NetworkContext, 'signal' | 'secrets'>,
): ResolveScope['resolvers'] {
  const context: NetworkContext = { env, workingDirectory, clock, signal, secrets };
  return Object.fromEntries(
    Object.entries(resolvers).map(([name, run]) => [name, (args: readonly string[]) => run(args, context)]),
  );
}
