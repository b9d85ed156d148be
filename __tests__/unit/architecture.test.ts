import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The rooms of docs/architecture.md and what each may import beside itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  entry: ['action', 'cli'],
  action: [
    'engine.ts',
    'reaper.ts',
    'sweeper.ts',
    'engine',
    'resources',
    'sandbox',
    'template',
    'config',
    'contract',
    'support',
  ],
  cli: [
    'engine.ts',
    'reaper.ts',
    'sweeper.ts',
    'engine',
    'resources',
    'sandbox',
    'template',
    'config',
    'contract',
    'support',
  ],
  'engine.ts': ['engine', 'components', 'clouds', 'resources', 'template', 'contract', 'support'],
  'reaper.ts': ['clouds', 'resources', 'contract', 'support'],
  'sweeper.ts': ['clouds', 'resources', 'contract', 'support'],
  engine: ['template', 'config', 'contract', 'support'],
  template: ['languages', 'config', 'contract', 'support'],
  components: ['steps', 'scripts', 'clouds', 'resources', 'config', 'contract', 'support'],
  steps: ['components/communicators', 'config', 'contract', 'support'],
  scripts: ['config', 'contract', 'support'],
  clouds: ['resources', 'config', 'contract', 'support'],
  resources: ['contract', 'support'],
  sandbox: ['contract', 'support'],
  config: ['contract', 'support'],
  languages: ['contract', 'support'],
  contract: ['support'],
  support: ['contract'],
};

/** Third-party packages and the one folder that may import each. */
const GATES: readonly (readonly [RegExp, RegExp])[] = [
  [/^@actions\//, /^action\//],
  [/^@aws-sdk\/|^@smithy\//, /^clouds\/aws\//],
  [/^ssh2$/, /^(components\/communicators\/ssh|sandbox\/machines)\//],
  [/^axios$/, /^support\/http/],
  [/^re2js$/, /^languages\/hcl-functions\/regular-expression\.ts$/],
  [/^ajv$|^typebox/, /^config\//],
  [/^bcryptjs$/, /^languages\/hcl-functions\/bcrypt/],
  [/^iconv-lite$/, /^languages\/hcl-functions\/encodings\//],
  [/^yaml$/, /^(languages\/hcl-functions\/yaml|sandbox\/machines\/cloud-config)/],
];

const HOSTS = /^(action|cli|entry)\//;
const src = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.c?ts$/.test(file));

describe('rooms', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('%s imports only downward', (file) => {
    const upward = relativeImports(file).filter((target) => !allowed(file, target));
    expect(upward).toEqual([]);
  });

  it.each(files)('%s uses third-party packages only through their gates', (file) => {
    const outside = packageImports(file).filter(
      (name) => !GATES.some(([packages, folder]) => packages.test(name) && folder.test(file)),
    );
    expect(outside).toEqual([]);
  });

  it.each(files.filter((file) => !HOSTS.test(file)))('%s leaves the process to the hosts', (file) => {
    const code = withoutComments(readFileSync(join(src, file), 'utf8'));
    expect(
      code.match(/\bprocess\.(env|exit|stdout|stderr)\b|\bconsole\.(log|error|warn|info|debug|trace)\b/g) ?? [],
    ).toEqual([]);
  });

  it('every file is used by the program, not by tests alone', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file) || !files.includes(file)) return;
      reached.add(file);
      relativeImports(file).forEach(visit);
    };
    visit('entry/bundle.cts');
    expect(files.filter((file) => !reached.has(file))).toEqual([]);
  });

  it.each(files)('%s has at most 400 lines', (file) => {
    expect(readFileSync(join(src, file), 'utf8').split('\n').length).toBeLessThanOrEqual(401);
  });
});

describe('components', () => {
  it.each(files.filter((file) => file.startsWith('components/')))('%s imports no sibling', (file) => {
    const [, kind, name] = file.split('/');
    const siblings = relativeImports(file).filter((target) => {
      const [room, targetKind, targetName] = target.split('/');
      return room === 'components' && targetKind !== 'communicators' && (targetKind !== kind || targetName !== name);
    });
    expect(siblings).toEqual([]);
  });
});

function allowed(file: string, target: string): boolean {
  const room = file.includes('/') ? (file.split('/')[0] ?? '') : file;
  const targetRoom = target.includes('/') ? (target.split('/')[0] ?? '') : target;
  if (room === targetRoom) return true;
  return (ROOMS[room] ?? []).some((entry) => entry === targetRoom || target.startsWith(`${entry}/`));
}

function relativeImports(file: string): string[] {
  return specifiers(file)
    .filter((name) => name.startsWith('.'))
    .map((name) =>
      relative(src, resolve(src, dirname(file), name))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts'),
    );
}

function packageImports(file: string): string[] {
  return specifiers(file).filter((name) => !name.startsWith('.') && !name.startsWith('node:'));
}

function specifiers(file: string): string[] {
  const code = withoutComments(readFileSync(join(src, file), 'utf8'));
  return [...code.matchAll(/\b(?:from\s*|import\s*\(?\s*)'([^'\s]+)'/g)].map((match) => match[1] ?? '');
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
