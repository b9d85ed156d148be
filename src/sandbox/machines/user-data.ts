import { gunzipSync } from 'node:zlib';
import { type CloudConfig, readCloudConfig } from './cloud-config.js';

/** What a machine was given to do at its first boot. */
export type UserData =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'script'; readonly script: Buffer }
  | { readonly kind: 'cloud-config'; readonly config: CloudConfig }
  /** A form that machines do not carry out; `note` says which. */
  | { readonly kind: 'other'; readonly note: string };

/** Tells what user data is by its first line, as cloud-init does; it may be compressed with gzip. */
export function readUserData(data: Uint8Array | undefined): UserData {
  const bytes = plain(Buffer.from(data ?? []));
  const text = bytes.toString();
  if (text.trim() === '') return { kind: 'nothing' };
  if (text.startsWith('#!')) return { kind: 'script', script: bytes };
  if (/^#cloud-config\s*$/m.test(text.split('\n', 1)[0] ?? '')) {
    return { kind: 'cloud-config', config: readCloudConfig(text) };
  }
  const first = text.split('\n', 1)[0]?.slice(0, 60) ?? '';
  return { kind: 'other', note: `user data that begins with ${JSON.stringify(first)} is not done in the sandbox` };
}

function plain(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}
