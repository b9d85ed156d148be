/**
 * A value of a template: `null` is Go's nil, `bigint` its int, `number` its float64.
 * A bigint outside 64 bits is an error of the caller.
 */
export type GoValue = null | boolean | bigint | number | string | GoComplex | GoList | GoMap | GoStruct;

/** The type of the elements of a list or map: Go's `any`, or strings only. It shows in error texts alone. */
export type GoElement = 'interface {}' | 'string';

/** Go's complex128. */
export class GoComplex {
  readonly re: number;
  readonly im: number;

  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }
}

/** Go's slice. */
export class GoList {
  readonly items: readonly GoValue[];
  readonly element: GoElement;

  constructor(items: readonly GoValue[], element: GoElement) {
    this.items = items;
    this.element = element;
  }
}

/** Go's map with string keys; a missing key gives `<no value>`. */
export class GoMap {
  readonly entries: ReadonlyMap<string, GoValue>;
  readonly element: GoElement;

  constructor(entries: ReadonlyMap<string, GoValue>, element: GoElement) {
    this.entries = entries;
    this.element = element;
  }
}

/** Go's struct (or pointer to one, when the type name begins with `*`); an unknown field is an error. */
export class GoStruct {
  readonly typeName: string;
  readonly fields: ReadonlyMap<string, GoValue>;

  constructor(typeName: string, fields: ReadonlyMap<string, GoValue>) {
    this.typeName = typeName;
    this.fields = fields;
  }
}

/** A map value from the own keys of a record. */
export function goMap(record: Readonly<Record<string, GoValue>>, element: GoElement = 'interface {}'): GoMap {
  return new GoMap(new Map(Object.entries(record)), element);
}

/** A list value. */
export function goList(items: readonly GoValue[], element: GoElement = 'interface {}'): GoList {
  return new GoList(items, element);
}

/** A struct value from the own keys of a record; `typeName` as Go prints it, for example `main.Info`. */
export function goStruct(typeName: string, record: Readonly<Record<string, GoValue>>): GoStruct {
  return new GoStruct(typeName, new Map(Object.entries(record)));
}
