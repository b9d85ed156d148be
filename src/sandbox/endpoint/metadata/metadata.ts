import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../contract/clock.js';
import type { InstanceRecord } from '../../state/records.js';
import type { Answer, Call } from '../call.js';
import { type MetadataNode, metadataTree } from './metadata-tree.js';

/** What instance metadata is told from. */
export interface MetadataWorld {
  readonly account: string;
  readonly region: string;
  readonly clock: Clock;
  instance(): InstanceRecord | undefined;
}

/** Whether a request of a machine is for its metadata. */
export function isMetadataPath(path: string): boolean {
  return path === '/' || /^\/(?:latest|1\.0|20\d\d-\d\d-\d\d)(?:\/|$)/.test(path);
}

/** The instance metadata of one machine: version 2 with tokens, and version 1 where the instance allows it. */
export class Metadata {
  readonly #world: MetadataWorld;
  /** Tokens and when they end, epoch milliseconds. */
  readonly #tokens = new Map<string, number>();

  constructor(world: MetadataWorld) {
    this.#world = world;
  }

  answer({ message, url }: Call): Answer {
    const instance = this.#world.instance();
    if (instance === undefined || !instance.metadataEnabled) return text(403, '');
    if (url.pathname === '/latest/api/token')
      return this.#token(message.method ?? '', message.headers['x-aws-ec2-metadata-token-ttl-seconds']);
    if (message.method !== 'GET' && message.method !== 'HEAD') return text(405, '');
    const token = message.headers['x-aws-ec2-metadata-token'];
    if (!this.#allowed(instance, token)) return text(401, '');
    if (url.pathname === '/') return text(200, '1.0\nlatest');
    const path = url.pathname
      .split('/')
      .slice(2)
      .filter((step) => step !== '');
    const node = find(metadataTree(instance, this.#world), path);
    return node === undefined ? text(404, '') : content(node);
  }

  #token(method: string, ttl: string | string[] | undefined): Answer {
    if (method !== 'PUT') return text(405, '');
    const seconds = Number(ttl);
    if (typeof ttl !== 'string' || !Number.isInteger(seconds) || seconds < 1 || seconds > 21_600) return text(400, '');
    const token = randomBytes(40).toString('base64');
    const now = this.#world.clock.now();
    for (const [old, end] of this.#tokens) if (end < now) this.#tokens.delete(old);
    this.#tokens.set(token, now + 1000 * seconds);
    return {
      ...text(200, token),
      headers: { 'content-type': 'text/plain', 'x-aws-ec2-metadata-token-ttl-seconds': ttl },
    };
  }

  #allowed({ metadataTokens }: InstanceRecord, token: string | string[] | undefined): boolean {
    if (token === undefined) return metadataTokens !== 'required';
    return (this.#tokens.get(String(token)) ?? 0) > this.#world.clock.now();
  }
}

function find(tree: MetadataNode, path: readonly string[]): MetadataNode | undefined {
  let node: MetadataNode | undefined = tree;
  for (const step of path) node = node instanceof Map ? child(node, step) : undefined;
  return node;
}

/** Keys are listed as `0=name` and asked for as `0`. */
function child(folder: ReadonlyMap<string, MetadataNode>, step: string): MetadataNode | undefined {
  const labelled = [...folder].find(([name]) => name.startsWith(`${step}=`));
  return folder.get(step) ?? labelled?.[1];
}

/** A folder lists its entries, subfolders with a slash unless they have a label. */
function content(node: MetadataNode): Answer {
  if (typeof node === 'string') return text(200, node);
  if (node instanceof Uint8Array) {
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: node };
  }
  const entry = ([name, inside]: readonly [string, MetadataNode]) =>
    inside instanceof Map && !name.includes('=') ? `${name}/` : name;
  return text(200, [...node].map(entry).join('\n'));
}

function text(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}
