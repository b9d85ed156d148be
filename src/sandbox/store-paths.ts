/**
 * Where the sandbox keeps its disks. The folder belongs to root and only root may enter it: a setuid program made inside a
 * machine must not be in reach of the users of the host (sandbox notes 7).
 */
export interface StorePaths {
  readonly root: string;
  /** One folder per machine: `upper` is its disk. */
  readonly machines: string;
  /** One folder per layer, named by its SHA-256. */
  readonly layers: string;
  /** What lies under every machine: see `BASE_SCRIPT`. */
  readonly base: string;
  /** `LAUNCH_SCRIPT`, `LIMIT_SCRIPT` and `STAGE_SCRIPT` as files, so that lists of processes stay readable. */
  readonly launch: string;
  readonly limit: string;
  readonly stage: string;
}

/** @param root Absolute path of the store. */
export function storePaths(root: string): StorePaths {
  const at = (name: string) => `${root}/${name}`;
  return {
    root,
    machines: at('machines'),
    layers: at('layers'),
    base: at('base.tar'),
    launch: at('launch'),
    limit: at('limit'),
    stage: at('stage'),
  };
}
