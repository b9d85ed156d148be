import { defineBuilder } from '../../../config/define-component.js';
import type { Artifact } from '../../../contract/artifact.js';
import type { BuildContext, PreparedBuilder } from '../../../contract/component.js';
import { connectStep } from '../../../steps/connect.js';
import { provisionStep } from '../../../steps/provision.js';
import { runSteps } from '../../../steps/step-runner.js';
import type { CommunicatorConfig } from '../../communicators/config.js';
import { nullArtifact } from './artifact.js';
import { checkConnection } from './check.js';
import { options } from './options.js';

/** Makes nothing: connects to a machine that is there and provisions it (spec-provision 5.1). */
export const nullBuilder = defineBuilder({
  type: 'null',
  options,
  async prepare(decoded, check): Promise<PreparedBuilder> {
    const config = (await checkConnection(decoded, check)) ?? { type: 'none' };
    return { run: (context) => build(config, context) };
  },
});

function build(config: CommunicatorConfig, context: BuildContext): Promise<Artifact> {
  return runSteps(context, async (step) => {
    const address = config.type === 'none' ? { host: '', port: 0 } : { host: config.host, port: config.port };
    const request = { config, id: 'Null', resolveAddress: async () => address };
    const { communicator, generated } = await connectStep(step, context, request);
    await provisionStep(step, context, communicator, generated);
    return nullArtifact(generated);
  });
}
