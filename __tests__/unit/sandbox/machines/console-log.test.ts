import { expect, it } from 'vitest';
import { ConsoleLog } from '../../../../src/sandbox/machines/console-log.js';

it('keeps the last 64 KiB', () => {
  const log = new ConsoleLog();
  log.write('first');
  log.write('x'.repeat(64 * 1024 - 4));
  expect(log.text().length).toBe(64 * 1024);
  expect(log.text().startsWith('irstx')).toBe(true);
});
