import { describe, expect, it } from 'vitest';
import { DEFAULT_ACCESS } from '../../../../src/clouds/aws/access-options.js';
import { accessFromRecord, accessRecord, credentialsFromCandidates } from '../../../../src/clouds/aws/access-record.js';

const keys = { accessKey: 'AKIAEXAMPLE', secretKey: 'very/secret', token: 'session' };
const resolved = { region: 'eu-west-1', account: '123456789012', endpoint: undefined, source: 'static' } as const;

describe('the record of an access', () => {
  it('holds fingerprints, never keys', () => {
    const record = accessRecord({ ...DEFAULT_ACCESS, ...keys }, resolved);
    const text = JSON.stringify(record);
    for (const secret of Object.values(keys)) expect(text).not.toContain(secret);
    expect(record).toMatchObject({ region: 'eu-west-1', account: '123456789012', credentials: 'static' });
    expect(record['secretKeySha256']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('holds nothing that is not given', () => {
    expect(accessRecord(DEFAULT_ACCESS, { ...resolved, source: 'environment' })).toEqual({
      region: 'eu-west-1',
      account: '123456789012',
      credentials: 'environment',
    });
  });

  it('leads back to the same access', () => {
    const access = {
      ...DEFAULT_ACCESS,
      ...keys,
      region: 'eu-west-1',
      customEndpointEc2: 'http://localhost:1',
      insecureSkipTlsVerify: true,
      sharedCredentialsFile: '/c',
      assumeRole: {
        roleArn: 'arn:r',
        durationSeconds: 900,
        externalId: 'e',
        policy: '',
        policyArns: ['arn:p'],
        sessionName: 's',
        tags: { a: 'b' },
        transitiveTagKeys: ['a'],
      },
    };
    const record = accessRecord(access, { ...resolved, endpoint: 'http://localhost:1' });
    expect(accessFromRecord(record, ['x', ...Object.values(keys)])).toEqual(access);
  });

  it('leads back to the secrets engine of Vault, which makes new credentials', () => {
    const vaultAwsEngine = { name: 'builder', engineName: 'team/aws', roleArn: 'arn:r', ttl: '1h' };
    const access = { ...DEFAULT_ACCESS, region: 'eu-west-1', vaultAwsEngine };
    const record = accessRecord(access, { ...resolved, source: 'vault' });
    expect(record['credentials']).toBe('vault');
    expect(accessFromRecord(record, [])).toEqual(access);
  });

  it('of an unknown account is not checked against the caller', () => {
    const record = accessRecord(DEFAULT_ACCESS, { ...resolved, account: '', source: 'environment' });
    expect(accessFromRecord(record, []).skipCredentialValidation).toBe(true);
  });
});

describe('keys of the template', () => {
  const record = accessRecord({ ...DEFAULT_ACCESS, ...keys }, resolved);

  it('are found among the candidates by their fingerprints', () => {
    expect(credentialsFromCandidates(record, ['a', 'session', 'very/secret', 'AKIAEXAMPLE'])).toEqual(keys);
  });

  it.each([[[]], [['AKIAEXAMPLE', 'very/secret']], [['session', 'very/secret', '']]])(
    'are not found among %j',
    (candidates) => {
      expect(credentialsFromCandidates(record, candidates)).toBeUndefined();
    },
  );

  it('need no token when there was none', () => {
    const { token: _token, ...two } = keys;
    const record = accessRecord({ ...DEFAULT_ACCESS, ...two }, resolved);
    expect(credentialsFromCandidates(record, ['very/secret', 'AKIAEXAMPLE'])).toEqual({ ...two, token: '' });
  });

  it('give way to the environment when they are lost and the account can be checked', () => {
    expect(accessFromRecord(record, [])).toMatchObject({ accessKey: '', skipCredentialValidation: false });
  });

  it('that are lost are an error when the account is not known', () => {
    const { account: _account, ...unknown } = record;
    expect(() => accessFromRecord(unknown, [])).toThrow(expect.objectContaining({ code: 'AwsCredentialsLost' }));
  });
});
