import { camelCase } from '../../config/camel-case.js';
import type { PrepareContext, Prepared } from '../../contract/component.js';
import type { ConfigBody, Decoded, OptionSchema, OptionsDeclaration } from '../../contract/config.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';

/** The options of a component; without a value when they are refused. */
export interface DecodedComponent {
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of an option, whose path begins with its name in camelCase. */
  locate(path: string): SourceRange;
}

interface Preparable {
  readonly options: OptionsDeclaration<unknown>;
  prepare(body: ConfigBody, context: PrepareContext): Promise<Prepared<unknown>>;
}

/** Decodes the options of a component and does no more: nothing is checked, no file is looked for. */
export async function decodedOptions(
  component: Preparable,
  body: ConfigBody,
  context: PrepareContext,
): Promise<DecodedComponent> {
  let decoded: Decoded<unknown> | undefined;
  const intercepting: ConfigBody = {
    range: body.range,
    renderLate: body.renderLate,
    async decode(declaration, scope) {
      const given = await body.decode(rendered(declaration), scope);
      decoded = given;
      // Without a value the component goes no further.
      return { ...given, value: undefined };
    },
  };
  const { diagnostics } = await component.prepare(intercepting, context);
  const names = new Map(Object.keys(component.options.properties).map((name) => [camelCase(name), name]));
  return {
    // as: what declarations decode to are records.
    value: decoded?.value as DecodedComponent['value'],
    diagnostics,
    locate: (path) => {
      const [first = ''] = path.split('.');
      return decoded?.locate([names.get(first) ?? first]) ?? body.range;
    },
  };
}

/** The same options, all of them rendered at once: what is rendered late would be compared unrendered. */
function rendered<T>(declaration: OptionsDeclaration<T>): OptionsDeclaration<T> {
  const properties = Object.entries(declaration.properties).map(([name, schema]): [string, OptionSchema] => {
    const { struct } = schema.option;
    const inner = struct === undefined ? {} : { struct: rendered(struct) };
    return [name, { ...schema, option: { ...schema.option, ...inner, late: false } }];
  });
  return { properties: Object.fromEntries(properties) };
}
