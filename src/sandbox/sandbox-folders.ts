import { join } from 'node:path';

/** The folders of a sandbox. */
export interface SandboxFolders {
  /** Records of instances, images and the rest: this user's. */
  readonly state: string;
  /** Disks and layers: root's. */
  readonly disks: string;
  /** S3, unless a folder is given. */
  readonly buckets: string;
}

/** The folders below a sandbox's own. */
export function sandboxFolders(folder: string): SandboxFolders {
  return { state: join(folder, 'state'), disks: join(folder, 'disks'), buckets: join(folder, 'buckets') };
}

/** Where the sandbox of a user is: `$XDG_STATE_HOME/image-build/sandbox`, default `~/.local/state/image-build/sandbox`. */
export function defaultSandboxFolder(env: Readonly<Record<string, string | undefined>>, home: string): string {
  return join(env['XDG_STATE_HOME'] || join(env['HOME'] || home, '.local', 'state'), 'image-build', 'sandbox');
}
