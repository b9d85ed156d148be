/** The state that main leaves for post: the path of the journal. */
export const JOURNAL_STATE = 'journal';

/**
 * Set to the value of `on-error` while main runs, when the user wants failed builds kept: if main is killed, post lists and
 * removes nothing. Empty once main has ended, since the journal then says what is kept.
 */
export const KEEP_STATE = 'keep';

/** `true` as long as there is a journal at that path: from its first intent on, until main has removed it as closed. */
export const BEGUN_STATE = 'begun';

/** The folder of the job's sandbox: post removes it, since its disks belong to root and the runner could not. */
export const SANDBOX_STATE = 'sandbox';

/** `true` until main has written its outputs: if it is killed, nobody was told of the images that it finished. */
export const UNREPORTED_STATE = 'unreported';
