/** What is about to be created: written before the create call (decisions 3). No secrets in it. */
export interface ResourceIntent {
  /** `aws:instance`, `aws:key-pair`, ...: names the {@link ResourceKind} that can release it. */
  readonly kind: string;
  readonly build: string;
  /** How to reach it: region, endpoint, account, profile, assumed role; credential fingerprints, never credentials. */
  readonly access: Readonly<Record<string, string>>;
  /** Client token or unique name by which a create whose answer was lost is still found. */
  readonly token: string;
  readonly name?: string | undefined;
  /** Id of what an image is made of, a machine or another image, where its create call takes no tags. */
  readonly source?: string | undefined;
}

/**
 * Why a resource is kept, when it is not (yet) the wanted result. `on-error`: the user wanted a failed build left as it is.
 * `publication`: an image that is finished, and is removed all the same unless the rest of its build succeeds
 * (`on-publish-failure: rollback`).
 */
export type KeptFor = 'on-error' | 'publication';

/** A journalled resource. */
export interface JournalEntry extends ResourceIntent {
  /** Unique in the journal. */
  readonly entry: string;
  readonly state: 'intended' | 'created' | 'released' | 'kept';
  /** The cloud's id, once known. */
  readonly id?: string | undefined;
  /** When it was created, or else intended (epoch ms): an answer "not found" is not believed for a short while after. */
  readonly at?: number | undefined;
  /** Facts that releasing needs, e.g. snapshot ids. */
  readonly facts?: Readonly<Record<string, string>> | undefined;
  readonly keptFor?: KeptFor | undefined;
}

/** The append-only record of what a run created. It outlives the process. Writes are on disk when the call returns. */
export interface Journal {
  intend(intent: ResourceIntent): Promise<string>;
  created(entry: string, id: string, facts?: Readonly<Record<string, string>>): Promise<void>;
  released(entry: string): Promise<void>;
  /** The resource is the wanted result (the image), or kept for a reason; without one it is no longer ours to remove. */
  kept(entry: string, keptFor?: KeptFor): Promise<void>;
}
