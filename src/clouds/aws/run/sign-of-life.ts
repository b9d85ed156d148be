import type { AmazonBuild } from './amazon-build.js';

const INTERVAL = 30_000;

/** Awaits `work`, saying every 30 s that it goes on (decisions 6): `Waiting for AMI ami-1 (2m30s)`. */
export async function withSignOfLife<T>(build: AmazonBuild, text: string, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const saying = sayUntil(build, text, done.signal);
  try {
    return await work;
  } finally {
    done.abort();
    await saying;
  }
}

async function sayUntil(build: AmazonBuild, text: string, signal: AbortSignal): Promise<void> {
  const { clock } = build.host;
  const start = clock.now();
  while (!signal.aborted) {
    // The sleep ends by the abort when the work is done.
    await clock.sleep(INTERVAL, signal).catch(() => undefined);
    if (!signal.aborted) build.ui.progress?.(`${text} (${elapsed(clock.now() - start)})`);
  }
}

function elapsed(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds}s` : `${minutes}m${seconds % 60}s`;
}
