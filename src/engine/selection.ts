import type { Diagnostic } from '../support/diagnostics.js';
import { BuildError } from '../support/errors.js';
import type { BuildBlock, PostProcessorBlock, Resolution } from '../template/template.js';
import { buildNameGlob } from './build-name-glob.js';

/** What `-only` and `-except` name. */
export interface Selection {
  readonly only: readonly string[];
  readonly except: readonly string[];
}

/** What a selection leaves. */
export interface Selected {
  readonly builds: readonly BuildBlock[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The builds that a selection leaves, in their order: `except` is taken from `only`, and also names post-processors
 * (spec-json-template 5.3, 10.2; spec-hcl2 B.6). Names that are compared exactly and match nothing are ignored; globs that match nothing are a warning,
 * `InvalidSelection` an error.
 */
export function selectBuilds(
  { builds, matching }: Pick<Resolution, 'builds' | 'matching'>,
  selection: Selection,
): Selected {
  const diagnostics: Diagnostic[] = [];
  const only = matchers('only', selection.only, matching, diagnostics);
  const except = matchers('except', selection.except, matching, diagnostics);
  if (diagnostics.length > 0) return { builds: [], diagnostics };

  const selected = builds
    .filter((build) => only.length === 0 || matches(only, build.name))
    .filter((build) => !matches(except, build.name))
    .map((build) => ({ ...build, postProcessors: cutSequences(build.postProcessors, except) }));
  if (matching === 'exact') return { builds: selected, diagnostics };
  return {
    builds: selected,
    diagnostics: [...unmatched('only', only, builds), ...unmatched('except', except, builds)],
  };
}

interface Matcher {
  readonly pattern: string;
  test(name: string): boolean;
}

function matches(matchers: readonly Matcher[], name: string): boolean {
  return matchers.some((matcher) => matcher.test(name));
}

function matchers(
  option: keyof Selection,
  patterns: readonly string[],
  matching: Resolution['matching'],
  diagnostics: Diagnostic[],
): readonly Matcher[] {
  if (matching === 'exact') return patterns.map((pattern) => ({ pattern, test: (name) => name === pattern }));
  return patterns.flatMap((pattern): readonly Matcher[] => {
    try {
      return [{ pattern, test: buildNameGlob(pattern) }];
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      const summary = `Invalid -${option} pattern ${pattern}: ${error.message}`;
      diagnostics.push({ severity: 'error', code: 'InvalidSelection', summary });
      return [];
    }
  });
}

/** Patterns that match neither a build nor, for `except`, a post-processor. */
function unmatched(
  option: keyof Selection,
  matchers: readonly Matcher[],
  builds: readonly BuildBlock[],
): readonly Diagnostic[] {
  const names = builds.map((build) => build.name);
  const elements = option === 'except' ? builds.flatMap(({ postProcessors }) => postProcessors.flat()) : [];
  const known = [...names, ...elements.map(exceptName)];
  const idle = matchers.filter((matcher) => !known.some((name) => matcher.test(name)));
  if (idle.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'UnmatchedSelection',
      summary: `an '${option}' option was passed, but not all matches were found for the given build.`,
      detail: `Nothing matches ${idle.map(({ pattern }) => JSON.stringify(pattern)).join(', ')}.`,
      hint: names.length === 0 ? undefined : `Builds of this template: ${names.join(', ')}.`,
    },
  ];
}

/** A named element is skipped with all later ones of its sequence; sequences left empty vanish. */
function cutSequences(
  sequences: readonly (readonly PostProcessorBlock[])[],
  except: readonly Matcher[],
): readonly (readonly PostProcessorBlock[])[] {
  return sequences
    .map((sequence) => {
      const cut = sequence.findIndex((element) => matches(except, exceptName(element)));
      return cut === -1 ? sequence : sequence.slice(0, cut);
    })
    .filter((sequence) => sequence.length > 0);
}

function exceptName({ name, type }: PostProcessorBlock): string {
  return name || type;
}
