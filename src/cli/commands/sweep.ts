import type { EventSink } from '../../contract/event.js';
import { SecretFilter } from '../../engine/secret-filter.js';
import { sweepSucceeded, sweepText } from '../../resources/sweep-text.js';
import type { SweepScope } from '../../resources/sweep-verdict.js';
import { cancelOnSignals } from '../../support/cancel-on-signals.js';
import { systemClock } from '../../support/clock.js';
import { BuildError } from '../../support/errors.js';
import { sweepAccount } from '../../sweeper.js';
import type { CliHost } from '../cli-host.js';
import { boolFlag, listFlag, type ParsedFlags } from '../flags.js';
import { type CommandFace, parseCommand, writeHelp } from '../parse-command.js';
import { cliRenderer } from '../renderer.js';

const FACE: CommandFace = {
  usage: 'sweep [options]',
  description: [
    'Finds what earlier runs left in the AWS account, by its tags: resources that have expired, or whose workflow run has',
    '  finished (asked of GitHub when GITHUB_TOKEN is set). Only shows them, unless -apply is given. What carries no tags of',
    '  this program, or no expiry, is never touched.',
  ].join('\n'),
  flags: {
    'all-regions': { kind: 'bool', help: 'Look in every region that is enabled for the account.' },
    apply: { kind: 'bool', help: 'Remove what is found.' },
    region: {
      kind: 'list',
      value: 'us-east-1,eu-west-1',
      help: 'Regions to look in, or all; default the one of the environment.',
    },
    repository: {
      kind: 'list',
      value: 'owner/name',
      help: 'Repositories whose resources count, or all; default GITHUB_REPOSITORY, else runs outside a repository.',
    },
    run: { kind: 'string', value: 'ID', help: 'Only what this run made.' },
  },
};

/** Longest time that a sweep takes, in milliseconds. */
const LIMIT = 30 * 60_000;

/** `image-build sweep`: exit code 1 when something could not be looked for or removed. */
export async function sweep(args: readonly string[], host: CliHost): Promise<number> {
  const flags = parseCommand(FACE, args, host);
  if (typeof flags === 'number') return flags;
  if (flags.rest.length > 0) {
    writeHelp(FACE, host);
    return 1;
  }
  const secrets = new SecretFilter();
  const render = cliRenderer(host, { color: false, timestamps: false });
  const sink: EventSink = (event) => render(secrets.maskEvent(event));
  const controller = new AbortController();
  const stopListening = cancelOnSignals(host.signals, controller);
  try {
    return await runSweep(flags, host, { sink, secrets, signal: controller.signal });
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    const hint = error.hint === undefined ? '' : `\n${error.hint}`;
    sink({ type: 'message', level: 'error', text: `Error: ${error.message}${hint}` });
    return 1;
  } finally {
    stopListening();
  }
}

interface SweepRun {
  readonly sink: EventSink;
  readonly secrets: SecretFilter;
  readonly signal: AbortSignal;
}

async function runSweep(flags: ParsedFlags, host: CliHost, { sink, secrets, signal }: SweepRun): Promise<number> {
  const say = (text: string) => sink({ type: 'message', level: 'say', text });
  const result = await sweepAccount({
    regions: regionsOf(flags),
    scope: scopeOf(flags, host.env),
    dryRun: !boolFlag(flags, 'apply', false),
    token: host.env['GITHUB_TOKEN'] ?? '',
    env: host.env,
    clock: systemClock,
    signal,
    deadline: systemClock.now() + LIMIT,
    report: say,
    debug: (text) => sink({ type: 'debug', text }),
    secret: (value) => secrets.add(value),
  });
  for (const line of sweepText(result, '-apply')) say(line);
  return sweepSucceeded(result) ? 0 : 1;
}

function regionsOf(flags: ParsedFlags): readonly string[] | 'all' {
  const given = listFlag(flags, 'region');
  return boolFlag(flags, 'all-regions', false) || given.includes('all') ? 'all' : given;
}

function scopeOf(flags: ParsedFlags, env: CliHost['env']): SweepScope {
  const given = listFlag(flags, 'repository');
  const run = flags.values.get('run')?.at(-1);
  if (given.includes('all')) return { repositories: 'all', run };
  return { repositories: given.length > 0 ? given : [env['GITHUB_REPOSITORY'] ?? ''], run };
}
