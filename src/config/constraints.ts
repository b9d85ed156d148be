import type { Ajv, ValidateFunction } from 'ajv';
import type { OptionPath, OptionSchema, OptionsDeclaration } from '../contract/config.js';
import type { SourceRange } from '../support/diagnostics.js';
import { didYouMean } from '../support/diagnostics.js';
import { BuildError } from '../support/errors.js';
import { type Decoding, pathText } from './decoding.js';

let ajv: Ajv | undefined;
const compiled = new WeakMap<object, ValidateFunction>();

/** Loads Ajv when an option of the declaration has a range; call it before decoding. Without ranges starting stays cheap. */
export async function loadConstraints(declaration: OptionsDeclaration<unknown>): Promise<void> {
  if (ajv !== undefined || !hasRange(declaration)) return;
  // By its default export: a bundler gives a CommonJS module whose exports are a class no named ones.
  const { Ajv } = (await import('ajv')).default;
  ajv = new Ajv({ allErrors: true });
}

/** Reports a decoded value outside its option's range or list of values (code `InvalidOption`). */
export function checkConstraints(
  decoding: Decoding,
  schema: OptionSchema,
  { path, value, range }: { path: OptionPath; value: unknown; range: SourceRange },
): void {
  const { values } = schema.option;
  if (values !== undefined && typeof value === 'string' && value !== '' && !values.includes(value)) {
    const near = didYouMean(value, values);
    decoding.problem({
      code: 'InvalidOption',
      summary: `'${pathText(path)}' must be one of ${values.join(', ')}, not "${value}"`,
      hint: near === undefined ? undefined : `Did you mean "${near}"?`,
      range,
    });
  }
  if (!isRanged(schema)) return;
  const validate = validator(schema);
  if (validate(value)) return;
  for (const error of validate.errors ?? []) {
    decoding.problem({
      code: 'InvalidOption',
      summary: `'${pathText(path)}' ${error.message ?? 'is out of range'}, not ${String(value)}`,
      range,
    });
  }
}

function validator(schema: OptionSchema): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  if (ajv === undefined) {
    throw new BuildError('the validator is not loaded', { code: 'ValidatorNotLoaded', source: 'engine' });
  }
  const { minimum, maximum } = schema.option;
  const validate = ajv.compile({
    type: 'number',
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  });
  compiled.set(schema, validate);
  return validate;
}

function isRanged({ option }: OptionSchema): boolean {
  return option.minimum !== undefined || option.maximum !== undefined;
}

function hasRange(declaration: OptionsDeclaration<unknown>): boolean {
  return Object.values(declaration.properties).some(
    (schema) => isRanged(schema) || (schema.option.struct !== undefined && hasRange(schema.option.struct)),
  );
}
