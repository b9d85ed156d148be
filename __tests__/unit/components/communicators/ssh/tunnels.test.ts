import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { startSshServer } from '../../../../support/ssh-server.js';
import { connected } from '../../../../support/ssh-target.js';

it('a local port that is taken makes connecting fail, by name', async () => {
  await using server = await startSshServer();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
  const address = taken.address();
  const listenPort = typeof address === 'object' && address !== null ? address.port : 0;
  const localTunnels = [{ listenPort, host: 'h', port: 1 }];
  await expect(connected(server, { localTunnels })).rejects.toMatchObject({
    code: 'SshTunnelFailed',
    source: 'user',
    message: expect.stringContaining(`Tunnel: Failed to bind local (localhost:${listenPort}): `),
  });
  taken.close();
});

it('a server that refuses to listen makes connecting fail, by name', async () => {
  await using server = await startSshServer();
  const remoteTunnels = [{ listenPort: 4_000, host: 'h', port: 1 }];
  await expect(connected(server, { remoteTunnels })).rejects.toMatchObject({
    code: 'SshTunnelFailed',
    source: 'remote',
    message: expect.stringContaining('Tunnel: Failed to bind remote (localhost:4000): '),
  });
});
