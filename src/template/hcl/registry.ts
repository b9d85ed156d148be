import { listOf, mapOf, STRING, type Type } from '../../languages/cty/types.js';
import type { BodyBlock } from '../../languages/hcl/body/body.js';
import type { Scope } from '../../languages/hcl/scope.js';
import type { FunctionContext } from '../../languages/hcl-functions/definition.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { constantValue } from './constant.js';
import { problem, warning } from './problem.js';
import { NO_BUILD, NO_SOURCE, placedScope } from './scopes.js';

const ARGUMENTS: Readonly<Record<string, Type>> = {
  bucket_name: STRING,
  description: STRING,
  labels: mapOf(STRING),
  bucket_labels: mapOf(STRING),
  build_labels: mapOf(STRING),
  channels: listOf(STRING),
};

/**
 * Checks the `hcp_packer_registry` blocks of a template; other arguments are accepted in silence.
 *
 * Deviation: hcp-registry-ignored. Nothing is published to HCP; one warning says so.
 * @see spec-hcl2 B.6
 */
export function checkRegistries(
  blocks: readonly BodyBlock[],
  scope: Scope,
  env: FunctionContext['env'],
): readonly Diagnostic[] {
  const [first, second] = blocks;
  if (first === undefined) return isAskedFor(env) ? [ignored(undefined)] : [];
  if (second !== undefined) {
    const detail = 'A template has at most one hcp_packer_registry block.';
    return [
      ignored(first.range),
      problem('DuplicateRegistry', 'Only one hcp_packer_registry is allowed', { detail, range: second.range }),
    ];
  }
  return [ignored(first.range), ...checkRegistry(first, placedScope(scope, { source: NO_SOURCE, build: NO_BUILD }))];
}

/** Whether the environment turns the registry on (spec-json-template 10.10). */
function isAskedFor(env: FunctionContext['env']): boolean {
  const registry = env['HCP_PACKER_REGISTRY'] ?? '';
  if (registry === 'off' || registry === '0') return false;
  return registry !== '' || (env['HCP_PACKER_BUCKET_NAME'] ?? '') !== '';
}

function ignored(range: SourceRange | undefined): Diagnostic {
  return warning('RegistryIgnored', 'Nothing is published to HCP Packer', {
    detail: `${range === undefined ? 'HCP_PACKER_REGISTRY and HCP_PACKER_BUCKET_NAME are' : 'The block is checked and otherwise'} ignored.`,
    range,
  });
}

function checkRegistry({ body, range }: BodyBlock, scope: Scope): readonly Diagnostic[] {
  const schema = { attributes: Object.keys(ARGUMENTS).map((name) => ({ name })) };
  const { content, diagnostics } = body.partialContent(schema);
  const found: Diagnostic[] = [...diagnostics];
  const texts = new Map<string, string>();
  for (const attribute of content.attributes.values()) {
    const type = ARGUMENTS[attribute.name] ?? STRING;
    const constant = constantValue(attribute, { type, scope, allowsNull: true });
    found.push(...constant.diagnostics);
    if (constant.value.kind === 'string') texts.set(attribute.name, constant.value.value);
  }
  const refuse = (summary: string) => found.push(problem('InvalidRegistry', summary, { range }));
  const bucket = texts.get('bucket_name');
  if (bucket !== undefined && !/^[a-zA-Z0-9-]{3,36}$/.test(bucket)) {
    refuse('hcp_packer_registry.bucket_name can only contain between 3 and 36 ASCII letters, numbers and hyphens');
  }
  if (Buffer.byteLength(texts.get('description') ?? '') > 255) {
    refuse('hcp_packer_registry.description should have a maximum length of 255 characters');
  }
  if (content.attributes.has('labels')) {
    const old =
      'the argument hcp_packer_registry.labels has been deprecated and will be removed in the next minor release';
    if (content.attributes.has('bucket_labels')) {
      refuse('hcp_packer_registry.labels and hcp_packer_registry.bucket_labels are mutually exclusive');
    } else found.push(warning('DeprecatedArgument', old, { hint: 'Rename it to bucket_labels.', range }));
  }
  return found;
}
