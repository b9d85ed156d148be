import type { BuildLabel, BuildResult } from '../contract/event.js';
import { cancelText } from './cancel-text.js';
import { plainMessage } from './events.js';
import type { PlannedBuild } from './prepare-build.js';
import { cancelledResult, type RunOptions, runBuild } from './run-build.js';

/**
 * Runs planned builds (spec-json-template 10.3): started in order, at most `parallelBuilds` at a time, a finished one makes
 * room for the next. After a cancel no further build is started; those are reported as cancelled, without events.
 */
export async function runBuilds(builds: readonly PlannedBuild[], options: RunOptions): Promise<readonly BuildResult[]> {
  if (options.debug) options.sink(plainMessage('say', 'Debug mode enabled. Builds will not be parallelized.'));
  options.sink({ type: 'builds-selected', builds: builds.map((build) => build.label) });

  const sayCancelling = () => options.sink(plainMessage('error', cancelText(options.signal.reason)));
  if (options.signal.aborted) sayCancelling();
  options.signal.addEventListener('abort', sayCancelling, { once: true });
  try {
    return await runLimited(builds, options);
  } finally {
    options.signal.removeEventListener('abort', sayCancelling);
  }
}

async function runLimited(builds: readonly PlannedBuild[], options: RunOptions): Promise<readonly BuildResult[]> {
  const results = new Map<BuildLabel, BuildResult>();
  const waiting = [...builds];
  const worker = async () => {
    for (let build = waiting.shift(); build !== undefined; build = waiting.shift()) {
      const { signal, host } = options;
      const result = signal.aborted ? cancelledResult(build.label, host.clock.now()) : await runBuild(build, options);
      results.set(build.label, result);
    }
  };
  await Promise.all(Array.from({ length: workerCount(builds.length, options) }, worker));
  return builds.flatMap((build) => results.get(build.label) ?? []);
}

function workerCount(builds: number, { debug, parallelBuilds }: RunOptions): number {
  if (debug) return 1;
  return parallelBuilds < 1 ? builds : Math.min(parallelBuilds, builds);
}
