import { tmpdir } from 'node:os';
import type { Host, PlayedCloud, Prompt, RunIdentity } from '../contract/host.js';
import type { Journal } from '../contract/journal.js';
import { systemClock } from './clock.js';
import { localExec, pacedExec } from './local-exec.js';
import type { Pace } from './safe-writer.js';

/** What a host knows of the world that the platform does not tell. */
export interface SystemHostFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  readonly temporaryDirectory?: string;
  readonly prompt: Prompt;
  readonly journal: Journal;
  readonly run: RunIdentity;
  /** Of what shows the output of local processes; it need not be waited for when not given. */
  readonly pace?: Pace | undefined;
  /** False: no sweep beside a build. Default true; `IMAGE_BUILD_SWEEP=off` turns it off too. */
  readonly sweep?: boolean;
  readonly playedCloud?: PlayedCloud | undefined;
}

/** The host of a real run: the system's clock and processes. Local scripts see `PACKER_RUN_UUID` (spec-json-template 10.10). */
export function systemHost({ pace, ...facts }: SystemHostFacts): Host {
  return {
    clock: systemClock,
    exec: pace === undefined ? localExec : pacedExec(pace),
    platform: process.platform,
    ...facts,
    temporaryDirectory: facts.temporaryDirectory ?? facts.env['TMPDIR'] ?? tmpdir(),
    sweep: (facts.sweep ?? true) && facts.env['IMAGE_BUILD_SWEEP'] !== 'off',
    env: { ...facts.env, PACKER_RUN_UUID: facts.run.uuid },
  };
}
