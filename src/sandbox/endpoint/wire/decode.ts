import type { FormNode } from './form.js';
import { listType, type Operation, structureMembers, type TypeName } from './model.js';
import { missing, type Parameter, Request } from './request.js';

/**
 * Reads a request by the model of its action. Parameters that the model does not know are passed over, as EC2 does with most.
 * Throws MissingParameter.
 */
export function decodeRequest({ input, required }: Operation, form: FormNode): Request {
  const request = new Request(input === undefined ? new Map() : structure(input, form));
  for (const name of required) if (!request.has(name)) throw missing(name);
  return request;
}

function structure(type: TypeName, node: FormNode): ReadonlyMap<string, Parameter> {
  const members = new Map<string, Parameter>();
  for (const member of structureMembers(type) ?? []) {
    const child = node.children.get(member.parameter);
    if (child === undefined) continue;
    // The value of a tag may be the empty text; any other empty parameter is one that was not given.
    if (child.text === '' && !(type === 'Tag' && member.name === 'Value')) continue;
    const value = parameter(member.type, child);
    if (value !== undefined) members.set(member.name, value);
  }
  return members;
}

function parameter(type: TypeName, node: FormNode): Parameter | undefined {
  const list = listType(type);
  if (list !== undefined) return items(list.type, node);
  if (structureMembers(type) !== undefined) return structure(type, node);
  return node.text;
}

/** Items in the order of their numbers; gaps do not matter. */
function items(type: TypeName, node: FormNode): readonly Parameter[] {
  return [...node.children]
    .filter(([index]) => /^\d{1,6}$/.test(index))
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([, child]) => parameter(type, child) ?? []);
}
