/**
 * The texts under which a secret can be printed (spec-json-template 9): whole, with CRLF as LF, each non-empty line, and
 * as JSON and Go quote it.
 */
export function secretForms(value: string): ReadonlySet<string> {
  const unix = value.replaceAll('\r\n', '\n');
  const forms = [value, unix, ...unix.split('\n'), JSON.stringify(value).slice(1, -1)];
  return new Set(forms.filter((form) => form.trim() !== ''));
}
