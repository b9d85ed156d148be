import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalCommand } from '../../../src/contract/host.js';
import { systemClock } from '../../../src/support/clock.js';
import { CancelledError } from '../../../src/support/errors.js';
import { localExec, pacedExec } from '../../../src/support/local-exec.js';

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

describe('a local process whose output is not taken', () => {
  const forever = () => new Promise<void>(() => undefined);
  /** A shell that waits for the file. */
  const until = (file: string) => `until [ -e ${file} ]; do sleep 0.05; done`;

  it('is not read meanwhile', async () => {
    const SIZE = 4_000_000;
    const seen = { read: 0, pauses: 0, readInPauses: 0 };
    let isPaused = false;
    const exec = pacedExec(async () => {
      seen.pauses += 1;
      isPaused = true;
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      isPaused = false;
    });
    const onStdout = (chunk: Buffer) => {
      seen.read += chunk.length;
      if (isPaused) seen.readInPauses += 1;
      if (seen.read === SIZE) writeFileSync(join(folder, 'all'), '');
    };
    const argv = ['/bin/sh', '-c', `head -c ${SIZE} /dev/zero; ${until('all')}`];
    expect(await exec({ argv, cwd: folder, onStdout }, never)).toBe(0);
    expect(seen).toEqual({ read: SIZE, pauses: expect.any(Number), readInPauses: 0 });
    expect(seen.pauses).toBeGreaterThan(1);
  });

  it('can be cancelled', async () => {
    const controller = new AbortController();
    const reason = new CancelledError();
    const exec = pacedExec(() => {
      controller.abort(reason);
      return forever();
    });
    // More than a pipe and the buffers at both its ends hold.
    const argv = ['/bin/sh', '-c', 'head -c 4000000 /dev/zero'];
    await expect(exec({ argv }, controller.signal)).rejects.toBe(reason);
  });

  it('has all that is left delivered when it ended', async () => {
    const exec = pacedExec(() => {
      writeFileSync(join(folder, 'paused'), '');
      return forever();
    });
    // What comes later fits into the pipe: the process ends while nobody reads.
    const script = `echo first; ${until('paused')}; head -c 30000 /dev/zero; echo left >&2`;
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const status = await exec(
      {
        argv: ['/bin/sh', '-c', script],
        cwd: folder,
        onStdout: (chunk) => out.push(chunk),
        onStderr: (chunk) => err.push(chunk),
      },
      never,
    );
    expect(status).toBe(0);
    expect(Buffer.concat(out)).toHaveLength(30_006);
    expect(Buffer.concat(err).toString()).toBe('left\n');
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
