/** What the ownership tags of a resource say (decisions 3). */
export interface Ownership {
  /** Workflow run id, or a uuid outside Actions. */
  readonly run: string;
  readonly attempt: string;
  /** `owner/name`; '' for a run outside a repository. */
  readonly repository: string;
  readonly build: string;
  /** As the tag says it: RFC 3339, or anything else, which is no time. */
  readonly expires: string;
  readonly token: string;
}

/** A resource that carries ownership tags and is not (yet) the wanted result of a build. */
export interface OwnedResource {
  /** `aws:instance`: names the `ResourceKind` that releases it. */
  readonly kind: string;
  readonly id: string;
  readonly name?: string | undefined;
  /** As in a journal entry: how to reach it. */
  readonly access: Readonly<Record<string, string>>;
  readonly ownership: Ownership;
  /** Id of a resource without which it cannot go: the instance of an attached volume. */
  readonly attachedTo?: string | undefined;
}

/** The moment at which a resource expires (epoch ms); undefined when its tag is not a time, such as `never`. */
export function expiryOf({ expires }: Ownership): number | undefined {
  if (!RFC_3339.test(expires)) return undefined;
  const time = Date.parse(expires);
  return Number.isNaN(time) ? undefined : time;
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
