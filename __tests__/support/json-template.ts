import { loadTemplate } from '../../src/template/load.js';
import type { Resolution, ResolveScope, Template, VariableInputs } from '../../src/template/template.js';

/** The start time that template tests run at: 2026-11-23 04:05:03.215 UTC. */
export const startTime = new Date('2026-11-23T04:05:03.215Z');

/** Loads a template from memory; `files` are further files by absolute path. */
export function templateOf(source: string | object, files: Readonly<Record<string, string>> = {}): Promise<Template> {
  const text = typeof source === 'string' ? source : JSON.stringify(source, null, 2);
  const readFile = async (path: string): Promise<string> => {
    if (path === '/work-dir/t.json') return text;
    const found = Object.hasOwn(files, path) ? files[path] : undefined;
    if (found !== undefined) return found;
    throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
  };
  return loadTemplate('t.json', { workingDirectory: '/work-dir', readFile });
}

/** What resolving may be given; `varFiles` are the texts of variable files by absolute path. */
export type ResolveOptions = Partial<VariableInputs> &
  Partial<ResolveScope> & { readonly varFiles?: Readonly<Record<string, string>> };

/** Loads and resolves a template from memory. */
export async function resolutionOf(source: string | object, options: ResolveOptions = {}): Promise<Resolution> {
  const template = await templateOf(source, options.varFiles);
  return template.resolve(
    { files: options.files ?? [], assignments: options.assignments ?? [] },
    {
      env: options.env ?? {},
      workingDirectory: '/work-dir',
      startTime,
      resolvers: options.resolvers ?? {},
    },
  );
}

/** Diagnostics as `Code: summary`. */
export function summaries(diagnostics: Resolution['diagnostics']): string[] {
  return diagnostics.map(({ code, summary }) => `${code}: ${summary}`);
}
