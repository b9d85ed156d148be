import { createHash, randomUUID } from 'node:crypto';
import { STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { textArgument } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

/** @see RFC 9562 6.6 */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
  ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
  ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);

/** With hyphens, the same as a URN or in braces, or the digits alone. */
const UUID =
  /^(?:(?:urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}|[0-9a-f]{32})$/i;

const uuidv4: HclFunction = { parameters: [], type: STRING, call: () => stringValue(randomUUID()) };

const uuidv5: HclFunction = {
  parameters: [
    { name: 'namespace', type: STRING },
    { name: 'name', type: STRING },
  ],
  type: STRING,
  call: (args) => stringValue(namedUuid(namespaceBytes(textArgument(args, 0)), textArgument(args, 1))),
};

/** `uuidv4` and `uuidv5`. @see spec-hcl2 C */
export const UUID_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['uuidv4', uuidv4],
  ['uuidv5', uuidv5],
]);

function namespaceBytes(namespace: string): Buffer {
  const uuid = NAMESPACES.get(namespace) ?? namespace;
  if (!UUID.test(uuid)) {
    throw new FunctionError(
      `uuidv5() does not support the namespace ${JSON.stringify(namespace)}: it must be dns, url, oid, x500 or a UUID`,
    );
  }
  return Buffer.from(uuid.replace(/^urn:uuid:|[{}-]/gi, ''), 'hex');
}

/** Version 5: of SHA-1. @see RFC 9562 5.5 */
function namedUuid(namespace: Buffer, name: string): string {
  const digest = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
