import { BuildError } from '../../../support/errors.js';
import type { ImageRecord } from '../../state/records.js';
import { globMatches } from '../ec2/filters.js';
import { baseImages } from './base-images.js';

/** Images that a template names by ids which only AWS knows: each the newest base image of a name. Throws `SandboxNoSuchImage`. */
export function foreignImages(names: ReadonlyMap<string, string>): ReadonlyMap<string, ImageRecord> {
  // What they are does not depend on the region; their id is given.
  const catalogue = baseImages('us-east-1');
  return new Map(
    [...names].map(([id, name]) => {
      const image = catalogue.findLast((candidate) => globMatches(name, candidate.name));
      if (image === undefined || !/^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) throw noSuch(id, name);
      return [id, { ...image, id }];
    }),
  );
}

function noSuch(id: string, name: string): BuildError {
  return new BuildError(`no image can be called ${id}, or none of the catalogue is called ${name}`, {
    code: 'SandboxNoSuchImage',
    source: 'user',
    hint: 'Write ami-0123456789abcdef0=NAME, with a public name such as ubuntu/images/*jammy*amd64-server-* after the equals sign.',
  });
}
