import { VERSION } from '../../support/version.js';

/** Deviation: aws-user-agent. The client's own name: this is not Packer. */
export const USER_AGENT = `image-build-action/${VERSION}`;
