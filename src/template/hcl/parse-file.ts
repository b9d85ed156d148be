import type { HclBody } from '../../languages/hcl/body/body.js';
import { nativeBody } from '../../languages/hcl/body/native-body.js';
import { parseJsonBody } from '../../languages/hcl/body/parse-json-body.js';
import { parseHcl } from '../../languages/hcl/parse.js';
import type { Diagnostic } from '../../support/diagnostics.js';

/** A file of a template or of variable values. */
export interface ParsedFile {
  readonly path: string;
  readonly body: HclBody;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a file in the syntax that its name says: JSON when it ends in `.json`, else native. */
export function parseFile(path: string, text: string): ParsedFile {
  if (path.endsWith('.json')) return { path, ...parseJsonBody(path, text) };
  const { node, diagnostics } = parseHcl(path, text);
  return { path, body: nativeBody(node), diagnostics };
}
