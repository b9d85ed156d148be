/**
 * Makes `src/sandbox/endpoint/wire/model.json`: the wire shapes of the EC2 actions that the sandbox serves, taken from the service model
 * that botocore publishes (Apache-2.0). Run it after adding an action: `./scripts/node24 scripts/sandbox-model.ts`.
 */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

interface Shape {
  readonly type: string;
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, Member>>;
  readonly member?: Member;
}

interface Member {
  readonly shape: string;
  readonly locationName?: string;
  readonly queryName?: string;
}

interface ServiceModel {
  readonly operations: Readonly<Record<string, { input?: { shape: string }; output?: { shape: string } }>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const wire = join(root, 'src/sandbox/endpoint/wire');
const [source] = globSync('.peers/venv/lib/python3*/site-packages/botocore/data/ec2/2016-11-15/service-2.json.gz', {
  cwd: root,
});
if (source === undefined) throw new Error('botocore is not there: run npm run test:peers once, which installs it');
// as: the published form of a service model.
const model = JSON.parse(gunzipSync(readFileSync(join(root, source))).toString('utf8')) as ServiceModel;
const actions: readonly string[] = JSON.parse(readFileSync(join(wire, 'actions.json'), 'utf8'));

const structures = new Map<string, object>();
const lists = new Map<string, readonly [type: string, element: string]>();
const operations = actions.map((action) => {
  const { input, output } = known(model.operations[action], action);
  const required = input === undefined ? [] : (shapeOf(input.shape).required ?? []);
  return [action, { input: input && take(input.shape), output: output && take(output.shape), required }] as const;
});

const target = join(wire, 'model.json');
writeFileSync(
  target,
  JSON.stringify({ operations: Object.fromEntries(operations), structures: sorted(structures), lists: sorted(lists) }),
);
execFileSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', target], {
  stdio: 'inherit',
});

/** The type of a shape as members name it: a scalar's kind, or the name of a structure or list, which is then part of the model. */
function take(name: string): string {
  const shape = shapeOf(name);
  if (shape.type === 'structure') takeStructure(name, shape);
  else if (shape.type === 'list') takeList(name, shape);
  else return shape.type;
  return name;
}

/** Member: [type, name in answers, name in requests]; requests capitalise the name when the model gives them none of their own. */
function takeStructure(name: string, { members = {} }: Shape): void {
  if (structures.has(name)) return;
  structures.set(name, {});
  const rows = Object.entries(members).map(([member, { shape, locationName = member, queryName }]) => {
    const asked = queryName ?? `${locationName.slice(0, 1).toUpperCase()}${locationName.slice(1)}`;
    return [member, [take(shape), locationName, asked]] as const;
  });
  structures.set(name, Object.fromEntries(rows));
}

function takeList(name: string, { member }: Shape): void {
  if (lists.has(name)) return;
  lists.set(name, ['', '']);
  const { shape, locationName = 'item' } = known(member, name);
  lists.set(name, [take(shape), locationName]);
}

function shapeOf(name: string): Shape {
  return known(model.shapes[name], name);
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the service model knows no ${name}`);
  return value;
}

function sorted<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
