import { BuildError } from '../../support/errors.js';
import type { SystemAccess } from '../machines/isolated-system.js';
import type { ImageStore, SavedLayer } from './image-store.js';
import { FINGERPRINT_SCRIPT, LAYERS_SCRIPT, REMOVE_LAYER_SCRIPT, SAVE_SCRIPT } from './layer-scripts.js';
import { mergeLayers } from './merge-layers.js';

/** So many layers may lie over each other: look-ups of files that do not exist get slower with each (sandbox notes 5). */
const MOST_LAYERS = 10;

/** Layers in the store of a system. */
export function createImageStore(access: SystemAccess): ImageStore {
  return {
    async save(machineId, below) {
      const system = await access.require();
      const { privileged, paths } = system;
      const saved = parse(await privileged.must(SAVE_SCRIPT, [paths.root, `${paths.machines}/${machineId}/upper`]));
      const layers = [...below, saved.layer];
      if (layers.length <= MOST_LAYERS) return { layers, saved };
      const merged = parse(await mergeLayers(system, layers));
      return { layers: [merged.layer], saved: merged };
    },
    async list() {
      const { privileged, paths } = await access.require();
      const text = await privileged.must(LAYERS_SCRIPT, [paths.layers]);
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map(parse);
    },
    async remove(layer) {
      const { privileged, paths } = await access.require();
      await privileged.must(REMOVE_LAYER_SCRIPT, [paths.layers, layer]);
    },
    async hostFingerprint() {
      const { privileged } = await access.require();
      return (await privileged.must(FINGERPRINT_SCRIPT)).trim();
    },
  };
}

/** A line of a digest and a size in bytes. */
function parse(line: string): SavedLayer {
  const [, layer = '', size = ''] = /^([0-9a-f]{64}) (\d+)/.exec(line) ?? [];
  if (layer !== '') return { layer, size: Number(size) };
  throw new BuildError(`a layer has no digest: ${line}`, { code: 'SandboxStoreFailed', source: 'engine' });
}
