import { describe, expect, it } from 'vitest';
import { imageBuildEngine } from '../../src/engine.js';
import type { Diagnostic } from '../../src/support/diagnostics.js';
import { testHost } from '../support/test-host.js';

/** Base B of spec-amazon 10, without the parts that only a run needs. */
const B = {
  type: 'amazon-ebs',
  region: 'us-east-1',
  source_ami: 'ami-1e749f67',
  instance_type: 't2.micro',
  ssh_username: 'root',
  ami_name: 'n-1',
};

interface Validated {
  readonly text: string;
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/** Validates a template whose only builder is B with `delta`; undefined takes an option away. */
async function validate(delta: Readonly<Record<string, unknown>>): Promise<Validated> {
  const text = JSON.stringify({ builders: [{ ...B, ...delta }] }, undefined, 2);
  const { diagnostics } = await imageBuildEngine().validate({
    template: '-',
    configType: 'json',
    stdin: async () => text,
    variables: { files: [], assignments: [] },
    only: [],
    except: [],
    host: testHost(),
    sink: () => undefined,
    syntaxOnly: false,
  });
  const of = (severity: Diagnostic['severity']) => diagnostics.filter((one) => one.severity === severity);
  return { text, errors: of('error'), warnings: of('warning') };
}

/** The line of the template that a diagnostic points at, trimmed. */
function lineAt({ text }: Validated, { range }: Diagnostic): string {
  return (text.split('\n')[(range?.start.line ?? 0) - 1] ?? '').trim();
}

describe('amazon-ebs at validation, through the JSON front end', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['B', {}],
    ['clean_resource_name in the name (vector 5)', { ami_name: '{{clean_resource_name "a:b c"}}' }],
    ['clean_resource_name as a pipe', { ami_name: 'x {{isotime | clean_resource_name}}' }],
    ['late options', { tags: { a: '{{ .SourceAMIName }}' }, ami_description: '{{ .SourceAMITags.x }}' }],
    ['unknown late fields, which fail when run (vector 27)', { ami_description: '{{ .Bogus }}' }],
    [
      'blocks for tags',
      { tags: { a: 'b' }, tag: [{ key: 'c', value: 'd' }], run_volume_tag: { name: 'e', value: 'f' } },
    ],
    ['a filter with owners', { source_ami: '', source_ami_filter: { filters: { name: 'x' }, owners: ['self'] } }],
    ['filter blocks', { vpc_filter: { filter: [{ name: 'isDefault', value: 'true' }] } }],
    ['true as text', { encrypt_boot: 'true', kms_key_id: 'alias/foo' }],
    ['spot_price 0', { spot_price: '0' }],
    ['keys by agent', { ssh_keypair_name: 'k1', ssh_agent_auth: true }],
    [
      'a temporary instance profile',
      {
        temporary_iam_instance_profile_policy_document: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['s3:*'], Resource: '*' }],
        },
      },
    ],
    ['credentials of Vault, which nobody asks for them now', { vault_aws_engine: { name: 'r', role_arn: 'arn' } }],
    ['a polling pace', { aws_polling: { delay_seconds: 1, max_attempts: 3 } }],
  ])('accepts %s', async (_, delta) => {
    expect((await validate(delta)).errors).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, RegExp, RegExp]>([
    ['a short name (vector 4)', { ami_name: 'ab' }, /2 bytes/, /"ami_name": "ab"/],
    ['a name with a colon (vector 4)', { ami_name: 'a:bc' }, /characters/, /"ami_name"/],
    [
      'a filter without owners (vector 11)',
      { source_ami: '', source_ami_filter: { filters: { name: 'x' } } },
      /owner/,
      /"source_ami_filter"/,
    ],
    [
      'a filter value of nothing (vector 13)',
      { source_ami_filter: { filters: { name: '' } } },
      /parse filters/,
      /"name": ""/,
    ],
    ['a key without encrypt_boot (vector 18)', { kms_key_id: 'alias/foo' }, /encrypt_boot/, /"kms_key_id"/],
    ['imds_support v1 (vector 30)', { imds_support: 'v1' }, /"v1"/, /"imds_support"/],
    ['a date alone (vector 31)', { deprecate_at: '2030-01-01' }, /RFC 3339/, /"deprecate_at"/],
    ['a dsa key pair (vector 44)', { temporary_key_pair_type: 'dsa' }, /dsa/, /"temporary_key_pair_type"/],
    ['an ecdsa key pair', { temporary_key_pair_type: 'ecdsa' }, /ecdsa/, /"temporary_key_pair_type"/],
    ['a key pair without its key (vector 45)', { ssh_keypair_name: 'k1' }, /private key/, /"ssh_keypair_name"/],
    [
      'half a network (vector 52)',
      { temporary_security_group_source_cidrs: ['10.0.0.0/8', '1.2.3'] },
      /"1\.2\.3"/,
      /"1\.2\.3"/,
    ],
    [
      'a device without name (vector 61)',
      { launch_block_device_mappings: [{ volume_size: 8 }] },
      /device_name/,
      /[{"]/,
    ],
    ['a tenancy that does not exist', { tenancy: 'mine' }, /mine/, /"tenancy"/],
    ['a shutdown behaviour that does not exist', { shutdown_behavior: 'sleep' }, /sleep/, /"shutdown_behavior"/],
    ['spot instances', { spot_price: '0.1' }, /spot/, /"spot_price"/],
    ['spot instance types', { spot_instance_types: ['t3.small'] }, /spot_instance_types/, /"spot_instance_types"/],
    ['fast launch', { fast_launch: { enable_fast_launch: true } }, /fast_launch/, /"fast_launch"/],
    [
      'a temporary instance profile without statements',
      { temporary_iam_instance_profile_policy_document: { Version: '2012-10-17', Statement: [] } },
      /Statement must be given/,
      /"temporary_iam_instance_profile_policy_document"|"Statement"/,
    ],
    [
      'Vault beside keys (vector 76)',
      { access_key: 'a', secret_key: 's', vault_aws_engine: { name: 'r' } },
      /access_key/,
      /"vault_aws_engine"/,
    ],
    ['an unknown option', { ami_nmae: 'x' }, /ami_nmae/, /"ami_nmae"/],
    ['options of ebssurrogate', { ami_root_device: {} }, /ami_root_device/, /"ami_root_device"/],
  ])('refuses %s at its place', async (_, delta, summary, line) => {
    const validated = await validate(delta);
    expect(validated.errors.map((error) => error.summary)).toEqual([expect.stringMatching(summary)]);
    const [error] = validated.errors;
    expect(error === undefined ? '' : lineAt(validated, error)).toMatch(line);
  });

  it('reports everything that is missing together', async () => {
    const { errors } = await validate({
      ami_name: undefined,
      source_ami: undefined,
      instance_type: undefined,
      ssh_username: undefined,
    });
    expect(errors.map(({ summary }) => summary)).toEqual([
      'ami_name must be given',
      'source_ami or source_ami_filter must be given',
      'source_ami_filter must name the owner of the image',
      'instance_type must be given',
      'An ssh_username must be specified',
    ]);
  });

  it('reports the three errors of vector 18 and the two of vector 19', async () => {
    const sharing = await validate({ kms_key_id: 'X', imds_support: 'v3', ami_users: ['1'] });
    expect(sharing.errors).toHaveLength(3);
    const regions = await validate({
      encrypt_boot: true,
      region_kms_key_ids: { 'us-west-1': 'alias/a' },
      ami_regions: ['eu-west-1'],
    });
    expect(regions.errors.map(({ summary }) => summary)).toEqual([
      expect.stringContaining('"us-west-1"'),
      expect.stringContaining('"eu-west-1"'),
    ]);
  });

  it('warns of old names', async () => {
    const { errors, warnings } = await validate({ enable_t2_unlimited: true, tenancy: 'default' });
    expect(errors).toEqual([]);
    expect(warnings).toHaveLength(2);
  });
});
