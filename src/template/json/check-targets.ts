import { type Diagnostic, didYouMean } from '../../support/diagnostics.js';
import type { JsonDocument, JsonProvisioner, TargetName, Targets } from './document.js';

/**
 * Checks that there is a builder and that `only`, `except` and `override` name builders (raw names). Those of the
 * error-cleanup-provisioner are not looked at. Codes: `NoBuilders`, `UnknownBuilderTarget`, `OnlyAndExcept`.
 *
 * @see spec-json-template 4.1, 4.3, 6 step 3
 */
export function checkTargets(document: JsonDocument): Diagnostic[] {
  const names = document.builders.map((builder) => builder.rawName);
  return [
    ...(names.length === 0 ? [noBuilders(document)] : []),
    ...document.provisioners.flatMap((item) => [...checkItem(item, names), ...checkOverrides(item, names)]),
    ...document.postProcessors.flat().flatMap((item) => checkItem(item, names)),
  ];
}

function noBuilders({ buildersRange }: JsonDocument): Diagnostic {
  return {
    severity: 'error',
    code: 'NoBuilders',
    summary: 'at least one builder must be defined',
    range: buildersRange,
  };
}

function checkItem(item: Targets & { readonly label: string }, names: readonly string[]): Diagnostic[] {
  const [first] = item.except;
  if (item.only.length > 0 && first !== undefined) {
    const summary = `${item.label}: only one of 'only' or 'except' may be specified`;
    return [{ severity: 'error', code: 'OnlyAndExcept', summary, range: first.range }];
  }
  return [
    ...unknownTargets(item.only, names).map((target) => notFound(`${item.label}: 'only'`, target, names)),
    ...unknownTargets(item.except, names).map((target) => notFound(`${item.label}: 'except'`, target, names)),
  ];
}

function unknownTargets(targets: readonly TargetName[], names: readonly string[]): readonly TargetName[] {
  return targets.filter((target) => !names.includes(target.name));
}

function notFound(label: string, { name, range }: TargetName, names: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    code: 'UnknownBuilderTarget',
    summary: `${label} specified builder '${name}' not found`,
    hint: nearest(name, names),
    range,
  };
}

function checkOverrides({ label, overrides }: JsonProvisioner, names: readonly string[]): Diagnostic[] {
  return overrides
    .filter((override) => !names.includes(override.name))
    .map(({ name, nameRange }) => ({
      severity: 'error',
      code: 'UnknownBuilderTarget',
      summary: `${label}: override '${name}' doesn't exist`,
      hint: nearest(name, names),
      range: nameRange,
    }));
}

function nearest(name: string, names: readonly string[]): string | undefined {
  const near = didYouMean(name, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return names.length === 0
    ? undefined
    : `Builders of this template: ${names.map((known) => `"${known}"`).join(', ')}.`;
}
