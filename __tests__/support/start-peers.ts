import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { projectRoot, readPeers } from './peers-env.js';

/** Vitest's global setup of the peers tests: starts the peers through scripts/peers unless they answer already. */
export async function setup(): Promise<void> {
  if (await peersAnswer()) return;
  execFileSync(join(projectRoot, 'scripts', 'peers'), ['start'], { stdio: 'inherit', timeout: 1_500_000 });
  if (!(await peersAnswer())) throw new Error('scripts/peers start returned, but the peers do not answer');
}

async function peersAnswer(): Promise<boolean> {
  try {
    const peers = readPeers();
    for (const { url } of [peers.moto, peers.motoSeries]) {
      const moto = new URL(url);
      await greet(moto.hostname, Number(moto.port));
    }
    await greet(peers.sshd.host, peers.sshd.port);
    return true;
  } catch {
    return false;
  }
}

function greet(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: 5_000 });
    socket.on('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.on('timeout', () => {
      socket.destroy();
      reject(new Error('no answer'));
    });
    socket.on('error', reject);
  });
}
