import { errorMessage } from '../../support/errors.js';
import type { StorePaths } from '../store-paths.js';
import { freshKeyringArgv } from './fresh-keyring.js';
import type { IsolatedSystem } from './isolated-system.js';
import type { MissingIsolation, Privilege } from './machine.js';
import { type Privileged, privileged } from './privileged.js';
import { BASE_SCRIPT } from './scripts/base-script.js';
import { LAUNCH_SCRIPT } from './scripts/launch-script.js';
import { LIMIT_SCRIPT } from './scripts/limit-script.js';
import { PROBE_SCRIPT } from './scripts/probe-script.js';
import { STAGE_SCRIPT } from './scripts/stage-script.js';

const ON_A_VOLUME = 'in a container, on a volume: docker run -v sandbox:/var/sandbox';

/** Finds out, by trying, whether machines can be isolated here, and makes the store and its base. */
export async function probeSystem(
  paths: StorePaths,
  platform: NodeJS.Platform = process.platform,
): Promise<IsolatedSystem | MissingIsolation> {
  if (platform !== 'linux') {
    return missing(
      `machines need Linux; this is ${platform}`,
      'run it in a Linux virtual machine or on a Linux runner',
    );
  }
  const privilege = await availablePrivilege();
  if (privilege === undefined) {
    return missing(
      'machines need root, or sudo without a password; here is neither',
      `run it as root, or allow sudo: echo "$USER ALL=(ALL) NOPASSWD:ALL" | sudo tee /etc/sudoers.d/image-build`,
    );
  }
  const root = privileged(privilege);
  try {
    await root.must(BASE_SCRIPT, [paths.root, LAUNCH_SCRIPT, STAGE_SCRIPT, LIMIT_SCRIPT]);
  } catch (error) {
    return missing(errorMessage(error), `keep the sandbox in a folder that root can write to; ${ON_A_VOLUME}`);
  }
  return judge(root, paths, await root.must(PROBE_SCRIPT, [paths.root]));
}

async function availablePrivilege(): Promise<Privilege | undefined> {
  if (process.geteuid?.() === 0) return 'root';
  return (await privileged('sudo').run('true')).status === 0 ? 'sudo' : undefined;
}

/** Reads the lines of `PROBE_SCRIPT`. */
export function judge(root: Privileged, paths: StorePaths, report: string): IsolatedSystem | MissingIsolation {
  const facts = report.split('\n').map((line) => line.split(/ (.*)/s));
  const fact = (name: string) => facts.find(([key]) => key === name)?.[1];
  const all = (name: string) => facts.flatMap(([key, value = '']) => (key === name ? [value] : []));
  const tools = all('tool');
  if (tools.length > 0) {
    return missing(
      `programs are missing: ${tools.join(', ')}`,
      'install util-linux, iproute2, tar, gawk and findutils: apt-get install -y util-linux iproute2 tar gawk findutils',
    );
  }
  const nesting = fact('nesting');
  if (nesting === undefined) return whyNot(paths, fact('failed') ?? '');
  const cable = fact('cable');
  if (cable !== undefined)
    return missing(`no network can be made for machines: ${cable}`, 'load the module: modprobe veth');
  const sshd = fact('sshd');
  return {
    isolation: {
      possible: true,
      privilege: root.privilege,
      userNamespace: facts.some(([key]) => key === 'userns'),
      ssh: sshd === undefined ? 'built-in' : 'openssh',
    },
    privileged: root,
    paths,
    nesting: nesting === 'flat' ? 'flat' : 'nested',
    freshKeyring: facts.some(([key]) => key === 'perl') ? freshKeyringArgv(process.arch) : [],
    cgroups: all('cgroup'),
    sshd,
  };
}

/** `failed`: the status of the trial (4: the writable overlay; 1: the namespaces) and the last line that it printed. */
function whyNot(paths: StorePaths, failed: string): MissingIsolation {
  const [status = '', text = ''] = failed.split(/ (.*)/s);
  if (status === '4') {
    return missing(
      `no overlay can be made in ${paths.root} over the root file system: ${text}`,
      `keep the sandbox on another file system; ${ON_A_VOLUME}`,
    );
  }
  if (status === '3') {
    return missing(`the root file system cannot be under an overlay: ${text}`, 'use a kernel with overlayfs');
  }
  return missing(
    `this system refuses namespaces and mounts, even to root: ${text}`,
    'in a container, start it with more rights: docker run --privileged',
  );
}

function missing(reason: string, cure: string): MissingIsolation {
  return { possible: false, reason, cure };
}
