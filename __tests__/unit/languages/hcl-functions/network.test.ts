import { expect, it } from 'vitest';
import { isMarked } from '../../../../src/languages/cty/marks.js';
import { NetworkNeeded } from '../../../../src/languages/hcl-functions/definition.js';
import { NETWORK_FUNCTIONS } from '../../../../src/languages/hcl-functions/network.js';
import { emptyContext, evaluateText, functionScope } from '../../../support/evaluate-text.js';

const answering = functionScope({ ...emptyContext, network: (name, args) => JSON.stringify([name, ...args]) });

it.each([
  ['consul_key("a/b")', ['consul_key', 'a/b']],
  ['vault("secret/x", "k")', ['vault', 'secret/x', 'k']],
  ['aws_secretsmanager("n", "k")', ['aws_secretsmanager', 'n', 'k']],
  ['aws_secretsmanager("n", null)', ['aws_secretsmanager', 'n', '']],
  ['aws_secretsmanager_raw("n")', ['aws_secretsmanager_raw', 'n']],
])('%s asks for its answer', (source, asked) => {
  expect(evaluateText(source, answering)).toBe(JSON.stringify(JSON.stringify(asked)));
});

it.each(['vault("p", null)', 'consul_key(null)', 'aws_secretsmanager(null, "k")', 'aws_secretsmanager("n")'])(
  '%s is an error',
  (source) => {
    expect(evaluateText(source, answering)).toMatch(/^! /);
  },
);

it('lets the wait for an answer through', () => {
  const waiting = functionScope({
    ...emptyContext,
    network: () => {
      throw new NetworkNeeded(Promise.resolve());
    },
  });
  expect(() => evaluateText('upper(consul_key("a"))', waiting)).toThrow(NetworkNeeded);
});

it('takes what secret stores answer for a secret', () => {
  const context = { ...emptyContext, network: () => 'answer' };
  const secret = [...NETWORK_FUNCTIONS].filter(([, definition]) => isMarked(definition.call([], context)));
  expect(secret.map(([name]) => name)).toEqual(['vault', 'aws_secretsmanager', 'aws_secretsmanager_raw']);
});
