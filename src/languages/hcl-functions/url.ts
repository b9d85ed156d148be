import { STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { textArgument } from './arguments.js';
import type { HclFunction } from './definition.js';

const urlencode: HclFunction = {
  parameters: [{ name: 'str', type: STRING }],
  type: STRING,
  call: (args) => stringValue(queryEscaped(textArgument(args, 0))),
};

/** `urlencode`. @see spec-hcl2 C */
export const URL_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([['urlencode', urlencode]]);

/** Go's url.QueryEscape: a plus for a space, and what encodeURIComponent leaves alone beyond `-_.~`. */
function queryEscaped(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%20', '+')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
