import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { goFileError } from '../../../support/go-file-error.js';

/** Reads a template that is to be fixed, or says why it cannot be (spec-commands 6). */
export async function openForFix(path: string, directory: string): Promise<{ text: string } | { error: string }> {
  const file = resolve(directory, path);
  const isFolder = await stat(file).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (isFolder || /\.pkr\.(hcl|json)$/.test(path)) {
    return { error: `Error opening template: ${path} is an HCL2 template: fix works on JSON templates only` };
  }
  try {
    return { text: await readFile(file, 'utf8') };
  } catch (error) {
    return { error: `Error opening template: ${goFileError('open', path, error)}` };
  }
}
