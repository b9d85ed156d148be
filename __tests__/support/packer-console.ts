import { spawnSync } from 'node:child_process';
import { readPeers } from './peers-env.js';

/**
 * What `packer console` of the template `t.pkr.hcl` in a folder prints for each expression; undefined where it crashes. Each
 * answer follows a line that says which one it is. Node gives its children sockets: of a pipe, packer answers the last line only.
 */
export function askConsole(folder: string, expressions: readonly string[]): readonly (string | undefined)[] {
  const lines = expressions.flatMap((source, index) => [`"#${index}#"`, source]);
  const { stdout, stderr } = spawnSync(readPeers().packer.path, ['console', 't.pkr.hcl'], {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', HOME: folder, CHECKPOINT_DISABLE: '1' },
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    timeout: 150_000,
  });
  const answers = stdout.split(/^#\d+#$/m).slice(1);
  if (answers.length === expressions.length && !/^panic:/m.test(stdout + stderr)) return answers;
  if (expressions.length < 2) return [undefined];
  const half = expressions.length >> 1;
  return [...askConsole(folder, expressions.slice(0, half)), ...askConsole(folder, expressions.slice(half))];
}
