import { ANY, listOf, objectOf, STRING } from '../cty/types.js';
import { listValue, objectValue, stringValue, type Value } from '../cty/values.js';
import { textArgument } from './arguments.js';
import { readCsv } from './csv-reader.js';
import { FunctionError, type HclFunction } from './definition.js';

const csvdecode: HclFunction = {
  parameters: [{ name: 'str', type: STRING }],
  type: listOf(ANY),
  call: (args) => rowsOf(textArgument(args, 0)),
};

/** `csvdecode`. @see spec-hcl2 C */
export const CSV_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([['csvdecode', csvdecode]]);

function rowsOf(text: string): Value {
  const [header, ...records] = readCsv(text);
  if (header === undefined) throw new FunctionError('missing header line');
  const names = header.map((name) => name.normalize('NFC'));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new FunctionError(`duplicate column name ${JSON.stringify(twice)}`);
  const row = objectOf(names.map((name) => [name, STRING]));
  return listValue(
    row,
    records.map((fields) => objectValue(names.map((name, index) => [name, stringValue(fields[index] ?? '')]))),
  );
}
