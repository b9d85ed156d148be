import { existsSync } from 'node:fs';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalCommand } from '../../../src/contract/host.js';
import { systemClock } from '../../../src/support/clock.js';
import { CancelledError } from '../../../src/support/errors.js';
import { localExec } from '../../../src/support/local-exec.js';

const never = new AbortController().signal;
let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'exec-')));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a shell script and keeps what it prints. */
async function sh(script: string, more: Partial<LocalCommand> = {}, signal = never) {
  const out = { stdout: '', stderr: '' };
  const status = await localExec(
    {
      argv: ['/bin/sh', '-c', script],
      onStdout: (chunk) => {
        out.stdout += chunk.toString();
      },
      onStderr: (chunk) => {
        out.stderr += chunk.toString();
      },
      ...more,
    },
    signal,
  );
  return { status, ...out };
}

describe('a local process', () => {
  it.each([
    ['exit 0', 0],
    ['exit 3', 3],
    ['kill -TERM $$', 143],
    ['kill -KILL $$', 137],
  ])('%s has the status %i', async (script, status) => {
    expect((await sh(script)).status).toBe(status);
  });

  it('has its streams apart', async () => {
    expect(await sh('echo out; echo err >&2')).toEqual({ status: 0, stdout: 'out\n', stderr: 'err\n' });
  });

  it('has the given folder and environment, and nothing else of ours', async () => {
    const { stdout } = await sh('pwd; echo "$A-$B-$HOME"', { cwd: folder, env: { A: '1', B: undefined } });
    expect(stdout).toBe(`${folder}\n1--\n`);
  });

  it('gets its input, and may leave it unread', async () => {
    expect((await sh('cat', { stdin: 'hello' })).stdout).toBe('hello');
    expect((await sh('exit 0', { stdin: 'x'.repeat(1_000_000) })).status).toBe(0);
  });

  it('has all its output delivered before the call ends', async () => {
    const { stdout } = await sh('i=0; while [ $i -lt 2000 ]; do echo "line $i"; i=$((i+1)); done');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2000);
  });

  it('is not waited for longer when a child that it left behind holds its streams', async () => {
    // As long as the child lives, waiting would exceed the time of the test.
    const { status } = await sh('sleep 300 & echo $! > holder; exit 4', { cwd: folder });
    expect(status).toBe(4);
    process.kill(Number(await readFile(join(folder, 'holder'), 'utf8')));
  });

  it('has its output delivered that came while this process was busy for longer than it waits', async () => {
    const busy = () => {
      const end = performance.now() + 2_500;
      while (performance.now() < end || !existsSync(join(folder, 'late'))) pause(20);
    };
    const late = '(sleep 1; echo late; echo > late; exec sleep 60) & echo $! > holder; echo early';
    let said = '';
    await sh(late, {
      cwd: folder,
      onStdout: (chunk) => {
        said += chunk.toString();
        if (said === 'early\n') setTimeout(() => setImmediate(busy), 300);
      },
    });
    expect(said).toBe('early\nlate\n');
    process.kill(Number(await readFile(join(folder, 'holder'), 'utf8')));
  });

  it('that cannot be started is an error that names it', async () => {
    await expect(localExec({ argv: ['/no/such/program'] }, never)).rejects.toMatchObject({
      code: 'CommandNotStarted',
      message: expect.stringContaining('"/no/such/program"'),
    });
  });
});

describe('cancelling', () => {
  it('does not start anything when the signal was aborted before', async () => {
    const reason = new CancelledError();
    await expect(sh('exit 0', {}, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('ends the process and its children', async () => {
    const controller = new AbortController();
    const reason = new CancelledError();
    const run = sh(
      'sleep 60 & echo $! > child; echo started; wait',
      { cwd: folder, onStdout: () => controller.abort(reason) },
      controller.signal,
    );
    await expect(run).rejects.toBe(reason);
    const child = Number(await readFile(join(folder, 'child'), 'utf8'));
    expect(await isGone(child)).toBe(true);
  });

  it('ends a process that ignores the polite way', async () => {
    const controller = new AbortController();
    const run = sh(
      "trap '' TERM; echo started; while :; do sleep 1; done",
      { onStdout: () => controller.abort(new CancelledError()) },
      controller.signal,
    );
    await expect(run).rejects.toBeInstanceOf(CancelledError);
  });
});

/** Holds this thread up. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** True as soon as the process is gone (or a zombie that its new parent has not reaped); false after ten seconds. */
async function isGone(pid: number): Promise<boolean> {
  for (let look = 0; look < 500; look++) {
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (state === undefined || / [ZX] /.test(state)) return true;
    await systemClock.sleep(20);
  }
  return false;
}
