import { describe, expect, it } from 'vitest';
import { type AmiConfig, amiOptions } from '../../../../../src/clouds/aws/ami/ami-options.js';
import { imageAttributes, snapshotAttributes } from '../../../../../src/clouds/aws/ami/attribute-requests.js';
import { defineOptions } from '../../../../../src/config/declaration.js';
import { optionValues } from '../../../../support/option-values.js';

const options = (given: Partial<AmiConfig>) => optionValues(defineOptions(amiOptions), given);

describe('imageAttributes', () => {
  it('is empty when nothing is to be changed', () => {
    expect(imageAttributes(options({}), '')).toEqual([]);
  });

  it('makes one call per kind, none combined (vector 28)', () => {
    const given = options({ amiGroups: ['all'], amiUsers: ['111122223333'] });
    expect(imageAttributes(given, 'd').map(({ request }) => request)).toEqual([
      { Description: { Value: 'd' } },
      { UserGroups: ['all'], LaunchPermission: { Add: [{ Group: 'all' }] } },
      { UserIds: ['111122223333'], LaunchPermission: { Add: [{ UserId: '111122223333' }] } },
    ]);
  });

  it('sets organizations, product codes and IMDSv2 (vector 30)', () => {
    const given = options({ amiOrgArns: ['o'], amiOuArns: ['ou'], amiProductCodes: ['p'], imdsSupport: 'v2.0' });
    expect(imageAttributes(given, '').map(({ request }) => request)).toEqual([
      { OrganizationArns: ['o'], LaunchPermission: { Add: [{ OrganizationArn: 'o' }] } },
      { OrganizationalUnitArns: ['ou'], LaunchPermission: { Add: [{ OrganizationalUnitArn: 'ou' }] } },
      { ProductCodes: ['p'] },
      { ImdsSupport: { Value: 'v2.0' } },
    ]);
  });
});

describe('snapshotAttributes', () => {
  it('shares with groups and users (vector 29)', () => {
    const given = options({ snapshotGroups: ['all'], snapshotUsers: ['111122223333'] });
    expect(snapshotAttributes(given).map(({ request }) => request)).toEqual([
      { GroupNames: ['all'], CreateVolumePermission: { Add: [{ Group: 'all' }] } },
      { UserIds: ['111122223333'], CreateVolumePermission: { Add: [{ UserId: '111122223333' }] } },
    ]);
  });
});
