/** A case of `vectors/hcl2-packer-cases.txt`: what is given, and what Packer's HCL2 layer made of it. */
export interface PackerCase {
  readonly number: number;
  readonly title: string;
  /** By name. */
  readonly files: ReadonlyMap<string, string>;
  /** The file to load; undefined = the folder. */
  readonly target: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly assignments: readonly { readonly name: string; readonly value: string }[];
  readonly varFiles: readonly string[];
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly runDataSources: boolean;
  readonly warnOfUndeclared: boolean;
  readonly expressions: readonly string[];
  /** Lines without their indentation. */
  readonly observed: readonly string[];
}

/** Reads the cases of the file. */
export function parsePackerCases(text: string): readonly PackerCase[] {
  return text
    .split(/^===== /m)
    .slice(1)
    .map(parseCase);
}

function parseCase(text: string): PackerCase {
  const [head = '', observed = ''] = text.split(/^----- observed\n/m);
  const [title = '', ...lines] = head.split('\n');
  const match = /^case (\d+): (.*)$/.exec(title);
  const files = new Map<string, string>();
  const given = new Map<string, string[]>();
  let file = 'main.pkr.hcl';
  for (const line of lines) {
    const directive = /^#! (\w+) (.*)$/.exec(line);
    if (directive === null) files.set(file, `${files.get(file) ?? ''}${line}\n`);
    else if (directive[1] === 'file') file = directive[2] ?? '';
    else given.set(directive[1] ?? '', [...(given.get(directive[1] ?? '') ?? []), directive[2] ?? '']);
  }
  const all = (name: string) => given.get(name) ?? [];
  return {
    number: Number(match?.[1]),
    title: match?.[2] ?? title,
    files: new Map(
      [...files]
        .filter(([, content]) => content.trim() !== '')
        .map(([name, content]) => [name, content.replace(/\n$/, '')]),
    ),
    target: all('target')[0],
    env: Object.fromEntries(
      all('env')
        .map(assignment)
        .map(({ name, value }) => [name, value]),
    ),
    assignments: all('var').map(assignment),
    varFiles: all('varfile'),
    only: all('only'),
    except: all('except'),
    runDataSources: given.has('exec'),
    warnOfUndeclared: given.has('warn'),
    expressions: all('expr'),
    observed: observed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}

function assignment(text: string): { readonly name: string; readonly value: string } {
  const equals = text.indexOf('=');
  return { name: text.slice(0, equals), value: text.slice(equals + 1) };
}
