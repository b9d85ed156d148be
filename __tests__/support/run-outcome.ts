import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run left: how it ended, what it said, what files there are. In a form in which packer's and ours compare. */
export interface RunOutcome {
  readonly exitCode: number;
  /** Said that it refuses something, before anything ran. */
  readonly refused: boolean;
  /** From the first line of a build on. */
  readonly lines: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** Cuts what was said before the first build, where problems of the template stand in words of our own. */
export function headAndRest(output: string): { readonly head: string; readonly rest: readonly string[] } {
  const lines = output.split('\n');
  const first = lines.findIndex((line) => BUILD_LINE.test(line));
  const at = first === -1 ? lines.length : first;
  return { head: lines.slice(0, at).join(' ').replaceAll(/\s+/g, ' '), rest: lines.slice(at) };
}

// "    x: " is how 1.6.6 prefixes what scripts print; colours, times and machine-readable columns may stand in front.
const BUILD_LINE =
  /^(?:\u001b\[[\d;]+m)?(?:\d{4}-\S+: )?(?:\d+,[^,]*,(?:ui,(?:say|message|error),|artifact|error))?(?:==> [^:]| {4}[A-Za-z<][\w.<>-]*(?: \([\w-]+\))?: |Debug mode|Cancelling build|[\w.-]+: output will be)/;

/** Lines in a comparable form: what differs from run to run, and what 1.16 says otherwise than 1.6.6 ([Δ]), is levelled. */
export function comparableLines(lines: readonly string[], folder: string): readonly string[] {
  const level = lines.map((line) => levelled(line.replaceAll(folder, 'FOLDER'))).filter((line) => line !== undefined);
  while (level.at(-1) === '') level.pop();
  return level;
}

function levelled(line: string): string | undefined {
  const text = line
    .replace(/\u001b\[[01];/g, '\u001b[1;') // [Δ] script output was not bold
    .replace(/^\d+,/, 'SECONDS,')
    .replace(/^(SECONDS,[^,]*,ui),message,/, '$1,say,') // [Δ] script output was a "message"
    .replace(/((?:^|,|m|: ))(?:==>| {3}) ([\w.<>-]+(?: \([\w-]+\))?:)/, '$1==> $2') // [Δ] four blanks
    .replace(/(==> |--> |Build '|m|,|^)(?:null|file)\.([\w-]+)/, '$1$2') // [Δ] display names
    .replaceAll(/(exit status: \d+\.)\s*Allowed/g, '$1 Allowed') // [Δ] no blank
    .replace(/ with \d+ cores? for /, ' with N cores for ') // we compress on one core
    .replace(/ after \d+ \w+(?: \d+ \w+)?/, ' after DURATION');
  if (/==> [^:]+: Hint: /.test(text)) return undefined; // Deviation: build-error-hint
  if (/Destroying the artifact, since a post-processor failed/.test(text)) return undefined; // spec 5.4: "at least a log line"
  return timeless(text);
}

/** Without what differs from run to run: random names, ids, times. */
function timeless(text: string): string {
  return text
    .replaceAll(/\S*packer-shell\d+/g, 'SCRIPT')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UUID')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)/g, 'TIME')
    .replaceAll(/\b1[789]\d{8}\b/g, 'SECONDS');
}

/** The files below a folder with their texts; archives by name alone. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    files[name] = /\.(gz|zip)$|^packer_file_file$/.test(name)
      ? 'ARCHIVE'
      : timeless(readFileSync(path, 'utf8').replaceAll(folder, 'FOLDER'));
  }
  return files;
}

/** Lines of several builds that ran side by side, put in an order that does not depend on who was faster. */
export function byBuild(lines: readonly string[]): readonly string[] {
  const summary = lines.findIndex((line) => line.includes('==> Wait completed'));
  const at = summary === -1 ? lines.length : summary;
  const key = (line: string) =>
    /==> ([\w.-]+)|Build '([\w.-]+)/
      .exec(line)
      ?.slice(1)
      .find((part) => part !== undefined) ?? '';
  const running = lines.slice(0, at).map((line, index) => ({ line, index, key: key(line) }));
  running.sort((a, b) => (a.key === b.key ? a.index - b.index : a.key < b.key ? -1 : 1));
  const artifacts = (line: string) => line.startsWith('-->');
  const rest = lines.slice(at);
  return [
    ...running.map(({ line }) => line),
    ...rest.filter((line) => !artifacts(line)),
    ...rest.filter(artifacts).toSorted(),
  ];
}
