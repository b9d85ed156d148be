import { describe, expect, it } from 'vitest';
import type { FunctionTable, GoFunction } from '../../../../src/languages/go-template/functions.js';
import { renderTemplate } from '../../../../src/languages/go-template/render.js';
import { goList, goMap, goStruct } from '../../../../src/languages/go-template/values.js';

const functions: FunctionTable = new Map<string, GoFunction>([
  ['upper', { params: ['string'], call: (text) => String(text).toUpperCase() }],
  ['user', { params: ['string'], call: (name) => `<${name}>` }],
  [
    'replace_all',
    {
      params: ['string', 'string', 'string'],
      call: (old, by, text) => String(text).replaceAll(String(old), String(by)),
    },
  ],
]);

const data = goMap({
  Name: 'n',
  Int: 5n,
  Float: 1.5,
  List: goList(['x', 'y', 'z']),
  Map: goMap({ b: 2n, a: 1n }),
  Nil: null,
  Empty: goList([]),
});

const render = (source: string) => renderTemplate(source, data, functions);

describe('text, comments and trim marks', () => {
  it.each([
    ['plain text', 'plain text'],
    ['unbalanced }} stays', 'unbalanced }} stays'],
    ['a{{/* comment */}}b', 'ab'],
    ['a {{- /* comment */ -}} b', 'ab'],
    [' \n\t{{- "x" -}}\r\n y', 'xy'],
    ['a {{-1}} b', 'a -1 b'],
    ['a {{- 1}} b', 'a1 b'],
  ])('%j renders to %j', (source, expected) => {
    expect(render(source)).toBe(expected);
  });
});

describe('literals', () => {
  it.each([
    [String.raw`{{"go \"escapes\" \u0041 \x41 \101"}}`, 'go "escapes" A A A'],
    ['{{`raw \\n\nline`}}', 'raw \\n\nline'],
    ["{{'x'}}", '120'],
    ['{{0x1F}} {{017}} {{0o17}} {{0b101}} {{1_000}}', '31 15 15 5 1000'],
    ['{{1.50}} {{1e3}} {{1e21}} {{0x1p4}}', '1.5 1000 1e+21 16'],
    ['{{1i}} {{1.5-2i}}', '(0+1i) (1.5-2i)'],
    ['{{true}} {{false}}', 'true false'],
    ['{{"\\xc3\\xa9"}}', 'é'],
    ['{{"\\xff"}}', '\ufffd'],
  ])('%j renders to %j', (source, expected) => {
    expect(render(source)).toBe(expected);
  });
});

describe('pipelines, calls and variables', () => {
  it.each([
    ['{{user `x`}}', '<x>'],
    ['{{ upper (user "b") }}', '<B>'],
    ['{{"aXa" | replace_all "a" "b"}}', 'bXb'],
    ['{{$x := .Name}}{{$x}}{{$x = "m"}}{{$x}}', 'nm'],
    ['{{with .Map}}{{.a}}{{$.Name}}{{end}}', '1n'],
    ['{{if $x := .Int}}{{$x}}{{end}}', '5'],
  ])('%j renders to %j', (source, expected) => {
    expect(render(source)).toBe(expected);
  });
});

describe('control structures', () => {
  it.each([
    ['{{if 0}}a{{else if ""}}b{{else}}c{{end}}', 'c'],
    ['{{range $i, $e := .List}}{{$i}}{{$e}}{{end}}', '0x1y2z'],
    ['{{range $k, $v := .Map}}{{$k}}={{$v}};{{end}}', 'a=1;b=2;'],
    ['{{range .Empty}}a{{else}}none{{end}}', 'none'],
    ['{{range 3}}{{.}}{{end}}', '012'],
    ['{{range .List}}{{if eq . "y"}}{{continue}}{{end}}{{.}}{{end}}', 'xz'],
    ['{{range .List}}{{if eq . "y"}}{{break}}{{end}}{{.}}{{end}}', 'x'],
    ['{{define "t"}}<{{.}}>{{end}}{{template "t" .Int}}', '<5>'],
    ['{{block "t" .Int}}[{{.}}]{{end}}', '[5]'],
  ])('%j renders to %j', (source, expected) => {
    expect(render(source)).toBe(expected);
  });

  it.each(['false', '0', '0.0', '""', '.Nil', '.Missing', '.Empty'])('%s is false', (value) => {
    expect(render(`{{if ${value}}}true{{else}}false{{end}}`)).toBe('false');
  });
});

describe('missing values', () => {
  it.each([
    ['{{.Missing}}', '<no value>'],
    ['{{.Missing.A.B}}', '<no value>'],
    ['{{.Nil}}', '<no value>'],
    ['{{print .Missing}}', '<nil>'],
    ['{{html .Missing}}', '&lt;no value&gt;'],
  ])('%s of a map renders to %s', (source, expected) => {
    expect(render(source)).toBe(expected);
  });

  it('without data every field is <no value>', () => {
    expect(renderTemplate('{{.}} {{.A.B}}', null, functions)).toBe('<no value> <no value>');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a key like any other', (key) => {
    expect(render(`{{.${key}}}`)).toBe('<no value>');
    expect(renderTemplate(`{{.${key}}}`, goMap({ [key]: 'own' }), functions)).toBe('own');
    expect(() => renderTemplate(`{{.${key}}}`, goStruct('main.T', {}), functions)).toThrow(
      `can't evaluate field ${key} in type main.T`,
    );
  });
});

describe('builtins', () => {
  it.each([
    ['{{and 1 0 2}} {{or 0 "" "x"}} {{not 0}}', '0 x true'],
    ['{{or 1 (index .List 99)}}', '1'],
    ['{{eq 1 2 1}} {{ne 1 2}} {{lt "a" "b"}} {{le 1 1}} {{gt 2 1}} {{ge 1 2}}', 'true true true true true false'],
    ['{{len "é"}} {{len .List}} {{len .Map}}', '2 3 2'],
    ['{{index .List 1}} {{index .Map "a"}} {{slice "abcdef" 1 3}}', 'y 1 bc'],
    ['{{print 1 2 "a" 3 4}}|{{println 1 "a"}}', '1 2a3 4|1 a\n'],
    ['{{html "<a>"}} {{js "it\'s"}} {{urlquery "a b&c"}}', "&lt;a&gt; it\\'s a+b%26c"],
  ])('%j renders to %j', (source, expected) => {
    expect(render(source)).toBe(expected);
  });
});

describe('a text without actions', () => {
  it('is its own result', () => {
    expect(render('echo $HOME } }} {')).toBe('echo $HOME } }} {');
  });
});
