const NAMED: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
};

/** A text as Go's `%q` prints it (Go: strconv.Quote), for printable Unicode and control characters. */
export function goQuote(text: string): string {
  const escaped = text.replace(/["\\\u0000-\u001f\u007f-\u009f\u00ad\u2028\u2029\ufeff]/g, (character) => {
    const code = character.charCodeAt(0);
    return NAMED[character] ?? (code < 0x80 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
  });
  return `"${escaped}"`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
