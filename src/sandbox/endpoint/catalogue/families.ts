/** Base images of one publisher. */
export interface ImageFamily {
  readonly owner: string;
  /** As `owner-alias` and the owner `amazon` know it. */
  readonly alias?: 'amazon' | 'aws-marketplace';
  readonly rootDevice: string;
  readonly loginUser: string;
  readonly windows?: true;
  /** GiB of the root device. */
  readonly size: number;
  /** Public names, the newest of a series last. They hold the architecture and, where it matters, the volume type. */
  readonly names: readonly string[];
}

const AMAZON_LINUX: ImageFamily = {
  owner: '137112412989',
  alias: 'amazon',
  rootDevice: '/dev/xvda',
  loginUser: 'ec2-user',
  size: 8,
  names: [
    'amzn-ami-hvm-2017.09.1.20180115-x86_64-gp2',
    'amzn-ami-hvm-2018.03.0.20230306.1-x86_64-gp2',
    'amzn2-ami-hvm-2.0.20251110.1-x86_64-ebs',
    'amzn2-ami-hvm-2.0.20251110.1-x86_64-gp2',
    'amzn2-ami-hvm-2.0.20251110.1-arm64-gp2',
    'amzn2-ami-minimal-hvm-2.0.20251110.1-x86_64-ebs',
    'amzn2-ami-kernel-5.10-hvm-2.0.20251110.1-x86_64-gp2',
    'amzn2-ami-kernel-5.10-hvm-2.0.20251110.1-arm64-gp2',
    'al2023-ami-2023.9.20251110.1-kernel-6.1-x86_64',
    'al2023-ami-2023.9.20251110.1-kernel-6.1-arm64',
    'al2023-ami-2023.9.20251110.1-kernel-6.12-x86_64',
    'al2023-ami-2023.9.20251110.1-kernel-6.12-arm64',
    'al2023-ami-minimal-2023.9.20251110.1-kernel-6.1-x86_64',
    'al2023-ami-minimal-2023.9.20251110.1-kernel-6.1-arm64',
    'al2023-ami-minimal-2023.9.20251110.1-kernel-6.12-x86_64',
    'al2023-ami-minimal-2023.9.20251110.1-kernel-6.12-arm64',
  ],
};

const AMAZON_ECS: ImageFamily = {
  ...AMAZON_LINUX,
  owner: '591542846629',
  size: 30,
  names: [
    'amzn2-ami-ecs-hvm-2.0.20251110-x86_64-ebs',
    'amzn2-ami-ecs-hvm-2.0.20251110-arm64-ebs',
    'al2023-ami-ecs-hvm-2023.0.20251110-kernel-6.1-x86_64',
    'al2023-ami-ecs-hvm-2023.0.20251110-kernel-6.1-arm64',
  ],
};

const AMAZON_EKS: ImageFamily = {
  ...AMAZON_LINUX,
  owner: '602401143452',
  size: 20,
  names: ['1.30', '1.31', '1.32', '1.33', '1.34'].flatMap((version) => [
    `amazon-eks-node-${version}-v20251110`,
    `amazon-eks-arm64-node-${version}-v20251110`,
    `amazon-eks-node-al2023-x86_64-standard-${version}-v20251110`,
    `amazon-eks-node-al2023-arm64-standard-${version}-v20251110`,
  ]),
};

const UBUNTU: ImageFamily = {
  owner: '099720109477',
  alias: 'amazon',
  rootDevice: '/dev/sda1',
  loginUser: 'ubuntu',
  size: 8,
  names: [
    ['trusty-14.04', 'hvm-ssd', '20191107'],
    ['xenial-16.04', 'hvm-ssd', '20210928'],
    ['bionic-18.04', 'hvm-ssd', '20230607'],
    ['focal-20.04', 'hvm-ssd', '20250603'],
    ['jammy-22.04', 'hvm-ssd', '20251111'],
    ['noble-24.04', 'hvm-ssd-gp3', '20251111'],
    ['questing-25.10', 'hvm-ssd-gp3', '20251111'],
    ['resolute-26.04', 'hvm-ssd-gp3', '20260424'],
  ].flatMap(([release, disk, date]) =>
    ['amd64', 'arm64'].flatMap((architecture) => [
      `ubuntu-minimal/images/${disk}/ubuntu-${release}-${architecture}-minimal-${date}`,
      `ubuntu/images/${disk}/ubuntu-${release}-${architecture}-server-${date}`,
    ]),
  ),
};

const DEBIAN: ImageFamily = {
  owner: '136693071363',
  rootDevice: '/dev/xvda',
  loginUser: 'admin',
  size: 8,
  names: [
    ['10', '20240703-1797'],
    ['11', '20251108-2291'],
    ['12', '20251112-2294'],
    ['13', '20251117-2299'],
  ].flatMap(([release, build]) => [`debian-${release}-amd64-${build}`, `debian-${release}-arm64-${build}`]),
};

