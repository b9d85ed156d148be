import { describe, expect, it } from 'vitest';
import { component as amazonEbs } from '../../../../../src/components/builders/amazon-ebs/index.js';
import { prepareComponent } from '../../../../support/prepare-component.js';

const minimum = { ami_name: 'n-1', source_ami: 'ami-1', instance_type: 't2.micro', ssh_username: 'root' };

describe('amazon-ebs', () => {
  it('adds the facts of the source image to the build values (spec-amazon 4.6)', () => {
    expect([...amazonEbs.generatedVariables].toSorted()).toEqual([
      'BuildRegion',
      'SourceAMI',
      'SourceAMICreationDate',
      'SourceAMIName',
      'SourceAMIOwner',
      'SourceAMIOwnerName',
    ]);
  });

  it('renders descriptions and tags late, all else early (spec-amazon 0.3)', () => {
    const late = Object.entries(amazonEbs.options.properties).filter(([, { option }]) => option.late === true);
    expect(late.map(([name]) => name).toSorted()).toEqual([
      'ami_description',
      'run_tags',
      'run_volume_tags',
      'snapshot_tags',
      'tags',
    ]);
  });

  it('is ready with the fewest options', async () => {
    const { value, errors } = await prepareComponent(amazonEbs, minimum);
    expect(errors).toEqual([]);
    expect(value).toBeDefined();
  });

  it('reports the problems of all option groups together', async () => {
    const { errors } = await prepareComponent(amazonEbs, {
      ...minimum,
      access_key: 'AKIA',
      ami_name: 'a:',
      instance_type: '',
      ssh_username: '',
      ssh_keypair_name: 'k1',
    });
    expect(errors.map((error) => error.split(':')[0])).toEqual([
      expect.stringMatching(/access_key|secret_key/),
      'ami_name',
      'ami_name',
      'instance_type',
      'ssh_keypair_name',
      'ssh_username',
    ]);
  });

  it.each([
    ['disable_stop_instance', true],
    ['shutdown_behavior', 'stop'],
    ['shutdown_behavior', 'terminate'],
  ])('refuses a lease together with %s, at its place', async (option, value) => {
    const given = { ...minimum, [option]: value };
    expect((await prepareComponent(amazonEbs, given)).errors).toEqual([]);
    const { errors } = await prepareComponent(amazonEbs, given, undefined, { lease: 60_000 });
    expect(errors).toEqual([`${option}: ${option} cannot be used together with a lease`]);
  });
});
