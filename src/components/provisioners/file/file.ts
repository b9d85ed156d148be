import { defineProvisioner } from '../../../config/define-component.js';
import type { ProvisionContext } from '../../../contract/component.js';
import { checkFileOptions } from './check.js';
import { downloadFiles } from './download.js';
import { options } from './options.js';
import type { Transfer } from './transfer.js';
import { uploadContent, uploadFiles } from './upload.js';

/** Copies files to the machine or from it (spec-provision 3.3). */
export const fileProvisioner = defineProvisioner({
  type: 'file',
  options,
  async prepare(decoded, check) {
    await checkFileOptions(decoded, check);
    const sources = decoded.source === '' ? decoded.sources : [...decoded.sources, decoded.source];
    return {
      async provision(context: ProvisionContext) {
        const render = (text: string) => check.renderLate(text, { kind: 'map', values: context.generated });
        const transfer: Transfer = { sources: sources.map(render), destination: render(decoded.destination) };
        if (decoded.direction === 'download') await downloadFiles(transfer, context);
        else if (decoded.content !== '') await uploadContent(decoded.content, transfer.destination, context);
        else await uploadFiles(transfer, context);
      },
    };
  },
});
