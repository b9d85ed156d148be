import { DEFAULT_ACCESS } from './clouds/aws/access-options.js';
import { type Aws, createAws } from './clouds/aws/client-factory.js';
import { awsKinds } from './clouds/aws/kinds/aws-kinds.js';
import { ownedIamResources } from './clouds/aws/sweep/owned-iam.js';
import { ownedResources } from './clouds/aws/sweep/owned-resources.js';
import { requireRegionNames, sweepRegions } from './clouds/aws/sweep/sweep-regions.js';
import type { Clock } from './contract/clock.js';
import { type SweepResult, sweep } from './resources/sweep.js';
import type { SweepScope } from './resources/sweep-verdict.js';
import { githubRuns } from './support/github-runs.js';

/** What sweeping an account may use. Credentials are those of the environment. */
export interface SweepAccountOptions {
  /** Empty: the region of the environment. */
  readonly regions: readonly string[] | 'all';
  readonly scope: SweepScope;
  readonly dryRun: boolean;
  /** Token for GitHub's API; '' goes by expiry alone. */
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Epoch milliseconds. */
  readonly deadline: number;
  report(line: string): void;
  debug(text: string): void;
  /** Values that must never be shown are told here. */
  secret(value: string): void;
}

/**
 * Sweeps an AWS account: what runs that nobody waits for left behind, found by its tags (issue 6, 4). A composition root beside
 * `reaper.ts`: it loads neither templates nor provisioners. Throws `AwsNoRegion`, `AwsNoCredentials`, `NoSuchRegion`, AwsError;
 * what could not be searched or removed is in the result.
 */
export async function sweepAccount(options: SweepAccountOptions): Promise<SweepResult> {
  const { env, clock, signal } = options;
  requireRegionNames(options.regions);
  const [region = ''] = options.regions === 'all' ? [] : options.regions;
  const aws = await createAws({ ...DEFAULT_ACCESS, region }, { env, clock }, awsContext(options));
  const regions = await sweepRegions(aws, options.regions, signal);
  return sweep({
    ...options,
    searches: [...regions.map((place) => searchOf(aws, place)), iamSearchOf(aws, options)],
    kinds: awsKinds(async () => aws),
    runFinished: githubRuns({
      token: options.token,
      env,
      signal,
      unanswered: (error) => sayUnanswered(error, options),
    }),
  });
}

function awsContext({ report, debug, secret, signal }: SweepAccountOptions) {
  return { ui: { debug, say: report, error: report }, secrets: { add: secret }, signal };
}

function searchOf(aws: Aws, region: string) {
  return {
    place: region,
    find: (signal: AbortSignal) => ownedResources(aws.ec2(region), aws.accessRecord(region), signal),
  };
}

function iamSearchOf(aws: Aws, { report }: SweepAccountOptions) {
  return {
    place: 'IAM',
    find: (signal: AbortSignal) =>
      ownedIamResources({ iam: aws.iam(), access: aws.accessRecord(), signal, notice: report }),
  };
}

function sayUnanswered(
  error: { readonly message: string; readonly hint?: string | undefined },
  options: SweepAccountOptions,
) {
  const hint = error.hint === undefined ? '' : ` ${error.hint}`;
  options.report(`GitHub cannot be asked which runs have finished, so only expiry counts: ${error.message}.${hint}`);
}
