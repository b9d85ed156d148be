import { expect, it } from 'vitest';
import { noneCommunicator } from '../../../../../src/components/communicators/none/communicator.js';
import { never } from '../../../../support/ssh-target.js';

it('succeeds with every command without running it', async () => {
  expect(await noneCommunicator.run({ command: 'exit 3' }, never)).toBe(0);
});

it.each([
  ['Upload', () => noneCommunicator.upload({ content: '' }, '/x', {}, never)],
  ['UploadDir', () => noneCommunicator.uploadDirectory('a', '/x', never)],
  ['Download', () => noneCommunicator.download('/x', 'a', never)],
  ['DownloadDir', () => noneCommunicator.downloadDirectory('/x', 'a', never)],
])('refuses %s', async (operation, call) => {
  await expect(call()).rejects.toMatchObject({
    message: `${operation} is not implemented when communicator = 'none'`,
    code: 'NoCommunicator',
  });
});
