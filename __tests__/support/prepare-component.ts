import type { PrepareContext, Prepared, RunContext } from '../../src/contract/component.js';
import type {
  ConfigBody,
  Decoded,
  OptionPath,
  OptionsDeclaration,
  RenderLate,
  TemplateData,
} from '../../src/contract/config.js';
import type { Host } from '../../src/contract/host.js';
import type { SourceRange } from '../../src/support/diagnostics.js';
import { RecordingUi } from './recording-ui.js';
import { testHost } from './test-host.js';

/** Options by their names in templates, already decoded. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/** A component, whatever it makes. */
interface Preparable<T> {
  prepare(body: ConfigBody, context: PrepareContext): Promise<Prepared<T>>;
}

/** How preparing went: errors and warnings as `<option path>: <summary>`. */
export interface PreparedComponent<T> {
  readonly value: T | undefined;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Prepares a component with decoded options; what is not given has its declared default. */
export async function prepareComponent<T>(
  component: Preparable<T>,
  given: GivenOptions,
  host: Host = testHost(),
  more: Partial<PrepareContext> = {},
): Promise<PreparedComponent<T>> {
  const { value, diagnostics } = await component.prepare(optionsBody(given), { ...prepareContext(host), ...more });
  const told = (severity: string) =>
    diagnostics.filter((one) => one.severity === severity).map((one) => `${one.range?.file ?? ''}: ${one.summary}`);
  return { value, errors: told('error'), warnings: told('warning') };
}

/** What a component gets to prepare: build `n` of type `null`. */
export function prepareContext(host: Host): PrepareContext {
  return {
    buildName: 'n',
    builderType: 'null',
    templateDirectory: host.workingDirectory,
    templatePath: 't.json',
    force: false,
    debug: false,
    onError: 'cleanup',
    host,
    secrets: { add: () => undefined },
  };
}

/** As {@link prepareComponent}; throws when there are errors. */
export async function readyComponent<T>(component: Preparable<T>, given: GivenOptions, host?: Host): Promise<T> {
  const { value, errors } = await prepareComponent(component, given, host);
  if (value === undefined) throw new Error(`not ready: ${errors.join('; ')}`);
  return value;
}

/** What a component gets to run: build `n` of type `null`, its lines kept. */
export function runContext(overrides: Partial<RunContext> = {}): RunContext & { readonly ui: RecordingUi } {
  return {
    buildName: 'n',
    builderType: 'null',
    signal: new AbortController().signal,
    host: testHost(),
    secrets: { add: () => undefined },
    force: false,
    debug: false,
    ...overrides,
    ui: new RecordingUi(),
  };
}

/** A body whose places are named like their options, so that tests see where a problem was reported. */
function optionsBody(given: GivenOptions): ConfigBody {
  return {
    range: placeNamed([]),
    decode<T>(declaration: OptionsDeclaration<T>): Decoded<T> {
      const values = Object.entries(declaration.properties).map(([name, { option }]) => {
        return [camelCase(name), name in given ? given[name] : option.default];
      });
      return {
        // as: tests give values of the declared types.
        value: Object.fromEntries(values) as T,
        diagnostics: [],
        final: true,
        given: new Set(Object.keys(given)),
        locate: placeNamed,
        sensitive: [],
      };
    },
    renderLate: () => renderFields,
  };
}

function placeNamed(path: OptionPath): SourceRange {
  const start = { line: 1, column: 1, offset: 0 };
  return { file: path.join('.'), start, end: start };
}

function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Fields alone, `{{.Path}}`: enough for what components render. */
const renderFields: RenderLate = (text: string, data: TemplateData) =>
  text.replace(/\{\{ ?\.(\w+) ?\}\}/g, (_, key: string) => String(data.values[key] ?? '<no value>'));
