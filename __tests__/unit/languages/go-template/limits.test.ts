import { describe, expect, it } from 'vitest';
import { hasActions } from '../../../../src/languages/go-template/delimiters.js';
import { GoTemplateError } from '../../../../src/languages/go-template/errors.js';
import { renderTemplate } from '../../../../src/languages/go-template/render.js';
import { goMap } from '../../../../src/languages/go-template/values.js';

const render = (source: string) => renderTemplate(source, goMap({}), new Map());
const times = (text: string, count: number) => text.repeat(count);

describe('no template crashes or hangs the process', () => {
  it.each([
    ['parentheses', `{{${times('(', 100_000)}`, 'max expression depth exceeded'],
    ['blocks', times('{{if 1}}', 100_000), 'max expression depth exceeded'],
    ['else-if chains', `{{if 0}}${times('{{else if 0}}', 10_000)}{{end}}`, 'max expression depth exceeded'],
    [
      'templates that call themselves',
      '{{define "a"}}{{template "a"}}{{end}}{{template "a"}}',
      'exceeded maximum template depth (100)',
    ],
    [
      'deep templates of deep blocks',
      `{{define "a"}}${times('{{if 1}}', 150)}{{template "a"}}${times('{{end}}', 150)}{{end}}{{template "a"}}`,
      'exceeded maximum evaluation depth',
    ],
    [
      'ranges over huge ints',
      '{{range 1000000000}}{{end}}',
      'range over 1000000000 exceeds the limit of 1000000 iterations',
    ],
    ['nested ranges', '{{range 1000000}}{{range 1000000}}{{end}}{{end}}', 'exceeded maximum number of execution steps'],
    ['strings that double', '{{$x := "ab"}}{{range 100}}{{$x = print $x $x}}{{end}}', 'exceed'],
    [
      'many wide strings',
      '{{range 1000}}{{$x := printf "%1000000d" 1}}{{end}}',
      'exceeded maximum number of execution steps',
    ],
    ['long output', `{{range 1000000}}${times('x', 1000)}{{end}}`, 'output exceeds'],
  ])('%s are bounded', (_name, source, message) => {
    expect(() => render(source)).toThrow(GoTemplateError);
    expect(() => render(source)).toThrow(message);
  });

  it.each([
    ['100 nested blocks', times('{{if 1}}', 100) + times('{{end}}', 100), ''],
    ['100 nested parentheses', `{{${times('(', 100)}1${times(')', 100)}}}`, '1'],
    ['10,000 actions', times('{{1}}', 10_000), times('1', 10_000)],
  ])('%s are no problem', (_name, source, expected) => {
    expect(render(source)).toBe(expected);
  });
});

describe('hasActions', () => {
  it.each([
    ['plain }} { {', false],
    ['{{.A}}', true],
    ['{{/* comment */}}', true],
    ['', false],
  ])('of %j is %s', (source, expected) => {
    expect(hasActions(source)).toBe(expected);
  });
});
