import { Duplex, type Readable, type Writable } from 'node:stream';
import type { SpawnInside, SshService } from './ssh-service.js';

/** The system's own SSH server, one process for each connection: no port, no daemon and no address inside the machine. */
export function openSsh(
  sshd: string,
  environment: Readonly<Record<string, string>>,
  spawnInside: SpawnInside,
): SshService {
  const argv = openSshArgv(sshd, environment);
  return {
    serve(socket) {
      socket.on('error', () => undefined);
      const child = spawnInside(argv, [socket, socket, 'ignore']);
      child.on('error', () => undefined);
      // The child has the connection; this process only had to accept it.
      socket.destroy();
    },
    dial() {
      const child = spawnInside(argv, ['pipe', 'pipe', 'ignore']);
      child.on('error', () => undefined);
      if (child.stdin === null || child.stdout === null) throw new Error('a piped process has pipes');
      return joined(child.stdout, child.stdin);
    },
    // Every connection is a process of the machine.
    close: () => undefined,
  };
}

/** One connection of two pipes. It fails never: when the process on the other side is gone, it ends, as a closed socket does. */
function joined(input: Readable, output: Writable): Duplex {
  const connection = new Duplex({
    read: () => input.resume(),
    write: (chunk, encoding, done) => void output.write(chunk, encoding, () => done()),
    final: (done) => void output.end(() => done()),
    destroy: (_error, done) => {
      input.destroy();
      output.destroy();
      done(null);
    },
  });
  input.on('data', (chunk) => connection.push(chunk) || input.pause());
  input.on('end', () => connection.push(null));
  // The process reads nothing any more either.
  connection.once('end', () => connection.destroy());
  input.on('error', () => connection.destroy());
  output.on('error', () => connection.destroy());
  return connection;
}

/**
 * The arguments of OpenSSH's server for one connection on its standard input (`-i`): no configuration of the host is read, and
 * the host key is not where a provisioner removes keys from (sandbox notes 4).
 */
export function openSshArgv(sshd: string, environment: Readonly<Record<string, string>>): string[] {
  const options = [
    'HostKey=/run/sandbox/host-key',
    'AuthorizedKeysFile=.ssh/authorized_keys',
    'UsePAM=no',
    'PidFile=none',
    'UseDNS=no',
    'PasswordAuthentication=no',
    'KbdInteractiveAuthentication=no',
    'PermitRootLogin=prohibit-password',
    'Subsystem=sftp internal-sftp',
    'AcceptEnv=LANG LC_*',
    // The name that OpenSSH before 8.5 knows too.
    'PubkeyAcceptedKeyTypes=+ssh-rsa',
    'LogLevel=ERROR',
  ];
  const variables = Object.entries(environment).map(([name, value]) => `"${name}=${value.replace(/["\\]/g, '\\$&')}"`);
  if (variables.length > 0) options.push(`SetEnv=${variables.join(' ')}`);
  return [sshd, '-i', '-e', '-f', '/dev/null', ...options.flatMap((option) => ['-o', option])];
}
