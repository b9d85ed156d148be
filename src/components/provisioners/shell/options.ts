import { bool, defineOptions, duration, intList, string, stringList, stringMap } from '../../../config/declaration.js';

/** The options of the shell provisioner (spec-provision 3.1). */
export const options = defineOptions({
  inline: stringList('Commands to run, written to a script on the machine.'),
  script: string('Path of a script to run, relative to the working directory.'),
  scripts: stringList('Paths of scripts to run, in order.'),
  inline_shebang: string('The interpreter line of inline scripts, without `#!`. Default `/bin/sh -e`.'),
  binary: bool('Upload scripts as they are. Otherwise CRLF line ends become LF.'),
  remote_folder: string('Folder on the machine for the script.', { default: '/tmp' }),
  remote_file: string('File name on the machine; default `script_<number>.sh`.'),
  remote_path: string('Path on the machine; default `remote_folder`/`remote_file`.'),
  execute_command: string(
    'Command that runs the script; `{{.Path}}`, `{{.Vars}}` and `{{.EnvVarFile}}` are filled in. Default `chmod +x {{.Path}}; {{.Vars}} {{.Path}}`.',
    { late: true },
  ),
  env_var_format: string("How a variable is written in `{{.Vars}}`; default `%s='%s' `."),
  environment_vars: stringList('Variables for the script, each as `NAME=value`.'),
  env: stringMap('Variables for the script; they win over `environment_vars`.'),
  use_env_var_file: bool(
    'Upload the variables as a file that the script reads, instead of writing them on the command line.',
  ),
  start_retry_timeout: duration('How long to try to start the script, for instance while the machine reboots.', {
    default: 300_000,
  }),
  expect_disconnect: bool('The script may end the connection, for instance by a reboot.'),
  skip_clean: bool('Leave the script on the machine.'),
  pause_after: duration('How long to wait after the scripts.'),
  valid_exit_codes: intList('Exit codes that count as success; `[0]` when none is given.'),
});
