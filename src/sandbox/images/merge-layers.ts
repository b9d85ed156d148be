import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { BuildError } from '../../support/errors.js';
import type { IsolatedSystem } from '../machines/isolated-system.js';
import { outcome, type Privileged } from '../machines/privileged.js';
import {
  KEEP_SCRIPT,
  NEW_LAYER_SCRIPT,
  PACK_SCRIPT,
  REMOVE_LAYER_SCRIPT,
  REMOVE_PATHS_SCRIPT,
  UNPACK_SCRIPT,
} from './layer-scripts.js';
import { type MergedPaths, planMerge } from './merge-plan.js';
import { opaqueHead, type TarEntry, tarParts } from './tar-entries.js';

/** Makes one layer that shows the same files as `layers` (oldest first) do over the host's system; answers its digest and size. */
export async function mergeLayers({ privileged, paths }: IsolatedSystem, layers: readonly string[]): Promise<string> {
  const folder = (await privileged.must(NEW_LAYER_SCRIPT, [paths.layers])).trim();
  const work = { privileged, layers: paths.layers, folder };
  try {
    const merged: MergedPaths = new Map();
    for (const layer of layers) await mergeOne(work, merged, layer);
    return await privileged.must(KEEP_SCRIPT, [paths.layers, folder]);
  } finally {
    await privileged.must(REMOVE_LAYER_SCRIPT, [paths.layers, folder]);
  }
}

interface Work {
  readonly privileged: Privileged;
  /** The folder of all layers, and the name of the one that grows in it. */
  readonly layers: string;
  readonly folder: string;
}

async function mergeOne({ privileged, layers, folder }: Work, merged: MergedPaths, layer: string): Promise<void> {
  const entries: TarEntry[] = [];
  for await (const part of tarParts(packed(privileged, layers, layer))) if ('entry' in part) entries.push(part.entry);
  const { remove, opaque } = planMerge(merged, entries);
  const list = Buffer.from(remove.map((path) => `${path}\0`).join(''), 'latin1');
  await privileged.must(REMOVE_PATHS_SCRIPT, [layers, folder], list);

  const unpack = privileged.spawn(['bash', '--norc', '-c', UNPACK_SCRIPT, 'merge', layers, folder], 'pipe');
  const ended = outcome(unpack);
  if (unpack.stdin) await pipeline(marked(packed(privileged, layers, layer), opaque), unpack.stdin);
  const { status, stderr } = await ended;
  if (status !== 0) throw notMerged(stderr);
}

/** A layer as a tar stream; a packer that fails breaks the stream, which might look whole. */
async function* packed(privileged: Privileged, layers: string, layer: string): AsyncGenerator<Buffer> {
  const argv = ['bash', '--norc', '-c', PACK_SCRIPT, 'merge', layers, layer];
  const child = privileged.spawn(argv, ['ignore', 'pipe', 'ignore']);
  if (child.stdout === null) throw new Error('a piped process has pipes');
  const ended = once(child, 'close');
  yield* child.stdout;
  const [status] = await ended;
  if (status !== 0) throw notMerged(`packing ${layer} ended with status ${status}`);
}

function notMerged(reason: string): BuildError {
  return new BuildError(`layers cannot be merged: ${reason}`, { code: 'SandboxStoreFailed', source: 'engine' });
}

/** The stream with the mark on the given folders. */
async function* marked(source: AsyncIterable<Buffer>, opaque: ReadonlySet<string>): AsyncGenerator<Buffer> {
  for await (const part of tarParts(source)) {
    if ('bytes' in part) yield part.bytes;
    else yield opaque.has(part.entry.path) && !part.entry.opaque ? opaqueHead(part.entry) : part.entry.head;
  }
}
