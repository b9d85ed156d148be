import type { ImageRecord } from '../../../state/records.js';
import { baseImage, baseImages } from '../../catalogue/base-images.js';
import { unknownId } from '../../ids.js';
import { Fault } from '../../wire/fault.js';
import type { Request } from '../../wire/request.js';
import type { Ec2Context } from '../context.js';
import { isPublic } from './image-view.js';

/** The image of that id: an own one or one of the catalogue. Throws InvalidAMIID.*. */
export function findImage({ tables, region, cloud }: Ec2Context, id: string): ImageRecord {
  const image = tables.images.get(id) ?? baseImage(region, id) ?? cloud.foreignImages.get(id);
  if (image === undefined) throw unknownId('ami', id);
  return image;
}

/** An image of the account itself, to be changed. Throws InvalidAMIID.*, AuthFailure. */
export function ownImage(context: Ec2Context, id: string): ImageRecord {
  const image = findImage(context, id);
  if (image.owner !== context.cloud.account) throw new Fault('AuthFailure', `Not authorized for image:${id}`);
  return image;
}

/** The images that `ImageIds`, `Owners` and `ExecutableUsers` name: own ones first, then the catalogue's. */
export function requestedImages(request: Request, context: Ec2Context): readonly ImageRecord[] {
  const { tables, region, cloud } = context;
  const ids = request.texts('ImageIds');
  const images =
    ids.length > 0
      ? ids.map((id) => findImage(context, id))
      : [...tables.images.all(), ...baseImages(region)].filter((image) => shown(image, request, cloud.clock.now()));
  const owners = request.texts('Owners');
  const users = request.texts('ExecutableUsers');
  return images.filter(
    (image) =>
      (owners.length === 0 || owners.some((owner) => isOwner(image, owner, cloud.account))) &&
      (users.length === 0 || users.some((user) => mayRun(image, user, cloud.account))),
  );
}

/** A deprecated image is shown to its owner, and to whoever names it. */
function shown(image: ImageRecord, request: Request, now: number): boolean {
  const hidden = image.deprecateAt !== undefined && image.deprecateAt < now && isCatalogued(image);
  return !hidden || request.flag('IncludeDeprecated') === true;
}

function isCatalogued({ ownerAlias, layers }: ImageRecord): boolean {
  return ownerAlias !== undefined && (layers === undefined || layers.length === 0);
}

function isOwner(image: ImageRecord, owner: string, account: string): boolean {
  if (owner === 'self') return image.owner === account;
  return image.owner === owner || image.ownerAlias === owner;
}

function mayRun(image: ImageRecord, user: string, account: string): boolean {
  if (user === 'all') return isPublic(image);
  const id = user === 'self' ? account : user;
  return image.shares.users.includes(id) || (user === 'self' && image.owner === account);
}
