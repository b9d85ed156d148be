import { FUNCTIONS as VALUE_FUNCTIONS } from '../hcl-functions/index.js';
import { EXPRESSION_FUNCTIONS } from './evaluation/expression-functions.js';
import type { ScopeFunction } from './scope-function.js';
import { templateFileFunction } from './templatefile.js';

const IN_FILES: ReadonlyMap<string, ScopeFunction> = new Map<string, ScopeFunction>([
  ...VALUE_FUNCTIONS,
  ...EXPRESSION_FUNCTIONS,
]);

/** Every function of templates by name. `env` is none: only defaults of variables have it. @see spec-hcl2 C */
export const FUNCTIONS: ReadonlyMap<string, ScopeFunction> = new Map([
  ...IN_FILES,
  ['templatefile', templateFileFunction(IN_FILES)],
]);
