import { resolve } from 'node:path';
import { mark } from '../../languages/cty/marks.js';
import { STRING } from '../../languages/cty/types.js';
import { objectValue, stringValue, unknownOf, type Value } from '../../languages/cty/values.js';
import { FUNCTIONS } from '../../languages/hcl/functions.js';
import { childScope, type Scope } from '../../languages/hcl/scope.js';
import type { FunctionContext, HclFunction } from '../../languages/hcl-functions/definition.js';
import { ENV_FUNCTION } from '../../languages/hcl-functions/env.js';
import { PACKER_VERSION } from '../../support/version.js';

/** The scope of a variable's default: one function, which exists nowhere else. @see spec-hcl2 B.3 */
export function defaultScope(context: FunctionContext): Scope {
  return { functions: DEFAULT_FUNCTIONS, context };
}

const DEFAULT_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([['env', ENV_FUNCTION]]);

/** The scope of a validation rule: its own variable, and functions whose relative paths start in the working directory. */
export function validationScope(context: FunctionContext, name: string, value: Value): Scope {
  const variables = new Map([['var', objectValue([[name, value]])]]);
  return { variables, functions: FUNCTIONS, context: { ...context, baseDirectory: '' } };
}

/** What a template knows everywhere: functions, `var`, `path` and `packer`. */
export function templateScope(context: FunctionContext, variables: ReadonlyMap<string, Value>): Scope {
  return {
    functions: FUNCTIONS,
    context,
    variables: new Map<string, Value>([
      ['var', objectValue(variables)],
      ['path', pathValue(context)],
      ['packer', PACKER],
    ]),
  };
}

/** `source` where no source is in use: its values are unknown. */
export const NO_SOURCE = sourceObject(undefined);
/** `build` where no build runs: every attribute of it is an error. */
export const NO_BUILD = objectValue([]);

/** `source` of a use of a source. */
export function sourceObject(use: { readonly type: string; readonly name: string } | undefined): Value {
  return objectValue([
    ['type', use === undefined ? unknownOf(STRING) : stringValue(use.type)],
    ['name', use === undefined ? unknownOf(STRING) : stringValue(use.name)],
  ]);
}

/** A scope with the values that differ from place to place. */
export function placedScope(scope: Scope, names: Readonly<Record<string, Value>>): Scope {
  return childScope(scope, new Map(Object.entries(names)));
}

/** A value with the mark, when it is to be kept secret. */
export function markedIf(isSensitive: boolean, value: Value): Value {
  return isSensitive ? mark(value) : value;
}

const PACKER = objectValue([
  ['version', stringValue(PACKER_VERSION)],
  ['iterationID', unknownOf(STRING)],
  ['versionFingerprint', unknownOf(STRING)],
]);

function pathValue({ baseDirectory, workingDirectory }: FunctionContext): Value {
  return objectValue([
    ['root', stringValue(baseDirectory.replaceAll('\\', '/'))],
    ['cwd', stringValue(resolve(workingDirectory).replaceAll('\\', '/'))],
  ]);
}
