import { listType, structureMembers, type TypeName } from './model.js';
import { element, escapeXml, textElement } from './xml.js';

/** An answer's value, by names of the SDKs; undefined and null are left out. */
export type Wire = string | number | boolean | null | undefined | readonly Wire[] | WireStructure;

/** A structure of an answer. */
export interface WireStructure {
  readonly [member: string]: Wire;
}

/** The elements of an answer of that type. Throws for a member that the type does not have: a mistake of ours. */
export function encodeMembers(type: TypeName, value: WireStructure): string {
  const members = structureMembers(type) ?? [];
  const unknown = Object.keys(value).find((name) => !members.some((member) => member.name === name));
  if (unknown !== undefined) throw new Error(`${type} has no member ${unknown}`);
  return members.map((member) => encodeMember(member.type, member.element, value[member.name])).join('');
}

function encodeMember(type: TypeName, name: string, value: Wire): string {
  if (value === undefined || value === null) return '';
  const list = listType(type);
  if (list !== undefined) {
    // as: an array where the model has a list, else the next line fails.
    return element(
      name,
      (value as readonly Wire[]).map((item) => encodeMember(list.type, list.element, item)).join(''),
    );
  }
  // as: the same, a structure.
  if (structureMembers(type) !== undefined) return element(name, encodeMembers(type, value as WireStructure));
  return textElement(name, scalar(type, value));
}

/** Lower-case booleans, timestamps `2026-01-02T03:04:05.000Z`: what all SDKs take. */
function scalar(type: TypeName, value: Wire): string {
  if (type === 'timestamp' && typeof value === 'number') return new Date(value).toISOString();
  if (typeof value === 'object') throw new Error(`a ${type} cannot hold a structure or list`);
  return String(value);
}

/** The body of a successful answer. */
export function answerBody(
  action: string,
  output: TypeName | undefined,
  value: WireStructure,
  requestId: string,
): string {
  const content = output === undefined ? textElement('return', 'true') : encodeMembers(output, value);
  const namespace = ' xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(`${action}Response`, textElement('requestId', requestId) + content, namespace)}`;
}

/** The body of an error. */
export function faultBody(code: string, message: string, requestId: string): string {
  const errors = element('Errors', element('Error', textElement('Code', code) + textElement('Message', message)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Response>${errors}<RequestID>${escapeXml(requestId)}</RequestID></Response>`;
}
