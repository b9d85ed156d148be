/** The state that main leaves for post: the path of the journal. */
export const JOURNAL_STATE = 'journal';

/** Set to the value of `on-error` when the user wants failed builds kept: post then lists, and removes nothing. */
export const KEEP_STATE = 'keep';
