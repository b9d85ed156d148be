import { describe, expect, it } from 'vitest';
import { checkRunOptions } from '../../../../../src/clouds/aws/run/check-run-options.js';
import { type RunConfig, runOptions, runVolumeTagOptions } from '../../../../../src/clouds/aws/run/run-options.js';
import { defineOptions } from '../../../../../src/config/declaration.js';
import { FakeCheck, optionValues } from '../../../../support/option-values.js';
import { testHost } from '../../../../support/test-host.js';

const declaration = defineOptions({ ...runOptions, ...runVolumeTagOptions });
const placement = { hostId: '', hostResourceGroupArn: '', tenancy: '' } as const;
const metadata = { httpEndpoint: 'enabled', httpTokens: 'optional', instanceMetadataTags: 'disabled' } as const;
const imageFilter = { filters: {}, owners: [], mostRecent: false, includeDeprecated: false };

function check(given: Partial<RunConfig>): FakeCheck {
  const fake = new FakeCheck({ host: testHost({ workingDirectory: import.meta.dirname }) });
  const base = { sourceAmi: 'ami-1', instanceType: 't2.micro' };
  checkRunOptions(optionValues(declaration, { ...base, ...given }), fake.context);
  return fake;
}

describe('checkRunOptions', () => {
  it.each<[string, Partial<RunConfig>]>([
    ['an image id', {}],
    ['owners alone', { sourceAmi: '', sourceAmiFilter: { ...imageFilter, owners: ['self'] } }],
    ['an image id and a filter without owners', { sourceAmiFilter: { ...imageFilter, filters: { name: 'x' } } }],
    ['networks', { temporarySecurityGroupSourceCidrs: ['10.0.0.0/8', '::/0', '2001:db8::/32'] }],
    ['a dedicated host', { placement: { ...placement, hostId: 'h-1', tenancy: 'host' } }],
    ['a dedicated host without tenancy', { placement: { ...placement, hostId: 'h-1' } }],
    ['a reservation', { capacityReservationId: 'cr-1' }],
    ['64 hops', { metadataOptions: { ...metadata, httpPutResponseHopLimit: 64 } }],
    ['a user data file', { userDataFile: 'check-run-options.test.ts' }],
    ['spot_price 0', { spotPrice: '0' }],
    ['unlimited credits of a t4g', { instanceType: 't4g.small', enableUnlimitedCredits: true }],
  ])('takes %s', (_, given) => {
    expect(check(given).problems).toEqual([]);
  });

  it.each<[string, Partial<RunConfig>, readonly string[]]>([
    ['no image', { sourceAmi: '' }, ['source_ami', 'source_ami_filter.owners']],
    [
      'a filter without owners (vector 11)',
      { sourceAmi: '', sourceAmiFilter: { ...imageFilter, filters: { name: 'x' } } },
      ['source_ami_filter.owners'],
    ],
    [
      'a filter without value (vector 13)',
      { sourceAmiFilter: { ...imageFilter, filters: { name: '' } } },
      ['source_ami_filter.filters.name'],
    ],
    ['a VPC filter without value', { vpcFilter: { filters: { a: '' } } }, ['vpc_filter.filters.a']],
    ['no instance type', { instanceType: '' }, ['instance_type']],
    ['enclaves on a t3', { instanceType: 't3.large', enableNitroEnclave: true }, ['enable_nitro_enclave']],
    ['credits of an m5', { instanceType: 'm5.large', enableUnlimitedCredits: true }, ['enable_unlimited_credits']],
    ['credits by the old name', { instanceType: 'm5.large', enableT2Unlimited: true }, ['enable_t2_unlimited']],
    ['group and groups (vector 51)', { securityGroupId: 'sg-1', securityGroupIds: ['sg-2'] }, ['security_group_id']],
    [
      'half a network (vector 52)',
      { temporarySecurityGroupSourceCidrs: ['10.0.0.0/8', '1.2.3', '1.2.3.4', '1.2.3.4/33', '::/129', 'fe80::%1/64'] },
      [1, 2, 3, 4, 5].map((index) => `temporary_security_group_source_cidrs.${index}`),
    ],
    ['tenancy twice (vector 70)', { tenancy: 'host', placement: { ...placement, tenancy: 'host' } }, ['tenancy']],
    [
      'a host with tenancy dedicated',
      { placement: { ...placement, hostId: 'h-1', tenancy: 'dedicated' } },
      ['placement.tenancy'],
    ],
    [
      'host and host group',
      { placement: { ...placement, hostId: 'h-1', hostResourceGroupArn: 'arn' } },
      ['placement.host_id'],
    ],
    [
      'reservation and group',
      { capacityReservationId: 'cr-1', capacityReservationGroupArn: 'arn' },
      ['capacity_reservation_id'],
    ],
    [
      'reservation and preference (vector 71)',
      { capacityReservationId: 'cr-1', capacityReservationPreference: 'open' },
      ['capacity_reservation_preference'],
    ],
    [
      '65 hops (vector 69)',
      { metadataOptions: { ...metadata, httpPutResponseHopLimit: 65 } },
      ['metadata_options.http_put_response_hop_limit'],
    ],
    ['user data twice (vector 64)', { userData: 'x', userDataFile: 'check-run-options.test.ts' }, ['user_data']],
    ['a user data file that is not there', { userDataFile: 'nowhere' }, ['user_data_file']],
    ['spot instances', { spotPrice: 'auto' }, ['spot_price']],
    ['half an hour', { blockDurationMinutes: 30 }, ['block_duration_minutes']],
    ['the session manager', { sshInterface: 'session_manager' }, ['ssh_interface']],
  ])('refuses %s', (_, given, paths) => {
    expect(check(given).paths).toEqual(paths);
  });
});
