import { BuildError } from '../support/errors.js';

/** The template that is given as standard input. Throws a BuildError `TemplateNotFound` when there is none to read. */
export async function readStdin({ stdin }: { readonly stdin?: (() => Promise<string>) | undefined }): Promise<string> {
  if (stdin !== undefined) return stdin();
  throw new BuildError('there is no standard input to read the template from', {
    code: 'TemplateNotFound',
    source: 'user',
  });
}
