/** One step into a value: the index of an item, or the key of an entry. */
export type PathStep = string | number;

/** A value cannot be of the type that is asked for; `path` leads to the guilty part, from the outside in. */
export class ConversionError extends Error {
  readonly path: readonly PathStep[];

  constructor(message: string, path: readonly PathStep[] = []) {
    super(message);
    this.name = 'ConversionError';
    this.path = path;
  }
}
