/** The status that stands for "the connection was lost before the command told how it ended" (spec-provision 1.4). */
export const DISCONNECTED_STATUS = 2300218;
