import { randomSource } from '../../support/random-source.js';

/** A pattern, a text to match and a replacement. */
export interface RegexpCase {
  readonly pattern: string;
  readonly text: string;
  readonly replacement: string;
}

const REPLACEMENTS = [
  '[$0]',
  '$1',
  '$1x',
  '${1}x',
  '$$1',
  '$',
  'a$',
  '$-',
  '${',
  '${}',
  '${a-b}',
  '${1',
  '$x',
  '[$x|$y]',
  '${x}y',
  '$2$10$01',
  '$é',
  '$1é',
  '$x_1',
  '$$$$',
  '',
  '-',
] as const;

const PATTERNS = String.raw`
[a-z]+
(b)
(?P<x>b)
(?<x>b)(?<y>c)?
(?P<x>a)|(?P<y>b)
(a)(b)?
(a|ab)(c|bcd)(d*)
a*
x*
()
^
$
\b
\B
^a
a$
(?m)^.
(?m).$
(?s).
.
\Aa
c\z
\d+
\D+
\w+
\W+
\s+
\S+
[[:alpha:]]+
[[:^alpha:]]+
[[:word:]]+
[[:punct:]]
\pL+
\PL+
\p{Greek}+
\p{^Greek}+
\p{Lu}
\p{Han}
\x41
\x{1F600}
[^a]
[\d\-x]
[]a]
[^]a]
[a\]]
\Qa.c\E
\Qa.c
(?i)ABC
(?i)straße
(?i)k
(?i)ſ
(?i)σ
(?i:a)b
(?U)a+
a+?
a{2}
a{2,}
a{2,3}
a{2,3}?
a{0}
a{,2}
a{2,
(a+)(b+)
((a)|b)+
(a*)*
(a*)+
(|a)*
(|a)+
(?:a|b)c
a|b|
|a
é
[é-ü]
👨‍👩‍👧
(?m)^$
(?-s).
(
)
a)
[a
[z-a]
[a-\d]
a**
a++
*a
+
?
a{1001}
a{2,1}
(a){1000}
((a{100}){100}){100}
x{2}{3}
\pX
\p{Foo}
\8
\1
(a)\1
\
a(?=b)
a(?!b)
(?<=a)b
(?<!a)b
(?>a)
(?#c)
(?z)
(?i
(?P<x
(?P<>a)
(?P<été>a)
(?P=x)
(?P>x)
(?<x
[[:foo:]]
\C
\Z
\h
\R
\K
\G
\e
\cA
\u0041
\N{LATIN}
\a\f\v
\07
\x{110000}
\x{zz}
\xg
[[.a.]]
[[=a=]]
(?P<__proto__>a)
(?P<constructor>a)
(?P<x1_Y>a)
`
  .trim()
  .split('\n');

const TEXTS = [
  'abcd aab-ABC\nabab c',
  '',
  'aé😀b Σσς ſ K k STRASSE Straße 漢字',
  'x1_ é\u00a0\u2028\t99\n\na.c]^-',
  '👨‍👩‍👧abcbcd',
  'aaa',
] as const;

/** Every pattern with every text; random patterns of what RE2 knows. */
export const regexpCases: readonly RegexpCase[] = [...handWritten(), ...randomCases(1500)];

function handWritten(): RegexpCase[] {
  return PATTERNS.flatMap((pattern, index) =>
    TEXTS.map((text, at) => ({
      pattern,
      text,
      replacement: REPLACEMENTS[(index + at * 7) % REPLACEMENTS.length] ?? '',
    })),
  );
}

function randomCases(count: number): RegexpCase[] {
  const random = randomSource(2026);
  const atoms = [
    'a',
    'b',
    'é',
    '.',
    '[ab]',
    '[^a]',
    String.raw`\w`,
    String.raw`\b`,
    '^',
    '$',
    '(?i:A)',
    '😀',
    '',
  ] as const;
  const repeats = ['', '', '', '*', '+', '?', '*?', '+?', '{1,2}'] as const;
  const sequence = (depth: number): string =>
    Array.from({ length: random.below(3) + 1 }, () => piece(depth) + random.pick(repeats)).join('');
  const piece = (depth: number): string => {
    if (depth > 0 && random.below(3) === 0)
      return `(${sequence(depth - 1)}${random.below(2) === 0 ? '' : `|${sequence(depth - 1)}`})`;
    return random.pick(atoms);
  };
  const letters = ['a', 'a', 'b', 'é', '😀', 'A', ' ', '\n'] as const;
  return Array.from({ length: count }, () => ({
    pattern: sequence(2),
    text: Array.from({ length: random.below(8) }, () => random.pick(letters)).join(''),
    replacement: random.pick(REPLACEMENTS),
  }));
}
