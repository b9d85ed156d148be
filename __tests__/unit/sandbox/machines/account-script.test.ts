import { describe, expect, it } from 'vitest';
import { accountScript } from '../../../../src/sandbox/machines/account-script.js';

describe('accountScript', () => {
  it('makes the account, its groups, its rule for sudo and its keys', () => {
    const script = accountScript({
      name: 'a',
      shell: '/bin/sh',
      groups: ['adm'],
      sudo: 'ALL=(ALL) ALL',
      authorizedKeys: ["ssh-rsa A it's\n"],
    });
    expect(script.split('\n')).toEqual([
      "make_account 'a' '/bin/sh'",
      "join_group 'a' 'adm'",
      'mkdir -p -m 750 /etc/sudoers.d; touch /etc/sudoers.d/90-cloud-init-users; chmod 440 /etc/sudoers.d/90-cloud-init-users',
      "grep -qxF -- 'a ALL=(ALL) ALL' /etc/sudoers.d/90-cloud-init-users || echo 'a ALL=(ALL) ALL' >>/etc/sudoers.d/90-cloud-init-users",
      "allow_key 'a' 'ssh-rsa A it'\\''s'",
      '',
    ]);
  });

  it('gives an account without a rule no sudo', () => {
    expect(accountScript({ name: 'a', groups: [], authorizedKeys: [] })).toBe("make_account 'a' '/bin/bash'\n");
  });
});
