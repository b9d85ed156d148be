import type { Clock } from '../../contract/clock.js';
import type { BuildLabel, BuildResult, EngineEvent, EventSink } from '../../contract/event.js';
import { buildEndText } from './build-end-text.js';
import { diagnosticsText } from './diagnostics-text.js';
import { localRfc3339 } from './local-time.js';
import { prefixed } from './prefixed.js';
import { summaryOf } from './summary.js';

/** How text on a terminal looks. */
export interface TerminalOptions {
  readonly write: (text: string) => void;
  /** `-color`: the lines at the start that name each build's colour. */
  readonly color: boolean;
  /** Colour codes are written: `color` and no `PACKER_NO_COLOR`. */
  readonly codes: boolean;
  /** `-timestamp-ui`: the local time in front of each message of a build. */
  readonly timestamps: boolean;
  readonly clock: Clock;
}

/** green, cyan, magenta, yellow, blue: the builds' colours, in turn. */
const BUILD_COLORS = [32, 36, 35, 33, 34] as const;
const RED = 31;

/** Events as Packer 1.16 prints them (spec-json-template 10.4, 10.5). Text ends with a newline; all goes to one stream. */
export function terminalRenderer(options: TerminalOptions): EventSink {
  const line = (text: string) => options.write(`${text}\n`);
  const buildLine = (build: BuildLabel | undefined, text: string, error: boolean) =>
    line(paint(options, error ? RED : buildColor(build), stamp(options, text)));

  return (event: EngineEvent) => {
    switch (event.type) {
      case 'diagnostics':
        options.write(diagnosticsText(event, options.codes));
        break;
      case 'builds-selected':
        if (options.color && event.builds.length > 0) writeIntro(options, event.builds);
        break;
      case 'message':
        if (event.target === undefined) line(event.text);
        else buildLine(event.build, prefixed(event.target, event.text), event.level === 'error');
        break;
      case 'output':
        buildLine(event.build, prefixed(event.target, event.line), event.stream === 'stderr');
        break;
      case 'progress':
        buildLine(event.build, prefixed(event.build.displayName, event.text), false);
        break;
      case 'build-finished':
        buildLine(event.result.label, buildEndText(event.result), isFailure(event.result));
        break;
      case 'run-finished':
        for (const part of summaryOf(event.report)) if ('text' in part) line(part.text);
        break;
      default:
    }
  };
}

function isFailure(result: BuildResult): boolean {
  return result.status === 'failed';
}

function writeIntro(options: TerminalOptions, builds: readonly BuildLabel[]): void {
  for (const build of builds) {
    options.write(`${paint(options, buildColor(build), `${build.displayName}: output will be in this color.`)}\n`);
  }
  options.write('\n');
}

function buildColor(build: BuildLabel | undefined): number {
  return BUILD_COLORS[(build?.index ?? 0) % BUILD_COLORS.length] ?? BUILD_COLORS[0];
}

function stamp(options: TerminalOptions, text: string): string {
  return options.timestamps ? `${localRfc3339(options.clock.now())}: ${text}` : text;
}

function paint(options: TerminalOptions, color: number, text: string): string {
  return options.codes ? `\u001b[1;${color}m${text}\u001b[0m` : text;
}
