import type { RunCase } from './run-cases.js';

/** HCL2 templates of null and file builders that Packer 1.6.6 runs as 1.16 does (no data sources, no required plugins). */
export const hclCases: readonly RunCase[] = [
  hcl('hcl: one build', `${source('null', 'one')}\nbuild {\n  sources = ["source.null.one"]\n${run('echo hi')}\n}`),
  hcl('hcl: unknown source', 'build {\n  sources = ["source.null.one"]\n}', { says: /Unknown source/ }),
  hcl('hcl: unset variable', `variable "a" {\n  type = string\n}\n${whole('echo hi')}`, { says: /Unset variable/ }),
  hcl('hcl: an argument that there is not', whole('echo hi', 'nosuch = 1'), { says: /Unsupported argument/ }),
  hcl('hcl: a syntax error', 'build {\n  sources = = 1\n}', { says: /Invalid expression/ }),
  hcl(
    'hcl: what template strings have for data',
    `
source "file" "one" {
  target  = "o.txt"
  content = "{{.}} {{print .}} {{range .}}x{{else}}none{{end}}"
}
build {
  sources = ["source.file.one"]
  provisioner "shell-local" {
    inline = ["echo '{{.}} {{print .}} {{len .}}'"]
  }
  post-processor "shell-local" {
    inline = ["echo '{{.}} {{.X}}'"]
  }
}`,
  ),
  hcl(
    'hcl: variables and locals',
    `
variable "a" {
  default = "A"
}
variable "l" {
  type    = list(string)
  default = ["x", "y"]
}
variable "o" {
  type    = object({ n = number })
  default = { n = 5 }
}
locals {
  greeting = "\${var.a} \${join("-", var.l)} \${var.o.n + 1}"
  map      = { for value in var.l : value => upper(value) }
}
${whole('echo ${local.greeting}', '', 'echo ${local.map.x} ${length(local.map)}')}`,
  ),
  hcl(
    'hcl: values from everywhere',
    `
variable "a" {
  default = "default"
}
variable "b" {
  default = "default"
}
variable "c" {
  default = "default"
}
variable "d" {
  default = "default"
}
${whole('echo ${var.a} ${var.b} ${var.c} ${var.d}')}`,
    {
      env: { PKR_VAR_b: 'environment', PKR_VAR_c: 'environment' },
      files: { 't/x.auto.pkrvars.hcl': 'c = "automatic"\n', 'v.pkrvars.hcl': 'c = "file"\n' },
      args: ['-var-file=v.pkrvars.hcl', '-var', 'd=assignment'],
    },
  ),
  hcl('hcl: a value that does not fit', `variable "a" {\n  type = number\n}\n${whole('echo hi')}`, {
    args: ['-var', 'a=many'],
    says: /Invalid argument value for -var variable/,
  }),
  hcl('hcl: an undeclared -var', whole('echo hi'), { args: ['-var', 'nope=1'], says: /Undefined -var variable/ }),
  hcl(
    'hcl: a broken rule',
    `
variable "a" {
  default = "bad"
  validation {
    condition     = length(var.a) > 5
    error_message = "Too short."
  }
}
${whole('echo hi')}`,
    { says: /Too short\./ },
  ),
  hcl(
    'hcl: sensitive values',
    `
variable "secret" {
  default   = "hunter22"
  sensitive = true
}
${whole('echo the key is ${var.secret}')}`,
  ),
  hcl('hcl: build values', whole('echo ${build.ID} ${build.Host} ${source.name} ${source.type}')),
  hcl(
    'hcl: sources with names of their own',
    `
${source('null', 'one')}
${source('null', 'two')}
build {
  sources = ["source.null.one"]
  source "null.two" {
    name = "second"
  }
${run('echo ${source.name} $PACKER_BUILD_NAME $PACKER_BUILDER_TYPE')}
}`,
  ),
  hcl(
    'hcl: only and except',
    `
${source('null', 'one')}
${source('null', 'two')}
build {
  sources = ["null.one", "null.two"]
  provisioner "shell-local" {
    only   = ["null.one"]
    inline = ["echo only one"]
  }
  provisioner "shell-local" {
    except = ["null.one"]
    inline = ["echo not one"]
  }
}`,
  ),
  hcl(
    'hcl: -only',
    `${source('null', 'one')}\n${source('null', 'two')}\nbuild {\n  sources = ["null.one", "null.two"]\n${run('echo hi')}\n}`,
    {
      args: ['-only=*.two'],
    },
  ),
  hcl(
    'hcl: -except',
    `${source('null', 'one')}\n${source('null', 'two')}\nbuild {\n  sources = ["null.one", "null.two"]\n${run('echo hi')}\n}`,
    {
      args: ['-except=null.two'],
    },
  ),
  hcl(
    'hcl: meta-arguments',
    `
${source('null', 'one')}
build {
  sources = ["null.one"]
  provisioner "shell-local" {
    pause_before = "10ms"
    max_retries  = 1
    inline       = ["echo tried", "exit 3"]
  }
}`,
  ),
  hcl(
    'hcl: a timeout',
    `
${source('null', 'one')}
build {
  sources = ["null.one"]
  provisioner "shell-local" {
    timeout = "1m"
    inline  = ["echo in time"]
  }
}`,
  ),
  hcl(
    'hcl: an override',
    `
${source('null', 'one')}
${source('null', 'two')}
build {
  sources = ["null.one", "null.two"]
  provisioner "shell-local" {
    inline   = ["echo for all"]
    override = {
      two = {
        inline = ["echo for two"]
      }
    }
  }
}`,
  ),
  hcl(
    'hcl: a chain of post-processors',
    `
${source('null', 'one')}
build {
  sources = ["null.one"]
  post-processors {
    post-processor "manifest" {
      output = "m.json"
    }
    post-processor "shell-local" {
      name   = "last"
      inline = ["echo after \${source.name}"]
    }
  }
  post-processor "shell-local" {
    inline = ["echo alone"]
  }
}`,
  ),
  hcl(
    'hcl: dynamic blocks and heredocs',
    `
${source('null', 'one')}
locals {
  steps = ["first", "second"]
}
build {
  sources = ["null.one"]
  dynamic "provisioner" {
    for_each = local.steps
    labels   = ["shell-local"]
    content {
      inline = [
        <<-EOT
          echo \${provisioner.value}
          echo end
        EOT
      ]
    }
  }
}`,
  ),
  hcl('hcl: Go templates in strings', whole('echo {{ build_name }} {{ build_type }} {{ upper `x` }}')),
  {
    id: 'hcl: JSON syntax',
    template: '',
    path: 't',
    files: {
      't/main.pkr.json': JSON.stringify({
        variable: { a: { default: 'A' } },
        source: { null: { one: { communicator: 'none' } } },
        build: {
          sources: ['source.null.one'],
          provisioner: { 'shell-local': { inline: ['echo ${var.a} ${source.name}'] } },
        },
      }),
    },
  },
  hcl('hcl: one file', whole('echo ${path.root}'), { path: 't/main.pkr.hcl' }),
  hcl('hcl: path.root of a folder', whole('echo ${path.root}'), { path: './t' }),
  {
    id: 'hcl: an empty folder',
    template: '',
    path: 't',
    files: { 't/readme.txt': 'x' },
    says: /Could not find any config file in/,
  },
];

function hcl(id: string, text: string, more: Partial<RunCase> = {}): RunCase {
  return { id, template: '', path: 't', ...more, files: { 't/main.pkr.hcl': `${text.trim()}\n`, ...more.files } };
}

function source(type: string, name: string): string {
  return `source "${type}" "${name}" {\n  communicator = "none"\n}`;
}

function run(...inline: readonly string[]): string {
  return `  provisioner "shell-local" {\n    inline = ${JSON.stringify(inline)}\n  }`;
}

/** A build of a null builder that runs a line; `extra` is one more argument of the source. */
function whole(line: string, extra = '', ...more: readonly string[]): string {
  return `source "null" "one" {\n  communicator = "none"\n  ${extra}\n}\nbuild {\n  sources = ["source.null.one"]\n${run(line, ...more)}\n}`;
}
