import { mark } from '../cty/marks.js';
import { STRING } from '../cty/types.js';
import { type StringValue, stringValue } from '../cty/values.js';
import type { HclFunction, Parameter } from './definition.js';

/** A function that the network answers; an argument that is null is passed as an empty string. */
function asked(name: string, ...parameters: Parameter[]): readonly [string, HclFunction] {
  return [
    name,
    {
      parameters,
      type: STRING,
      call: (args, context) =>
        answerOf(
          name,
          context.network(
            name,
            args.map((arg) => ('value' in arg ? String(arg.value) : '')),
          ),
        ),
    },
  ];
}

/** Deviation: secret-store-masked. What comes out of a secret store is secret. */
function answerOf(name: string, answer: string): StringValue {
  return name === 'consul_key' ? stringValue(answer) : mark(stringValue(answer));
}

/** `consul_key`, `vault`, `aws_secretsmanager` and `aws_secretsmanager_raw`. @see spec-hcl2 C */
export const NETWORK_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  asked('consul_key', { name: 'key', type: STRING }),
  asked('vault', { name: 'path', type: STRING }, { name: 'key', type: STRING }),
  asked('aws_secretsmanager', { name: 'name', type: STRING }, { name: 'key', type: STRING, allowsNull: true }),
  asked('aws_secretsmanager_raw', { name: 'name', type: STRING }),
]);
