import { defineBuilder } from '../../../config/define-component.js';
import type { CheckContext, PreparedBuilder } from '../../../contract/component.js';
import { fileArtifact } from './artifact.js';
import { options } from './options.js';
import { unattendedMachine } from './unattended-machine.js';
import { type Target, writeTarget } from './write-target.js';

/** Writes a file; then provisioners run as if there were a machine (spec-provision 5.2). */
export const fileBuilder = defineBuilder({
  type: 'file',
  options,
  prepare(decoded, check): PreparedBuilder {
    checkTarget(decoded, check);
    return {
      async run(context) {
        const path = await writeTarget(decoded, context);
        await context.provision(unattendedMachine, {}, context.signal);
        return fileArtifact(decoded.target, path);
      },
    };
  },
});

function checkTarget({ target, source, content }: Target, context: CheckContext): void {
  if (target === '') {
    context.problem({
      path: ['target'],
      summary: 'target required',
      hint: 'Name the file to make, such as "out.txt", with target.',
      code: 'MissingOption',
    });
  }
  if (source !== '' && content !== '') {
    context.problem({
      path: ['content'],
      summary: 'Cannot specify source file AND content',
      hint: 'Keep "source" or "content".',
    });
  }
  if (source === '' && content === '') {
    context.warn({ path: [], summary: 'Both source file and contents are blank; target will have no content' });
  }
}
