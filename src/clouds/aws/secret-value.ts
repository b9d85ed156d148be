import { BuildError } from '../../support/errors.js';

/**
 * The value that a secret holds under a key; '' asks for the only one. A secret that is not JSON is its own value; numbers
 * are without decimals. Throws a BuildError `SecretUnusable`, which never quotes the secret.
 *
 * @see spec-json-template 7.3; the texts are those of Packer 1.6.6 where it has them
 */
export function secretValue(secret: string, key: string): string {
  const members = parse(secret);
  if (members === undefined) return secret;
  if (key !== '') return textOf(members.get(key), key);
  const [first, ...others] = members;
  if (first === undefined) return textOf(undefined, key);
  if (others.length > 0) throw unusable('the secret has several keys: name the one that is wanted');
  return textOf(first[1], first[0]);
}

/**
 * The value that the data source gives for a key: as {@link secretValue}, but a missing key gives an empty text, and without
 * a key the first value counts (spec-amazon 6.1). A binary secret has no text and no value.
 */
export function secretDataValue(secret: string, key: string): string {
  const members = secret === '' ? undefined : parse(secret);
  if (members === undefined) return secret;
  const [name, value] = key === '' ? ([...members][0] ?? ['', '']) : [key, members.get(key) ?? ''];
  return textOf(value, name);
}

/** The members of a JSON object; undefined when the text is not JSON. */
function parse(secret: string): ReadonlyMap<string, unknown> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(secret);
  } catch {
    return undefined;
  }
  if (value === null) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) {
    const kind = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
    throw unusable(`the secret is a JSON ${kind}, not an object: aws_secretsmanager_raw gives it whole`);
  }
  return new Map(Object.entries(value));
}

function textOf(value: unknown, key: string): string {
  if (value === undefined) throw unusable(`No secret found for key "${key}"`);
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return withoutDecimals(value);
  throw unusable(`the value of key "${key}" is neither a string nor a number`);
}

/** As Go's `%.0f`: halves go to the even neighbour. */
function withoutDecimals(value: number): string {
  const below = Math.floor(value);
  const rest = value - below;
  const isUp = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  return BigInt(isUp ? below + 1 : below).toString();
}

function unusable(message: string): BuildError {
  return new BuildError(message, { code: 'SecretUnusable', source: 'user' });
}
