import { isWhollyKnown } from '../cty/known.js';
import { ANY, STRING } from '../cty/types.js';
import { NULL, stringValue, unknownOf } from '../cty/values.js';
import { textArgument } from './arguments.js';
import type { HclFunction } from './definition.js';
import { readYaml } from './yaml-reader.js';
import { YamlWriter } from './yaml-writer.js';

const yamlencode: HclFunction = {
  parameters: [{ name: 'value', type: ANY, allowsNull: true, allowsAny: true }],
  type: STRING,
  call: ([value = NULL]) => (isWhollyKnown(value) ? stringValue(new YamlWriter().document(value)) : unknownOf(STRING)),
};

const yamldecode: HclFunction = {
  parameters: [{ name: 'src', type: STRING }],
  type: ANY,
  call: (args) => readYaml(textArgument(args, 0)),
};

/** `yamlencode` and `yamldecode`. @see spec-hcl2 C */
export const YAML_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['yamlencode', yamlencode],
  ['yamldecode', yamldecode],
]);
