import { decodeOptions } from '../../config/decode.js';
import type { SourceMap } from '../../config/source-value.js';
import type { ConfigBody, Decoded, DecodeScope, OptionsDeclaration, RenderLate } from '../../contract/config.js';
import { GoFunctionError } from '../../languages/go-template/errors.js';
import { hasErrors, type SourceRange } from '../../support/diagnostics.js';
import type { LineIndex } from '../../support/line-index.js';
import { type FunctionScope, type TemplateFacts, templateFunctions } from '../go-strings/functions.js';
import { placeholder, prepareData } from '../go-strings/prepare-data.js';
import { PreparePass } from '../go-strings/prepare-pass.js';
import { lateRenderer } from '../go-strings/render-late.js';
import { actionPlace } from './string-place.js';

/** What a body of a JSON template is made of. */
export interface JsonBodyParts {
  readonly type: string;
  readonly typeRange: SourceRange;
  /** The options, then what an `override` lays over them. */
  readonly layers: readonly SourceMap[];
  readonly lines: LineIndex;
  readonly facts: TemplateFacts;
  readonly user: (name: string) => string;
}

/** The body of a builder, provisioner or post-processor of a JSON template (spec-json-template 7, 8). */
export class JsonConfigBody implements ConfigBody {
  readonly range: SourceRange;
  readonly #parts: JsonBodyParts;

  constructor(parts: JsonBodyParts) {
    this.#parts = parts;
    this.range = parts.layers[0]?.range ?? parts.typeRange;
  }

  /** Renders every string once (late options are only checked), then decodes weakly. All problems are collected. */
  decode<T>(declaration: OptionsDeclaration<T>, scope: DecodeScope): Decoded<T> {
    const { type, typeRange, layers, lines } = this.#parts;
    const pass = new PreparePass({
      declaration,
      place: ({ range, value }, offset) => actionPlace(lines, range, { value, offset }),
      functions: templateFunctions(this.#functionScope(scope, prepareBuild(scope.generatedKeys))),
      data: prepareData(type, scope.generatedKeys),
      knowsCleanName: Object.hasOwn(scope.functions ?? {}, 'clean_resource_name'),
    });
    const rendered = layers.map((layer) => pass.render(layer));
    const decoded = decodeOptions(declaration, rendered, { componentType: type, anchor: typeRange });
    const diagnostics = [...pass.diagnostics, ...decoded.diagnostics];
    return { ...decoded, value: hasErrors(diagnostics) ? undefined : decoded.value, diagnostics };
  }

  readonly renderLate = (scope: DecodeScope): RenderLate => lateRenderer((build) => this.#functionScope(scope, build));

  #functionScope(scope: DecodeScope, build: FunctionScope['build']): FunctionScope {
    const { facts, user } = this.#parts;
    return {
      facts,
      user,
      buildName: scope.buildName,
      builderType: scope.builderType,
      extra: scope.functions,
      ...(build === undefined ? {} : { build }),
    };
  }
}

function prepareBuild(keys: ReadonlySet<string> | undefined): FunctionScope['build'] {
  if (keys === undefined) return undefined;
  return (key) => {
    if (!keys.has(key)) throw new GoFunctionError(`loaded data, but couldnt find ${key} in it.`);
    return placeholder(key);
  };
}
