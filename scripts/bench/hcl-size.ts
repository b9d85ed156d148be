/**
 * Shows that reading HCL2 takes time linear in its size: each row has twice the lines of the one before. Whole processes, their
 * start included. `fmt -check` lexes, parses and formats; `validate` also evaluates and prepares every build.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Measures one command by size; `print` gets a name and the milliseconds of each run. */
export type PrintRow = (name: string, milliseconds: readonly number[]) => void;

const SIZES = [5_000, 10_000, 20_000, 40_000];
const RUNS = 5;

const FORMATTED =
  'source "null" "a" {\n  b = [for x in var.list : "${x}-${upper(x)}" if x != null]\n  c = { d = 1 + 2 * 3 }\n}\n\n';

/** Prints both sections. */
export function benchHclSize(cli: readonly string[], folder: string, print: PrintRow): void {
  console.log('fmt -check of an HCL2 file, by size (start of the process included)');
  measure([...cli, 'fmt', '-check'], folder, (lines) => FORMATTED.repeat(lines / 5), print);
  console.log('validate of an HCL2 template, by size (start of the process included)');
  measure([...cli, 'validate'], folder, templateOf, print);
}

function measure(argv: readonly string[], folder: string, content: (lines: number) => string, print: PrintRow): void {
  for (const lines of SIZES) {
    const file = join(folder, `${lines}.pkr.hcl`);
    writeFileSync(file, content(lines));
    print(
      `${lines} lines`,
      Array.from({ length: RUNS }, () => time([...argv, file])),
    );
  }
}

function time([program = '', ...args]: readonly string[]): number {
  const start = performance.now();
  const result = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (result.status !== 0) throw new Error(`${args.join(' ')} ended with ${result.status}`);
  return performance.now() - start;
}

/** Variables, locals that build on each other, sources, and a build of each with a provisioner: 25 lines a unit. */
function templateOf(lines: number): string {
  return Array.from({ length: lines / 25 }, (_, index) => unit(index)).join('');
}

function unit(n: number): string {
  const before = n === 0 ? '"first"' : `local.name_${n - 1}`;
  return `variable "tags_${n}" {
  type    = map(string)
  default = { Name = "image-${n}", Team = "web" }
}

locals {
  name_${n} = substr(join("-", [${before}, "${n}"]), 0, 20)
  list_${n} = [for k, v in var.tags_${n} : "\${k}=\${upper(v)}" if v != ""]
}

source "null" "s${n}" {
  communicator = "none"
}

build {
  name    = "b${n}"
  sources = ["source.null.s${n}"]

  provisioner "shell-local" {
    inline           = ["echo \${local.name_${n}} \${join(",", local.list_${n})}"]
    environment_vars = ["TEAM=\${var.tags_${n}["Team"]}"]
    pause_before     = "1s"
  }
}

`;
}
