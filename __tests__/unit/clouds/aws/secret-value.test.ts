import { describe, expect, it } from 'vitest';
import { secretDataValue, secretValue } from '../../../../src/clouds/aws/secret-value.js';

describe('the value of a secret (spec-json-template 7.3; texts of Packer 1.6.6)', () => {
  it.each([
    ['hello', '', 'hello'],
    ['hello', 'k', 'hello'],
    ['', '', ''],
    ['{"k":"v"} x', '', '{"k":"v"} x'],
    ['{"k":"v"}', '', 'v'],
    [' {"k":"v"} ', 'k', 'v'],
    ['{"k":"a","k":"b"}', '', 'b'],
    ['{"a":"1","b":2}', 'b', '2'],
    ['{"n":7}', '', '7'],
    ['{"n":2.7}', '', '3'],
    ['{"n":2.5}', '', '2'],
    ['{"n":3.5}', '', '4'],
    ['{"n":-1.5}', '', '-2'],
    ['{"n":1e21}', '', '1000000000000000000000'],
    ['{"__proto__":"p"}', '__proto__', 'p'],
  ])('%j under %j is %j', (secret, key, value) => {
    expect(secretValue(secret, key)).toBe(value);
  });

  it.each([
    ['{"k":"v"}', 'z', 'No secret found for key "z"'],
    ['{}', '', 'No secret found for key ""'],
    ['null', '', 'No secret found for key ""'],
    ['{"k":"v"}', 'constructor', 'No secret found for key "constructor"'],
    ['{"a":"1","b":2}', '', 'the secret has several keys: name the one that is wanted'],
    ['{"b":true}', '', 'the value of key "b" is neither a string nor a number'],
    ['{"b":null}', 'b', 'the value of key "b" is neither a string nor a number'],
    ['{"b":{}}', 'b', 'the value of key "b" is neither a string nor a number'],
    ['[1]', '', 'the secret is a JSON array, not an object: aws_secretsmanager_raw gives it whole'],
    ['12345', '', 'the secret is a JSON number, not an object: aws_secretsmanager_raw gives it whole'],
    ['"q"', 'k', 'the secret is a JSON string, not an object: aws_secretsmanager_raw gives it whole'],
    ['true', '', 'the secret is a JSON bool, not an object: aws_secretsmanager_raw gives it whole'],
  ])('%j under %j is refused', (secret, key, message) => {
    expect(() => secretValue(secret, key)).toThrow(message);
  });
});

describe('the value that the data source gives (spec-amazon 6.1)', () => {
  it.each([
    ['hello', 'k', 'hello'],
    ['', 'k', ''],
    ['{"a":"1","b":2.7}', 'b', '3'],
    ['{"a":"1","b":2}', '', '1'],
    ['{"a":"1"}', 'z', ''],
    ['{}', '', ''],
  ])('%j under %j is %j', (secret, key, value) => {
    expect(secretDataValue(secret, key)).toBe(value);
  });

  it.each([
    ['{"b":true}', 'b', 'the value of key "b" is neither a string nor a number'],
    ['{"b":null}', '', 'the value of key "b" is neither a string nor a number'],
    ['[1]', '', 'the secret is a JSON array, not an object: aws_secretsmanager_raw gives it whole'],
  ])('%j under %j is refused', (secret, key, message) => {
    expect(() => secretDataValue(secret, key)).toThrow(message);
  });
});
