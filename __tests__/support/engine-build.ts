import type { BuildReport, EngineEvent } from '../../src/contract/event.js';
import type { BuildRequest } from '../../src/engine/requests.js';
import { imageBuildEngine } from '../../src/engine.js';
import { systemClock } from '../../src/support/clock.js';
import { linesOf } from './fake-run.js';
import { type MemoryJournal, testHost } from './test-host.js';

/** A build of the whole engine against an AWS endpoint. */
export interface EngineBuild extends Partial<Pick<BuildRequest, 'onPublishFailure' | 'onError' | 'lease' | 'signal'>> {
  readonly template: object;
  readonly endpoint: string;
  readonly journal: MemoryJournal;
  onEvent?(event: EngineEvent): void;
}

/** Builds a JSON template with real time, and gives the report and the lines that were shown. */
export async function buildByEngine(given: EngineBuild): Promise<{ report: BuildReport; lines: readonly string[] }> {
  const { template, endpoint, journal, onEvent, ...modes } = given;
  const events: EngineEvent[] = [];
  const report = await imageBuildEngine().build({
    template: '-',
    configType: 'json',
    stdin: async () => JSON.stringify(template),
    variables: { files: [], assignments: [] },
    only: [],
    except: [],
    onError: 'cleanup',
    parallelBuilds: 0,
    force: false,
    debug: false,
    ...modes,
    sink: (event) => {
      events.push(event);
      onEvent?.(event);
    },
    host: testHost({
      clock: systemClock,
      journal,
      env: {
        AWS_ENDPOINT_URL: endpoint,
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      },
    }),
  });
  return { report, lines: linesOf(events) };
}
