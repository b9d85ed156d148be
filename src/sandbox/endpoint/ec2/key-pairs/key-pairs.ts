import type { KeyPairRecord } from '../../../state/records.js';
import { newId, unknownId } from '../../ids.js';
import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import { invalid } from '../../wire/request.js';
import type { Actions, Ec2Context } from '../context.js';
import { type FilterTable, filtered } from '../filters.js';
import { specifiedTags } from '../tags.js';
import { generateKey, readPublicKey } from './key-material.js';

/** CreateKeyPair, ImportKeyPair, DescribeKeyPairs, DeleteKeyPair. */
export const keyPairActions: Actions = {
  CreateKeyPair(request, context) {
    const name = freeName(request.required('KeyName'), context);
    const type = keyType(request.text('KeyType') ?? 'rsa');
    const { privateKey, publicKey, fingerprint } = generateKey(type);
    const tags = specifiedTags(request, 'key-pair');
    const record = { id: newId('key'), created: context.cloud.clock.now(), tags, name, type, fingerprint, publicKey };
    context.tables['key-pairs'].put(record);
    return { ...keyView(record), KeyMaterial: privateKey };
  },

  ImportKeyPair(request, context) {
    const name = freeName(request.required('KeyName'), context);
    const line = Buffer.from(request.required('PublicKeyMaterial'), 'base64').toString('utf8');
    const tags = specifiedTags(request, 'key-pair');
    const record = { id: newId('key'), created: context.cloud.clock.now(), tags, name, ...readPublicKey(line) };
    context.tables['key-pairs'].put(record);
    return keyView(record);
  },

  DescribeKeyPairs(request, context) {
    const named = request.texts('KeyNames').map((name) => findKeyPair(context, name));
    const listed = request.texts('KeyPairIds').map((id) => {
      const key = context.tables['key-pairs'].get(id);
      if (key === undefined) throw unknownId('key', id);
      return key;
    });
    const asked = request.has('KeyNames') || request.has('KeyPairIds');
    const keys = asked ? [...named, ...listed] : context.tables['key-pairs'].all();
    const withKey = request.flag('IncludePublicKey') === true;
    const shown = filtered(keys, request, FILTERS, ({ tags }) => tags);
    return {
      KeyPairs: shown.map((key) => ({
        ...keyView(key),
        KeyType: key.type,
        CreateTime: key.created,
        PublicKey: withKey ? `${key.publicKey} ${key.name}` : undefined,
      })),
    };
  },

  /** A key pair that is not there is deleted without complaint. */
  DeleteKeyPair(request, { tables }) {
    const name = request.text('KeyName');
    const id = request.text('KeyPairId');
    if (name === undefined && id === undefined) {
      throw new Fault('MissingParameter', 'The request must contain the parameter KeyName or KeyPairId');
    }
    const key = tables['key-pairs'].all().find((candidate) => candidate.name === name || candidate.id === id);
    if (key !== undefined) tables['key-pairs'].remove(key.id);
    return { Return: true, KeyPairId: key?.id };
  },
};

/** The key pair of that name. Throws InvalidKeyPair.NotFound. */
export function findKeyPair({ tables }: Ec2Context, name: string): KeyPairRecord {
  const key = tables['key-pairs'].all().find((candidate) => candidate.name === name);
  if (key === undefined) throw new Fault('InvalidKeyPair.NotFound', `The key pair '${name}' does not exist`);
  return key;
}

function keyType(name: string): KeyPairRecord['type'] {
  if (name === 'rsa' || name === 'ed25519') return name;
  throw invalid('KeyType', name);
}

function freeName(name: string, { tables }: Ec2Context): string {
  if (name.length > 255) throw new Fault('InvalidParameterValue', 'The key pair name is longer than 255 characters');
  if (tables['key-pairs'].all().some((key) => key.name === name)) {
    throw new Fault('InvalidKeyPair.Duplicate', `The keypair already exists`);
  }
  return name;
}

function keyView({ id, name, fingerprint, tags }: KeyPairRecord): WireStructure {
  return { KeyPairId: id, KeyName: name, KeyFingerprint: fingerprint, Tags: tags.map((tag) => ({ ...tag })) };
}

const FILTERS: FilterTable<KeyPairRecord> = new Map([
  ['key-name', ({ name }: KeyPairRecord) => name],
  ['key-pair-id', ({ id }: KeyPairRecord) => id],
  ['fingerprint', ({ fingerprint }: KeyPairRecord) => fingerprint],
]);
