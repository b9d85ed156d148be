import type { CheckContext } from '../../../contract/component.js';
import { timeOrderedUuid } from './amazon-build.js';
import type { KeyPairPlan } from './steps/create-key-pair.js';

/** The communicator options that decide about keys (spec-amazon 3.3). */
export interface KeyOptions {
  readonly sshKeypairName: string;
  readonly sshPrivateKeyFile: string;
  readonly sshPrivateKey: string;
  readonly sshPassword: string;
  readonly sshAgentAuth: boolean;
  readonly temporaryKeyPairName: string;
  readonly temporaryKeyPairType: string;
}

/** Reports what EC2 cannot do with key options that every communicator takes. */
export function checkKeyOptions(options: KeyOptions, context: CheckContext): void {
  if (options.temporaryKeyPairType === 'ecdsa') {
    context.problem({
      path: ['temporary_key_pair_type'],
      summary: 'temporary_key_pair_type "ecdsa" is not one that EC2 creates',
      hint: 'Use "rsa" or "ed25519".',
    });
  }
  if (options.sshKeypairName !== '' && options.sshPrivateKeyFile === '' && !options.sshAgentAuth) {
    context.problem({
      path: ['ssh_keypair_name'],
      summary: `ssh_keypair_name "${options.sshKeypairName}" needs the private key as well`,
      hint: 'Give ssh_private_key_file or ssh_agent_auth, or leave ssh_keypair_name out for a temporary key pair.',
    });
  }
}

/** Which key logs in: file, agent, none, or a temporary pair, in this order (spec-amazon 3.3). */
export function planKeyPair(options: KeyOptions, now: number): KeyPairPlan {
  const type = options.temporaryKeyPairType === 'ed25519' ? 'ed25519' : 'rsa';
  const plan = (kind: KeyPairPlan['kind'], name: string): KeyPairPlan => ({ kind, name, type });
  if (options.sshPrivateKeyFile !== '' || options.sshPrivateKey !== '') return plan('given', options.sshKeypairName);
  if (options.sshAgentAuth) return plan('agent', options.sshKeypairName);
  if (options.temporaryKeyPairName !== '') return plan('temporary', options.temporaryKeyPairName);
  if (options.sshKeypairName !== '' || options.sshPassword !== '') return plan('password', '');
  return plan('temporary', `packer_${timeOrderedUuid(now)}`);
}
