import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileErrorCode, goFileError } from '../../support/go-file-error.js';
import { setValue } from '../cty/set.js';
import { BOOL, STRING, setOf } from '../cty/types.js';
import { boolValue, stringValue } from '../cty/values.js';
import { textArgument } from './arguments.js';
import { type FunctionContext, FunctionError, type HclFunction } from './definition.js';
import { UTF_8 } from './encodings/utf-8.js';
import { findFiles } from './find-files.js';
import { expandHome } from './home-path.js';

const file: HclFunction = {
  parameters: [{ name: 'path', type: STRING }],
  type: STRING,
  call: (args, context) => stringValue(readText(textArgument(args, 0), context)),
};

const fileexists: HclFunction = {
  parameters: [{ name: 'path', type: STRING }],
  type: BOOL,
  call: (args, context) => boolValue(isFile(textArgument(args, 0), context)),
};

const fileset: HclFunction = {
  parameters: [
    { name: 'path', type: STRING },
    { name: 'pattern', type: STRING },
  ],
  type: setOf(STRING),
  call: (args, context) => {
    const found = findFiles(located(textArgument(args, 0), context), textArgument(args, 1));
    return setValue(STRING, found.map(stringValue));
  },
};

/** The path is relative to the working directory and a `~` is a name. @see spec-hcl2 C */
const filebase64: HclFunction = {
  parameters: [{ name: 'path', type: STRING }],
  type: STRING,
  call: (args, { workingDirectory }) => {
    const path = textArgument(args, 0);
    return stringValue(readBytes(resolve(workingDirectory, path), path).toString('base64'));
  },
};

/** `file`, `fileexists`, `fileset`, `filebase64`. @see spec-hcl2 C */
export const FILE_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['file', file],
  ['fileexists', fileexists],
  ['fileset', fileset],
  ['filebase64', filebase64],
]);

/**
 * The text of a file whose path is relative to the folder of the template; `~` is the home directory. Throws
 * {@link FunctionError}.
 */
export function readText(path: string, context: FunctionContext): string {
  const text = UTF_8.decode(readBytes(located(path, context), path, context.baseDirectory));
  if (text !== undefined) return text;
  throw new FunctionError(
    `contents of ${path} are not valid UTF-8; the function filebase64 gives the Base64 text of such files`,
  );
}

/** @param shown the path as the template says it @param base the folder that it is relative to, if not the working directory */
function readBytes(path: string, shown: string, base = ''): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const isMissing = fileErrorCode(error) === 'ENOENT';
    throw new FunctionError(isMissing ? missing(shown, base) : goFileError('read', shown, error));
  }
}

/** Whoever writes `"${path.root}/x"` names the folder of the template twice, unless it is the working directory. */
function missing(shown: string, base: string): string {
  const isTwice = base !== '' && base !== '.' && shown.startsWith(`${base}/`) && !isAbsolute(shown);
  return `no file exists at ${shown}${isTwice ? ` in ${base}; leave out path.root: relative paths start there` : ''}`;
}

function isFile(path: string, context: FunctionContext): boolean {
  const facts = statOf(path, context);
  if (facts === undefined || facts.isFile()) return facts !== undefined;
  throw new FunctionError(`${path} is ${facts.isDirectory() ? 'a directory' : 'not a regular file'}`);
}

function statOf(path: string, context: FunctionContext) {
  try {
    return statSync(located(path, context));
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return undefined;
    if (error instanceof FunctionError) throw error;
    throw new FunctionError(goFileError('stat', path, error));
  }
}

function located(path: string, { workingDirectory, baseDirectory, homeDirectory }: FunctionContext): string {
  return resolve(workingDirectory, baseDirectory, expandHome(path, homeDirectory));
}
