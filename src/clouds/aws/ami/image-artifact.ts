import type { Artifact, DestroyContext } from '../../../contract/artifact.js';
import type { Clock } from '../../../contract/clock.js';
import type { GeneratedData } from '../../../contract/config.js';
import type { Journal } from '../../../contract/journal.js';
import type { Acquired } from '../../../resources/acquire.js';
import type { Aws } from '../client-factory.js';
import type { Image } from '../ec2.js';
import { releaseImage } from '../kinds/release.js';
import type { TaggedImage } from './drop-temporary-tags.js';
import { markIncomplete } from './mark-incomplete.js';

/** What an artifact of machine images is made of. */
export interface ImageArtifactFacts {
  readonly builderId: string;
  readonly name: string;
  /** At least one, each of another region. */
  readonly images: readonly FinishedImage[];
  /** The step that failed, of images that are kept all the same. */
  readonly incomplete?: string | undefined;
  readonly source: Image;
  readonly generatedData: GeneratedData;
  readonly aws: Aws;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** An image that can be used. */
export interface FinishedImage extends TaggedImage {
  readonly region: string;
  readonly held: Pick<Acquired<string>, 'entry'>;
}

/** The artifact of the amazon image builders (spec-amazon 4.9). */
export function imageArtifact(facts: ImageArtifactFacts): Artifact {
  const { source, aws, incomplete } = facts;
  const images = Object.fromEntries(facts.images.map(({ region, id }) => [region, id]));
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
      incomplete,
    },
    async destroy(context) {
      for (const image of facts.images) await destroyImage(facts, image, context);
    },
    async published() {
      for (const { held } of facts.images) await facts.journal.kept(held.entry);
    },
    async markIncomplete(step, context) {
      const mark = (image: FinishedImage) => markIncomplete(image, step, { ...context, ec2: aws.ec2(image.region) });
      await Promise.all(facts.images.map(mark));
    },
  };
}

/** Open in the journal again first: a process that is killed half-way leaves the rest to the post step. */
async function destroyImage(facts: ImageArtifactFacts, { id, region, held }: FinishedImage, context: DestroyContext) {
  const { aws, clock, journal } = facts;
  await journal.created(held.entry, id);
  context.say(`Deregistering image ID (${id}) from region (${region})`);
  await releaseImage(id, { ec2: aws.ec2(region), poller: aws.poller, clock, signal: context.signal });
  await journal.released(held.entry);
}
