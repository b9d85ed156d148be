import { describe, expect, it } from 'vitest';
import {
  checkPolicyDocument,
  type PolicyDocument,
  policyText,
} from '../../../../../src/clouds/aws/run/policy-document.js';
import { imageBuildEngine } from '../../../../../src/engine.js';
import { FakeCheck } from '../../../../support/option-values.js';
import { testHost } from '../../../../support/test-host.js';
import { ownDeclarations, upgradeTemplate } from '../../../../support/upgrade-template.js';

const OPTION = 'temporary_iam_instance_profile_policy_document';
const STATEMENT = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] } as const;
const POLICY: PolicyDocument = { Version: '2012-10-17', Statement: [STATEMENT] };

function check(policy: PolicyDocument, iamInstanceProfile = '') {
  const fake = new FakeCheck();
  checkPolicyDocument({ temporaryIamInstanceProfilePolicyDocument: policy, iamInstanceProfile }, fake.context);
  return fake;
}

describe('the policy of a temporary instance profile', () => {
  it('is sent with exactly the keys of the template, Version first', () => {
    expect(
      policyText({ Version: '2008-10-17', Statement: [{ Resource: ['a'], Action: ['b', 'c'], Effect: 'Deny' }] }),
    ).toBe('{"Version":"2008-10-17","Statement":[{"Effect":"Deny","Action":["b","c"],"Resource":["a"]}]}');
  });

  it.each<[string, PolicyDocument, string[]]>([
    ['without version', { ...POLICY, Version: '' }, [`${OPTION}.Version`]],
    ['without statements', { ...POLICY, Statement: [] }, [`${OPTION}.Statement`]],
    [
      'with an empty statement',
      { ...POLICY, Statement: [STATEMENT, { Effect: '', Action: [], Resource: [] }] },
      ['Effect', 'Action', 'Resource'].map((name) => `${OPTION}.Statement.1.${name}`),
    ],
  ])('%s is refused, with what to write', (_, policy, paths) => {
    const { problems, paths: found } = check(policy);
    expect(found).toEqual(paths);
    expect(problems.every(({ hint }) => hint !== undefined)).toBe(true);
  });

  it('has no effect beside iam_instance_profile, which is a warning', () => {
    const { problems, warnings } = check(POLICY, 'mine');
    expect(problems).toEqual([]);
    expect(warnings.map(({ summary }) => summary)).toEqual([
      `${OPTION} has no effect together with iam_instance_profile`,
    ]);
    expect(check(POLICY).warnings).toEqual([]);
  });
});

const HCL = (policy: string) => `
source "amazon-ebs" "web" {
  region        = "us-east-1"
  ami_name      = "n-1"
  instance_type = "t3.micro"
  source_ami    = "ami-1e749f67"
  ssh_username  = "root"
  ${OPTION} {
    ${policy}
  }
}
build {
  sources = ["source.amazon-ebs.web"]
}
`;

const JSON_TEMPLATE = (policy: unknown) =>
  JSON.stringify({
    builders: [
      {
        type: 'amazon-ebs',
        region: 'us-east-1',
        ami_name: 'n-1',
        instance_type: 't3.micro',
        source_ami: 'ami-1e749f67',
        ssh_username: 'root',
        [OPTION]: policy,
      },
    ],
  });

async function problemsOf(text: string, configType: 'json' | 'hcl2'): Promise<string[]> {
  const { diagnostics } = await imageBuildEngine().validate({
    template: '-',
    configType,
    stdin: async () => text,
    variables: { files: [], assignments: [] },
    only: [],
    except: [],
    host: testHost(),
    sink: () => undefined,
    syntaxOnly: false,
  });
  return diagnostics.map(({ summary, range }) => `${range?.start.line}: ${summary}`);
}

/** What `hcl2_upgrade` makes of the only builder of a JSON template. */
async function upgraded(text: string): Promise<string> {
  const document = upgradeTemplate(text, { declarationOf: await ownDeclarations() });
  expect(document.notes).toEqual([]);
  return document.text;
}

const STATEMENTS = ['s3:GetObject', 'logs:*'].map(
  (action) => `Statement {\n Effect = "Allow"\n Action = ["${action}"]\n Resource = ["*"]\n }`,
);

describe('in a template', () => {
  it.each<[string, string, 'json' | 'hcl2', (string | RegExp)[]]>([
    ['HCL2, several Statement blocks', HCL(`Version = "2012-10-17"\n${STATEMENTS.join('\n')}`), 'hcl2', []],
    [
      'JSON',
      JSON_TEMPLATE({ Version: '2012-10-17', Statement: [STATEMENT, { ...STATEMENT, Action: 'logs:*' }] }),
      'json',
      [],
    ],
    [
      'HCL2, a key that Packer has no option for',
      HCL(
        `Version = "2012-10-17"\nStatement {\n Sid = "x"\n Effect = "Allow"\n Action = ["a:b"]\n Resource = ["*"]\n }`,
      ),
      'hcl2',
      [/^11: Unsupported argument/],
    ],
    [
      'JSON, a key that Packer has no option for',
      JSON_TEMPLATE({ Version: '2012-10-17', Statement: [{ ...STATEMENT, Condition: {} }] }),
      'json',
      [/Condition/],
    ],
    [
      'HCL2, an effect in small letters',
      HCL('Version = "2012-10-17"\nStatement {\n Effect = "allow"\n Action = ["a:b"]\n Resource = ["*"]\n }'),
      'hcl2',
      [/^11: .*"allow"/],
    ],
    [
      'HCL2, no resource',
      HCL('Version = "2012-10-17"\nStatement {\n Effect = "Allow"\n Action = ["a:b"]\n }'),
      'hcl2',
      [/^10: .*Statement\.0\.Resource must be given/],
    ],
  ])('%s', async (_, text, configType, expected) => {
    expect(await problemsOf(text, configType)).toEqual(expected.map((one) => expect.stringMatching(one)));
  });

  it('is upgraded from JSON to blocks, which are valid', async () => {
    const policy = {
      Version: '2012-10-17',
      Statement: [STATEMENT, { ...STATEMENT, Effect: 'Deny', Action: 'logs:*' }],
    };
    const text = await upgraded(JSON_TEMPLATE(policy));
    expect(text.match(/\bStatement \{/g)).toHaveLength(2);
    expect(text).toMatch(/Statement \{\s+Action\s+= \["logs:\*"\]\s+Effect\s+= "Deny"\s+Resource\s+= \["\*"\]\s+\}/);
    expect(await problemsOf(text, 'hcl2')).toEqual([]);
  });
});
