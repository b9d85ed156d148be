import type { Artifact } from '../../../contract/artifact.js';
import type { OnPublishFailure } from '../../../contract/component.js';
import type { Outcome } from '../../../contract/step.js';
import type { Fate } from '../../../resources/acquire.js';
import type { AmazonBuild } from '../run/amazon-build.js';
import type { BuiltImage } from './built-image.js';
import { markIncomplete } from './mark-incomplete.js';

/** How a build's images are published. */
export interface PublicationPlan {
  readonly policy: OnPublishFailure;
  /** The artifact of finished images; `incomplete` is the step that failed. */
  artifact(images: readonly BuiltImage[], incomplete?: string): Artifact;
  /** Told of the images that are kept although the build fails. */
  kept(artifact: Artifact): void;
}

/**
 * The finished images of a build: those that can be used and are wanted, an intermediary is not. They are the watershed
 * (issue 6): before an image is finished every failure removes it, afterwards the policy decides what a failure or a cancel
 * does with it.
 *
 * Deviation: aws-images-kept-on-publish-failure. Packer removes the image of the build region when a later step fails, and forgets its copies (spec-amazon 4.8).
 */
export class Publication {
  /** The step that runs: the one that a failure is about. */
  step = '';
  readonly #build: AmazonBuild;
  readonly #plan: PublicationPlan;
  readonly #kept: BuiltImage[] = [];

  constructor(build: AmazonBuild, plan: PublicationPlan) {
    this.#build = build;
    this.#plan = plan;
  }

  /** From now on the image is kept when the build succeeds, and as the policy says when it does not. */
  add(image: BuiltImage): void {
    image.held.whenLeft((outcome, signal) => this.#decide(image, outcome, signal));
  }

  async #decide(image: BuiltImage, outcome: Outcome, signal: AbortSignal): Promise<Fate> {
    const success = outcome.kind === 'success';
    // Post-processors are still to come: a process that is killed before their end leaves the image to the post step.
    if (this.#plan.policy === 'rollback') return success ? 'keep-until-published' : 'release';
    if (success) return 'keep';
    const { ui, aws } = this.#build;
    const { id, region } = image;
    ui.say(`Keeping the AMI ${id} in ${region}, incomplete: ${this.step} did not end (on-publish-failure is keep)`);
    this.#kept.push(image);
    this.#plan.kept(this.#plan.artifact(this.#kept, this.step));
    await markIncomplete(image, this.step, { ec2: aws.ec2(region), signal, say: (text) => ui.error(text) });
    return 'keep';
  }
}
