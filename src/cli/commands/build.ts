import type { OnError, OnPublishFailure } from '../../contract/component.js';
import type { EventSink } from '../../contract/event.js';
import type { PlayedCloud } from '../../contract/host.js';
import type { JournalEntry } from '../../contract/journal.js';
import { imageBuildEngine } from '../../engine.js';
import { openJournal } from '../../resources/journal.js';
import { type Remnant, remainsText } from '../../resources/remains.js';
import { removeClosedJournal } from '../../resources/remove-closed-journal.js';
import { cancelOnSignals } from '../../support/cancel-on-signals.js';
import { systemClock } from '../../support/clock.js';
import { runIdentity } from '../../support/run-identity.js';
import { systemHost } from '../../support/system-host.js';
import type { CliHost } from '../cli-host.js';
import { boolFlag, durationFlag, type FlagSpec, type ParsedFlags } from '../flags.js';
import { journalPath } from '../journal-path.js';
import { cliRenderer } from '../renderer.js';
import { asksForSandbox, SANDBOX_FLAGS } from '../sandbox-flags.js';
import { runTemplateCommand, type TemplateCommand } from '../template-command.js';
import { TEMPLATE_FLAGS, templateInputs } from '../template-flags.js';

const ON_ERROR: readonly OnError[] = ['cleanup', 'abort', 'ask', 'run-cleanup-provisioner'];

const ON_PUBLISH_FAILURE: readonly OnPublishFailure[] = ['keep', 'rollback'];

const FLAGS: Readonly<Record<string, FlagSpec>> = {
  ...TEMPLATE_FLAGS,
  color: { kind: 'bool', help: 'Colored output, on by default.' },
  debug: { kind: 'bool', help: 'Debug mode: one build at a time, with a pause before every step.' },
  force: { kind: 'bool', help: 'Replace artifacts of previous builds.' },
  'on-error': { kind: 'string', values: ON_ERROR, help: 'What to do when a build fails; cleanup by default.' },
  'on-publish-failure': {
    kind: 'string',
    values: ON_PUBLISH_FAILURE,
    help: 'What to do with an image when something fails after it exists; keep by default.',
  },
  lease: {
    kind: 'duration',
    value: '2h',
    help: 'The build machine terminates itself after this time, should nobody else; off by default.',
  },
  'parallel-builds': {
    kind: 'int',
    value: '1',
    help: 'Number of builds to run in parallel; 0, the default, means no limit.',
  },
  sandbox: {
    kind: 'bool',
    help: 'Build in a sandbox on this host: no cloud account is needed, and none is touched.',
  },
  ...SANDBOX_FLAGS,
  sweep: { kind: 'bool', help: "Remove the repository's expired leftovers beside the build, on by default." },
  'timestamp-ui': { kind: 'bool', help: 'Print the time before every message.' },
  'warn-on-undeclared-var': {
    kind: 'bool',
    help: 'Warn of values in files for variables that an HCL2 template does not declare.',
  },
  'skip-enforcement': { kind: 'bool', help: 'Accepted.' },
};

const COMMAND: TemplateCommand = {
  usage: 'build [options] TEMPLATE',
  description: 'Runs the builds of a template and makes their artifacts.',
  flags: FLAGS,
  run: runBuild,
};

/** `image-build build`. */
export const build = (args: readonly string[], host: CliHost): Promise<number> =>
  runTemplateCommand(COMMAND, args, host);

async function runBuild(template: string, flags: ParsedFlags, cli: CliHost): Promise<number> {
  if (!boolFlag(flags, 'sandbox', asksForSandbox(flags))) return runBuildIn(template, flags, cli, undefined);
  const { inSandbox } = await import('../in-sandbox.js');
  return inSandbox(flags, cli, (host, playedCloud) => runBuildIn(template, flags, host, playedCloud));
}

async function runBuildIn(
  template: string,
  flags: ParsedFlags,
  cli: CliHost,
  playedCloud: PlayedCloud | undefined,
): Promise<number> {
  const controller = new AbortController();
  const stopListening = cancelOnSignals(cli.signals, controller);
  const run = runIdentity(cli.env);
  const journal = openJournal(journalPath(cli.env, run.uuid, process.pid), systemClock);
  const host = systemHost({
    env: cli.env,
    playedCloud,
    workingDirectory: cli.workingDirectory,
    prompt: cli.prompt,
    journal,
    run,
    pace: cli.pace,
    // A sandbox holds nothing of earlier runs that would cost anything.
    sweep: playedCloud === undefined && boolFlag(flags, 'sweep', true),
  });
  const sink = cliRenderer(cli, {
    color: boolFlag(flags, 'color', true),
    timestamps: boolFlag(flags, 'timestamp-ui', false),
  });
  try {
    const report = await imageBuildEngine().build({
      ...templateInputs(template, flags, cli),
      ...buildModes(flags),
      host,
      sink,
      signal: controller.signal,
    });
    return report.exitCode;
  } finally {
    await journal.close();
    if (journal.used) await sayRemains(journal.entries, sink);
    await removeClosedJournal(journal);
    stopListening();
  }
}

/** What flags say about how to build. */
function buildModes(flags: ParsedFlags) {
  const last = (name: string) => flags.values.get(name)?.at(-1);
  return {
    onError: (last('on-error') ?? 'cleanup') as OnError, // checked by FLAGS
    onPublishFailure: (last('on-publish-failure') ?? 'keep') as OnPublishFailure, // checked by FLAGS
    lease: durationFlag(flags, 'lease'),
    parallelBuilds: Number(last('parallel-builds') ?? 0),
    force: boolFlag(flags, 'force', false),
    debug: boolFlag(flags, 'debug', false),
    warnOfUndeclared: boolFlag(flags, 'warn-on-undeclared-var', false),
  };
}

/** Nothing comes after a command line as the post step does after a job: what is still there is named, with its commands. */
async function sayRemains(entries: readonly JournalEntry[], sink: EventSink): Promise<void> {
  const { journalRemains } = await import('../../reaper.js');
  const { left, open } = journalRemains(entries);
  const say = (level: 'say' | 'error', headline: string, remnants: readonly Remnant[]) => {
    if (remnants.length > 0) sink({ type: 'message', level, text: remainsText(headline, remnants) });
  };
  say('say', 'Left as it is (-on-error); a sweep may remove it after 24 hours. To remove it now:', left);
  say('error', 'These resources could not be removed. Remove them with:', open);
}
