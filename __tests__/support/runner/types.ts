/** The result of a phase, by the ladder of spec-runner 0.6. */
export type PhaseResult = 'success' | 'failure' | 'cancelled';

/** An annotation as the runner keeps it: message masked and cut, columns repaired (spec-runner 3.2). */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: string;
  readonly endLine?: string;
  readonly col?: string;
  readonly endColumn?: string;
  /** Made by the runner itself, not by a command of the action. */
  readonly byRunner?: true;
}

/** A workflow command that the runner recognised in a line. */
export interface WorkflowCommand {
  readonly syntax: '::' | '##[';
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** When and how the runner stops the process (spec-runner 4). */
export interface Cancel {
  /** `job` gives `cancelled`, `timeout` (timeout-minutes) gives `failure`. Default `job`. */
  readonly kind?: 'job' | 'timeout';
  /** Milliseconds after the start, or a line of the log (raw) that triggers it, or a promise. */
  readonly when: number | RegExp | Promise<unknown>;
  /** Scale of the ladder 7.5 s SIGTERM, 10 s SIGKILL; default 1 (0.1 is ten times faster). */
  readonly scale?: number;
  /** The first signal; `SIGKILL` replays an OOM kill (no ladder). Default `SIGINT`. */
  readonly signal?: 'SIGINT' | 'SIGKILL';
}

/** Options of {@link runAction}. */
export interface RunActionOptions {
  /** Folder with `action.yml` and `dist/`, as `stageAction` made it. */
  readonly actionDir: string;
  /** `with:`; a key that is given, even empty, keeps the default from being applied. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step's `env:` (spec-runner 1.2 item 2). */
  readonly env?: Readonly<Record<string, string>>;
  /** Replaces or removes (undefined) variables after everything else was set: degraded runners. */
  readonly overrides?: Readonly<Record<string, string | undefined>>;
  /** GITHUB_WORKSPACE; default: a new temporary folder. */
  readonly workspace?: string;
  /** RUNNER_TEMP; default: a new temporary folder, shared by main and post. */
  readonly runnerTemp?: string;
  /** GITHUB_EVENT_PATH's content; default a push event. */
  readonly event?: Readonly<Record<string, unknown>>;
  /** Values of `${{ github.token }}` and other expressions that `default:` of an input names. */
  readonly expressions?: Readonly<Record<string, string>>;
  /** Secrets of the job, masked from the start. */
  readonly secrets?: readonly string[];
  /** The step's `id`; `null` is a step without one: its outputs are dropped. Default `build`. */
  readonly stepId?: string | null;
  readonly cancel?: Cancel;
  /** RUNNER_DEBUG=1 and debug lines in the log. */
  readonly debug?: boolean;
  /** Waits before reading the pipes: a slow reader (milliseconds). */
  readonly readDelay?: number;
  /** `destroy`: the read ends of the pipes are closed when the line appears (the worker was killed). */
  readonly closePipesAt?: RegExp;
  /** Kills the process after this many milliseconds and fails the test run; default 120 000. */
  readonly limit?: number;
  /** Path of the node to run; default the devDependency's Node 24. */
  readonly node?: string;
}

/** What one phase (main or post) did. */
export interface PhaseReport {
  readonly result: PhaseResult;
  /** 128+n when the process was killed by signal n. */
  readonly exitCode: number;
  /** Signals that the ladder sent. */
  readonly signals: readonly NodeJS.Signals[];
  readonly durationMs: number;
  /** Lines as the job's log shows them: commands taken out, masked, runner's own lines included. */
  readonly log: readonly string[];
  /** Lines of both pipes as they came. */
  readonly rawLog: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  /** Every command recognised, in order. */
  readonly commands: readonly WorkflowCommand[];
  readonly annotations: readonly Annotation[];
  /** Step outputs (empty in post and for a step without id). */
  readonly outputs: Readonly<Record<string, string>>;
  /** `GITHUB_ENV` pairs for later steps. */
  readonly exportedEnv: Readonly<Record<string, string>>;
  readonly addedPaths: readonly string[];
  /** The state after this phase, names in the case of the first write. */
  readonly state: Readonly<Record<string, string>>;
  /** The summary as uploaded: masked, or '' when over 1 MiB. */
  readonly summary: string;
  /** The environment that the process was given. */
  readonly env: Readonly<Record<string, string>>;
  readonly pid: number;
}

/** A main phase, from which post is run with the same state object. Disposing removes the temporary folders made for it. */
export interface ActionRun extends PhaseReport, Disposable {
  readonly workspace: string;
  readonly runnerTemp: string;
  /** Masks a text with everything the job has registered so far. */
  mask(text: string): string;
  /** Whether the manifest registers a post step. */
  readonly hasPost: boolean;
  /** Runs the post phase; `inputs` and `env` are evaluated again, so they may differ from main's. */
  post(options?: Partial<Omit<RunActionOptions, 'actionDir' | 'workspace' | 'runnerTemp'>>): Promise<PhaseReport>;
}
