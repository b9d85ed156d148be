import type { BuildReport } from '../contract/event.js';
import { build } from './build.js';
import type { BuildRequest, EngineParts, ValidateReport, ValidateRequest } from './requests.js';
import { validate } from './validate.js';

export type { BuildRequest, EngineParts, TemplateRequest, ValidateReport, ValidateRequest } from './requests.js';

/**
 * The engine as hosts see it. Problems with the template are diagnostics in the report (and events), failures of builds are
 * results; what is thrown is a bug. The report holds texts unmasked: hosts that print it mask it.
 */
export interface Engine {
  validate(request: ValidateRequest): Promise<ValidateReport>;
  build(request: BuildRequest): Promise<BuildReport>;
}

/** Puts an engine together. */
export function createEngine(parts: EngineParts): Engine {
  return {
    validate: (request) => validate(parts, request),
    build: (request) => build(parts, request),
  };
}
