import { expiryOf, type OwnedResource, type Ownership } from './owned-resource.js';

/** Which resources a sweep is about. */
export interface SweepScope {
  /** `owner/name` in any case; '' stands for runs outside a repository. */
  readonly repositories: readonly string[] | 'all';
  /** Only what this run made. */
  readonly run?: string | undefined;
}

/** Asks whether a workflow run has finished; undefined when that cannot be known. */
export type RunFinished = (ownership: Ownership) => Promise<boolean | undefined>;

/** What becomes of a resource, and why. */
export interface Verdict {
  readonly sweep: boolean;
  readonly why: string;
}

/** What a verdict is based on beside the resource. */
export interface VerdictFacts {
  readonly scope: SweepScope;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly runFinished: RunFinished;
}

/**
 * Whether a sweep removes a resource: when its expiry has passed or its workflow run has finished (issue 6, 4). Never one
 * whose expiry is not a time, of another repository than those in scope, or of another run than the one asked for.
 */
export async function verdictOn({ ownership }: OwnedResource, facts: VerdictFacts): Promise<Verdict> {
  const { scope, now, runFinished } = facts;
  const expiry = expiryOf(ownership);
  if (ownership.run === '' || ownership.build === '') return keep('it does not say which run made it');
  if (expiry === undefined) return keep(`its expiry ${JSON.stringify(ownership.expires)} is not a time`);
  if (!isInScope(ownership.repository, scope)) return keep(`it belongs to ${repositoryText(ownership.repository)}`);
  if (scope.run !== undefined && scope.run !== ownership.run) return keep(`it belongs to run ${ownership.run}`);
  if (expiry <= now) return { sweep: true, why: `expired ${ownership.expires}` };
  const finished = await runFinished(ownership);
  if (finished === true) return { sweep: true, why: `run ${ownership.run} has finished` };
  const going = finished === false ? `run ${ownership.run} still goes on, ` : '';
  return keep(`${going}expires ${ownership.expires}`);
}

function keep(why: string): Verdict {
  return { sweep: false, why };
}

function isInScope(repository: string, { repositories }: SweepScope): boolean {
  if (repositories === 'all') return true;
  return repositories.some((name) => name.toLowerCase() === repository.toLowerCase());
}

function repositoryText(repository: string): string {
  return repository === '' ? 'a run outside a repository' : `the repository ${repository}`;
}
