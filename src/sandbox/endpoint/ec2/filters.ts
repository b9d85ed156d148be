import type { Tag } from '../../state/records.js';
import { Fault } from '../wire/fault.js';
import type { Request } from '../wire/request.js';

/** What a filter looks at; several values where one match is enough. */
export type FilterValue = string | number | boolean | undefined | readonly (string | undefined)[];

/** The filters of a Describe action by their names. */
export type FilterTable<R> = ReadonlyMap<string, (record: R) => FilterValue>;

/** Records that pass all `Filters` of a request: AND across filters, OR across values, `*` and `?` in values, `tag:K`, `tag-key`. Throws InvalidParameterValue. */
export function filtered<R>(
  records: readonly R[],
  request: Request,
  table: FilterTable<R>,
  tags: (record: R) => readonly Tag[] = () => [],
): readonly R[] {
  const tests = request.structures('Filters').map((filter) => test(filter, table, tags));
  return records.filter((record) => tests.every((passes) => passes(record)));
}

function test<R>(filter: Request, table: FilterTable<R>, tags: (record: R) => readonly Tag[]): (record: R) => boolean {
  const name = filter.text('Name') ?? '';
  const look = lookup(name, table, tags);
  if (look === undefined) throw new Fault('InvalidParameterValue', `The filter '${name}' is invalid`);
  const patterns = filter.texts('Values');
  return (record) => {
    const value = look(record);
    const values = Array.isArray(value) ? value : [value];
    return values.some((one) => one !== undefined && patterns.some((pattern) => globMatches(pattern, String(one))));
  };
}

function lookup<R>(name: string, table: FilterTable<R>, tags: (record: R) => readonly Tag[]) {
  if (name.startsWith('tag:')) {
    const key = name.slice(4);
    return (record: R): FilterValue => tags(record).flatMap((tag) => (tag.Key === key ? tag.Value : []));
  }
  if (name === 'tag-key') return (record: R): FilterValue => tags(record).map((tag) => tag.Key);
  if (name === 'tag-value') return (record: R): FilterValue => tags(record).map((tag) => tag.Value);
  return table.get(name);
}

/** EC2's wildcards: `*` any text, `?` one character, `\` takes the next one literally. Linear in the text but for the last `*`. */
export function globMatches(pattern: string, text: string): boolean {
  const parts = [...pattern.matchAll(/\\([\s\S])|([\s\S])/g)].map(([, literal, plain]) =>
    literal === undefined
      ? { wild: plain === '*' || plain === '?' ? plain : undefined, text: plain }
      : { text: literal },
  );
  let at = 0;
  let part = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const current = parts[part];
    if (current?.wild === '*') {
      star = part++;
      resume = at;
    } else if (current !== undefined && (current.wild === '?' || current.text === text[at])) {
      part++;
      at++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++resume;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest.wild === '*');
}
