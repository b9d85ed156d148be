import type { OwnedResource } from '../../../resources/owned-resource.js';
import type { Found } from '../../../resources/sweep.js';
import { errorAdvice } from '../../../support/errors.js';
import type { AccessRecord } from '../access-record.js';
import { isAwsError, isDenied } from '../errors.js';
import { type Iam, NO_SUCH_ENTITY, type Tagged } from '../iam.js';
import { readOwnership } from '../tags.js';

/** What looking for IAM resources may use. */
export interface IamSearch {
  readonly iam: Iam;
  /** For journal entries. */
  readonly access: AccessRecord;
  readonly signal: AbortSignal;
  /** Told when the credentials may not look: most have no rights in IAM, and most templates make nothing there. */
  notice(text: string): void;
}

/** How temporary profiles and roles are named (spec-amazon 3.3). */
const GENERATED_NAME = /^packer-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The roles and instance profiles of an account that carry the tag `image-build:expires`. IAM lists them without their tags, so
 * that those with a name of ours are asked one by one. IAM is one for all regions.
 */
export async function ownedIamResources(search: IamSearch): Promise<Found> {
  const found = await Promise.all(KINDS.map((kind) => searchKind(kind, search)));
  return {
    resources: found.flatMap(({ resources }) => resources),
    unsearched: found.flatMap(({ unsearched }) => unsearched),
  };
}

interface Kind {
  readonly kind: string;
  readonly plural: string;
  names(iam: Iam, signal: AbortSignal): Promise<readonly string[]>;
  get(name: string, iam: Iam, signal: AbortSignal): Promise<Tagged>;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'aws:iam-role',
    plural: 'IAM roles',
    names: (iam, signal) => iam.listRoles(signal),
    get: (name, iam, signal) => iam.getRole(name, signal),
  },
  {
    kind: 'aws:iam-instance-profile',
    plural: 'instance profiles',
    names: (iam, signal) => iam.listInstanceProfiles(signal),
    get: (name, iam, signal) => iam.getInstanceProfile(name, signal),
  },
];

async function searchKind(kind: Kind, { iam, access, signal, notice }: IamSearch): Promise<Found> {
  try {
    const names = (await kind.names(iam, signal)).filter((name) => GENERATED_NAME.test(name));
    const owned = await Promise.all(names.map((name) => ownedBy(kind, name, { iam, access, signal })));
    return { resources: owned.flat(), unsearched: [] };
  } catch (error) {
    if (isDenied(error)) {
      notice(
        `${kind.plural} are not looked for, which only a template with a temporary one makes: ${error.awsMessage}`,
      );
      return { resources: [], unsearched: [] };
    }
    return { resources: [], unsearched: [{ where: kind.plural, reason: errorAdvice(error) }] };
  }
}

async function ownedBy(
  { kind, get }: Kind,
  name: string,
  { iam, access, signal }: Omit<IamSearch, 'notice'>,
): Promise<OwnedResource[]> {
  try {
    const ownership = readOwnership((await get(name, iam, signal)).tags);
    return ownership === undefined ? [] : [{ kind, id: name, name, access, ownership }];
  } catch (error) {
    // Its build has removed it meanwhile.
    if (isAwsError(error, ...NO_SUCH_ENTITY)) return [];
    throw error;
  }
}
