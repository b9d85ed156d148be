import type { RunContext } from '../../../contract/component.js';
import { sweep } from '../../../resources/sweep.js';
import { CancelledError, errorMessage } from '../../../support/errors.js';
import type { Aws } from '../client-factory.js';
import { awsKinds } from '../kinds/aws-kinds.js';
import { sharedState } from '../shared-state.js';
import { ownedIamResources } from './owned-iam.js';
import { ownedResources } from './owned-resources.js';

/** What a sweep beside a build needs of the build. */
export type Beside = Pick<RunContext, 'host' | 'ui' | 'signal'>;

/** A sweep that runs beside a build. */
export interface RunningSweep {
  /** Stops it and waits until it stands still. Never rejects. */
  end(): Promise<void>;
}

/** Where such a sweep looks. */
export interface BesidePlaces {
  readonly regions: readonly string[];
  /** In IAM too: for builds that make something there, whose credentials may look. */
  readonly iam: boolean;
}

/** Longest time that such a sweep takes, in milliseconds. */
const LIMIT = 15 * 60_000;

/**
 * Starts to remove the expired resources of the same repository in the given regions, beside a build and no longer than it, once
 * a process and region (issue 6, 4). It asks GitHub nothing, fails nothing, and says only what it has removed. Does nothing
 * outside a repository, or where the host does not want it (`Host.sweep`).
 */
export function sweepBeside(aws: Aws, beside: Beside, { regions, iam }: BesidePlaces): RunningSweep {
  const { host, ui, signal } = beside;
  const chosen = host.sweep === true && host.run.repository !== '' ? firstTimeRegions(aws, beside, regions) : [];
  if (chosen.length === 0) return { end: async () => undefined };
  const ended = new AbortController();
  const debug = (text: string) => ui.debug(`sweep: ${text}`);
  const running = sweep({
    searches: [
      ...chosen.map((place) => ({
        place,
        find: (stop: AbortSignal) => ownedResources(aws.ec2(place), aws.accessRecord(place), stop),
      })),
      ...(iam ? [iamSearch(aws, debug)] : []),
    ],
    kinds: awsKinds(async () => aws),
    scope: { repositories: [host.run.repository] },
    runFinished: async () => undefined,
    dryRun: false,
    clock: host.clock,
    signal: AbortSignal.any([signal, ended.signal]),
    deadline: host.clock.now() + LIMIT,
    report: debug,
  }).then(
    ({ removed, unsearched }) => {
      for (const { description, why } of removed) ui.say(`Removed what an earlier run left: ${description}, ${why}`);
      for (const { where, reason } of unsearched) debug(`cannot look for ${where}: ${reason}`);
    },
    (error: unknown) => debug(errorMessage(error)),
  );
  return {
    end: async () => {
      ended.abort(new CancelledError('the build has ended'));
      await running;
    },
  };
}

function iamSearch(aws: Aws, notice: (text: string) => void) {
  const access = aws.accessRecord();
  return {
    place: 'IAM',
    find: (signal: AbortSignal) => ownedIamResources({ iam: aws.iam(), access, signal, notice }),
  };
}

function firstTimeRegions(aws: Aws, { host }: Beside, regions: readonly string[]): string[] {
  const shared = sharedState(host);
  return [...new Set(regions)].filter((region) => {
    const access = JSON.stringify(Object.entries(aws.accessRecord(region)).sort());
    return shared.firstTime(`sweep ${access}`);
  });
}
