import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

describe('the verbs of a format string', () => {
  it.each([
    ['format("%5.2[1]s|%-+0 #8v", "abc", "x")', '"   ab|\\"x\\"00000"'],
    ['format("%3[2]d|%d", 1, 2, 3)', '"  2|3"'],
    ['format("%.f", 2.5)', '"2"'],
    ['format("a%")', '! Error in function call: format: invalid format string starting at offset 2.'],
    ['format("%[1")', '! Error in function call: format: invalid format string starting at offset 3.'],
    ['format("%[0]s", 1)', "! Error in function call: format: unrecognized format character '0' at offset 2."],
    ['format("%[2]5s", 1, 2)', "! Error in function call: format: unrecognized format character '5' at offset 4."],
    ['format("%[]s", 1)', "! Error in function call: format: unrecognized format character ']' at offset 2."],
    ['format("é%5é", 1)', "! Error in function call: format: unrecognized format character 'é' at offset 4."],
    ['format("%\\n", 1)', "! Error in function call: format: unrecognized format character '\\n' at offset 1."],
    ['format("%1000001d", 1)', '! Error in function call: format: widths and precisions go up to 1000000.'],
    ['format("%.1000001f", 1)', '! Error in function call: format: widths and precisions go up to 1000000.'],
  ])('%s => %s', (source, result) => {
    expect(evaluateText(source)).toBe(result);
  });
});
