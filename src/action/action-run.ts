import type { PlayedCloud } from '../contract/host.js';
import type { SecretFilter } from '../engine/secret-filter.js';
import type { imageBuildEngine } from '../engine.js';
import type { Pace } from '../support/safe-writer.js';
import type { ActionInputs } from './inputs.js';
import type { ActionLog } from './log.js';

/** What the commands of the action share. */
export interface ActionRun {
  readonly inputs: ActionInputs;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workspace: string;
  readonly log: ActionLog;
  /** How the reader of the log keeps up. */
  readonly pace: Pace;
  readonly secrets: SecretFilter;
  readonly signal: AbortSignal;
  readonly engine: ReturnType<typeof imageBuildEngine>;
  /** In a sandbox; `env` leads to it then. */
  readonly playedCloud?: PlayedCloud | undefined;
}
