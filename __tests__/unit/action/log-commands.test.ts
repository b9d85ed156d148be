import { describe, expect, it } from 'vitest';
import { logCommands } from '../../../src/action/log-commands.js';

describe('logCommands', () => {
  it('stand where they are said among the lines of the log', () => {
    const written: string[] = [];
    const write = (text: string) => void written.push(text);
    const commands = logCommands(write);
    commands.startGroup('web: 100%');
    write('a line\n');
    commands.debug('two\r\nlines');
    commands.endGroup();
    expect(written).toEqual(['::group::web: 100%25\n', 'a line\n', '::debug::two%0D%0Alines\n', '::endgroup::\n']);
  });
});
