/**
 * A message as a build says it: the prefix in front of every line, trailing white space of the whole taken off
 * (spec-json-template 10.4).
 */
export function prefixed(target: string | undefined, text: string): string {
  if (target === undefined) return text;
  return text
    .split('\n')
    .map((line) => `==> ${target}: ${line}`)
    .join('\n')
    .trimEnd();
}
