import { definePostProcessor } from '../../../config/define-component.js';
import { type LocalScript, prepareLocalScript } from '../../../scripts/prepare-local-script.js';
import { runLocalScript } from '../../../scripts/run-local-script.js';
import { options } from './options.js';

/** Runs scripts on this host after the build, and hands its artifact on (spec-provision 3.2, 4.5). */
export const shellLocalPostProcessor = definePostProcessor({
  type: 'shell-local',
  options,
  async prepare(decoded, check) {
    const script = withShell(await prepareLocalScript(decoded, check));
    return {
      async process(artifact, context) {
        await runLocalScript(script, context, artifact.generatedData ?? {});
        return { artifact, keep: true, forceKeep: true };
      },
    };
  },
});

/** Only as a post-processor, an `execute_command` of one item is a command line for the shell. */
function withShell(script: LocalScript): LocalScript {
  const [command] = script.executeCommand;
  if (script.executeCommand.length !== 1 || command === undefined) return script;
  return { ...script, executeCommand: ['sh', '-c', command] };
}
