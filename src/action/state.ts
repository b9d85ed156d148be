/** The state that main leaves for post: the path of the journal. */
export const JOURNAL_STATE = 'journal';

/**
 * Set to the value of `on-error` while main runs, when the user wants failed builds kept: if main is killed, post lists and
 * removes nothing. Empty once main has ended, since the journal then says what is kept.
 */
export const KEEP_STATE = 'keep';

/** `true` until main has written its outputs: if it is killed, nobody was told of the images that it finished. */
export const UNREPORTED_STATE = 'unreported';
