import type { ResolveScope, Template } from '../template/template.js';
import { boundResolvers } from './bound-resolvers.js';
import type { EngineParts, ReadRequest } from './requests.js';
import type { RunSetup } from './set-up.js';

/** What resolving a template may do beside reading. */
export interface ResolveModes {
  /** False: data sources are checked, and their values unknown. */
  readonly runDataSources: boolean;
  /** False: what is made of a sensitive value is shown, unless it holds that value's text. Default true. */
  readonly masksDerived?: boolean;
}

/** What resolving a template may use of the world and of the components. */
export function resolveScope(
  parts: EngineParts,
  template: Pick<Template, 'path' | 'directory'>,
  { host, warnOfUndeclared }: ReadRequest,
  setup: RunSetup & ResolveModes,
): ResolveScope {
  const { clock, env, workingDirectory } = host;
  const { signal, secrets } = setup;
  const { builders, provisioners, postProcessors, dataSources } = parts.catalogue;
  return {
    env,
    workingDirectory,
    startTime: new Date(clock.now()),
    now: () => new Date(clock.now()),
    resolvers: boundResolvers(parts, host, setup),
    warnOfUndeclared,
    conceal: (text, origin) => {
      if (origin === 'fetched' || setup.masksDerived !== false) secrets.add(text);
    },
    components: {
      builders: Object.keys(builders),
      provisioners: Object.keys(provisioners),
      postProcessors: Object.keys(postProcessors),
    },
    dataSources: {
      known: dataSources,
      prepare: {
        buildName: '',
        builderType: '',
        templateDirectory: template.directory,
        templatePath: template.path,
        force: false,
        debug: false,
        onError: 'cleanup',
        host,
        secrets,
      },
      run: setup.runDataSources ? { host, signal, secrets } : undefined,
    },
  };
}
