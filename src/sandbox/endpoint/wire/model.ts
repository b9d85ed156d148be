import data from './model.json' with { type: 'json' };

/** Type of a member: a scalar's kind, or the name of a structure or list. */
export type TypeName = string;

/** An EC2 action on the wire. */
export interface Operation {
  readonly input: TypeName | undefined;
  readonly output: TypeName | undefined;
  /** Names of the members that a request must have. */
  readonly required: readonly string[];
}

/** A member of a structure, by its name in the SDKs. */
export interface Member {
  readonly name: string;
  readonly type: TypeName;
  /** Its element in answers. */
  readonly element: string;
  /** Its parameter in requests. */
  readonly parameter: string;
}

/** A list type: what it holds, and the element of an item in answers. */
export interface ListType {
  readonly type: TypeName;
  readonly element: string;
}

const operations = new Map<string, Operation>(
  // as: written by scripts/sandbox-model.ts in this form.
  Object.entries(data.operations as unknown as Record<string, Operation>),
);
const structures = new Map<string, readonly Member[]>(
  // as: see above.
  Object.entries(data.structures as unknown as Record<string, Record<string, readonly [string, string, string]>>).map(
    ([name, members]) => [name, Object.entries(members).map(toMember)],
  ),
);
const lists = new Map<string, ListType>(
  // as: see above.
  Object.entries(data.lists as unknown as Record<string, readonly [string, string]>).map(([name, [type, element]]) => [
    name,
    { type, element },
  ]),
);

/** The wire shape of an EC2 action (API version 2016-11-15); undefined when the sandbox does not serve it. */
export function operation(action: string): Operation | undefined {
  return operations.get(action);
}

/** The members of a structure type; undefined for other types. */
export function structureMembers(type: TypeName): readonly Member[] | undefined {
  return structures.get(type);
}

/** The list type of that name; undefined for other types. */
export function listType(type: TypeName): ListType | undefined {
  return lists.get(type);
}

function toMember([name, [type, element, parameter]]: readonly [string, readonly [string, string, string]]): Member {
  return { name, type, element, parameter };
}
