import { expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

it.each([
  ['cidrhost("10.0.0.0/24", -256)', '"10.0.0.0"'],
  ['cidrhost("::/0", 9223372036854775807)', '"::7fff:ffff:ffff:ffff"'],
  ['cidrhost("::ffff:10.0.0.0/120", 5)', '"10.0.0.5"'],
  ['cidrnetmask("::/0")', '"::"'],
  ['cidrnetmask("10.0.0.0/32")', '"255.255.255.255"'],
  ['cidrsubnet("fd00::/8", 32, 4294967295)', '"fdff:ffff:ff00::/40"'],
  ['cidrsubnets(unks, 1)', '? ; list of string'],
])('%s is %s', (source, text) => {
  expect(evaluateText(source)).toBe(text);
});

it.each([
  ['cidrhost("10.0.0.0/24", -257)', 'prefix of 24 does not accommodate a host numbered -257'],
  ['cidrhost("10.0.0.0/24", 1e30)', 'value must be a whole number'],
  ['cidrsubnet("10.0.0.0/24", -1, 0)', 'cannot extend prefix of 24 by -1'],
  ['cidrsubnet("10.0.0.0/24", 4, -1)', 'prefix extension of 4 does not accommodate a subnet numbered -1'],
  ['cidrsubnets("10.0.0.0", 1)', 'invalid CIDR address: 10.0.0.0'],
])('%s is an error', (source, message) => {
  expect(evaluateText(source)).toContain(message);
});
