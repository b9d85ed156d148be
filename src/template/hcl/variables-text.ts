import { goQuote } from '../../support/go-quote.js';
import type { HclInspection } from '../template.js';

/** The two sections of variables that inspect and the console's command `variables` show. @see spec-commands 4.2 */
export function variablesText({ variables, locals }: Pick<HclInspection, 'variables' | 'locals'>): string {
  return `> input-variables:\n\n${lines('var', variables)}\n> local-variables:\n\n${lines('local', locals)}`;
}

function lines(root: string, named: readonly { readonly name: string; readonly text: string }[]): string {
  return named.map(({ name, text }) => `${root}.${name}: ${goQuote(text)}\n`).join('');
}
