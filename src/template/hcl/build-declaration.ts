import { STRING } from '../../languages/cty/types.js';
import { objectValue, stringValue } from '../../languages/cty/values.js';
import type { BodyAttribute, BodyBlock, BodyContent, BodySchema } from '../../languages/hcl/body/body.js';
import { expandDynamic } from '../../languages/hcl/body/dynamic.js';
import type { Scope } from '../../languages/hcl/scope.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import {
  type PostProcessorDeclaration,
  type ProvisionerDeclaration,
  readPostProcessor,
  readProvisioner,
} from './component-declarations.js';
import { constantValue } from './constant.js';
import { problem } from './problem.js';
import { NO_BUILD, NO_SOURCE, placedScope } from './scopes.js';
import { blockUse, listedUses, type SourceUse } from './source-uses.js';

/** A `build` block. */
export interface BuildDeclaration {
  /** Empty when it has none. */
  readonly name: string;
  readonly description: string;
  readonly uses: readonly SourceUse[];
  readonly provisioners: readonly ProvisionerDeclaration[];
  readonly cleanup: ProvisionerDeclaration | undefined;
  readonly postProcessors: readonly (readonly PostProcessorDeclaration[])[];
  readonly registries: readonly BodyBlock[];
}

const SCHEMA: BodySchema = {
  attributes: [{ name: 'name' }, { name: 'description' }, { name: 'sources' }],
  blocks: [
    { type: 'source', labels: ['reference'] },
    { type: 'provisioner', labels: ['type'] },
    { type: 'error-cleanup-provisioner', labels: ['type'] },
    { type: 'post-processor', labels: ['type'] },
    { type: 'post-processors' },
    { type: 'hcp_packer_registry' },
    { type: 'from', labels: ['type'] },
  ],
};
const SEQUENCE: BodySchema = { blocks: [{ type: 'post-processor', labels: ['type'] }] };

/**
 * Reads a `build` block. Its own arguments and the meta-arguments in it must be known now; bodies are kept for later.
 *
 * @param scope `var`, `local`, `data`, `path`, `packer` and functions @see spec-hcl2 B.5, B.6
 */
export function readBuild(
  block: BodyBlock,
  sources: ReadonlyMap<string, BodyBlock>,
  scope: Scope,
): { readonly build: BuildDeclaration; readonly diagnostics: readonly Diagnostic[] } {
  const reading = new BuildReading(block, sources, scope);
  return { build: reading.build(), diagnostics: reading.diagnostics };
}

class BuildReading {
  readonly diagnostics: Diagnostic[] = [];
  readonly #block: BodyBlock;
  readonly #sources: ReadonlyMap<string, BodyBlock>;
  readonly #scope: Scope;
  readonly #report = (found: Diagnostic) => {
    this.diagnostics.push(found);
  };

  constructor(block: BodyBlock, sources: ReadonlyMap<string, BodyBlock>, scope: Scope) {
    this.#block = block;
    this.#sources = sources;
    this.#scope = placedScope(scope, { source: NO_SOURCE, build: NO_BUILD });
  }

  build(): BuildDeclaration {
    const { content, diagnostics } = expandDynamic(this.#block.body, this.#scope).content(SCHEMA);
    this.diagnostics.push(...diagnostics);
    const { attributes } = content;
    const name = this.#text(attributes.get('name'));
    const meta = placedScope(this.#scope, { build: objectValue([['name', stringValue(name)]]) });
    return {
      name,
      description: this.#text(attributes.get('description')),
      uses: this.#uses(content),
      provisioners: ofType(content, 'provisioner').map((block) => readProvisioner(block, meta, this.#report)),
      cleanup: this.#cleanup(content, meta),
      postProcessors: content.blocks.flatMap((block) => this.#sequence(block, meta)),
      registries: ofType(content, 'hcp_packer_registry'),
    };
  }

  #text(attribute: BodyAttribute | undefined): string {
    if (attribute === undefined) return '';
    const { value, diagnostics } = constantValue(attribute, { type: STRING, scope: this.#scope });
    this.diagnostics.push(...diagnostics);
    return value.kind === 'string' ? value.value : '';
  }

  #uses(content: BodyContent): readonly SourceUse[] {
    const before = this.diagnostics.length;
    const { range } = this.#block;
    const from = { sources: this.#sources, scope: this.#scope, report: this.#report };
    const uses = [
      ...listedUses(content.attributes.get('sources'), from),
      ...ofType(content, 'source').flatMap((block) => blockUse(block, from)),
    ];
    if (uses.length === 0 && this.diagnostics.length === before) {
      const detail = 'A build uses sources: sources = ["source.TYPE.NAME"], or a source block.';
      this.diagnostics.push(problem('MissingSource', 'missing source reference', { detail, range }));
    }
    return uses;
  }

  #cleanup(content: BodyContent, meta: Scope): ProvisionerDeclaration | undefined {
    const [first, second] = ofType(content, 'error-cleanup-provisioner');
    if (second !== undefined) {
      const summary = 'Only one error-cleanup-provisioner is allowed';
      this.diagnostics.push(problem('SeveralCleanupProvisioners', summary, { range: second.range }));
    }
    return first === undefined ? undefined : readProvisioner(first, meta, this.#report);
  }

  /** A lone post-processor is a sequence of one; an empty sequence is none. */
  #sequence(block: BodyBlock, meta: Scope): readonly (readonly PostProcessorDeclaration[])[] {
    if (block.type === 'post-processor') return [[readPostProcessor(block, meta, this.#report)]];
    if (block.type !== 'post-processors') return [];
    const { content, diagnostics } = block.body.content(SEQUENCE);
    this.diagnostics.push(...diagnostics);
    const sequence = content.blocks.map((element) => readPostProcessor(element, meta, this.#report));
    return sequence.length === 0 ? [] : [sequence];
  }
}

function ofType({ blocks }: BodyContent, type: string): readonly BodyBlock[] {
  return blocks.filter((block) => block.type === type);
}
