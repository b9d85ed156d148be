import type { Diagnostic, SourceTexts } from '../support/diagnostics.js';
import type { ImageFacts } from './artifact.js';

/** What the engine says while it works. Renderers turn the stream into text, records, log groups, a summary. */
export type EngineEvent =
  | { readonly type: 'diagnostics'; readonly diagnostics: readonly Diagnostic[]; readonly sources: SourceTexts }
  | { readonly type: 'builds-selected'; readonly builds: readonly BuildLabel[] }
  | { readonly type: 'build-started'; readonly build: BuildLabel }
  /** A step of a builder begins: `Creating the AMI`. */
  | { readonly type: 'phase'; readonly build: BuildLabel; readonly name: string }
  | {
      readonly type: 'message';
      readonly level: 'say' | 'message' | 'error';
      readonly text: string;
      /** Prefix: the build's display name, or `name (post-processor)`. Absent for lines of no build. */
      readonly target?: string;
      readonly build?: BuildLabel;
    }
  | {
      readonly type: 'output';
      readonly stream: 'stdout' | 'stderr';
      readonly line: string;
      readonly target: string;
      readonly build: BuildLabel;
    }
  /** A record for programs that goes with the text after it: machine-readable output only. */
  | { readonly type: 'record'; readonly code: RecordCode; readonly data: readonly string[] }
  | { readonly type: 'debug'; readonly text: string; readonly build?: BuildLabel }
  /** A wait goes on: at least every 30 s. */
  | { readonly type: 'progress'; readonly build: BuildLabel; readonly text: string }
  | { readonly type: 'build-finished'; readonly result: BuildResult }
  | { readonly type: 'run-finished'; readonly report: BuildReport };

/** Records of commands that only read a template (spec-commands 4.1). */
export type RecordCode = 'template-variable' | 'template-builder' | 'template-provisioner';

/** How a build is named in lines. */
export interface BuildLabel {
  readonly name: string;
  readonly displayName: string;
  readonly builderType: string;
  /** Place among the selected builds: colours follow it. */
  readonly index: number;
}

/** What became of one build. */
export interface BuildResult {
  readonly label: BuildLabel;
  readonly status: 'succeeded' | 'failed' | 'cancelled';
  readonly error: { readonly message: string; readonly code: string; readonly hint?: string | undefined } | undefined;
  /** Of a build that did not succeed: at most the images that are kept all the same (`image.incomplete` is set). */
  readonly artifacts: readonly ArtifactReport[];
  readonly startedAt: number;
  readonly durationMs: number;
}

/** An artifact as reports show it; undefined image for null and file builders. */
export interface ArtifactReport {
  readonly builderId: string;
  readonly id: string;
  readonly text: string;
  readonly files: readonly string[] | undefined;
  readonly image: ImageFacts | undefined;
}

/** What became of a run. */
export interface BuildReport {
  readonly builds: readonly BuildResult[];
  /** Builds whose preparation failed: they were not run, the others were. */
  readonly unprepared: readonly { readonly label: BuildLabel; readonly diagnostics: readonly Diagnostic[] }[];
  readonly cancelled: boolean;
  readonly durationMs: number;
  readonly runUuid: string;
  /** Packer's exit code (spec-json-template 10.9). */
  readonly exitCode: 0 | 1;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes events, in order. */
export type EventSink = (event: EngineEvent) => void;
