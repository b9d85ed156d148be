import { resolve, sep } from 'node:path';
import { goBase, goDir } from '../../support/go-path.js';
import { STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { textArgument } from './arguments.js';
import type { HclFunction } from './definition.js';
import { expandHome } from './home-path.js';
import { textFunction } from './text-function.js';

const abspath: HclFunction = {
  parameters: [{ name: 'path', type: STRING }],
  type: STRING,
  call: (args, { workingDirectory }) => {
    return stringValue(resolve(workingDirectory, textArgument(args, 0)).replaceAll(sep, '/'));
  },
};

const pathexpand: HclFunction = {
  parameters: [{ name: 'path', type: STRING }],
  type: STRING,
  call: (args, { homeDirectory }) => stringValue(expandHome(textArgument(args, 0), homeDirectory)),
};

/** Functions of paths that look at no file. @see spec-hcl2 C; Go: path/filepath */
export const PATH_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['abspath', abspath],
  ['basename', textFunction(['path'], goBase)],
  ['dirname', textFunction(['path'], goDir)],
  ['pathexpand', pathexpand],
]);
