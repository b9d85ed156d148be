import { formatHcl } from '../../src/languages/hcl/format.js';
import type { Block } from '../../src/languages/hcl/nodes.js';
import { parseHcl } from '../../src/languages/hcl/parse.js';

/** A block of a file: top level, or right within `build`. */
export interface ShownBlock {
  /** `source "null" "a"`, `provisioner 2 "shell"`. */
  readonly header: string;
  /** Its body, formatted, without comments. */
  readonly body: string;
  /** The comment lines right above it. */
  readonly comments: string;
}

/** The blocks of a file that parses, those of `build` numbered by type. */
export function hclBlocks(text: string): ShownBlock[] {
  const { node, diagnostics } = parseHcl('f.pkr.hcl', text);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ summary }) => summary).join('; '));
  const lines = text.split('\n');
  return node.items.flatMap((item) => {
    if (item.kind !== 'block') return [];
    if (item.type !== 'build') return [shown(item, item.type, lines)];
    const counts = new Map<string, number>();
    const inner = item.body.items.filter((child) => child.kind === 'block');
    return inner.map((child) => {
      const number = (counts.get(child.type) ?? 0) + 1;
      counts.set(child.type, number);
      return shown(child, `${child.type} ${number}`, lines);
    });
  });
}

function shown({ labels, openRange, closeRange }: Block, type: string, lines: readonly string[]): ShownBlock {
  const first = openRange.start.line;
  const body = lines.slice(first, closeRange.start.line - 1).filter((line) => !/^\s*#/.test(line));
  let above = first - 2;
  while (above >= 0 && /^\s*(#|$)/.test(lines[above] ?? '')) above--;
  return {
    header: [type, ...labels.map(({ value }) => JSON.stringify(value))].join(' '),
    body: formatHcl(body.join('\n')),
    comments: lines.slice(above + 1, first - 1).join('\n'),
  };
}
