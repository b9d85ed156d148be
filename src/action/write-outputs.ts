import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildReport } from '../contract/event.js';
import { errorMessage } from '../support/errors.js';
import { SHORTEST_MASK } from './masks.js';
import { reportOutputs, tfvarsContent, tfvarsPath } from './outputs.js';
import { runManifest } from './run-manifest.js';

/** The part of the toolkit that outputs go through. */
export interface OutputCommands {
  setOutput(name: string, value: string): void;
  warning(message: string): void;
}

/** Where the files of a run go, and what may not be in an output. */
export interface OutputPlaces {
  readonly temporaryDirectory: string;
  readonly workingDirectory: string;
  /** Every registered form of every secret. */
  readonly secrets: readonly string[];
}

/**
 * Sets the outputs of `action.yml` and writes the two files that they name (decisions 5). An image that exists is reported
 * even when a file cannot be written: that is a warning, and the output of its path stays empty.
 */
export async function writeOutputs(report: BuildReport, places: OutputPlaces, commands: OutputCommands): Promise<void> {
  const outputs = reportOutputs(report);
  const set = (name: string, value: string) => setOutput(name, value, places.secrets, commands);
  set('image-id', outputs.imageId);
  set('image-name', outputs.imageName);
  set('images', JSON.stringify(outputs.images));
  const manifest = join(places.temporaryDirectory, `image-build-manifest-${report.runUuid}.json`);
  const manifestText = await runManifest(report, places.workingDirectory);
  set('manifest-path', await written('manifest-path', manifest, manifestText, commands));
  const tfvars = tfvarsPath(places.workingDirectory);
  const hasImage = outputs.imageId !== '';
  set('tfvars-path', hasImage ? await written('tfvars-path', tfvars, tfvarsContent(outputs), commands) : '');
}

/**
 * A value that holds a secret is not written: outputs are not masked, and the runner would drop the job's output anyway. Secrets
 * too short for the runner do not count: they are in almost every value (decisions 4).
 */
function setOutput(name: string, value: string, secrets: readonly string[], commands: OutputCommands): void {
  const isTelling = secrets.some((secret) => secret.length >= SHORTEST_MASK && value.includes(secret));
  if (isTelling) commands.warning(`The output ${name} holds a secret and is left empty.`);
  commands.setOutput(name, isTelling ? '' : value);
}

/** The path, once the file is there; empty when it cannot be written. */
async function written(output: string, path: string, text: string, commands: OutputCommands): Promise<string> {
  try {
    await writeFile(path, text);
    return path;
  } catch (error) {
    commands.warning(`The output ${output} is left empty: ${errorMessage(error)}`);
    return '';
  }
}
