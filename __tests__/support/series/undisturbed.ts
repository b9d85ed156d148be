import { EMPTY, openCase, type SeriesPlace } from './series-case.js';
import { REGIONS, type SeriesTemplate } from './series-template.js';

/** The calls of a build that nothing disturbs. */
export interface Undisturbed {
  /** `1` to the number of calls. */
  readonly numbers: readonly number[];
  /** `RunInstances us-east-1` of call n. */
  name(n: number): string;
  /** Distinct names of actions, those of cleaning up included. */
  readonly actions: readonly string[];
}

/** Builds once and counts. Throws when the build fails, since then the series would prove nothing. */
export async function countCalls(
  place: SeriesPlace,
  inputs: Readonly<Record<string, string>> = {},
  template: SeriesTemplate = {},
): Promise<Undisturbed> {
  await using it = await openCase(place, template);
  for (const region of REGIONS) {
    const owned = await it.proxy.resources(region);
    if (JSON.stringify(owned) !== JSON.stringify(EMPTY))
      throw new Error(`a fresh account owns ${JSON.stringify(owned)}`);
  }
  using run = await it.run({ inputs });
  if (run.result !== 'success') throw new Error(`the undisturbed build failed:\n${run.log.join('\n')}`);
  const calls = [...it.proxy.calls];
  return {
    numbers: calls.map(({ seq }) => seq),
    name: (n) => {
      const call = calls[n - 1];
      return call === undefined ? '-' : `${call.action} ${call.region}`;
    },
    actions: [...new Set([...calls.map(({ action }) => action), ...CLEANUP_ACTIONS])],
  };
}

/** Actions that only a disturbed build and the post step call. */
const CLEANUP_ACTIONS = [
  'DeregisterImage',
  'DeleteSnapshot',
  'DescribeSnapshots',
  'DescribeKeyPairs',
  'DeleteVolume',
  'DescribeSecurityGroups',
] as const;
