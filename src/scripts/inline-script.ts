import { type TemporaryFile, temporaryFile } from './temporary-file.js';

/** What an inline script is made of. */
export interface InlineScript {
  readonly folder: string;
  /** Without `#!`; empty for none. */
  readonly shebang: string;
  /** Rendered commands, one a line. */
  readonly lines: readonly string[];
  readonly mode: number;
  /** `.cmd`, or empty. */
  readonly suffix?: string;
}

/** Writes commands to a temporary file `packer-shell<number>` that begins with a shebang (spec-provision 3.1, 3.2). */
export function inlineScriptFile(script: InlineScript): Promise<TemporaryFile> {
  const head = script.shebang === '' ? '' : `#!${script.shebang}\n`;
  return temporaryFile({
    folder: script.folder,
    prefix: 'packer-shell',
    suffix: script.suffix ?? '',
    content: head + script.lines.map((line) => `${line}\n`).join(''),
    mode: script.mode,
  });
}
