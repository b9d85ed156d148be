import { decodeOptions } from '../../config/decode.js';
import type { SourceMap } from '../../config/source-value.js';
import type { ConfigBody, Decoded, DecodeScope, OptionsDeclaration, RenderLate } from '../../contract/config.js';
import type { HclBody } from '../../languages/hcl/body/body.js';
import type { Scope } from '../../languages/hcl/scope.js';
import { hasErrors, type SourceRange, type SourceTexts } from '../../support/diagnostics.js';
import { type TemplateFacts, templateFunctions } from '../go-strings/functions.js';
import { prepareData } from '../go-strings/prepare-data.js';
import { PreparePass } from '../go-strings/prepare-pass.js';
import { lateRenderer } from '../go-strings/render-late.js';
import { buildValue } from './build-value.js';
import { evaluateOptions } from './evaluate-options.js';
import { goActionPlace, goStringScope } from './go-strings.js';
import { untilAnswered } from './network-answers.js';
import { placedScope, sourceObject } from './scopes.js';

/** What a body of an HCL2 template is made of. */
export interface HclBodyParts {
  readonly type: string;
  /** The header of the block. */
  readonly range: SourceRange;
  /** Without meta-arguments. */
  readonly body: HclBody;
  /** What an `override` lays over it. */
  readonly override: SourceMap | undefined;
  /** `var`, `local`, `data`, `path`, `packer` and functions. */
  readonly scope: Scope;
  /** `source`; undefined for data sources, which have none. */
  readonly source: { readonly type: string; readonly name: string } | undefined;
  /** `build.name`. */
  readonly buildName: string;
  /** Data sources are not run: values that are unknown because of it are not judged. */
  readonly isRehearsal: boolean;
  readonly facts: TemplateFacts;
  readonly sources: SourceTexts;
}

/** The body of a component of an HCL2 template. @see spec-hcl2 B.5, B.7 */
export class HclConfigBody implements ConfigBody {
  readonly range: SourceRange;
  readonly #parts: HclBodyParts;

  constructor(parts: HclBodyParts) {
    this.#parts = parts;
    this.range = parts.range;
  }

  /**
   * Evaluates the arguments, renders the Go templates in their strings as a JSON template's are, then decodes weakly. Not final
   * when `build` values are used that do not exist yet: they are placeholders. All problems are collected.
   *
   * Deviation: unknown-values-not-judged. Packer checks placeholders too, and refuses an AMI name for the angle brackets of
   * `<unknown>`.
   */
  async decode<T>(declaration: OptionsDeclaration<T>, scope: DecodeScope): Promise<Decoded<T>> {
    const { type, range, body, override, sources, isRehearsal } = this.#parts;
    const evaluated = await untilAnswered(() =>
      evaluateOptions(body, declaration, { scope: this.#scope(scope), range }),
    );
    const pass = new PreparePass({
      declaration,
      place: (source, offset) => goActionPlace(sources.get(source.range.file), source, offset),
      functions: templateFunctions(goStringScope(this.#parts.facts, scope)),
      // Build values are not among the data here: they are the object `build` of the language.
      data: prepareData(type, scope.generatedKeys === undefined ? undefined : new Set()),
      knowsCleanName: Object.hasOwn(scope.functions ?? {}, 'clean_resource_name'),
    });
    const layers = [evaluated.options, ...(override === undefined ? [] : [override])];
    const rendered = layers.map((layer) => pass.render(layer));
    const final = evaluated.late.length === 0 || scope.generated !== undefined;
    const unknown = [...(final ? [] : evaluated.late), ...(isRehearsal ? evaluated.unknown : [])];
    const undecided = (at: SourceRange) => unknown.some((place) => contains(place, at));
    const decoded = decodeOptions(declaration, rendered, { componentType: type, anchor: range, undecided });
    const diagnostics = [...evaluated.diagnostics, ...pass.diagnostics, ...decoded.diagnostics];
    return {
      ...decoded,
      value: hasErrors(diagnostics) ? undefined : decoded.value,
      diagnostics,
      final,
      // What is wrong with the whole may be so because a part is not known.
      undecided: (path) => (path.length === 0 ? unknown.length > 0 : undecided(decoded.locate(path))),
      sensitive: [...decoded.sensitive, ...evaluated.secrets],
    };
  }

  readonly renderLate = (scope: DecodeScope): RenderLate =>
    lateRenderer((build) => goStringScope(this.#parts.facts, scope, build));

  #scope({ generatedKeys, generated }: DecodeScope): Scope {
    const { scope, source, buildName } = this.#parts;
    return placedScope(scope, {
      source: sourceObject(source),
      build: buildValue(buildName, { keys: generatedKeys, data: generated }),
    });
  }
}

function contains(outer: SourceRange, inner: SourceRange): boolean {
  return outer.file === inner.file && outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}
