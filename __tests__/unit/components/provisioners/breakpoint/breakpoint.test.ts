import { describe, expect, it } from 'vitest';
import { component as breakpoint } from '../../../../../src/components/provisioners/breakpoint/index.js';
import { FakeCommunicator } from '../../../../support/fake-communicator.js';
import { type GivenOptions, readyComponent, runContext } from '../../../../support/prepare-component.js';
import { scriptedPrompt, testHost } from '../../../../support/test-host.js';

async function pause(options: GivenOptions, prompt?: ReturnType<typeof scriptedPrompt>) {
  const context = runContext({ host: testHost(prompt === undefined ? {} : { prompt }) });
  const ready = await readyComponent(breakpoint, options);
  const work = ready.provision({ ...context, communicator: new FakeCommunicator(), generated: {} });
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return { error, lines: context.ui.lines };
}

describe('breakpoint', () => {
  it.each([
    [{}, 'say: Pausing at breakpoint provisioner.'],
    [{ note: 'n2' }, 'say: Pausing at breakpoint provisioner with note "n2".'],
  ])('with %j asks for enter', async (options, line) => {
    const prompt = scriptedPrompt('');
    expect(await pause(options, prompt)).toEqual({ error: undefined, lines: [line] });
    expect(prompt.questions).toEqual(['Press enter to continue.']);
  });

  it.each([
    [{ disable: true }, 'say: Breakpoint provisioner disabled; continuing...'],
    [{ disable: true, note: 'x' }, 'say: Breakpoint provisioner with note "x" disabled; continuing...'],
  ])('with %j goes on', async (options, line) => {
    expect(await pause(options)).toEqual({ error: undefined, lines: [line] });
  });

  it('fails without a terminal (vector 74)', async () => {
    const { error, lines } = await pause({ note: 'n2' });
    expect(lines).toEqual(['say: Pausing at breakpoint provisioner with note "n2".']);
    expect(error).toMatchObject({ code: 'NoTerminal', message: 'Error asking for input: no available tty' });
  });
});
