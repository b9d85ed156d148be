import type { PrepareContext, Prepared } from '../../src/contract/component.js';
import type { ConfigBody } from '../../src/contract/config.js';
import type { Host } from '../../src/contract/host.js';
import { LineIndex } from '../../src/support/line-index.js';
import { JsonConfigBody } from '../../src/template/json/config-body.js';
import { parseJson } from '../../src/template/json/parse-json.js';
import { prepareContext } from './prepare-component.js';

interface Preparable<T> {
  readonly type: string;
  prepare(body: ConfigBody, context: PrepareContext): Promise<Prepared<T>>;
}

/** Keys that `build` knows in these tests. */
const generatedKeys = new Set(['ID', 'Host', 'Port', 'PackerHTTPAddr']);

/** How preparing from JSON went: errors and warnings as `<line>: <summary>`. */
export interface PreparedFromJson<T> {
  readonly value: T | undefined;
  readonly problems: readonly string[];
}

/** Prepares a component from the JSON text of its configuration, through the real front end. */
export async function prepareJson<T>(
  component: Preparable<T>,
  text: string,
  host: Host,
  keys: ReadonlySet<string> | undefined = generatedKeys,
): Promise<PreparedFromJson<T>> {
  const { value: source, diagnostics: syntax } = parseJson('t.json', text);
  if (source?.kind !== 'map') throw new Error(`not an object: ${text} ${JSON.stringify(syntax)}`);
  const { workingDirectory } = host;
  const body = new JsonConfigBody({
    type: component.type,
    typeRange: source.range,
    layers: [source],
    lines: new LineIndex('t.json', text),
    facts: { startTime: new Date(0), workingDirectory, templateDirectory: workingDirectory },
    user: () => '',
  });
  const { value, diagnostics } = await component.prepare(body, { ...prepareContext(host), generatedKeys: keys });
  return { value, problems: diagnostics.map((one) => `${one.range?.start.line}: ${one.summary}`) };
}

/** As {@link prepareJson}; throws when there are errors. */
export async function readyFromJson<T>(
  component: Preparable<T>,
  options: unknown,
  host: Host,
  keys?: ReadonlySet<string>,
): Promise<T> {
  const { value, problems } = await prepareJson(component, JSON.stringify(options), host, keys);
  if (value === undefined) throw new Error(`not ready: ${problems.join('; ')}`);
  return value;
}
