import { STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { textArgument } from './arguments.js';
import type { HclFunction } from './definition.js';

/** `env`: an environment variable, empty when it is not set. Only defaults of variables may call it. @see spec-hcl2 C */
export const ENV_FUNCTION: HclFunction = {
  parameters: [{ name: 'key', type: STRING }],
  type: STRING,
  call: (args, { env }) => {
    const name = textArgument(args, 0);
    return stringValue((Object.hasOwn(env, name) ? env[name] : undefined) ?? '');
  },
};
