import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../support/diagnostics.js';
import { goFileError } from '../../support/go-file-error.js';
import { findHclFiles } from '../../template/hcl/find-hcl-files.js';
import { formatSource } from '../../template/hcl/format-source.js';
import { lineDiff } from '../../template/hcl/line-diff.js';
import type { CliHost } from '../cli-host.js';
import { boolFlag, type FlagSpec, type ParsedFlags } from '../flags.js';
import { type CommandFace, parseCommand, writeHelp } from '../parse-command.js';
import { cliRenderer } from '../renderer.js';
import { TEMPLATE_FLAGS } from '../template-flags.js';

const FLAGS: Readonly<Record<string, FlagSpec>> = {
  ...TEMPLATE_FLAGS,
  check: { kind: 'bool', help: 'Only check: exit code 3 when something would change.' },
  diff: { kind: 'bool', help: 'Show what changes.' },
  write: { kind: 'bool', help: 'Write the files, on by default.' },
  recursive: { kind: 'bool', help: 'Descend into folders.' },
};

const FACE: CommandFace = {
  usage: 'fmt [options] PATH...',
  description: [
    'Formats HCL2 files (.pkr.hcl, .pkrvars.hcl) and prints the names of those that change.',
    '  PATH is a file, a folder, or "-" for standard input. JSON files stay as they are.',
  ].join('\n'),
  flags: FLAGS,
};

/** Exit code of `-check` when something would change. */
const WOULD_CHANGE = 3;

/** What formatting found so far. */
interface Findings {
  readonly diagnostics: Diagnostic[];
  readonly sources: Map<string, string>;
  isChanged: boolean;
}

/** What the flags ask for. */
interface FormatFlags {
  readonly writes: boolean;
  readonly showsDiff: boolean;
  readonly recursive: boolean;
}

/** `image-build fmt` (spec-commands 7). A wrong file is reported and left alone; the others are formatted all the same. */
export async function fmt(args: readonly string[], host: CliHost): Promise<number> {
  const parsed = parseCommand(FACE, args, host);
  if (typeof parsed === 'number') return parsed;
  if (parsed.rest.length === 0) {
    writeHelp(FACE, host);
    return 1;
  }
  const findings: Findings = { diagnostics: [], sources: new Map(), isChanged: false };
  const flags = formatFlags(parsed);
  for (const path of parsed.rest) {
    if (path === '-') await formatStdin(host, flags, findings);
    else await formatPath(path, host, flags, findings);
  }
  const { diagnostics, sources, isChanged } = findings;
  if (diagnostics.length > 0) {
    cliRenderer(host, { color: true, timestamps: false })({ type: 'diagnostics', diagnostics, sources });
    return 1;
  }
  return isChanged && boolFlag(parsed, 'check', false) ? WOULD_CHANGE : 0;
}

function formatFlags(parsed: ParsedFlags): FormatFlags {
  return {
    writes: boolFlag(parsed, 'write', true) && !boolFlag(parsed, 'check', false),
    showsDiff: boolFlag(parsed, 'diff', false),
    recursive: boolFlag(parsed, 'recursive', false),
  };
}

async function formatPath(path: string, host: CliHost, flags: FormatFlags, findings: Findings): Promise<void> {
  const { workingDirectory } = host;
  const files = await findHclFiles(path, { workingDirectory, recursive: flags.recursive });
  if (!isList(files)) {
    findings.diagnostics.push(files);
    return;
  }
  for (const file of files) await formatFile(file, host, flags, findings);
}

function isList(files: readonly string[] | Diagnostic): files is readonly string[] {
  return Array.isArray(files);
}

async function formatFile(file: string, host: CliHost, flags: FormatFlags, findings: Findings): Promise<void> {
  const absolute = resolve(host.workingDirectory, file);
  let operation = 'open';
  try {
    const { original, formatted } = note(findings, file, await readFile(absolute));
    if (original === formatted) return;
    operation = 'write';
    if (flags.writes) await writeFile(absolute, formatted);
    host.write(`${file}\n`);
    if (flags.showsDiff) host.write(lineDiff(file, original, formatted));
  } catch (error) {
    findings.diagnostics.push({
      severity: 'error',
      code: 'FileNotFormatted',
      summary: goFileError(operation, file, error),
    });
  }
}

/** Standard input is printed in its new form, changed or not. */
async function formatStdin(host: CliHost, flags: FormatFlags, findings: Findings): Promise<void> {
  const { formatted, diagnostics } = note(findings, '<stdin>', new TextEncoder().encode(await host.readStdin()));
  if (diagnostics.length === 0 && flags.writes) host.write(formatted);
}

function note(findings: Findings, file: string, content: Uint8Array): ReturnType<typeof formatSource> {
  const source = formatSource(file, content);
  findings.diagnostics.push(...source.diagnostics);
  if (source.shown !== undefined) findings.sources.set(file, source.shown);
  if (source.original !== source.formatted) findings.isChanged = true;
  return source;
}
