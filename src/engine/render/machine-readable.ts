import type { Clock } from '../../contract/clock.js';
import type { ArtifactReport, BuildReport, BuildResult, EngineEvent, EventSink } from '../../contract/event.js';
import { buildEndText } from './build-end-text.js';
import { diagnosticsText } from './diagnostics-text.js';
import { prefixed } from './prefixed.js';
import { type SummaryPart, summaryOf } from './summary.js';

/** How machine-readable records are written. */
export interface MachineReadableOptions {
  readonly write: (text: string) => void;
  readonly clock: Clock;
}

type WriteRecord = (target: string, type: string, ...data: readonly string[]) => void;

/** Events as records `<unix seconds>,<target>,<type>,<data...>` (spec-json-template 10.6). */
export function machineReadableRenderer(options: MachineReadableOptions): EventSink {
  const record = recordWriter(options);
  const ui = (level: 'say' | 'message' | 'error', text: string) => record('', 'ui', level, text);

  return (event: EngineEvent) => {
    switch (event.type) {
      case 'diagnostics':
        if (event.diagnostics.length > 0) ui('error', diagnosticsText(event, false));
        break;
      case 'message':
        ui(event.level, prefixed(event.target, event.text));
        break;
      case 'output':
        ui(event.stream === 'stderr' ? 'error' : 'say', prefixed(event.target, event.line));
        break;
      case 'record':
        record('', event.code, ...event.data);
        break;
      case 'progress':
        ui('say', prefixed(event.build.displayName, event.text));
        break;
      case 'build-finished':
        ui(event.result.status === 'failed' ? 'error' : 'say', buildEndText(event.result));
        break;
      case 'run-finished':
        writeSummary(event.report, record);
        break;
      default:
    }
  };
}

/** The writer of records, also for a command that has records of its own (`version`). */
export function recordWriter({ write, clock }: MachineReadableOptions): WriteRecord {
  return (target, type, ...data) => {
    const seconds = Math.floor(clock.now() / 1000);
    write(`${[String(seconds), ...[target, type, ...data].map(escapeData)].join(',')}\n`);
  };
}

/** Deviation: machine-readable-target-escaped. Packer does not escape targets, so that a newline in a build name breaks its records; here they are escaped too. */
function escapeData(text: string): string {
  return text.replaceAll(',', '%!(PACKER_COMMA)').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

function writeSummary(report: BuildReport, record: WriteRecord): void {
  for (const part of summaryOf(report)) {
    writeRecords(part, record);
    if ('text' in part) record('', 'ui', part.kind === 'error' || part.kind === 'failed' ? 'error' : 'say', part.text);
  }
}

function writeRecords(part: SummaryPart, record: WriteRecord): void {
  switch (part.kind) {
    case 'failed-count':
      record('', 'error-count', String(part.count));
      break;
    case 'failed':
      record(part.result.label.displayName, 'error', part.result.error?.message ?? '');
      break;
    case 'artifacts':
      record(part.result.label.displayName, 'artifact-count', String(part.result.artifacts.length));
      break;
    case 'artifact':
      writeArtifact(part.result, part.index, record);
      break;
    default:
  }
}

function writeArtifact(result: BuildResult, index: number, record: WriteRecord): void {
  const artifact = result.artifacts[index];
  for (const data of artifactRecords(artifact)) record(result.label.displayName, 'artifact', String(index), ...data);
}

function artifactRecords(artifact: ArtifactReport | undefined): readonly (readonly string[])[] {
  if (artifact === undefined) return [['nil'], ['end']];
  const files = artifact.files ?? [];
  return [
    ['builder-id', artifact.builderId],
    ['id', artifact.id],
    ['string', artifact.text],
    ['files-count', String(files.length)],
    ...files.map((file, index) => ['file', String(index), file]),
    ['end'],
  ];
}
