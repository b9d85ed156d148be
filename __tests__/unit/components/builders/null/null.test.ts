import { describe, expect, it } from 'vitest';
import { component as nullBuilder } from '../../../../../src/components/builders/null/index.js';
import type { BuildContext } from '../../../../../src/contract/component.js';
import {
  type GivenOptions,
  prepareComponent,
  readyComponent,
  runContext,
} from '../../../../support/prepare-component.js';

const none = { communicator: 'none' };

function buildContext(provision: BuildContext['provision']) {
  return { ...runContext(), onError: 'cleanup', provision, cleanupProvision: async () => undefined } as const;
}

describe('with the communicator none', () => {
  it('provisions in silence and makes nothing', async () => {
    const seen: unknown[] = [];
    const context = buildContext(async (communicator, generated) => {
      seen.push(communicator.type, generated['ID'], generated['Host']);
    });
    const ready = await readyComponent(nullBuilder, none);
    const artifact = await ready.run(context);
    expect(artifact).toMatchObject({
      builderId: 'fnoeding.null',
      id: 'Null',
      files: undefined,
      text: 'Did not export anything. This is the null builder',
      generatedData: { ID: 'Null' },
    });
    expect([seen, context.ui.lines]).toEqual([['none', 'Null', undefined], []]);
  });

  it('fails with its provisioners', async () => {
    const context = buildContext(async () => {
      throw new Error('exit 3');
    });
    const ready = await readyComponent(nullBuilder, none);
    await expect(ready.run(context)).rejects.toThrow('exit 3');
  });
});

describe('options', () => {
  const host = 'ssh_host: a Host must be specified, please reference your communicator documentation';
  const user = 'ssh_username: a Username must be specified, please reference your communicator documentation';
  const login = ': one authentication method must be specified, please reference your communicator documentation';
  const missingUser = 'ssh_username: An ssh_username must be specified';
  const given = { ssh_host: 'h', ssh_username: 'u' };

  it.each<[GivenOptions, string[], string]>([
    [{}, [missingUser, host, user, login], 'vector 7'],
    [{ communicator: 'foo' }, ['communicator: Communicator type foo is invalid', host, user, login], 'vector 8'],
    [
      { ...given, ssh_password: 'p', ssh_agent_auth: true },
      ['ssh_password: only one of ssh_agent_auth, ssh_password, and ssh_private_key_file must be specified'],
      'vector 6',
    ],
    [{ ...given, ssh_password: 'p' }, [], 'a password'],
    [{ ...given, ssh_agent_auth: true }, [], 'an agent'],
    [{ communicator: 'none', ssh_host: 'x' }, [], 'none'],
  ])('%j gives %j (%s)', async (options, errors) => {
    expect((await prepareComponent(nullBuilder, options)).errors).toEqual(errors);
  });
});
