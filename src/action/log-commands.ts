import { isDebug } from '@actions/core';
import type { Write } from '../support/safe-writer.js';
import type { LogCommands } from './log.js';

/**
 * The runner's commands that stand among the lines of the log, written by the same writer as those: the toolkit writes past it,
 * so that before a slow reader a group would end ahead of the lines in it.
 */
export function logCommands(write: Write): LogCommands {
  const say = (command: string, text = '') => write(`::${command}::${escaped(text)}\n`);
  return {
    startGroup: (title) => say('group', title),
    endGroup: () => say('endgroup'),
    debug: (text) => say('debug', text),
    isDebug,
  };
}

/** As the runner takes it apart again (spec-runner 3). */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
