import type { Value } from '../../languages/cty/values.js';
import type { BodyAttribute, HclBody } from '../../languages/hcl/body/body.js';
import { evaluate } from '../../languages/hcl/evaluate.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import type { PluginRequirement } from '../template.js';
import { BUILT_IN_PLUGINS } from './plugin-table.js';
import { problem, warning } from './problem.js';
import { namesPrerelease, parseConstraint, satisfies } from './version-constraint.js';

/** A requirement with its place. */
export interface RequiredPlugin extends PluginRequirement {
  readonly nameRange: SourceRange;
}

/** The plugins of a template, by local name, and what is wrong with them. */
export class RequiredPlugins {
  readonly plugins = new Map<string, RequiredPlugin>();
  readonly diagnostics: Diagnostic[] = [];

  /** Reads a `required_plugins` block. @see spec-commands 9.1 */
  read(body: HclBody): void {
    const { attributes, diagnostics } = body.justAttributes();
    this.diagnostics.push(...diagnostics);
    for (const attribute of attributes.values()) {
      const plugin = readPlugin(attribute);
      if ('severity' in plugin) this.diagnostics.push(plugin);
      else this.#add(plugin);
    }
  }

  #add(plugin: RequiredPlugin): void {
    const { localName, nameRange } = plugin;
    if (this.plugins.has(localName)) {
      this.diagnostics.push(
        problem('DuplicateRequiredPlugin', `Duplicate required_plugin ${JSON.stringify(localName)}`, {
          detail: 'Every required plugin has a local name of its own.',
          range: nameRange,
        }),
      );
      return;
    }
    this.plugins.set(localName, plugin);
    const unavailable = availability(plugin);
    if (unavailable !== undefined) this.diagnostics.push(unavailable);
  }
}

/**
 * The type of a component as the catalogue has it: what stands under a plugin's local name is also known under the plugin's
 * own name (`myaws-ebs` is `amazon-ebs` when `myaws` is the amazon plugin).
 */
export function componentType(type: string, plugins: ReadonlyMap<string, PluginRequirement>): string {
  for (const [localName, { source }] of plugins) {
    const own = BUILT_IN_PLUGINS.get(source)?.name;
    if (own === undefined || own === localName) continue;
    if (type === localName) return own;
    if (type.startsWith(`${localName}-`)) return own + type.slice(localName.length);
  }
  return type;
}

function readPlugin(attribute: BodyAttribute): RequiredPlugin | Diagnostic {
  const { name, expression, nameRange } = attribute;
  const { value, diagnostics } = evaluate(expression, undefined);
  const [failed] = diagnostics;
  if (failed !== undefined) return failed;
  const entries = value.kind === 'object' ? value.entries : undefined;
  const constraints = textOf(entries?.get('version'));
  const source = textOf(entries?.get('source'));
  const wrong = shapeProblem(attribute, entries) ?? constraintProblem(constraints, expression.range);
  if (wrong !== undefined) return wrong;
  if (isSource(source)) return { localName: name, source, constraints, nameRange };
  return problem('InvalidPluginSource', 'Failed to parse source', {
    detail: `"${source}" is not of the form HOST/NAMESPACE/NAME, such as "github.com/hashicorp/amazon"; the last part does not begin with "packer-".`,
    range: attribute.range,
  });
}

/** What is wrong with the name and the object of a requirement, before its values are looked at. */
function shapeProblem(
  { name, expression, range }: BodyAttribute,
  entries: ReadonlyMap<string, Value> | undefined,
): Diagnostic | undefined {
  const refused = (code: string, summary: string, detail: string) =>
    problem(code, summary, { detail, range: expression.range });
  if (entries === undefined) {
    const detail = `Write an object: ${name} = { version = ">= 1.0.0", source = "github.com/hashicorp/${name}" }`;
    return problem('InvalidPluginRequirement', 'Invalid plugin requirement', { detail, range });
  }
  if (!LOCAL_NAME.test(name)) {
    const detail = `"${name}" is not one: it has lower-case letters, digits and single hyphens between them.`;
    return refused('InvalidPluginLocalName', 'Invalid plugin local name', detail);
  }
  const extra = [...entries.keys()].find((key) => key !== 'version' && key !== 'source');
  if (extra !== undefined) {
    const detail = `A required plugin has a version and a source, nothing else: "${extra}" is unknown.`;
    return refused('InvalidRequiredPlugins', 'Invalid required_plugins object', detail);
  }
  if (!entries.has('version')) {
    const detail = 'Add which versions will do: version = ">= 1.0.0"';
    return refused('MissingVersionConstraint', 'No version constraint was set', detail);
  }
  if (entries.has('source')) return undefined;
  const detail = `Add where the plugin comes from: source = "github.com/hashicorp/${name}"`;
  return refused('MissingPluginSource', 'No source was set', detail);
}

function constraintProblem(text: string, range: SourceRange): Diagnostic | undefined {
  const constraint = parseConstraint(text);
  if (constraint !== undefined && !namesPrerelease(constraint)) return undefined;
  const detail =
    constraint === undefined
      ? `"${text}" is no constraint such as ">= 1.2.0, < 2.0.0".`
      : `"${text}" names a prerelease; only released versions can be asked for.`;
  return problem('InvalidVersionConstraint', 'Invalid version constraint', { detail, range });
}

function textOf(value: Value | undefined): string {
  return value?.kind === 'string' ? value.value : '';
}

const LOCAL_NAME = /^(?=.{1,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

function isSource(text: string): boolean {
  const parts = text.split('/');
  return (
    parts.length >= 3 &&
    parts.length <= 16 &&
    parts.every((part) => /^[^\s?#:]+$/.test(part)) &&
    !/^packer-/.test(parts.at(-1) ?? '')
  );
}

/**
 * Deviation: plugins-built-in. Packer refuses to start while a required plugin is not installed; here components are built in, so a plugin that is
 * unknown, or a version that is not ours, is a warning: what is missed is missed where a component of it is used.
 */
function availability({ localName, source, constraints, nameRange }: RequiredPlugin): Diagnostic | undefined {
  const known = BUILT_IN_PLUGINS.get(source);
  if (known === undefined) {
    return warning('UnknownPlugin', `The plugin ${source} is not built in`, {
      detail: 'A build that uses a component of it is refused.',
      range: nameRange,
    });
  }
  const constraint = parseConstraint(constraints);
  if (constraint === undefined || satisfies(known.version, constraint)) return undefined;
  return warning('PluginVersion', `The built-in ${localName} components are not of a version ${constraints}`, {
    detail: `They work like version ${known.version} of ${source}.`,
    range: nameRange,
  });
}
