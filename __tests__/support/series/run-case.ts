import type { ActionRun, RunActionOptions } from '../runner/types.js';
import { openCase, type SeriesCase, type SeriesPlace } from './series-case.js';
import type { SeriesRow } from './series-row.js';
import type { SeriesTemplate } from './series-template.js';

/** What disturbs main: sets faults and observers before it starts. `ended` settles when main's process is gone. */
export type Disturb = (it: SeriesCase, ended: Promise<void>) => Partial<RunActionOptions>;

/** What a series does in one case. */
export interface CaseSpec {
  readonly scenario: string;
  readonly title: string;
  readonly template?: SeriesTemplate;
  readonly disturb: Disturb;
  /** Done between main and post. */
  beforePost?(it: SeriesCase): void | Promise<void>;
  /** What post is run with instead. */
  readonly post?: Pick<RunActionOptions, 'node'>;
  /** What else must hold after post; returns what does not. */
  check?(it: SeriesCase, run: ActionRun): readonly string[] | Promise<readonly string[]>;
}

/** Runs one case: main with its disturbance, then post without, then looks at the account and for secrets. */
export async function runCase(place: SeriesPlace, spec: CaseSpec): Promise<SeriesRow> {
  const started = Date.now();
  await using it = await openCase(place, spec.template);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  using run = await it.run({ limit: 240_000, ...spec.disturb(it, ended) }).finally(end);
  await it.settled();
  const afterMain = (await it.leftovers([run])).length;
  await spec.beforePost?.(it);
  const post = await run.post(spec.post);
  const wrong = (await spec.check?.(it, run)) ?? [];
  return {
    scenario: spec.scenario,
    title: spec.title,
    main: run.result,
    post: post.result,
    afterMain,
    leftovers: [...(await it.leftovers([run])), ...(await it.unnamed(run, post)), ...wrong],
    leaks: it.leaks({ main: run, post }),
    milliseconds: Date.now() - started,
    log: [...run.log, '--- post', ...post.log, '--- calls', ...callLines(it)].join('\n'),
  };
}

function callLines(it: SeriesCase): string[] {
  return it.proxy.calls.map(
    ({ seq, action, region, status, fault, errorCode }) =>
      `${seq} ${action} ${region} ${status ?? 'no answer'} ${errorCode ?? ''} ${fault ?? ''}`,
  );
}
