import { isAwsError } from '../errors.js';
import { type Iam, NO_SUCH_ENTITY } from '../iam.js';
import { retry } from '../retry.js';
import { type ReleaseTools, unlessGone } from './release.js';

/** What releasing an IAM resource may use. */
export interface IamReleaseTools extends Pick<ReleaseTools, 'clock' | 'signal' | 'createdAt'> {
  readonly iam: Iam;
  /** The role is in its instance profile; without this IAM is asked. */
  readonly attached?: boolean | undefined;
}

/**
 * Takes the role out of the temporary instance profile of the same name and deletes it with its policy, which has that name too
 * (spec-amazon 4.8; IAM API: DeleteRole). What is gone already is success.
 */
export async function releaseRole(name: string, tools: IamReleaseTools): Promise<void> {
  const { iam, clock, signal } = tools;
  let { attached } = tools;
  const remove = async () => {
    await takeOut(name, { iam, clock, signal, attached });
    attached = false;
    await unlessGone(() => iam.deleteRolePolicy(name, name, signal), NO_SUCH_ENTITY, { clock, signal });
    await unlessGone(() => iam.deleteRole(name, signal), NO_SUCH_ENTITY, tools);
  };
  // A call of a killed build may still attach what was just taken off.
  await retry(remove, IN_USE, clock, signal);
}

/** DeleteInstanceProfile. One that still holds its role, of the same name, loses it first. */
export async function releaseInstanceProfile(name: string, tools: IamReleaseTools): Promise<void> {
  const { iam, clock, signal } = tools;
  const remove = async () => {
    try {
      await unlessGone(() => iam.deleteInstanceProfile(name, signal), NO_SUCH_ENTITY, tools);
    } catch (error) {
      if (isConflict(error)) await takeOut(name, tools);
      throw error;
    }
  };
  await retry(remove, IN_USE, clock, signal);
}

/** Done is what IAM shows done: a call that is repeated after a lost answer fails. */
async function takeOut(name: string, { iam, signal, attached }: IamReleaseTools): Promise<void> {
  const isIn = async () => (await rolesIn(name, iam, signal)).includes(name);
  if (attached !== true && !(await isIn())) return;
  try {
    await iam.removeRoleFromInstanceProfile({ profile: name, role: name }, signal);
  } catch (error) {
    if (await isIn()) throw error;
  }
}

async function rolesIn(profile: string, iam: Iam, signal: AbortSignal): Promise<readonly string[]> {
  try {
    return (await iam.getInstanceProfile(profile, signal)).roles;
  } catch (error) {
    if (isAwsError(error, ...NO_SUCH_ENTITY)) return [];
    throw error;
  }
}

function isConflict(error: unknown): boolean {
  return isAwsError(error, 'DeleteConflict', 'DeleteConflictException');
}

const IN_USE = {
  tries: 5,
  delay: 2_000,
  cap: 2_000,
  retryable: (error: unknown) =>
    isConflict(error) || isAwsError(error, 'ConcurrentModification', 'ConcurrentModificationException'),
};
