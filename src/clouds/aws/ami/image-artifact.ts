import type { Artifact } from '../../../contract/artifact.js';
import type { Clock } from '../../../contract/clock.js';
import type { GeneratedData } from '../../../contract/config.js';
import type { Aws } from '../client-factory.js';
import type { Image } from '../ec2.js';
import { releaseImage } from '../kinds/release.js';

/** What an artifact of machine images is made of. */
export interface ImageArtifactFacts {
  readonly builderId: string;
  readonly name: string;
  /** Region -> image id; at least one. */
  readonly images: Readonly<Record<string, string>>;
  readonly source: Image;
  readonly generatedData: GeneratedData;
  readonly aws: Aws;
  readonly clock: Clock;
}

/** The artifact of the amazon image builders (spec-amazon 4.9). */
export function imageArtifact(facts: ImageArtifactFacts): Artifact {
  const { images, source, aws } = facts;
  const regions = Object.keys(images);
  const region = images[aws.region] === undefined ? (regions[0] ?? aws.region) : aws.region;
  const pairs = Object.entries(images).map(([name, id]) => `${name}:${id}`);
  const lines = Object.entries(images).map(([name, id]) => `${name}: ${id}\n`);
  return {
    builderId: facts.builderId,
    id: pairs.toSorted().join(','),
    files: undefined,
    text: `AMIs were created:\n${lines.toSorted().join('')}`,
    generatedData: facts.generatedData,
    image: {
      id: images[region] ?? '',
      name: facts.name,
      region,
      images,
      source: { id: source.ImageId ?? '', name: source.Name ?? '' },
    },
    async destroy({ say, signal }) {
      for (const [name, id] of Object.entries(images)) {
        say(`Deregistering image ID (${id}) from region (${name})`);
        await releaseImage(id, { ec2: aws.ec2(name), poller: aws.poller, clock: facts.clock, signal });
      }
    },
  };
}
