import { basename } from 'node:path';

/**
 * How to mend an HCL2 file that was given as a JSON template; undefined when it does not look like one: its name does not end
 * in `.hcl`, and its first word (comments aside) is not an identifier before a label, `{` or `=`.
 *
 * Deviation: json-parse-hint. Packer 1.16 puts this advice before every template that cannot be parsed, with the problem after
 * `Original error:`; here the problem comes first, at its place, and the advice where it helps.
 */
export function hclHint(path: string, text: string): string | undefined {
  const isHcl = path.endsWith('.hcl') ? !/^\s*\{/.test(text) : HCL_START.test(text);
  if (!isHcl) return undefined;
  if (path === '-') return 'This looks like an HCL2 template: say so with -config-type=hcl2.';
  if (path.endsWith('.pkrvars.hcl'))
    return 'This is a file of variable values, not a template: give it with -var-file.';
  const name = basename(path).replace(/\.(?:hcl|json)$/, '');
  return `This looks like an HCL2 template: rename it to ${name}.pkr.hcl.`;
}

const HCL_START = /^(?:\s|#[^\n]*\n|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*[A-Za-z_][\w-]*[ \t]*["{=]/;
