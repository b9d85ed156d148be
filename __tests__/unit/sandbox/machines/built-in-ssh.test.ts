import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import ssh2 from 'ssh2';
import { describe, expect, it } from 'vitest';
import { builtInSsh } from '../../../../src/sandbox/machines/built-in-ssh.js';
import { openSshPrivateKey } from '../../../../src/support/openssh-key.js';

const { private: privateKey, public: publicKey } = ssh2.utils.generateKeyPairSync('ed25519');

/** A server whose machine is this process: the list of keys is printed, other commands are what `echo` says of them. */
function server() {
  const hostKey = openSshPrivateKey(generateKeyPairSync('ed25519').privateKey);
  return builtInSsh(hostKey, [], (argv, stdio) => {
    const asksForKeys = argv.at(-2) === 'keys';
    return spawn('echo', asksForKeys ? [publicKey] : [argv.at(-1) ?? ''], { stdio });
  });
}

describe('the built-in SSH server, called within its process', () => {
  it('shakes hands with a client of the same library and runs a command', async () => {
    const client = new ssh2.Client();
    client.connect({ sock: server().dial(), username: 'root', privateKey });
    await once(client, 'ready');
    const printed = await new Promise<string>((resolve, reject) => {
      client.exec('hello', (error, channel) => {
        if (error !== undefined) reject(error);
        else channel.on('data', (chunk: Buffer) => resolve(chunk.toString()));
      });
    });
    client.end();
    expect(printed).toBe('hello\n');
  });

  it('ends the connections that are open when it closes', async () => {
    const service = server();
    const connection = service.dial();
    connection.resume();
    const closed = once(connection, 'close');
    service.close();
    await closed;
    expect(connection.destroyed).toBe(true);
  });
});
