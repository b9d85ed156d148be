import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../../../../src/contract/clock.js';
import { systemClock } from '../../../../../src/support/clock.js';
import { connected, sshConfig, sshWorld, TestCommunicator } from '../../../../support/ssh-target.js';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Listens and never says a word. */
async function silentServer(onConnection: () => void = () => undefined): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.resume();
    onConnection();
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Real time, but limits of `milliseconds` are over after 50 ms. */
const hasty = (milliseconds: number): Clock => ({
  now: systemClock.now,
  sleep: (given, signal) => systemClock.sleep(given === milliseconds ? 50 : given, signal),
});

describe('a server that accepts the connection and is silent', () => {
  it('is given a minute', async () => {
    const port = await silentServer();
    const world = sshWorld({ clock: hasty(60_000) });
    await expect(connected({ host: '127.0.0.1', port }, {}, world)).rejects.toMatchObject({
      code: 'SshHandshakeTimeout',
      message: 'Timeout during SSH handshake',
    });
  });

  it('is left at once when the signal aborts', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    const port = await silentServer(() => controller.abort(reason));
    const target = { host: '127.0.0.1', port, config: sshConfig() };
    const ssh = new TestCommunicator(target, sshWorld());
    await expect(ssh.connect(controller.signal)).rejects.toBe(reason);
  });
});

it('a host name that does not exist is named', async () => {
  // A label of more than 63 characters: no name server is asked, whose silence would take longer than the test has.
  const host = 'no-such-host'.repeat(6);
  await expect(connected({ host, port: 22 })).rejects.toMatchObject({
    code: 'SshHostUnknown',
    message: `the host name ${host} cannot be resolved`,
  });
});

describe('the SSH agent', () => {
  it('that is to log in but does not answer is named, before anything is sent', async () => {
    const server = await silentServer();
    const world = sshWorld({ env: { SSH_AUTH_SOCK: '/nowhere/agent' } });
    const target = { host: '127.0.0.1', port: server };
    await expect(connected(target, { agentAuth: true }, world)).rejects.toMatchObject({
      code: 'SshAgentMissing',
      message: 'the SSH agent at /nowhere/agent does not answer',
      hint: expect.stringContaining('ssh_private_key_file'),
    });
  });
});
