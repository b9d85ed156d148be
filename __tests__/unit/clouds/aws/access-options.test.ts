import { describe, expect, it } from 'vitest';
import {
  type AwsAccess,
  awsAccessOptions,
  checkAccess,
  DEFAULT_ACCESS,
} from '../../../../src/clouds/aws/access-options.js';
import type { OptionProblem } from '../../../../src/contract/component.js';

function problemsOf(access: Partial<AwsAccess>): OptionProblem[] {
  const problems: OptionProblem[] = [];
  checkAccess({ ...DEFAULT_ACCESS, ...access }, { problem: (problem) => problems.push(problem) });
  return problems;
}

describe('access options', () => {
  it('are fine when none is given', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    [{ accessKey: 'a' }, ['access_key'], 'access_key is given without secret_key'],
    [{ secretKey: 's' }, ['secret_key'], 'secret_key is given without access_key'],
    [
      { customEndpointEc2: 'ec2.local' },
      ['custom_endpoint_ec2'],
      'custom_endpoint_ec2 is not an http or https URL: "ec2.local"',
    ],
    [
      { customEndpointEc2: 'ftp://x' },
      ['custom_endpoint_ec2'],
      'custom_endpoint_ec2 is not an http or https URL: "ftp://x"',
    ],
  ])('%j is a problem', (access, path, summary) => {
    expect(problemsOf(access)).toMatchObject([{ path, summary }]);
  });

  it.each([
    { accessKey: 'a', secretKey: 's' },
    { accessKey: 'a', secretKey: 's', token: 't' },
    { customEndpointEc2: 'http://127.0.0.1:4566' },
  ])('%j is fine', (access) => {
    expect(problemsOf(access)).toEqual([]);
  });

  it('that hold secrets are declared so', () => {
    const sensitive = Object.entries(awsAccessOptions).filter(([, { option }]) => option.sensitive);
    expect(sensitive.map(([name]) => name)).toEqual(['access_key', 'secret_key', 'token', 'mfa_code']);
  });

  it('refuse Vault by name', () => {
    expect(awsAccessOptions.vault_aws_engine.option.unsupported).toContain('Vault');
  });
});
