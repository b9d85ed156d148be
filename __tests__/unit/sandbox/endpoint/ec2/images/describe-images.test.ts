import { describe, expect, it } from 'vitest';
import { runningInstance, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

describe('describeImages', () => {
  // The source_ami_filters that templates have (corpus): each must find something.
  it.each([
    ['amzn-ami-hvm-2017.09.*-gp2', '137112412989'],
    ['*amzn2-ami-hvm-*', 'amazon'],
    ['amzn2-ami-kernel-*-hvm-*-x86_64-gp2', 'amazon'],
    ['al2023-ami-minimal-2023.*-kernel-6.1-*', 'amazon'],
    ['amazon-eks-node-1.32-*', 'amazon'],
    ['*ubuntu-xenial-16.04-amd64-server-*', '099720109477'],
    ['ubuntu/images/*ubuntu-jammy-22.04-amd64-server-*', '099720109477'],
    ['ubuntu/images/hvm-ssd/ubuntu-focal-20.04-amd64-server-*', '099720109477'],
    ['ubuntu/images/*/ubuntu-noble-24.04-amd64-server-*', '099720109477'],
    ['debian-12-amd64-*', '136693071363'],
    ['debian-stretch-hvm-x86_64-gp2-*', '379101102735'],
    ['*RHEL-7.3_HVM_GA-*', '309956199498'],
    ['RHEL-8*_HVM-*-x86_64-0-Hourly2-GP2', '309956199498'],
    ['CentOS Linux 7 x86_64 HVM EBS*', '679593333241'],
    ['AlmaLinux OS 9.*', '764336703387'],
    ['Windows_Server-2022-English-Full-Base-*', 'amazon'],
  ])('%s of %s', async (name, owner) => {
    const { ec2 } = await testEndpoint();
    const { Images = [] } = await ec2.describeImages({
      Filters: [
        { Name: 'name', Values: [name] },
        { Name: 'virtualization-type', Values: ['hvm'] },
        { Name: 'root-device-type', Values: ['ebs'] },
        { Name: 'state', Values: ['available'] },
      ],
      Owners: [owner],
    });
    expect(Images.length).toBeGreaterThan(0);
  });

  it('gives dates by which the newest can be told', async () => {
    const { ec2 } = await testEndpoint();
    const { Images = [] } = await ec2.describeImages({
      Filters: [{ Name: 'name', Values: ['ubuntu/images/*-amd64-server-*'] }],
    });
    const newest = Images.toSorted((a, b) => ((a.CreationDate ?? '') < (b.CreationDate ?? '') ? 1 : -1))[0];
    expect(newest?.Name).toContain('26.04');
  });

  it('has the same base images in every region, under ids of its own', async () => {
    const { ec2, client } = await testEndpoint();
    const request = { Filters: [{ Name: 'name', Values: ['debian-12-amd64-*'] }] };
    const [here, there] = await Promise.all([ec2.describeImages(request), client('eu-west-1').describeImages(request)]);
    expect(here.Images?.[0]?.Name).toBe(there.Images?.[0]?.Name);
    expect(here.Images?.[0]?.ImageId).not.toBe(there.Images?.[0]?.ImageId);
  });

  it('tells own images by self, and images by who may run them', async () => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    const { ImageId = '' } = await ec2.createImage({ InstanceId: id, Name: 'mine' });
    const own = await ec2.describeImages({ Owners: ['self'] });
    expect(own.Images?.map((image) => image.ImageId)).toEqual([ImageId]);
    const shared = async () =>
      (await ec2.describeImages({ Owners: ['self'], ExecutableUsers: ['111111111111'] })).Images?.length;
    expect(await shared()).toBe(0);
    await ec2.modifyImageAttribute({ ImageId, LaunchPermission: { Add: [{ UserId: '111111111111' }] } });
    expect(await shared()).toBe(1);
  });
});
