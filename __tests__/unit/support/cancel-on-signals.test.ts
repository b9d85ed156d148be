import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { cancelOnSignals } from '../../../src/support/cancel-on-signals.js';
import { CancelledError } from '../../../src/support/errors.js';

it('aborts at the first signal, with its name', () => {
  const source = new EventEmitter();
  const controller = new AbortController();
  cancelOnSignals(source, controller);
  source.emit('SIGTERM');
  source.emit('SIGINT');
  expect(controller.signal.reason).toBeInstanceOf(CancelledError);
  expect(controller.signal.reason).toMatchObject({ message: 'cancelled by SIGTERM', cause: 'SIGTERM' });
});

it('gives the signals back when the run is over', () => {
  const source = new EventEmitter();
  cancelOnSignals(source, new AbortController())();
  expect(source.eventNames()).toEqual([]);
});

it('swallows signals to the end of a cancelled run, so that a second one cannot kill it while it says how it ended', () => {
  const source = new EventEmitter();
  const stopListening = cancelOnSignals(source, new AbortController());
  source.emit('SIGINT');
  stopListening();
  expect(source.listenerCount('SIGINT')).toBe(1);
  expect(source.listenerCount('SIGTERM')).toBe(1);
});
