import type { GeneratedData } from './config.js';

/** What a build made (spec-json-template 10.6, spec-amazon 4.9). */
export interface Artifact {
  /** `mitchellh.amazonebs`, `fnoeding.null`, `packer.file`, ... */
  readonly builderId: string;
  /** `us-east-1:ami-1`, `Null`, `File`. */
  readonly id: string;
  /** Local paths; undefined where Packer has a nil list (manifest prints `null`). */
  readonly files: readonly string[] | undefined;
  /** Packer's human text of the artifact, may have several lines. */
  readonly text: string;
  readonly generatedData?: GeneratedData | undefined;
  /** Present when the artifact is one or more machine images: what the action's outputs are made of. */
  readonly image?: ImageFacts | undefined;
  /** Removes what the artifact names (a post-processor did not keep it). */
  destroy(context: DestroyContext): Promise<void>;
  /** Told once the whole build has succeeded: makes its images the wanted result for good (`on-publish-failure: rollback`). */
  published?(): Promise<void>;
  /** Marks images as incomplete where others see it, since `step` failed; only artifacts with images that can be marked have it. */
  markIncomplete?(step: string, context: DestroyContext): Promise<void>;
}

/** The image of one build in all its regions. */
export interface ImageFacts {
  /** In the build region, else in the first of the copied regions. */
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** Region -> image id. */
  readonly images: Readonly<Record<string, string>>;
  readonly source: { readonly id: string; readonly name: string } | undefined;
  /** The step that failed after the image existed: it is kept, but something of what the template asks for is missing. */
  readonly incomplete?: string | undefined;
}

/** What destroying or marking an artifact may use. */
export interface DestroyContext {
  say(text: string): void;
  readonly signal: AbortSignal;
}
