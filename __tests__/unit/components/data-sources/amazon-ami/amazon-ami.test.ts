import { describe, expect, it } from 'vitest';
import { amazonAmi } from '../../../../../src/components/data-sources/amazon-ami/amazon-ami.js';
import { dataContext } from '../../../../support/data-context.js';
import { httpStandIn } from '../../../../support/http-stand-in.js';
import { prepareComponent, readyComponent } from '../../../../support/prepare-component.js';

const image = (id: string, date: string, tags = '') =>
  `<item><imageId>${id}</imageId><name>n-${id}</name><creationDate>${date}</creationDate>` +
  `<imageOwnerId>099720109477</imageOwnerId><imageOwnerAlias>amazon</imageOwnerAlias>` +
  `<tagSet>${tags}</tagSet></item>`;

const answer = (...images: string[]) =>
  `<DescribeImagesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r</requestId>` +
  `<imagesSet>${images.join('')}</imagesSet></DescribeImagesResponse>`;

const old = image('ami-1', '2025-01-01T00:00:00.000Z');
const young = image('ami-2', '2026-01-01T00:00:00.000Z', '<item><key>Os</key><value>ubuntu</value></item>');

/** The data source against an EC2 that answers with the images; by its options, access included. */
async function ready(url: string, options: object) {
  return readyComponent(amazonAmi, {
    access_key: 'AKIA',
    secret_key: 'the-secret-key',
    region: 'eu-west-1',
    custom_endpoint_ec2: url,
    skip_credential_validation: true,
    owners: ['amazon'],
    filters: { name: 'ubuntu*, debian*' },
    ...options,
  });
}

describe('the data source amazon-ami', () => {
  it('asks by owners and filters, and takes the newest with most_recent', async () => {
    await using ec2 = await httpStandIn(() => answer(old, young));
    const context = dataContext();
    const outputs = await (await ready(ec2.url, { most_recent: true })).execute(context);
    expect(outputs).toEqual({
      id: 'ami-2',
      name: 'n-ami-2',
      creation_date: '2026-01-01T00:00:00.000Z',
      owner: '099720109477',
      owner_name: 'amazon',
      tags: { Os: 'ubuntu' },
    });
    expect(Object.fromEntries(new URLSearchParams(ec2.bodies[0]))).toMatchObject({
      Action: 'DescribeImages',
      'Owner.1': 'amazon',
      'Filter.1.Name': 'name',
      'Filter.1.Value.1': 'ubuntu*',
      'Filter.1.Value.2': 'debian*',
    });
    expect(context.registered).toContain('the-secret-key');
  });

  it.each([
    ['two images without most_recent', [old, young], 'The query returned more than one result (2 AMIs): '],
    ['no image', [], 'No AMI was found: '],
  ])('refuses %s', async (_, images, message) => {
    await using ec2 = await httpStandIn(() => answer(...images));
    const described = 'filters name=ubuntu*,debian*, owners amazon, region eu-west-1';
    await expect((await ready(ec2.url, {})).execute(dataContext())).rejects.toThrow(message + described);
  });

  it.each([
    [{}, ['filters: owners and filters must be given']],
    [{ filters: { name: 'x' } }, ['owners: owners must name the owner of the image']],
    [
      { filters: { name: '' }, owners: ['self'], access_key: 'a' },
      [
        'access_key: access_key is given without secret_key',
        'filters.name: could not parse filters: "name" has no value',
      ],
    ],
    [{ owners: ['self'] }, []],
  ])('checks the options %j', async (options, problems) => {
    expect((await prepareComponent(amazonAmi, options)).errors).toEqual(problems);
  });
});
