import type { CheckContext } from '../contract/component.js';
import type { GeneratedData } from '../contract/config.js';
import { formatPair } from './go-pair-format.js';

/** Where the environment of a script comes from, weakest first: the build, `environment_vars`, `env`. */
export interface EnvironmentSource {
  readonly buildName: string;
  readonly builderType: string;
  readonly generated: GeneratedData;
  /** Items `KEY=value`, checked by {@link checkEnvironmentVariables}. */
  readonly environmentVars: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const HTTP_VARIABLES = [
  ['PACKER_HTTP_ADDR', 'PackerHTTPAddr', 'ERR_HTTP_ADDR_NOT_IMPLEMENTED_BY_BUILDER'],
  ['PACKER_HTTP_IP', 'PackerHTTPIP', 'ERR_HTTP_IP_NOT_IMPLEMENTED_BY_BUILDER'],
  ['PACKER_HTTP_PORT', 'PackerHTTPPort', 'ERR_HTTP_PORT_NOT_IMPLEMENTED_BY_BUILDER'],
] as const;

/**
 * The environment of a script as one text: keys sorted bytewise, each pair through `format` (`%s='%s' `), single quotes
 * in values escaped for a POSIX shell whatever the format is (spec-provision 3.0, spec-json-template 10.10).
 */
export function formatEnvironment(source: EnvironmentSource, format: string): string {
  return scriptEnvironment(source)
    .map(([key, value]) => formatPair(format, key, value.replaceAll("'", `'"'"'`)))
    .join('');
}

/** The variables of a script, sorted bytewise by key; values as they are. */
function scriptEnvironment(source: EnvironmentSource): readonly (readonly [string, string])[] {
  const variables = new Map<string, string>([
    ['PACKER_BUILD_NAME', source.buildName],
    ['PACKER_BUILDER_TYPE', source.builderType],
  ]);
  for (const [name, key, notServed] of HTTP_VARIABLES) {
    const value = source.generated[key];
    if (value !== undefined && value !== '' && value !== notServed) variables.set(name, String(value));
  }
  for (const item of source.environmentVars) {
    const at = item.indexOf('=');
    if (at > 0) variables.set(item.slice(0, at), item.slice(at + 1));
  }
  for (const [key, value] of Object.entries(source.env)) variables.set(key, value);
  return [...variables].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** Reports every item of `environment_vars` that is not `KEY=value`. */
export function checkEnvironmentVariables(items: readonly string[], context: CheckContext): void {
  for (const [index, item] of items.entries()) {
    if (item.indexOf('=') > 0) continue;
    context.problem({
      path: ['environment_vars', index],
      summary: `Environment variable not in format 'key=value': ${item}`,
      hint: 'Write it as "NAME=value"; "NAME=" sets an empty value.',
    });
  }
}
