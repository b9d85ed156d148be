import { systemAccess } from '../../src/sandbox/machines/isolated-system.js';
import { createMachineHost } from '../../src/sandbox/machines/machine-host.js';

const LOOK = 'id -u; curl -s http://169.254.169.254; grep CapEff /proc/self/status';

// Starts machines in the store `argv[2]`, as many as `argv[3]` says, on the network `argv[4]`, and prints a line of JSON when they
// run: what the command `argv[5]` saw in the first one too. With a command it ends then, without one it waits to be killed.
const [, , store = '', count = '1', network = 'isolated', look] = process.argv;
const host = createMachineHost(systemAccess(store));
const isolation = await host.probe();
const machines = await Promise.all(
  Array.from({ length: Number(count) }, (_, index) =>
    host.start({
      id: `i-child-${index}`,
      hostname: `child-${index}`,
      layers: [],
      network: network === 'host' ? 'host' : 'isolated',
      loginUser: 'ubuntu',
      authorizedKeys: [],
      service: (connection) => connection.end('HTTP/1.0 200 OK\r\n\r\nserved'),
      address: `127.8.${process.pid % 250}.${index + 1}`,
    }),
  ),
);
const first = machines[0];
// Its parent, outside of the machine, stops with it.
if (look === undefined) void first?.enter(['sh', '-c', 'kill -STOP $$']);
const seen = await first?.enter(['bash', '-c', look ?? LOOK]);
const pids = machines.map(({ pid }) => pid);
process.stdout.write(`${JSON.stringify({ isolation, pids, port: first?.port, seen: seen?.stdout })}\n`);
if (look === undefined) setInterval(() => undefined, 1000);
else await Promise.all(machines.map((machine) => machine.stop()));
