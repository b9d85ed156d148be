import { describe, expect, it } from 'vitest';
import { runTemplateCommand } from '../../../src/cli/template-command.js';
import { TEMPLATE_FLAGS } from '../../../src/cli/template-flags.js';
import { capturedCli } from '../../support/cli-host.js';

const COMMAND = { usage: 'try TEMPLATE', description: '', flags: TEMPLATE_FLAGS, run: async () => 0 };

describe('runTemplateCommand', () => {
  it.each([
    [[], 'no template was given\n'],
    [['a.json', 'b.json'], 'one template is taken, not 2: a.json b.json\n'],
    [['a.json', '-only=web'], 'one template is taken, not 2: a.json -only=web\nFlags stand before the template.\n'],
  ])('takes one template, not %j', async (args, said) => {
    const cli = capturedCli('/');
    expect(await runTemplateCommand(COMMAND, args, cli)).toBe(1);
    expect(cli.printed().endsWith(said)).toBe(true);
  });
});
