import { readFile } from 'node:fs/promises';

/** The names of users and groups by their numbers; empty where a number has none. */
export interface OwnerNames {
  user(id: number): string;
  group(id: number): string;
}

/** Reads the names of this system; where there are no such files, nobody has a name. */
export async function ownerNames(): Promise<OwnerNames> {
  const [users, groups] = await Promise.all([namesIn('/etc/passwd'), namesIn('/etc/group')]);
  return { user: (id) => users.get(`${id}`) ?? '', group: (id) => groups.get(`${id}`) ?? '' };
}

/** `name:password:number:...`; the first of a number counts. */
async function namesIn(file: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.split(':'));
  return new Map(lines.reverse().flatMap(([name, , id]) => (name && id ? [[id, name] as const] : [])));
}