const OLD_DEBIAN: ImageFamily = {
  ...DEBIAN,
  owner: '379101102735',
  names: ['debian-jessie-amd64-hvm-2020-03-01-10-52-ebs', 'debian-stretch-hvm-x86_64-gp2-2022-07-01-66430'],
};

const RHEL: ImageFamily = {
  owner: '309956199498',
  alias: 'amazon',
  rootDevice: '/dev/sda1',
  loginUser: 'ec2-user',
  size: 10,
  names: [
    'RHEL-7.3_HVM_GA-20161026-x86_64-1-Hourly2-GP2',
    'RHEL-7.9_HVM_GA-20200917-x86_64-0-Hourly2-GP2',
    'RHEL-7.9_HVM-20240930-x86_64-0-Hourly2-GP3',
    'RHEL-8.4.0_HVM-20230419-x86_64-0-Hourly2-GP2',
    'RHEL-8.10.0_HVM-20251029-x86_64-0-Hourly2-GP3',
    'RHEL-9.6.0_HVM-20251029-x86_64-0-Hourly2-GP3',
    'RHEL-9.6.0_HVM-20251029-arm64-0-Hourly2-GP3',
    'RHEL-10.1.0_HVM-20251031-x86_64-0-Hourly2-GP3',
    'RHEL-10.1.0_HVM-20251031-arm64-0-Hourly2-GP3',
  ],
};

const CENTOS: ImageFamily = {
  owner: '125523088429',
  rootDevice: '/dev/sda1',
  loginUser: 'centos',
  size: 10,
  names: [
    'CentOS 7.9.2009 x86_64',
    'CentOS Linux 7 x86_64 - 2211',
    'CentOS Stream 9 x86_64 20251110',
    'CentOS Stream 9 aarch64 20251110',
    'CentOS Stream 10 x86_64 20251110',
  ],
};

const CENTOS_MARKETPLACE: ImageFamily = {
  ...CENTOS,
  owner: '679593333241',
  alias: 'aws-marketplace',
  names: ['CentOS Linux 7 x86_64 HVM EBS ENA 2002_01-b7ee8a69-ee97-4a49-9e68-afaee216db2e-ami-0042af67f8e4dcc20.4'],
};

const FEDORA: ImageFamily = {
  ...CENTOS,
  loginUser: 'fedora',
  names: [
    'Fedora-Cloud-Base-39-1.5.x86_64-hvm-us-east-1-gp3-0',
    'Fedora-Cloud-Base-39-1.5.aarch64-hvm-us-east-1-gp3-0',
    'Fedora-Cloud-Base-AmazonEC2.x86_64-42-1.1',
    'Fedora-Cloud-Base-AmazonEC2.x86_64-43-1.6',
    'Fedora-Cloud-Base-AmazonEC2.aarch64-43-1.6',
  ],
};

const ROCKY: ImageFamily = {
  ...CENTOS,
  owner: '792107900819',
  loginUser: 'rocky',
  names: [
    'Rocky-8-EC2-Base-8.10-20240528.0.x86_64',
    'Rocky-9-EC2-Base-9.6-20250531.0.x86_64',
    'Rocky-9-EC2-Base-9.6-20250531.0.aarch64',
    'Rocky-10-EC2-Base-10.0-20250609.1.x86_64',
  ],
};

const ALMA: ImageFamily = {
  ...CENTOS,
  owner: '764336703387',
  loginUser: 'ec2-user',
  names: [
    'AlmaLinux OS 8.10.20250703 x86_64',
    'AlmaLinux OS 8.10.20250703 aarch64',
    'AlmaLinux OS 9.6.20250522 x86_64',
    'AlmaLinux OS 9.6.20250522 aarch64',
    'AlmaLinux OS 10.0.20250528 x86_64',
    'AlmaLinux OS 10.0.20250528 aarch64',
    'AlmaLinux Kitten 10.20251110 x86_64',
    'AlmaLinux Kitten 10.20251110 aarch64',
  ],
};

const SUSE: ImageFamily = {
  ...RHEL,
  owner: '013907871322',
  names: ['suse-sles-12-sp5-v20241101-hvm-ssd-x86_64', 'suse-sles-15-sp7-v20251110-hvm-ssd-x86_64'],
};

const WINDOWS: ImageFamily = {
  owner: '801119661308',
  alias: 'amazon',
  rootDevice: '/dev/sda1',
  loginUser: 'Administrator',
  windows: true,
  size: 30,
  names: ['2016', '2019', '2022', '2025'].flatMap((year) => [
    `Windows_Server-${year}-English-Core-Base-2025.11.12`,
    `Windows_Server-${year}-English-Full-Base-2025.11.12`,
  ]),
};

/** The base images that the sandbox knows by their public names. */
export const FAMILIES: readonly ImageFamily[] = [
  AMAZON_LINUX,
  AMAZON_ECS,
  AMAZON_EKS,
  UBUNTU,
  DEBIAN,
  OLD_DEBIAN,
  RHEL,
  CENTOS,
  CENTOS_MARKETPLACE,
  FEDORA,
  ROCKY,
  ALMA,
  SUSE,
  WINDOWS,
];
