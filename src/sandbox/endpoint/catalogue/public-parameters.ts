import { baseImageId } from './base-images.js';
import { FAMILIES } from './families.js';

interface Series {
  readonly parameter: RegExp;
  /** What the image is called, from the groups of the parameter. */
  name(groups: readonly string[]): RegExp;
}

/** AMI parameters that publishers keep in SSM, and the image names that they stand for. */
const SERIES: readonly Series[] = [
  {
    parameter:
      /^\/aws\/service\/ami-amazon-linux-latest\/(amzn2-ami-(?:kernel-5\.10-|minimal-)?hvm)-(x86_64|arm64)-(gp2|ebs)$/,
    name: ([series = '', architecture = '', disk = '']) =>
      new RegExp(`^${plain(series)}-2\\..*-${architecture}-${disk}$`),
  },
  {
    parameter:
      /^\/aws\/service\/ami-amazon-linux-latest\/(al2023-ami(?:-minimal)?)-kernel-(default|6\.1|6\.12)-(x86_64|arm64)$/,
    name: ([series = '', kernel = '', architecture = '']) =>
      new RegExp(`^${series}-2023\\..*-kernel-${plain(kernel === 'default' ? '6.1' : kernel)}-${architecture}$`),
  },
  {
    parameter:
      /^\/aws\/service\/canonical\/ubuntu\/(server|server-minimal)\/(\d\d\.\d\d)\/stable\/current\/(amd64|arm64)\/hvm\/ebs-gp[23]\/ami-id$/,
    name: ([kind = '', release = '', architecture = '']) =>
      new RegExp(`^ubuntu${kind === 'server' ? '' : '-minimal'}/images/.*-${plain(release)}-${architecture}-`),
  },
  {
    parameter: /^\/aws\/service\/debian\/release\/(\d+)\/latest\/(amd64|arm64)$/,
    name: ([release = '', architecture = '']) => new RegExp(`^debian-${release}-${architecture}-`),
  },
  {
    parameter: /^\/aws\/service\/ecs\/optimized-ami\/amazon-linux-2(023)?(?:\/(arm64))?\/recommended\/image_id$/,
    name: ([year = '', architecture = '']) =>
      new RegExp(`^${year === '' ? 'amzn2' : 'al2023'}-ami-ecs-.*-${architecture === '' ? 'x86_64' : 'arm64'}`),
  },
  {
    parameter: /^\/aws\/service\/ami-windows-latest\/(Windows_Server-\d{4}-English-(?:Full|Core)-Base)$/,
    name: ([series = '']) => new RegExp(`^${series}-`),
  },
];

/** The AMI id that a public parameter has in a region; undefined for one that does not exist. */
export function publicParameter(region: string, parameter: string): string | undefined {
  for (const { parameter: pattern, name } of SERIES) {
    const groups = pattern.exec(parameter)?.slice(1);
    if (groups === undefined) continue;
    const wanted = name(groups.map((group) => group ?? ''));
    const found = FAMILIES.flatMap(({ names }) => names).findLast((candidate) => wanted.test(candidate));
    if (found !== undefined) return baseImageId(region, found);
  }
  return undefined;
}

function plain(text: string): string {
  return text.replaceAll('.', '\\.');
}
