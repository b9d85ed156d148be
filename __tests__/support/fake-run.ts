import type { Builder, Catalogue, PostProcessor, Provisioner } from '../../src/contract/component.js';
import type { BuildResult, EngineEvent } from '../../src/contract/event.js';
import { filteredSink } from '../../src/engine/events.js';
import { type Plan, planBuilds } from '../../src/engine/plan.js';
import { runBuilds } from '../../src/engine/run.js';
import type { RunOptions } from '../../src/engine/run-build.js';
import { SecretFilter } from '../../src/engine/secret-filter.js';
import { type BuildGiven, buildBlock } from './fake-components.js';
import { testHost } from './test-host.js';

/** Builds, what their types mean, and how to run them. */
export interface FakeRun extends Partial<Omit<RunOptions, 'sink' | 'secrets'>> {
  readonly builds: readonly BuildGiven[];
  readonly builders?: Readonly<Record<string, Builder>>;
  readonly provisioners?: Readonly<Record<string, Provisioner>>;
  readonly postProcessors?: Readonly<Record<string, PostProcessor>>;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  /** Sees events as they come. */
  readonly onEvent?: (event: EngineEvent) => void;
}

/** What a run came to: its plan, its results, its events, and the lines of its messages. */
export interface FakeRunEnd {
  readonly plan: Plan;
  readonly results: readonly BuildResult[];
  readonly events: readonly EngineEvent[];
  /** `level target: text`, or `level: text` for lines of no build. */
  readonly lines: readonly string[];
}

/** Plans and runs fake builds through the real engine. */
export async function runFakes(given: FakeRun): Promise<FakeRunEnd> {
  const events: EngineEvent[] = [];
  const secrets = new SecretFilter();
  const sink = filteredSink((event) => {
    events.push(event);
    given.onEvent?.(event);
  }, secrets);
  const options: RunOptions = {
    host: testHost(),
    onError: 'cleanup',
    parallelBuilds: 0,
    force: false,
    debug: false,
    signal: new AbortController().signal,
    ...given,
    secrets,
    sink,
  };
  const plan = await planFakes(given, options);
  const results = await runBuilds(plan.builds, options);
  return { plan, results, events, lines: linesOf(events) };
}

/** Plans fake builds. */
export function planFakes(given: FakeRun, options: Partial<RunOptions> = {}): Promise<Plan> {
  const resolution = { builds: given.builds.map(buildBlock), matching: 'exact' as const };
  const selection = { only: given.only ?? [], except: given.except ?? [] };
  return planBuilds(resolution, selection, catalogueOf(given), {
    templateDirectory: '/t',
    templatePath: 't.json',
    force: false,
    debug: false,
    onError: 'cleanup',
    host: testHost(),
    secrets: new SecretFilter(),
    ...options,
  });
}

/** A catalogue of the given components. */
export function catalogueOf(given: Pick<FakeRun, 'builders' | 'provisioners' | 'postProcessors'>): Catalogue {
  return {
    builders: loaders(given.builders),
    dataSources: {},
    provisioners: loaders(given.provisioners),
    postProcessors: loaders(given.postProcessors),
  };
}

function loaders<T>(components: Readonly<Record<string, T>> = {}): Readonly<Record<string, () => Promise<T>>> {
  return Object.fromEntries(Object.entries(components).map(([type, component]) => [type, async () => component]));
}

/** The messages among events, one text each. */
export function linesOf(events: readonly EngineEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.type !== 'message') return [];
    return [
      event.target === undefined ? `${event.level}: ${event.text}` : `${event.level} ${event.target}: ${event.text}`,
    ];
  });
}
