import { stat } from 'node:fs/promises';
import type { OptionsOf } from '../../../config/declaration.js';
import type { CheckContext } from '../../../contract/component.js';
import { goFileError } from '../../../support/go-file-error.js';
import type { options } from './options.js';
import { localPath } from './transfer.js';

type Options = OptionsOf<typeof options>;

/** Checks the options of the file provisioner (spec-provision 3.3). */
export async function checkFileOptions(options: Options, context: CheckContext): Promise<void> {
  const { content, destination } = options;
  // An unset variable asks for nothing.
  const direction = options.direction === '' ? 'upload' : options.direction;
  if (direction !== 'upload' && direction !== 'download') {
    context.problem({
      path: ['direction'],
      summary: 'Direction must be one of: download, upload.',
      hint: `"${direction}" is neither; leave "direction" out to upload.`,
    });
  }
  if (content !== '' && (options.source !== '' || options.sources.length > 0)) {
    context.problem({
      path: ['content'],
      summary: 'source(s) conflicts with content.',
      hint: 'Keep "content", or "source" and "sources".',
    });
  }
  if (direction === 'upload' && !options.generated) await checkSources(options, context);
  if (destination === '') {
    context.problem({
      path: ['destination'],
      summary: 'Destination must be specified.',
      hint: 'Say where to copy to with "destination".',
      code: 'MissingOption',
    });
  }
}

async function checkSources(options: Options, context: CheckContext): Promise<void> {
  for (const [index, source] of options.sources.entries()) await checkSource(source, ['sources', index], context);
  if (options.source !== '') await checkSource(options.source, ['source'], context);
}

async function checkSource(source: string, path: readonly (string | number)[], context: CheckContext): Promise<void> {
  try {
    // An empty path would be the working directory.
    await stat(source === '' ? '' : localPath(source, context));
  } catch (error) {
    context.problem({
      path,
      summary: `Bad source '${source}': ${goFileError('stat', source, error)}`,
      hint: 'When the file is made during the build, set "generated" to true.',
    });
  }
}
