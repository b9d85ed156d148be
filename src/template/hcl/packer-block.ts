import type { BodySchema, HclBody } from '../../languages/hcl/body/body.js';
import { evaluate } from '../../languages/hcl/evaluate.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import { PACKER_VERSION } from '../../support/version.js';
import { problem } from './problem.js';
import { RequiredPlugins } from './required-plugins.js';
import { parseConstraint, satisfies } from './version-constraint.js';

const SCHEMA: BodySchema = { attributes: [{ name: 'required_version' }], blocks: [{ type: 'required_plugins' }] };
const PACKER_BLOCK: BodySchema = { blocks: [{ type: 'packer' }] };

/**
 * Problems of every `required_version`. They come before all others: a template for another version may have constructs
 * that are not known here. @see spec-hcl2 B.2
 */
export function checkRequiredVersion(file: HclBody): readonly Diagnostic[] {
  const { content } = file.partialContent(PACKER_BLOCK);
  return content.blocks.flatMap(({ body }): readonly Diagnostic[] => {
    const attribute = body.partialContent(SCHEMA).content.attributes.get('required_version');
    if (attribute === undefined) return [];
    const { value, diagnostics } = evaluate(attribute.expression, undefined);
    if (diagnostics.length > 0 || value.kind === 'null') return diagnostics;
    const { range } = attribute.expression;
    const text = value.kind === 'string' ? value.value : '';
    const constraint = parseConstraint(value.kind === 'number' ? value.value.toText() : text);
    if (constraint === undefined) {
      const detail = 'Write one such as ">= 1.7.0, < 2.0.0".';
      return [problem('InvalidVersionConstraint', 'Invalid version constraint', { detail, range })];
    }
    if (satisfies(PACKER_VERSION, constraint)) return [];
    const detail = `Templates run as Packer ${PACKER_VERSION} runs them, which is not ${text}.`;
    return [problem('UnsupportedPackerVersion', 'Unsupported Packer Core version', { detail, range })];
  });
}

/** Reads the `packer` blocks of a template for the plugins that they require. */
export function readPackerBlocks(blocks: readonly HclBody[]): RequiredPlugins {
  const required = new RequiredPlugins();
  for (const block of blocks) {
    const { content, diagnostics } = block.content(SCHEMA);
    required.diagnostics.push(...diagnostics);
    for (const { body } of content.blocks) required.read(body);
  }
  return required;
}
