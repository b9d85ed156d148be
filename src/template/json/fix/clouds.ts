import { builderFixer, oneOf, rename, renameUnlessPresent, startsWith } from './fixer.js';
import { isJsonObject } from './json-value.js';

/** Scaleway's access key was the organisation's id. */
export const scalewayAccessKey = builderFixer(
  'scaleway-access-key',
  'Updates Scaleway builders using "access_key" to use "organization_id"',
  oneOf('scaleway'),
  (builder) => {
    if (typeof builder.get('access_key') === 'string') renameUnlessPresent(builder, 'access_key', 'organization_id');
  },
);

/** A typing error of long standing. */
export const azureExcludeFromLatest = builderFixer(
  'azure-exclude_from_latest',
  'Changes "exlude_from_latest" to "exclude_from_latest" in Azure chroot builders',
  startsWith('azure-chroot'),
  (builder) => {
    const destination = builder.get('shared_image_destination');
    if (isJsonObject(destination)) rename(destination, 'exlude_from_latest', 'exclude_from_latest');
  },
);

/** The builder `proxmox` is `proxmox-iso`. */
export const proxmoxType = builderFixer(
  'proxmox-type',
  'Updates the builder type "proxmox" to "proxmox-iso"',
  oneOf('proxmox'),
  (builder) => builder.set('type', 'proxmox-iso'),
);
