import { firstBootScript } from './first-boot-script.js';
import type { Launch } from './first-process.js';
import type { IsolatedSystem } from './isolated-system.js';
import { limitArgv } from './limits.js';
import type { MachineSpec } from './machine.js';
import { INIT_SCRIPT } from './scripts/init-script.js';
import { boundingSet } from './scripts/stage-script.js';
import { setupScript } from './setup-script.js';
import { shellWord } from './shell-word.js';
import { readUserData } from './user-data.js';

/** What a boot needs beside the spec of the machine. */
export interface BootFacts {
  /** Private key of the machine's SSH server, as OpenSSH writes it. */
  readonly hostKey: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** How to start a machine's first process. */
export function launchOf(system: IsolatedSystem, spec: MachineSpec, { hostKey, environment }: BootFacts): Launch {
  return {
    paths: system.paths,
    freshKeyring: system.freshKeyring,
    limited: limitArgv('make', system, spec),
    id: spec.id,
    hostname: hostnameOf(spec),
    layers: spec.layers,
    // Over the host's network a user namespace has no power, not even to bind a web server's port.
    userNamespace: system.isolation.userNamespace && spec.network === 'isolated',
    network: spec.network,
    nesting: system.nesting,
    bounding: boundingSet(spec.network === 'isolated'),
    privateAddress: spec.privateAddress ?? '172.31.0.10',
    files: new Map([
      ['id', `${spec.id}\n`],
      ['init', INIT_SCRIPT],
      ['setup', setupScript({ ...spec, hostname: hostnameOf(spec) })],
      ['first-boot', firstBootScript(spec.userData, spec.loginUser)],
      ['host-key', hostKey],
      ['environment', environmentFile(environment, shellWord)],
      ['sudo-environment', environmentFile(environment, (value) => value)],
    ]),
  };
}

/** The name that user data asks for; a machine cannot change its name later, as that takes a capability that it does not have. */
function hostnameOf({ userData, hostname }: MachineSpec): string {
  const data = readUserData(userData);
  const asked = data.kind === 'cloud-config' ? data.config.hostname : undefined;
  return asked !== undefined && /^[\w.-]{1,63}$/.test(asked) ? asked : hostname;
}

/** A file of assignments: for shells every value is a quoted word, sudo's `env_file` takes a line as it is. */
function environmentFile(environment: BootFacts['environment'], write: (value: string) => string): string {
  return Object.entries(environment)
    .map(([name, value]) => `${name}=${write(value)}\n`)
    .join('');
}
