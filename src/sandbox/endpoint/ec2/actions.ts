import type { Action, Actions } from './context.js';
import { copyImage } from './images/copy-image.js';
import { createImage } from './images/create-image.js';
import { describeImages } from './images/describe-images.js';
import { imageAttributeActions } from './images/image-attributes.js';
import { deregisterImage, registerImage } from './images/register-image.js';
import { changeInstanceActions } from './instances/change-instances.js';
import { instanceTypeActions } from './instances/describe-instance-types.js';
import { describeInstanceActions } from './instances/describe-instances.js';
import { runInstances } from './instances/run-instances.js';
import { keyPairActions } from './key-pairs/key-pairs.js';
import { createFleet } from './launch-templates/create-fleet.js';
import { launchTemplateActions } from './launch-templates/launch-templates.js';
import { networkActions } from './network/network.js';
import { securityGroupActions } from './security-groups/security-groups.js';
import { snapshotActions } from './snapshots/snapshots.js';
import { tagActions } from './tags.js';
import { volumeActions } from './volumes/volumes.js';

const all: Actions = {
  ...imageAttributeActions,
  ...changeInstanceActions,
  ...instanceTypeActions,
  ...describeInstanceActions,
  ...keyPairActions,
  ...launchTemplateActions,
  ...networkActions,
  ...securityGroupActions,
  ...snapshotActions,
  ...tagActions,
  ...volumeActions,
  CopyImage: copyImage,
  CreateFleet: createFleet,
  CreateImage: createImage,
  DeregisterImage: deregisterImage,
  DescribeImages: describeImages,
  RegisterImage: registerImage,
  RunInstances: runInstances,
};

/** Every EC2 action that the sandbox serves. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map(Object.entries(all));
