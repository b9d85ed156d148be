import { describe, expect, it } from 'vitest';
import { GoTemplateError } from '../../../../src/languages/go-template/errors.js';
import type { FunctionTable, GoFunction } from '../../../../src/languages/go-template/functions.js';
import { renderTemplate } from '../../../../src/languages/go-template/render.js';
import { type GoValue, goList, goMap, goStruct } from '../../../../src/languages/go-template/values.js';

const boom = new RangeError('boom');

const functions: FunctionTable = new Map<string, GoFunction>([
  ['upper', { params: ['string'], call: (text) => String(text).toUpperCase() }],
  ['repeat', { params: ['string', 'int'], call: (text, count) => String(text).repeat(Number(count)) }],
  ['join', { params: ['string'], variadic: 'string', call: (separator, ...parts) => parts.join(String(separator)) }],
  [
    'fail',
    {
      params: [],
      call: () => {
        throw boom;
      },
    },
  ],
]);

const data = goMap({ A: 5n, S: 's', L: goList([1n]), M: goMap({ a: null }) });

/** The error of a template that must fail. */
function errorOf(source: string, value: GoValue = data): GoTemplateError {
  try {
    renderTemplate(source, value, functions);
  } catch (error) {
    if (error instanceof GoTemplateError) return error;
    throw error;
  }
  throw new GoTemplateError('nothing failed', { phase: 'parse', position: { offset: 0, line: 0, column: 0 } });
}

describe('parse errors have the text of Go', () => {
  it.each([
    ['{{x}}', '1: function "x" not defined'],
    ['\n\n{{ x }}', '3: function "x" not defined'],
    ['{{}}', '1: missing value for command'],
    ['{{if}}{{end}}', '1: missing value for if'],
    ['{{if 1}}', '1: unexpected EOF'],
    ['{{1', '1: unclosed action'],
    ['{{if 1}}\n{{.A', '2: unclosed action'],
    ['{{\n.A', '2: unclosed action started at root:1'],
    ['{{/* c }}', '1: unclosed comment'],
    ['{{/* c */ }}', '1: comment ends before closing delimiter'],
    ['{{"a}}', '1: unterminated quoted string'],
    ["{{'ab'}}", "1: malformed character constant: 'ab'"],
    ['{{1x}}', '1: bad number syntax: "1x"'],
    ['{{(1}}', '1: unclosed left paren'],
    ['{{1)}}', '1: unexpected right paren'],
    ['{{1 | 2}}', '1: non executable command in pipeline stage 2'],
    ['{{| print}}', '1: unexpected "|" in command'],
    ['{{$x}}', '1: undefined variable "$x"'],
    ['{{end}}', '1: unexpected {{end}}'],
    ['{{break}}', '1: {{break}} outside {{range}}'],
    ['{{"abcdefghijkl"@}}', '1: unexpected "@" in operand'],
    ['{{@}}', '1: unexpected "@" in command'],
    ['{{a@}}', "1: bad character U+0040 '@'"],
    ['{{define "x"}}a{{end}}{{define "x"}}b{{end}}', '1: template: multiple definition of template "x"'],
    ['{{99999999999999999999}}', '1: integer overflow: "99999999999999999999"'],
  ])('%j fails with "template: root:%s"', (source, message) => {
    expect(errorOf(source)).toMatchObject({ phase: 'parse', message: `template: root:${message}` });
  });
});

describe('execution errors have the text of Go', () => {
  it.each([
    ['{{nil}}', '1:2', 'nil', 'nil is not a command'],
    ['é{{.A.B}}', '1:6', '.A.B', "can't evaluate field B in type interface {}"],
    ['{{.M.a.b}}', '1:4', '.M.a.b', 'nil pointer evaluating interface {}.b'],
    ['{{.A 1}}', '1:2', '.A', 'A is not a method but has arguments'],
    ['{{1 2}}', '1:2', '1', "can't give argument to non-function 1"],
    ['{{upper}}', '1:2', 'upper', 'wrong number of args for upper: want 1 got 0'],
    ['{{upper 1 2}}', '1:2', 'upper', 'wrong number of args for upper: want 1 got 2'],
    ['{{join}}', '1:2', 'join', 'wrong number of args for join: want at least 1 got 0'],
    ['{{upper 1}}', '1:8', '1', 'expected string; found 1'],
    ['{{repeat "a" "b"}}', '1:13', '"b"', 'expected integer; found "b"'],
    ['{{upper nil}}', '1:8', 'nil', 'cannot assign nil to string'],
    ['{{upper .A}}', '1:8', '.A', 'wrong type for value; expected string; got int'],
    ['{{upper .X}}', '1:8', '.X', 'invalid value; expected string'],
    ['{{.X | upper}}', '1:7', 'upper', 'invalid value; expected string'],
    ['{{fail}}', '1:2', 'fail', 'error calling fail: boom'],
    ['{{eq 1 "a"}}', '1:2', 'eq 1 "a"', 'error calling eq: incompatible types for comparison: int and string'],
    ['{{lt 1 1.0}}', '1:2', 'lt 1 1.0', 'error calling lt: incompatible types for comparison: int and float64'],
    ['{{index .L 1}}', '1:2', 'index .L 1', 'error calling index: reflect: slice index out of range'],
    ['{{len 1}}', '1:2', 'len 1', 'error calling len: len of type int'],
    ['{{range .S}}{{end}}', '1:8', '.S', "range can't iterate over s"],
    ['{{template "t"}}', '1:11', '{{template "t"}}', 'template "t" not defined'],
    ['a\nb {{ upper (print 1) 2 }}', '2:5', 'upper', 'wrong number of args for upper: want 1 got 2'],
  ])('%j fails at %s', (source, place, context, message) => {
    const expected = `template: root:${place}: executing "root" at <${context}>: ${message}`;
    expect(errorOf(source)).toMatchObject({ phase: 'execute', message: expected });
  });

  it('an unknown field of a struct is an error that names its type', () => {
    const message = 'template: root:1:2: executing "root" at <.X>: can\'t evaluate field X in type main.Info';
    expect(errorOf('{{.X}}', goStruct('main.Info', { Name: 'n' })).message).toBe(message);
  });

  it('an error inside a defined template names that template', () => {
    const message = errorOf('{{define "t"}}{{.A.B}}{{end}}{{template "t" .}}').message;
    expect(message).toBe('template: root:1:18: executing "t" at <.A.B>: can\'t evaluate field B in type interface {}');
  });
});

describe('an error knows its place', () => {
  it('in UTF-16 units for carets, while the text counts bytes', () => {
    const error = errorOf('é\né {{ upper 1 }}');
    expect(error).toMatchObject({ offset: 13, line: 2, column: 12 });
    expect(error.message).toContain('root:2:12:');
  });

  it('and the unknown function', () => {
    expect(errorOf('a {{ .A | nope }}')).toMatchObject({ offset: 10, line: 1, column: 11, functionName: 'nope' });
  });

  it('and what the function threw', () => {
    expect(errorOf('{{fail}}').cause).toBe(boom);
  });
});
