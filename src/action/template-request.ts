import type { EventSink } from '../contract/event.js';
import type { Host } from '../contract/host.js';
import type { TemplateRequest } from '../engine/requests.js';
import type { Diagnostic } from '../support/diagnostics.js';
import type { ActionRun } from './action-run.js';

/** The part of a request to the engine that every command has. */
export function templateRequest(run: ActionRun, host: Host, sink: EventSink): TemplateRequest {
  const { inputs } = run;
  return {
    template: inputs.template,
    variables: {
      files: inputs.variableFiles,
      assignments: [
        ...inputs.variables,
        ...inputs.secretVariables.map((assignment) => ({ ...assignment, sensitive: true })),
      ],
    },
    strictVariables: true,
    only: inputs.only,
    except: inputs.except,
    host,
    sink,
    secrets: run.secrets,
    signal: run.signal,
  };
}

/** A sink that also keeps the diagnostics that pass, secrets taken out already. */
export function collectDiagnostics(next: EventSink): {
  readonly sink: EventSink;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    sink: (event) => {
      if (event.type === 'diagnostics') diagnostics.push(...event.diagnostics);
      next(event);
    },
  };
}
