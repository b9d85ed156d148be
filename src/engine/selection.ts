import type { BuildBlock, PostProcessorBlock } from '../template/template.js';

/** What `-only` and `-except` name. */
export interface Selection {
  readonly only: readonly string[];
  readonly except: readonly string[];
}

/**
 * The builds that a selection leaves, in their order (spec-json-template 10.2): names are compared exactly, unknown ones
 * are ignored, `except` is taken from `only`. `except` also names post-processors (5.3).
 */
export function selectBuilds(builds: readonly BuildBlock[], selection: Selection): readonly BuildBlock[] {
  return builds
    .filter((build) => selection.only.length === 0 || selection.only.includes(build.name))
    .filter((build) => !selection.except.includes(build.name))
    .map((build) => ({ ...build, postProcessors: cutSequences(build.postProcessors, selection.except) }));
}

/** A named element is skipped with all later ones of its sequence; sequences left empty vanish. */
function cutSequences(
  sequences: readonly (readonly PostProcessorBlock[])[],
  except: readonly string[],
): readonly (readonly PostProcessorBlock[])[] {
  return sequences
    .map((sequence) => {
      const cut = sequence.findIndex((element) => except.includes(element.name));
      return cut === -1 ? sequence : sequence.slice(0, cut);
    })
    .filter((sequence) => sequence.length > 0);
}
