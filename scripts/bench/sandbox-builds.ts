import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILDS = Number(process.env['BENCH_BUILDS'] ?? 500);

const template = {
  builders: [
    {
      type: 'amazon-ebs',
      region: 'us-east-1',
      source_ami_filter: { filters: { name: 'debian-12-amd64-*' }, owners: ['136693071363'], most_recent: true },
      instance_type: 't3.micro',
      ssh_username: 'admin',
      ami_name: 'bench',
      force_deregister: true,
      force_delete_snapshot: true,
    },
  ],
  provisioners: [{ type: 'shell', inline: ['date +%N | sudo tee /opt/built'] }],
};

/** Builds in a sandbox, one process after another: how long each takes, and what they leave behind. */
export function benchSandboxBuilds(
  cli: readonly string[],
  row: (name: string, milliseconds: readonly number[]) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'image-build-bench-'));
  const run = (...args: string[]) => {
    const [program = '', ...words] = cli;
    const env = { ...process.env, XDG_STATE_HOME: join(folder, 'state') };
    return spawnSync(program, [...words, ...args], { cwd: folder, env, encoding: 'utf8' });
  };
  writeFileSync(join(folder, 'bench.json'), JSON.stringify(template));
  const first = run('build', '-sandbox', '-color=false', 'bench.json');
  if (first.status !== 0) {
    console.log(`builds in a sandbox: not measured: ${first.stdout.trim().split('\n').at(-1)}`);
  } else {
    const before = held(folder);
    const times = Array.from({ length: BUILDS }, () => {
      const start = performance.now();
      if (run('build', '-sandbox', 'bench.json').status !== 0) throw new Error('a build in the sandbox failed');
      return performance.now() - start;
    });
    console.log(`${BUILDS} builds in a sandbox, one after another`);
    row('image-build build', times);
    console.log(`  held before and after: ${JSON.stringify(before)} ${JSON.stringify(held(folder))}`);
    run('sandbox', 'clean');
  }
  rmSync(folder, { recursive: true, force: true });
}

function held(folder: string) {
  const count = (...path: string[]) => readdirSync(join(folder, 'state', 'image-build', ...path)).length;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && commandOf(name).includes(folder));
  return {
    processes: processes.length,
    mounts: readFileSync('/proc/self/mounts', 'utf8')
      .split('\n')
      .filter((line) => line.includes(folder)).length,
    machines: count('sandbox', 'disks', 'machines'),
    layers: count('sandbox', 'disks', 'layers'),
    instances: count('sandbox', 'state', 'us-east-1', 'instances'),
    journals: count() - 1,
  };
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
