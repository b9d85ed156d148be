import type { BuildLabel, EngineEvent, EventSink } from '../contract/event.js';
import { untrustedLines } from './untrusted-text.js';

/** The commands of the runner that stand among log lines. */
export interface LogCommands {
  startGroup(title: string): void;
  endGroup(): void;
  debug(text: string): void;
  isDebug(): boolean;
}

/** How often a silent wait shows that it goes on (decisions 6). */
const SIGN_OF_LIFE_MS = 30_000;

/** The log of a job: what the terminal shows, made harmless for the runner, in groups when one build runs. */
export interface ActionLog {
  readonly sink: EventSink;
  /** Trusted lines of our own. */
  say(text: string): void;
  close(): void;
}

/** What the log writes with. */
export interface LogPorts {
  readonly write: (text: string) => void;
  readonly commands: LogCommands;
  /** Makes the renderer whose text is shown: terminal text without colours. */
  readonly renderer: (write: (text: string) => void) => EventSink;
  readonly now: () => number;
}

/**
 * Renders events for the job's log. With one build there is a group per phase; groups do not nest, so several builds have
 * prefixed lines instead (decisions 6).
 */
export function actionLog(ports: LogPorts): ActionLog {
  const { commands } = ports;
  const groups = logGroups(commands);
  let phase: { readonly name: string; readonly since: number } | undefined;
  let lastWrite = ports.now();
  let oneBuild = false;

  const writeLines = (text: string) => {
    lastWrite = ports.now();
    groups.open();
    for (const line of untrustedLines(text.replace(/\n$/, ''))) ports.write(`${line}\n`);
  };
  const render = ports.renderer(writeLines);
  const startPhase = (build: BuildLabel, name: string) => {
    phase = { name, since: ports.now() };
    if (oneBuild) groups.announce(untrustedLines(`${build.displayName}: ${name}`).join(' '));
  };
  const timer = setInterval(() => {
    const silent = ports.now() - lastWrite;
    if (phase === undefined || silent < SIGN_OF_LIFE_MS) return;
    const seconds = Math.round((ports.now() - phase.since) / 1000);
    writeLines(`    still at it: ${phase.name}, ${seconds} s so far\n`);
  }, SIGN_OF_LIFE_MS / 3);
  timer.unref();

  const sink = (event: EngineEvent) => {
    if (event.type === 'builds-selected') oneBuild = event.builds.length === 1;
    if (event.type === 'phase') startPhase(event.build, event.name);
    if (event.type === 'build-finished' || event.type === 'run-finished') {
      phase = undefined;
      groups.end();
    }
    if (event.type === 'debug') {
      if (commands.isDebug()) for (const line of untrustedLines(event.text)) commands.debug(line);
      return;
    }
    render(event);
  };
  return {
    sink,
    say: (text) => ports.write(`${text}\n`),
    close: () => {
      clearInterval(timer);
      groups.end();
    },
  };
}

/** One group at a time, which begins with its first line: a phase that says nothing has none. */
function logGroups(commands: Pick<LogCommands, 'startGroup' | 'endGroup'>) {
  let announced: string | undefined;
  let isOpen = false;
  const end = () => {
    announced = undefined;
    if (isOpen) commands.endGroup();
    isOpen = false;
  };
  return {
    announce(title: string): void {
      end();
      announced = title;
    },
    open(): void {
      if (announced === undefined) return;
      commands.startGroup(announced);
      announced = undefined;
      isOpen = true;
    },
    end,
  };
}
