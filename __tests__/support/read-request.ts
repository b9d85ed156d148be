import type { EngineEvent } from '../../src/contract/event.js';
import { createEngine, type Engine } from '../../src/engine/create-engine.js';
import type { ReadRequest } from '../../src/engine/requests.js';
import type { ResolveScope } from '../../src/template/template.js';
import { testHost } from './test-host.js';
import { makeWorkspace } from './workspace.js';

/** An engine without components, for commands that only read templates. */
export function readEngine(resolvers: ResolveScope['resolvers'] = {}): Engine {
  return createEngine({
    catalogue: { builders: {}, dataSources: {}, provisioners: {}, postProcessors: {} },
    resolvers,
  });
}

/** A request for a template written to a folder of its own; undefined asks for none. Events are kept. */
export function readRequestOf(template: unknown, facts: Partial<ReadRequest> = {}) {
  const workspace = makeWorkspace();
  if (template !== undefined) {
    workspace.write('t.json', typeof template === 'string' ? template : JSON.stringify(template));
  }
  const events: EngineEvent[] = [];
  const request: ReadRequest = {
    template: template === undefined ? undefined : 't.json',
    variables: { files: [], assignments: [] },
    only: [],
    except: [],
    host: testHost({ workingDirectory: workspace.folder }),
    sink: (event) => void events.push(event),
    ...facts,
  };
  return { request, events, workspace };
}

/** The texts among events. */
export function textsOf(events: readonly EngineEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'message' ? [event.text] : []));
}
