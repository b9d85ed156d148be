import { isAwsError } from '../errors.js';
import { type Iam, NO_SUCH_ENTITY } from '../iam.js';

/** The name of the role that a lost CreateRole made. The name is made up: nobody else's role has it. */
export function findRole(name: string, iam: Iam, signal: AbortSignal): Promise<string | undefined> {
  return ifKnown(name, iam.getRole(name, signal));
}

/** The name of the instance profile that a lost CreateInstanceProfile made. */
export function findInstanceProfile(name: string, iam: Iam, signal: AbortSignal): Promise<string | undefined> {
  return ifKnown(name, iam.getInstanceProfile(name, signal));
}

async function ifKnown(name: string, question: Promise<unknown>): Promise<string | undefined> {
  try {
    await question;
    return name;
  } catch (error) {
    if (isAwsError(error, ...NO_SUCH_ENTITY)) return undefined;
    throw error;
  }
}
