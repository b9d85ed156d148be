import { describe, expect, it } from 'vitest';
import type { Expression, Template, TemplatePart } from '../../../../src/languages/hcl/nodes.js';
import { parseHcl, parseHclExpression, parseHclTemplate } from '../../../../src/languages/hcl/parse.js';

describe('parseHclExpression', () => {
  it.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['1 - 2 + 3', '(1 - 2 + 3)'],
    ['!a == b', '(!a == b)'],
    ['a || b && c == d < e', '(a || (b && (c == (d < e))))'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['-x.y', '-x.y'],
    ['a.*.b[0]', 'a.*{.b}[0]'],
    ['a[*].b[0][*].c', 'a[*]{.b[0][*]{.c}}'],
    ['a[b + 1].c.0', 'a[(b + 1)].c[0]'],
    ['f(a, b...)', 'f(a, b...)'],
    ['n::f()', 'n::f()'],
    ['{a = 1, "b" : 2, (c) = 3}', '{a=1, "b"=2, (c)=3}'],
    ['[for k, v in m : v if k]', '[for k, v in m : v if k]'],
    ['{for v in m : v => 1...}', '{for v in m : v => 1...}'],
    ['"a${b}c"', '"a" ${b} "c"'],
    ['"${b}"', 'wrapper ${b}'],
    ['"%{ if a }b%{ else }c%{ endif }"', 'if(a)["b"]["c"]'],
    ['"%{ for x in y ~} b ${x}%{ endfor }"', 'for(x in y)["b " ${x}]'],
  ])('reads %s', (source, shown) => {
    const { node, diagnostics } = parseHclExpression('f', source);
    expect(diagnostics).toEqual([]);
    expect(node === undefined ? '' : show(node)).toBe(shown);
  });
});

describe('escapes', () => {
  it.each(['"\\ud800"', '"\\udfff"', '"\\U0000d83d"', '"\\U00110000"', '"\\u12"', '"\\x41"'])(
    'are wrong: %s',
    (source) => {
      expect(parseHclExpression('f', source).diagnostics.map(({ code }) => code)).toEqual(['InvalidEscapeSequence']);
    },
  );
});

describe('heredocs', () => {
  it.each([
    ['<<E\n  a\n E\n', '  a\n'],
    ['<<-E\n    a\n\n      b\n    E\n', 'a\n\n  b\n'],
    ['<<E\n\\n $${x} %%{y}\nE\n', '\\n ${x} %{y}\n'],
    ['<<E\r\nx\r\nE\r\n', 'x\r\n'],
    ['<<E\nE\n', ''],
  ])('%j holds %j', (source, value) => {
    const [item] = parseHcl('f', `a = ${source}`).node.items;
    const parts = item?.kind === 'attribute' && item.expression.kind === 'template' ? item.expression.parts : undefined;
    expect(parts?.map((part) => (part.kind === 'text' ? part.value : '?')).join('')).toBe(value);
  });
});

describe('parseHclTemplate', () => {
  it.each([
    ['a\n  ${~ "b" }\nc', '"a\n" ${"b"} "\nc"'],
    ['x $${y} 100%', '"x ${y} 100%"'],
    ['${1}', 'wrapper ${1}'],
  ])('reads %j', (source, shown) => {
    const { node } = parseHclTemplate('f', source);
    expect(node === undefined ? '' : showTemplate(node)).toBe(shown);
  });
});

describe('parseHcl', () => {
  it('goes on after a wrong item and reports several', () => {
    const text = 'a = [1 2]\nb = 2\nc {\n  d = "x\n  e = 1 +\n  f = 3\n}\ng = &\nh = 4\n';
    const { node, diagnostics } = parseHcl('f', text);
    expect(diagnostics.map(({ code, range }) => `${range?.start.line} ${code}`)).toEqual([
      '1 MissingItemSeparator',
      '4 UnterminatedString',
      '5 InvalidExpression',
      '8 UnsupportedOperator',
    ]);
    expect(node.items.map((item) => (item.kind === 'block' ? item.type : item.name))).toEqual(['b', 'c', 'h']);
  });

  it('goes on at the next item when brackets are never closed', () => {
    const { node, diagnostics } = parseHcl('f', 'a = [1,\nb = 2\nc = [\nd = 3\n');
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(node.items.map((item) => (item.kind === 'attribute' ? item.name : ''))).toContain('d');
  });

  it('says what was expected and how to mend it', () => {
    const [diagnostic] = parseHcl('f', 'a : 1\n').diagnostics;
    expect(diagnostic).toMatchObject({
      code: 'ArgumentOrBlockRequired',
      summary: 'Argument or block definition required',
      hint: 'An argument is set with "=", not with ":".',
    });
  });

  it('gives every block its labels and ranges', () => {
    const [block] = parseHcl('f', 'source null "x y" {\n  a = 1\n}\n').node.items;
    expect(block).toMatchObject({
      kind: 'block',
      type: 'source',
      labels: [
        { value: 'null', isQuoted: false },
        { value: 'x y', isQuoted: true },
      ],
      range: { start: { line: 1, column: 1 }, end: { line: 3, column: 2 } },
    });
  });
});

function show(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return node.text;
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
    case 'variable':
      return node.name;
    case 'template':
      return showTemplate(node);
    case 'parentheses':
      return `(${show(node.expression)})`;
    case 'unary':
      return `${node.operator}${show(node.operand)}`;
    case 'binary':
      return `(${show(node.first)}${node.rest.map(({ operator, operand }) => ` ${operator} ${show(operand)}`).join('')})`;
    case 'conditional':
      return `(${show(node.condition)} ? ${show(node.whenTrue)} : ${show(node.whenFalse)})`;
    case 'access':
      return show(node.source) + showSteps(node.steps);
    case 'call':
      return `${node.name}(${node.args.map(show).join(', ')}${node.expandsLast ? '...' : ''})`;
    case 'tuple':
      return `[${node.items.map(show).join(', ')}]`;
    case 'object':
      return `{${node.items.map(({ key, value }) => `${key.kind === 'name' ? key.name : show(key)}=${show(value)}`).join(', ')}}`;
    case 'for': {
      const names = [node.keyName, node.valueName].filter((name) => name !== undefined).join(', ');
      const key = node.key === undefined ? '' : `${show(node.key)} => `;
      const rest = `${node.isGrouped ? '...' : ''}${node.condition === undefined ? '' : ` if ${show(node.condition)}`}`;
      const text = `for ${names} in ${show(node.collection)} : ${key}${show(node.value)}${rest}`;
      return node.key === undefined ? `[${text}]` : `{${text}}`;
    }
    default:
      throw new TypeError(`no expression of the native syntax: ${node.kind}`);
  }
}

function showSteps(steps: (Expression & { kind: 'access' })['steps']): string {
  return steps
    .map((step) => {
      if (step.kind === 'attribute') return `.${step.name}`;
      if (step.kind === 'index') return `[${show(step.key)}]`;
      return `${step.style === 'full' ? '[*]' : '.*'}{${showSteps(step.steps)}}`;
    })
    .join('');
}

function showTemplate({ parts, isWrapper }: Template): string {
  return `${isWrapper ? 'wrapper ' : ''}${showParts(parts)}`;
}

function showParts(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return `"${part.value}"`;
      if (part.kind === 'interpolation') return `\${${show(part.expression)}}`;
      if (part.kind === 'if')
        return `if(${show(part.condition)})[${showParts(part.whenTrue)}][${showParts(part.whenFalse)}]`;
      return `for(${part.valueName} in ${show(part.collection)})[${showParts(part.body)}]`;
    })
    .join(' ');
}
