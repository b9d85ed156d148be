import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/cli-host.js';
import { build } from '../../src/cli/commands/build.js';
import { console } from '../../src/cli/commands/console.js';
import { fix } from '../../src/cli/commands/fix.js';
import { fmt } from '../../src/cli/commands/fmt.js';
import { hcl2Upgrade } from '../../src/cli/commands/hcl2-upgrade.js';
import { init } from '../../src/cli/commands/init.js';
import { inspect } from '../../src/cli/commands/inspect.js';
import { sandbox } from '../../src/cli/commands/sandbox.js';
import { sweep } from '../../src/cli/commands/sweep.js';
import { validate } from '../../src/cli/commands/validate.js';
import { runCommand } from '../support/read-command.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

describe('the documents', () => {
  it.each(documents)('%s links to files and headings that are there', (document) => {
    const links = [...withoutCode(read(document)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(document, link))).toEqual([]);
  });

  it.each(documents)('%s names paths of this repository that are there', (document) => {
    const paths = [...read(document).matchAll(/`((?:src|docs|scripts|__tests__|examples)\/[\w./-]+)`/g)];
    expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(documents)('%s shows JSON that parses', (document) => {
    for (const [, code = ''] of read(document).matchAll(/```json\n(.*?)```/gs))
      expect(() => JSON.parse(code)).not.toThrow();
  });
});

describe('docs/amazon-permissions.md', () => {
  const page = read('docs/amazon-permissions.md');

  it.each([...ec2Actions(), ...iamActions()])('names %s, which the code calls', (action) => {
    expect(page).toMatch(new RegExp(`\\b${action}\\b`));
  });
});

describe('docs/dependencies.md', () => {
  const page = read('docs/dependencies.md');
  const { dependencies } = JSON.parse(read('package.json'));

  it.each(Object.keys(dependencies))('has %s', (name) => {
    const short = name.replace(/^@aws-sdk\//, '');
    expect(page.includes(`\`${name}\``) || page.includes(`\`${short}\``)).toBe(true);
  });
});

describe('docs/command-line.md', () => {
  const page = read('docs/command-line.md');
  const commands: Readonly<Record<string, Command>> = {
    build,
    console,
    fix,
    fmt,
    hcl2_upgrade: hcl2Upgrade,
    init,
    inspect,
    sandbox,
    sweep,
    validate,
  };

  it.each(Object.entries(commands))('names every flag of %s', async (_name, command) => {
    const { printed } = await runCommand(command, ['-h'], { cwd: root });
    const flags = [...printed.matchAll(/^ {2}(-[\w-]+)/gm)].map(([, flag = '']) => flag);
    expect(flags).not.toEqual([]);
    expect(flags.filter((flag) => !new RegExp(`${flag}\\b(?!-)`).test(page))).toEqual([]);
  });
});

/** The EC2 actions of the one interface through which all calls go. */
function ec2Actions(): string[] {
  return [...read('src/clouds/aws/ec2.ts').matchAll(/^ {2}([a-z]\w+): Call</gm)].map(([, method = '']) =>
    actionOf(method),
  );
}

/** Those of IAM. */
function iamActions(): string[] {
  const [methods = ''] = /(?<=^export interface Iam \{).*?(?=^\})/ms.exec(read('src/clouds/aws/iam.ts')) ?? [];
  return [...methods.matchAll(/^ {2}([a-z]\w+)\(/gm)].map(([, method = '']) => actionOf(method));
}

function actionOf(method: string): string {
  return method.slice(0, 1).toUpperCase() + method.slice(1);
}

function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const file = path === '' ? document : relative(root, resolve(root, dirname(document), path));
  if (!existsSync(join(root, file))) return false;
  return heading === undefined || headings(read(file)).includes(heading);
}

/** The anchors that GitHub makes of headings. */
function headings(text: string): string[] {
  return [...withoutCode(text).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

function withoutCode(text: string): string {
  return text.replace(/```.*?```/gs, '');
}
