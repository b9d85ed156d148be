import type { BuildReport } from '../contract/event.js';
import { build } from './build.js';
import { consoleCommand } from './console-command.js';
import { inspect } from './inspect.js';
import type {
  BuildRequest,
  ConsoleRequest,
  EngineParts,
  InspectReport,
  ReadReport,
  ReadRequest,
  RequirementsReport,
  TemplateRequest,
  UpgradeReport,
  UpgradeRequest,
  ValidateReport,
  ValidateRequest,
} from './requests.js';
import { requirements } from './requirements.js';
import { validate } from './validate.js';

/**
 * The engine as hosts see it. Problems with the template are diagnostics in the report (and events), failures of builds are
 * results; what is thrown is a bug. The report holds texts unmasked: hosts that print it mask it.
 */
export interface Engine {
  validate(request: ValidateRequest): Promise<ValidateReport>;
  build(request: BuildRequest): Promise<BuildReport>;
  inspect(request: ReadRequest): Promise<InspectReport>;
  console(request: ConsoleRequest): Promise<ReadReport>;
  /** Checks what the template requires of the program: `init`, `plugins required`. */
  requirements(request: TemplateRequest): Promise<RequirementsReport>;
  /** Translates a JSON template into HCL2: `hcl2_upgrade`. */
  upgrade(request: UpgradeRequest): Promise<UpgradeReport>;
}

/** Puts an engine together. */
export function createEngine(parts: EngineParts): Engine {
  return {
    validate: (request) => validate(parts, request),
    build: (request) => build(parts, request),
    inspect: (request) => inspect(parts, request),
    console: (request) => consoleCommand(parts, request),
    requirements: (request) => requirements(request),
    upgrade: async (request) => (await import('./upgrade/upgrade.js')).upgrade(parts, request),
  };
}
