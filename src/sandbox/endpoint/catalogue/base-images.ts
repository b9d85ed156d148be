import { createHash } from 'node:crypto';
import type { ImageRecord } from '../../state/records.js';
import { baseSnapshotId } from '../ec2/devices.js';
import { FAMILIES, type ImageFamily } from './families.js';

const regions = new Map<string, ReadonlyMap<string, ImageRecord>>();

/** The base images of a region, oldest first. Their ids follow from region and name. */
export function baseImages(region: string): readonly ImageRecord[] {
  return [...catalogue(region).values()];
}

/** The base image of that id. */
export function baseImage(region: string, id: string): ImageRecord | undefined {
  return catalogue(region).get(id);
}

/** Id of the base image of that name, in a region. */
export function baseImageId(region: string, name: string): string {
  return `ami-0${createHash('sha256').update(`${region}\n${name}`).digest('hex').slice(0, 16)}`;
}

function catalogue(region: string): ReadonlyMap<string, ImageRecord> {
  const known = regions.get(region) ?? makeCatalogue(region);
  regions.set(region, known);
  return known;
}

function makeCatalogue(region: string): ReadonlyMap<string, ImageRecord> {
  const images = FAMILIES.flatMap((family) => family.names.map((name) => toImage(name, family, region)));
  images.sort((a, b) => a.created - b.created || (a.name < b.name ? -1 : 1));
  return new Map(images.map((image) => [image.id, image]));
}

function toImage(name: string, family: ImageFamily, region: string): ImageRecord {
  const { owner, alias, rootDevice, loginUser, size, windows = false } = family;
  const id = baseImageId(region, name);
  const architecture = /arm64|aarch64/.test(name) ? 'arm64' : 'x86_64';
  const root = {
    device: rootDevice,
    snapshot: baseSnapshotId(id),
    size,
    volumeType: /gp3|al2023/i.test(name) ? 'gp3' : 'gp2',
    encrypted: false,
    deleteOnTermination: true,
  };
  return {
    id,
    name,
    owner,
    ...(alias === undefined ? {} : { ownerAlias: alias }),
    created: publicationDate(name, architecture),
    tags: [],
    description: name,
    architecture,
    rootDevice,
    rootDeviceType: 'ebs',
    virtualizationType: 'hvm',
    enaSupport: true,
    windows,
    devices: [root],
    layers: windows ? undefined : [],
    loginUser,
    state: 'available',
    shares: { groups: ['all'], users: [], organizations: [], units: [] },
    productCodes: [],
    protection: 'disabled',
    fastLaunch: false,
  };
}

/**
 * The day in the name, where there is one: `most_recent` depends on it. Of two that differ in their architecture alone x86_64 is the
 * later one: filters that do not say which mean that one.
 */
function publicationDate(name: string, architecture: string): number {
  const [, year = '2020', month = '03', day = '01'] =
    /(20[12]\d)(?:[.-]?)(0[1-9]|1[0-2])(?:[.-]?)([0-2]\d|3[01])(?!\d)/.exec(name) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), architecture === 'x86_64' ? 12 : 11);
}
