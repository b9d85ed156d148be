import { describe, expect, it } from 'vitest';
import {
  type AwsAccess,
  awsAccessOptions,
  checkAccess,
  DEFAULT_ACCESS,
} from '../../../../src/clouds/aws/access-options.js';
import type { OptionProblem } from '../../../../src/contract/component.js';
import { ownDeclarations, upgradeTemplate } from '../../../support/upgrade-template.js';

function problemsOf(access: Partial<AwsAccess>): OptionProblem[] {
  const problems: OptionProblem[] = [];
  const warn = (problem: OptionProblem) => problems.push({ ...problem, summary: `warning: ${problem.summary}` });
  checkAccess({ ...DEFAULT_ACCESS, ...access }, { problem: (problem) => problems.push(problem), warn });
  return problems;
}

const engine = (given: Partial<NonNullable<AwsAccess['vaultAwsEngine']>>) => ({
  vaultAwsEngine: { name: '', engineName: '', roleArn: '', ttl: '', ...given },
});

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
      { ...engine({ name: 'r' }), accessKey: 'a', secretKey: 's' },
      ['vault_aws_engine'],
      'vault_aws_engine and access_key cannot both be given',
    ],
    [engine({ engineName: 'aws2' }), ['vault_aws_engine', 'name'], 'vault_aws_engine.name must be given'],
    [
      engine({ name: 'r', ttl: '1h' }),
      ['vault_aws_engine', 'ttl'],
      'warning: vault_aws_engine.ttl has no effect without role_arn',
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
    engine({ name: 'r', engineName: 'aws2', roleArn: 'arn', ttl: '1h' }),
    // A block of empty values says nothing.
    { ...engine({}), accessKey: 'a', secretKey: 's' },
  ])('%j is fine', (access) => {
    expect(problemsOf(access)).toEqual([]);
  });

  it('that hold secrets are declared so', () => {
    const sensitive = Object.entries(awsAccessOptions).filter(([, { option }]) => option.sensitive);
    expect(sensitive.map(([name]) => name)).toEqual(['access_key', 'secret_key', 'token', 'mfa_code']);
  });

  it('of Vault become a block of the builder and of its data source in HCL2', async () => {
    const builder = {
      type: 'amazon-ebs',
      source_ami_filter: { filters: { name: 'x' }, owners: ['self'] },
      vault_aws_engine: { name: 'builder', engine_name: 'aws2' },
    };
    const { text, notes } = upgradeTemplate({ builders: [builder] }, { declarationOf: await ownDeclarations() });
    expect(text.match(/vault_aws_engine \{\s+engine_name = "aws2"\s+name\s+= "builder"\s+\}/g)).toHaveLength(2);
    expect(notes).toEqual([]);
  });
});
