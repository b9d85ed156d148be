import { describe, expect, it } from 'vitest';
import { parseAssignments } from '../../../src/action/assignments.js';
import type { InputProblem } from '../../../src/action/input-problem.js';

describe('parseAssignments', () => {
  it.each([
    ['version=1.2', [{ name: 'version', value: '1.2' }]],
    [
      'a=\n\nb=x=y\r\n',
      [
        { name: 'a', value: '' },
        { name: 'b', value: 'x=y' },
      ],
    ],
    ['  indented=v', [{ name: 'indented', value: 'v' }]],
    ['url=https://x/?a=b<<c', [{ name: 'url', value: 'https://x/?a=b<<c' }]],
    [
      'key<<END\n-----BEGIN\nline=2\n-----\nEND\nb=1',
      [
        { name: 'key', value: '-----BEGIN\nline=2\n-----' },
        { name: 'b', value: '1' },
      ],
    ],
    ['a.b-c_d=1', [{ name: 'a.b-c_d', value: '1' }]],
    ['spaces= kept ', [{ name: 'spaces', value: ' kept ' }]],
  ])('reads %j', (text, expected) => {
    const problems: InputProblem[] = [];
    expect(parseAssignments('variables', text, problems).map(({ name, value }) => ({ name, value }))).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it('says where each was given', () => {
    const assignments = parseAssignments('variables', 'a=1\n\nkey<<END\nx\nEND\nb=2', []);
    expect(assignments.map(({ origin }) => origin)).toEqual([1, 3, 6].map((line) => `input variables, line ${line}`));
  });

  it.each([
    ['s3cret-token', 'line 1 is not of the form name=value'],
    ['a=1\n9lives=s3cret', 'line 2 is not of the form name=value'],
    ['a b=s3cret', 'line 1 is not of the form name=value'],
    ['a=1\n\nkey<<END\ns3cret', 'line 3 opens a value of several lines that is never closed'],
    ['key<<\ns3cret\n', 'line 1 opens a value of several lines that is never closed'],
  ])('refuses %j by line, without its value', (text, message) => {
    const problems: InputProblem[] = [];
    parseAssignments('secret-variables', text, problems);
    expect(problems).toMatchObject([{ input: 'secret-variables', message }]);
    expect(JSON.stringify(problems)).not.toContain('s3cret');
  });
});
