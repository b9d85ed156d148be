import { bool, defineOptions, intList, type OptionsOf, string, stringList, stringMap } from '../config/declaration.js';

/** The options of shell-local, as provisioner and as post-processor (spec-provision 3.2). */
export const localScriptOptions = defineOptions({
  command: string('One command to run. The same as `inline` with one item, which is preferred.'),
  inline: stringList('Commands to run, written to a temporary script.'),
  script: string('Path of a script to run, relative to the working directory.'),
  scripts: stringList('Paths of scripts to run, in order.'),
  inline_shebang: string('The interpreter line of inline scripts, without `#!`.', { default: '/bin/sh -e' }),
  execute_command: stringList(
    'Program and arguments that run a script; `{{.Vars}}` and `{{.Script}}` are filled in. Default `["/bin/sh", "-c", "{{.Vars}} {{.Script}}"]`.',
    { late: true },
  ),
  env_var_format: string("How a variable is written in `{{.Vars}}`: `%s='%s' ` unless the host is Windows."),
  environment_vars: stringList('Variables for the script, each as `NAME=value`.'),
  env: stringMap('Variables for the script; they win over `environment_vars`.'),
  only_on: stringList('Operating systems of this host on which to run; elsewhere nothing is done.'),
  tempfile_extension: string('File extension of inline scripts, for instance `.sh`.'),
  use_linux_pathing: bool('Windows with WSL: gives scripts paths such as `/mnt/c/x`.'),
  valid_exit_codes: intList('Exit codes that count as success; `[0]` when none is given.'),
});

/** Decoded options of shell-local. */
export type LocalScriptOptions = OptionsOf<typeof localScriptOptions>;
