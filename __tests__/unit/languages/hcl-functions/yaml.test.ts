import { expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

it.each([
  ['yamlencode({a = unk})', '? ; string'],
  ['yamlencode(null)', '"null\\n...\\n"'],
  ['yamlencode({b = 1, a = "x"})', '"\\"a\\": \\"x\\"\\n\\"b\\": 1\\n"'],
  ['yamldecode(unks)', '? ; dynamic'],
  ['yamldecode("a: [1]").a[0]', '1'],
  ['yamldecode(yamlencode({a = "- x\\n", "yes" = ["~", 01.50]}))', '{"a":"- x\\n","yes":["~",1.5]}'],
])('%s is %s', (source, text) => {
  expect(evaluateText(source)).toBe(text);
});
