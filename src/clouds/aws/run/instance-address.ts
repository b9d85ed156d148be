import { BuildError } from '../../../support/errors.js';
import type { Instance } from '../ec2.js';
import type { AmazonBuild } from './amazon-build.js';
import { describeInstance } from './describe-instance.js';
import type { RunConfig } from './run-options.js';
import type { BuildInstance } from './steps/launch-instance.js';

const LOOKS = 3;

/**
 * Finds the address to connect to (spec-amazon 4.5): up to three looks, a second apart, because addresses come up late.
 * Without `ssh_interface` the public address, and the private one only when the last look finds no other. The returned
 * function may be called again and again; it remembers the last description of the machine.
 */
export function addressFinder(
  build: AmazonBuild,
  instance: BuildInstance,
  sshInterface: RunConfig['sshInterface'],
): (signal: AbortSignal) => Promise<string> {
  let current = instance;
  return async (signal) => {
    for (let look = 1; ; look += 1) {
      const address = addressOf(current, sshInterface, look === LOOKS);
      if (address !== undefined && address !== '') return address;
      if (look === LOOKS) throw noAddress(instance, sshInterface);
      current = await describeInstance(build, instance.InstanceId);
      await build.host.clock.sleep(1000, signal);
    }
  };
}

function addressOf(instance: Instance, sshInterface: RunConfig['sshInterface'], last: boolean): string | undefined {
  switch (sshInterface) {
    case 'public_ip':
      return instance.PublicIpAddress;
    case 'private_ip':
      return instance.PrivateIpAddress;
    case 'public_dns':
      return instance.PublicDnsName;
    case 'private_dns':
      return instance.PrivateDnsName;
    case 'ipv6':
      return instance.Ipv6Address;
    default:
      return defaultAddress(instance, last);
  }
}

function defaultAddress(instance: Instance, last: boolean): string | undefined {
  if (instance.VpcId === undefined || instance.VpcId === '') return instance.PublicDnsName;
  const address = instance.PublicIpAddress;
  return last && (address === undefined || address === '') ? instance.PrivateIpAddress : address;
}

function noAddress(instance: BuildInstance, sshInterface: string): BuildError {
  const which = sshInterface === '' ? '' : ` for ssh_interface "${sshInterface}"`;
  return new BuildError(`couldn't determine address of instance ${instance.InstanceId}${which}`, {
    code: 'NoInstanceAddress',
    source: 'remote',
    hint: 'Set associate_public_ip_address, another ssh_interface, or ssh_host.',
  });
}
