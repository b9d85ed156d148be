import { describe, expect, it } from 'vitest';
import { checkKeyOptions, type KeyOptions, planKeyPair } from '../../../../../src/clouds/aws/run/key-pair-plan.js';
import { FakeCheck } from '../../../../support/option-values.js';

const NOW = Date.UTC(2026, 10, 23);
const none: KeyOptions = {
  sshKeypairName: '',
  sshPrivateKeyFile: '',
  sshPrivateKey: '',
  sshPassword: '',
  sshAgentAuth: false,
  temporaryKeyPairName: '',
  temporaryKeyPairType: '',
};

// spec-amazon 3.3
describe('planKeyPair', () => {
  it('makes a temporary pair whose name begins with the time when no key is given (vector 43)', () => {
    const seconds = (NOW / 1000).toString(16);
    const { kind, name, type } = planKeyPair(none, NOW);
    expect({ kind, type }).toEqual({ kind: 'temporary', type: 'rsa' });
    expect(name).toMatch(new RegExp(`^packer_${seconds}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`));
  });

  it.each<[Partial<KeyOptions>, string, string]>([
    [{ temporaryKeyPairName: 'mine' }, 'temporary', 'mine'],
    [{ temporaryKeyPairName: 'mine', sshPassword: 'x' }, 'temporary', 'mine'],
    [{ sshPrivateKeyFile: '/k' }, 'given', ''],
    [{ sshPrivateKeyFile: '/k', sshKeypairName: 'k1', temporaryKeyPairName: 'mine' }, 'given', 'k1'],
    [{ sshPrivateKey: 'PEM' }, 'given', ''],
    [{ sshAgentAuth: true, sshKeypairName: 'k1' }, 'agent', 'k1'],
    [{ sshAgentAuth: true }, 'agent', ''],
    [{ sshPassword: 'x' }, 'password', ''],
  ])('plans %j as %s "%s"', (given, kind, name) => {
    expect(planKeyPair({ ...none, ...given }, NOW)).toMatchObject({ kind, name });
  });

  it('asks for ed25519 (vector 44)', () => {
    expect(planKeyPair({ ...none, temporaryKeyPairType: 'ed25519' }, NOW).type).toBe('ed25519');
  });
});

describe('checkKeyOptions', () => {
  it.each<[Partial<KeyOptions>, readonly string[]]>([
    [{}, []],
    [{ temporaryKeyPairType: 'rsa' }, []],
    [{ temporaryKeyPairType: 'ed25519' }, []],
    [{ temporaryKeyPairType: 'ecdsa' }, ['temporary_key_pair_type']],
    [{ sshKeypairName: 'k1' }, ['ssh_keypair_name']],
    [{ sshKeypairName: 'k1', sshPassword: 'x' }, ['ssh_keypair_name']],
    [{ sshKeypairName: 'k1', sshPrivateKeyFile: '/k' }, []],
    [{ sshKeypairName: 'k1', sshAgentAuth: true }, []],
  ])('reports for %j: %j (vectors 44, 45)', (given, paths) => {
    const fake = new FakeCheck();
    checkKeyOptions({ ...none, ...given }, fake.context);
    expect(fake.paths).toEqual(paths);
  });
});
