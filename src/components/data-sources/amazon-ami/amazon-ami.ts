import { checkAccess } from '../../../clouds/aws/access-options.js';
import { checkFilterValues } from '../../../clouds/aws/run/check-filter-values.js';
import { defineDataSource } from '../../../config/define-component.js';
import type { CheckContext } from '../../../contract/component.js';
import { type AmazonAmiOptions, amazonAmiOptions } from './options.js';

/** Finds an AMI by its owner and filters (spec-amazon 6.1). */
export const amazonAmi = defineDataSource({
  type: 'amazon-ami',
  options: amazonAmiOptions,
  outputs: {
    id: { type: 'string', description: 'Id of the image.' },
    name: { type: 'string', description: 'Its name.' },
    creation_date: { type: 'string', description: 'When it was made, as `2026-01-31T12:00:00.000Z`.' },
    owner: { type: 'string', description: 'Account id of its owner.' },
    owner_name: { type: 'string', description: 'Alias of the owner, such as `amazon`.' },
    tags: { type: 'string-map', description: 'Its tags.' },
  },
  prepare(options, context) {
    checkAccess(options, context);
    checkImage(options, context);
    return {
      async execute(data) {
        // Only a run needs the AWS SDK: validating stays fast.
        const { readImage } = await import('./read-image.js');
        return readImage(options, data);
      },
    };
  },
});

function checkImage({ owners, filters }: AmazonAmiOptions, context: CheckContext): void {
  checkFilterValues(filters, ['filters'], context);
  if (owners.length > 0) return;
  const isEmpty = Object.keys(filters).length === 0;
  context.problem({
    path: [isEmpty ? 'filters' : 'owners'],
    code: 'MissingOption',
    summary: isEmpty ? 'owners and filters must be given' : 'owners must name the owner of the image',
    hint: 'Add owners = ["self"], an account id, or "amazon": otherwise anybody could publish an image that matches.',
  });
}
