import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { LineSplitter } from './line-splitter.js';
import type { Cancel } from './types.js';

/** How one phase's process is started, read and stopped. */
export interface SpawnOptions {
  readonly node: string;
  /** Absolute path of the script: the only argument. */
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  readonly cancel: Cancel | undefined;
  readonly readDelay: number;
  readonly closePipesAt: RegExp | undefined;
  /** Milliseconds after which the process is killed and the promise rejects. */
  readonly limit: number;
}

/** How the process ended. */
export interface SpawnResult {
  /** 128+n when signal n ended it. */
  readonly exitCode: number;
  readonly cancelled: boolean;
  readonly signals: readonly NodeJS.Signals[];
  readonly stdout: string;
  readonly stderr: string;
  readonly pid: number;
  readonly durationMs: number;
}

/** Runs `node <script>` as the runner does: no shell, closed stdin, two pipes, the cancel ladder to the one pid. */
export async function spawnPhase(options: SpawnOptions): Promise<SpawnResult> {
  const started = Date.now();
  const child = spawn(options.node, [options.script], { cwd: options.cwd, env: options.env, stdio: 'pipe' });
  child.stdin.end();
  const ladder = new Ladder(child, options.cancel);
  const reader = new PipeReader(child, options, (line) => ladder.sawLine(line));
  const overdue = setTimeout(() => child.kill('SIGKILL'), options.limit);
  const exitCode = await exited(child);
  ladder.end();
  clearTimeout(overdue);
  await reader.drained();
  const durationMs = Date.now() - started;
  if (durationMs >= options.limit) {
    throw new Error(
      `${options.script} was killed after ${durationMs} ms; it had printed:\n${reader.stdout}${reader.stderr}`,
    );
  }
  const { signals, cancelled } = ladder;
  return {
    exitCode,
    cancelled,
    signals,
    stdout: reader.stdout,
    stderr: reader.stderr,
    pid: child.pid ?? 0,
    durationMs,
  };
}

function exited(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

/** Reads both pipes. Lines wait in two queues that are emptied in batches, standard error first (spec-runner 1.1). */
class PipeReader {
  stdout = '';
  stderr = '';
  readonly #queues: { readonly stderr: string[]; readonly stdout: string[] } = { stderr: [], stdout: [] };
  readonly #onLine: (line: string) => void;
  readonly #ended: Promise<unknown>;
  readonly #pipes: readonly Readable[];
  #scheduled = false;

  constructor(child: ChildProcess, options: SpawnOptions, alsoOnLine: (line: string) => void) {
    const { stdout, stderr } = child;
    if (stdout === null || stderr === null) throw new Error('the child has no pipes');
    this.#pipes = [stdout, stderr];
    this.#onLine = (line) => {
      options.onLine(line);
      alsoOnLine(line);
      if (options.closePipesAt?.test(line)) for (const pipe of this.#pipes) pipe.destroy();
    };
    this.#ended = Promise.all([
      this.#read(stdout, 'stdout', options.readDelay),
      this.#read(stderr, 'stderr', options.readDelay),
    ]);
  }

  /** Both streams at their end, but at most 5 s after the exit: a grandchild may hold them open. */
  async drained(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, 5_000);
    });
    await Promise.race([this.#ended, late]);
    clearTimeout(timer);
    for (const pipe of this.#pipes) pipe.destroy();
    this.#drain();
  }

  #read(pipe: Readable, name: 'stdout' | 'stderr', delay: number): Promise<void> {
    const splitter = new LineSplitter();
    const decoder = new StringDecoder('utf8');
    return new Promise((resolve) => {
      pipe.on('close', () => {
        this.#enqueue(name, splitter.end());
        resolve();
      });
      pipe.on('error', () => undefined);
      const listen = () =>
        pipe.on('data', (chunk: Buffer) => {
          this[name] += decoder.write(chunk);
          this.#enqueue(name, splitter.push(chunk));
        });
      if (delay === 0) listen();
      else setTimeout(listen, delay);
    });
  }

  #enqueue(name: 'stdout' | 'stderr', lines: readonly string[]): void {
    this.#queues[name].push(...lines);
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#drain());
  }

  #drain(): void {
    this.#scheduled = false;
    for (const queue of [this.#queues.stderr, this.#queues.stdout]) {
      for (const line of queue.splice(0)) this.#onLine(line);
    }
  }
}

/** The cancel ladder of spec-runner 4: SIGINT, SIGTERM after 7.5 s, SIGKILL after 10 s, to the one process. */
class Ladder {
  cancelled = false;
  readonly signals: NodeJS.Signals[] = [];
  readonly #child: ChildProcess;
  readonly #cancel: Cancel | undefined;
  readonly #timers: NodeJS.Timeout[] = [];
  #over = false;

  constructor(child: ChildProcess, cancel: Cancel | undefined) {
    this.#child = child;
    this.#cancel = cancel;
    const when = cancel?.when;
    if (typeof when === 'number') this.#after(when, () => this.#start());
    else if (when instanceof Promise) void when.then(() => this.#start());
  }

  sawLine(line: string): void {
    if (this.#cancel?.when instanceof RegExp && this.#cancel.when.test(line)) this.#start();
  }

  end(): void {
    this.#over = true;
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #start(): void {
    if (this.#over || this.cancelled) return;
    const { signal = 'SIGINT', scale = 1 } = this.#cancel ?? {};
    // An OOM kill cancels nothing: the runner only sees the process die.
    this.cancelled = signal === 'SIGINT';
    this.#send(signal);
    if (signal === 'SIGKILL') return;
    this.#after(7_500 * scale, () => this.#send('SIGTERM'));
    this.#after(10_000 * scale, () => this.#send('SIGKILL'));
  }

  #send(signal: NodeJS.Signals): void {
    this.signals.push(signal);
    this.#child.kill(signal);
  }

  #after(milliseconds: number, act: () => void): void {
    this.#timers.push(setTimeout(act, milliseconds));
  }
}
