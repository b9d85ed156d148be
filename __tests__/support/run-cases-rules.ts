import { F, file, N, nul, type RunCase, sl } from './run-cases.js';

const two = [
  { ...N, name: 'one' },
  { ...N, name: 'two' },
];
const noting = (...rest: object[]) => [sl('echo $PACKER_BUILD_NAME'), ...rest];
const counter = 'echo x >> tries; test $(wc -l < tries) -ge 3';

/** Rules of spec-json-template 1 to 6, 9 and 10 that null and file builders can show. */
export const ruleCases: readonly RunCase[] = [
  // 1: reading the file
  { id: 'any-extension', template: '', files: { 'z.txt': JSON.stringify(nul(sl('echo 1'))) }, path: 'z.txt' },
  { id: 'standard-input', template: '', stdin: JSON.stringify(nul(sl('echo {{template_dir}}'))), path: '-' },
  { id: 'absent-file', template: '', path: 'absent.json', says: /absent\.json: no such file or directory/ },
  { id: 'root-is-a-list', template: '[]' },
  { id: 'root-keys-in-any-case', template: { Builders: [N], PROVISIONERS: [sl('echo 1')] } },
  { id: 'null-root-keys', template: { builders: [N], provisioners: null, variables: null, 'post-processors': null } },
  { id: 'builders-no-list', template: { builders: N } },
  { id: 'post-processors-no-list', template: { builders: [N], 'post-processors': 'manifest' } },
  { id: 'comments-and-push', template: { builders: [N], comments: [{ a: 'b' }], push: { name: 'x' } } },
  { id: 'no-builders', template: { provisioners: [sl('echo 1')] }, says: /at least one builder must be defined/ },
  { id: 'too-old', template: { min_packer_version: '99.0.0', builders: [N] }, says: /requires Packer version 99/ },
  { id: 'old-enough', template: { min_packer_version: '1.2.0', builders: [N] } },
  { id: 'bad-version', template: { min_packer_version: 'one', builders: [N] } },
  { id: 'duplicate-deep', template: '{"builders":[{"type":"null","a":{"b":1,"b":2}}]}', says: /duplicate field: b/ },
  { id: 'comment-inside', template: nul({ ...sl('echo 1'), _c: 'x' }), says: /unknown configuration key: '"_c"'/ },
  { id: 'packer-options-ignored', template: { builders: [{ ...N, packer_x: 1 }] } },
  // 3: builders
  { id: 'no-type', template: { builders: [{ name: 'x' }] }, says: /builder 1: missing 'type'/ },
  { id: 'unknown-type', template: { builders: [{ type: 'nul' }] } },
  {
    id: 'rendered-name',
    template: { variables: { v: 'x' }, builders: [{ ...N, name: 'b-{{user `v` | upper}}' }], provisioners: noting() },
  },
  { id: 'name-with-env', template: { builders: [{ ...N, name: '{{env `X`}}' }] } },
  {
    id: 'override-by-name',
    template: {
      builders: [{ ...N, name: 'n' }],
      provisioners: [
        {
          ...sl('echo a'),
          environment_vars: ['A=1'],
          override: { n: { environment_vars: ['A=2', 'B=3'], inline: ['echo $A $B'] } },
        },
      ],
    },
  },
  // 4: provisioners
  {
    id: 'override-null-item',
    template: nul({ ...sl('echo a', 'echo b', 'echo c'), override: { null: { inline: ['echo X', null] } } }),
  },
  { id: 'provisioner-without-type', template: nul({ inline: ['x'] }), says: /missing 'type'/ },
  {
    id: 'only-and-except',
    template: nul({ ...sl('x'), only: ['null'], except: ['null'] }),
    says: /only one of 'only' or 'except'/,
  },
  {
    id: 'except-unknown',
    template: nul({ ...sl('x'), except: ['x'] }),
    says: /'except' specified builder 'x' not found/,
  },
  { id: 'override-unknown', template: nul({ ...sl('x'), override: { x: {} } }), says: /override 'x' doesn't exist/ },
  {
    id: 'only-and-except-apply',
    template: {
      builders: two,
      provisioners: [
        { ...sl('echo first'), only: ['one'] },
        { ...sl('echo second'), except: ['one'] },
        { ...sl('echo third'), only: 'two' },
      ],
    },
    args: ['-parallel-builds=1'],
  },
  { id: 'first-error-stops', template: nul(sl('echo 1'), sl('exit 7'), sl('echo 3')) },
  { id: 'only-with-comma', template: nul({ ...sl('x'), only: 'null,null' }), says: /builder 'null,null' not found/ },
  { id: 'only-empty', template: nul({ ...sl('x'), only: '' }), says: /builder '' not found/ },
  { id: 'post-processor-only-null', template: file({ type: 'manifest', only: [null] }), says: /builder '' not found/ },
  { id: 'manifest-output-empty', template: file({ type: 'manifest', output: '' }) },
  { id: 'artifice-without-match', template: file([{ type: 'artifice', files: ['none'] }, 'manifest']) },
  {
    id: 'retries-out-of-range',
    template: nul({ ...sl('x'), max_retries: '99999999999999999999' }),
    says: /out of range/,
  },
  { id: 'pause-nanoseconds', template: nul({ ...sl('echo 1'), pause_before: 100000000 }) },
  { id: 'pause-empty', template: nul({ ...sl('echo 1'), pause_before: '' }) },
  { id: 'pause-without-unit', template: nul({ ...sl('echo 1'), pause_before: '5' }) },
  { id: 'pause-repeats', template: nul({ ...sl(counter), pause_before: '50ms', max_retries: 3 }) },
  { id: 'retry-until-good', template: nul({ ...sl(counter), max_retries: 5 }, sl('echo after')) },
  {
    id: 'retries-rendered',
    template: { variables: { r: '1' }, ...nul({ ...sl('exit 1'), max_retries: '{{user `r`}}' }) },
  },
  { id: 'retries-empty', template: nul({ ...sl('exit 1'), max_retries: '' }) },
  { id: 'retries-no-number', template: nul({ ...sl('exit 1'), max_retries: 'x' }) },
  { id: 'retries-first-error', template: nul({ ...sl('echo x >> n; exit $(wc -l < n)'), max_retries: 2 }) },
  { id: 'timeout-in-time', template: nul({ ...sl('echo quick'), timeout: '30s' }) },
  { id: 'timeout-nanoseconds', template: nul({ ...sl('echo quick'), timeout: 90000000000 }) },
  { id: 'meta-key-in-capitals', template: nul({ ...sl('echo 1'), Only: ['null'] }) },
  { id: 'keep-is-no-provisioner-key', template: nul({ ...sl('x'), keep_input_artifact: true }) },
  { id: 'cleanup-not-after-success', template: { ...nul(sl('echo ok')), 'error-cleanup-provisioner': sl('echo C') } },
  {
    id: 'cleanup-sees-build',
    template: { ...nul(sl('exit 1')), 'error-cleanup-provisioner': sl('echo {{build `ID`}} $PACKER_BUILDER_TYPE') },
  },
  {
    id: 'cleanup-override',
    template: {
      ...nul(sl('exit 1')),
      'error-cleanup-provisioner': { ...sl('echo C'), override: { null: { inline: ['echo D'] }, zzz: {} } },
    },
  },
  {
    id: 'file-builder-has-no-cleanup',
    template: { builders: [F], provisioners: [sl('exit 1')], 'error-cleanup-provisioner': sl('echo C') },
  },
  { id: 'file-builder-build-values', template: { builders: [F], provisioners: [sl('echo "{{build `ID`}}"')] } },
  { id: 'upload-to-none', template: nul({ type: 'file', source: 't.json', destination: '/nowhere' }) },
  {
    id: 'upload-to-file-builder',
    template: { builders: [F], provisioners: [{ type: 'file', source: 't.json', destination: '/x' }] },
  },
  { id: 'sleep', template: nul({ type: 'sleep', duration: '50ms' }, sl('echo 1')) },
  { id: 'breakpoint-disabled', template: nul({ type: 'breakpoint', disable: true, note: 'look' }, sl('echo 1')) },
  { id: 'breakpoint-alone', template: nul({ type: 'breakpoint', disable: true }) },
  // 5: post-processors
  { id: 'nested-sequence', template: file([['manifest']]), says: /not allowed to be nested/ },
  { id: 'post-processor-number', template: file(5), says: /bad format/ },
  { id: 'post-processor-without-type', template: file({ name: 'x' }), says: /type is required/ },
  { id: 'post-processor-override', template: file({ type: 'manifest', override: {} }) },
  { id: 'empty-post-processors', template: file() },
  { id: 'empty-sequence', template: file([]) },
  { id: 'named-post-processor', template: file({ ...sl('echo $PACKER_BUILD_NAME'), name: 'tell' }) },
  { id: 'keep-input', template: file({ type: 'compress', output: 'x.zip', keep_input_artifact: true }) },
  { id: 'keep-nothing', template: file({ type: 'compress', output: 'x.zip', keep_input_artifact: false }) },
  { id: 'two-sequences', template: file(['manifest', { type: 'compress', output: 'x.zip' }], [sl('cat o.txt')]) },
  { id: 'failing-sequence', template: file([sl('exit 3'), 'manifest'], [sl('echo other'), 'manifest']) },
  { id: 'two-failing-sequences', template: file(sl('exit 3'), sl('exit 4')) },
  { id: 'later-failure-keeps-first', template: file(['manifest', sl('exit 3')]) },
  { id: 'artifice', template: file([sl('echo new > n.txt'), { type: 'artifice', files: ['n.txt'] }, 'manifest']) },
  {
    id: 'checksum',
    template: file({ type: 'checksum', checksum_types: ['md5', 'sha256'], output: '{{.ChecksumType}}.sum' }),
  },
  { id: 'checksum-default-output', template: file('checksum') },
  {
    id: 'artifact-data-for-shell-local',
    template: { builders: [N], 'post-processors': [sl('echo {{build `ID`}} $PACKER_BUILDER_TYPE')] },
  },
  {
    id: 'post-processor-except',
    template: { builders: two, 'post-processors': [{ ...sl('echo pp'), except: ['one'] }] },
    args: ['-parallel-builds=1'],
  },
  {
    id: 'post-processor-only-unknown',
    template: file({ type: 'manifest', only: ['zz'] }),
    says: /'only' specified builder 'zz' not found/,
  },
  { id: 'only-empty-flag', template: nul(sl('echo 1')), args: ['-only='], difference: 'nothing-selected' },
  { id: 'except-empty-flag', template: file('manifest'), args: ['-except='] },
  { id: 'only-empty-item', template: nul(sl('echo 1')), args: ['-only=null,'] },
  { id: 'except-builder', template: { builders: two, provisioners: noting() }, args: ['-except=one'] },
  { id: 'except-post-processor', template: file('manifest', 'checksum'), args: ['-except=manifest'] },
  {
    id: 'one-string-execute-command',
    template: file({ ...sl('echo ran'), execute_command: 'A=5 sh -c "echo $0 {{.Script}} >/dev/null; echo $A"' }),
  },
  {
    id: 'manifest-appends',
    template: file('manifest'),
    files: {
      'packer-manifest.json':
        '{"builds":[{"name":"old","builder_type":"x","files":null,"artifact_id":"1","packer_run_uuid":"2","custom_data":null}],"last_run_uuid":"2"}',
    },
  },
  {
    id: 'manifest-force',
    template: file('manifest'),
    args: ['-force'],
    files: {
      'packer-manifest.json':
        '{"builds":[{"name":"old","builder_type":"x","files":null,"artifact_id":"1","packer_run_uuid":"2","custom_data":null}],"last_run_uuid":"2"}',
    },
  },
  // 6 and 8: decoding shell-local
  { id: 'inline-a-string', template: nul({ type: 'shell-local', inline: 'echo a,echo b' }) },
  { id: 'option-in-capitals', template: nul({ type: 'shell-local', INLINE: ['echo 1'] }) },
  {
    id: 'inline-numbers',
    template: nul({ type: 'shell-local', inline: ['echo 1'], environment_vars: 'A=1', valid_exit_codes: '0,3' }),
  },
  { id: 'exit-codes', template: nul({ ...sl('exit 3'), valid_exit_codes: [0, '3'] }) },
  { id: 'exit-code-number', template: nul({ ...sl('exit 3'), valid_exit_codes: 3 }) },
  { id: 'exit-code-not-allowed', template: nul({ ...sl('exit 5'), valid_exit_codes: [0, 3] }) },
  { id: 'inline-object', template: nul({ type: 'shell-local', inline: { a: 1 } }) },
  { id: 'nothing-to-run', template: nul({ type: 'shell-local' }), says: /cannot all be empty/ },
  {
    id: 'too-much-to-run',
    template: nul({ ...sl('x'), command: 'y' }),
    says: /only specify one of the following options/,
  },
  { id: 'bad-environment', template: nul({ ...sl('x'), environment_vars: ['A'] }) },
  {
    id: 'bad-system',
    template: nul({ ...sl('x'), only_on: ['beos'] }),
    says: /Invalid OS specified in only_on: 'beos'/,
  },
  { id: 'other-system', template: nul({ ...sl('exit 1'), only_on: ['windows'] }) },
  { id: 'missing-script', template: nul({ type: 'shell-local', script: 'no.sh' }), says: /Bad script 'no\.sh'/ },
  {
    id: 'script-not-executable',
    template: nul({ type: 'shell-local', script: 's.sh' }),
    files: { 's.sh': 'echo 1\n' },
  },
  {
    id: 'script-through-sh',
    template: nul({
      type: 'shell-local',
      script: 's.sh',
      execute_command: ['/bin/sh', '-c', '{{.Vars}} sh {{.Script}}'],
    }),
    files: { 's.sh': 'echo $PACKER_BUILD_NAME $PACKER_BUILDER_TYPE\n' },
  },
  {
    id: 'program-not-there',
    template: nul({ ...sl('echo 1'), execute_command: ['./no-such-program', '{{.Script}}'] }),
  },
  { id: 'shebang', template: nul({ ...sl('false', 'echo on'), inline_shebang: '/bin/sh' }) },
  { id: 'shebang-e', template: nul(sl('false', 'echo not reached')) },
  { id: 'quotes-in-variables', template: nul({ ...sl('echo "$A"'), environment_vars: ["A=it's"] }) },
  {
    id: 'variables-override',
    template: nul({ ...sl('echo $PACKER_BUILD_NAME'), environment_vars: ['PACKER_BUILD_NAME=mine'] }),
  },
  { id: 'variable-with-equals', template: nul({ ...sl('echo "$A"'), environment_vars: ['A=b=c', 'B='] }) },
  { id: 'extension', template: nul({ ...sl('case $0 in *.bash) echo yes;; esac'), tempfile_extension: 'bash' }) },
  { id: 'two-bad-options', template: nul({ ...sl('x'), zeta: 1, alpha: 2 }), says: /"alpha"'/ },
  { id: 'inline-with-field', template: nul(sl("echo '{{.Foo}} {{ .ID }}'")) },
  { id: 'file-target-missing', template: { builders: [{ type: 'file', content: 'x' }] }, says: /target required/ },
  {
    id: 'file-source-and-content',
    template: { builders: [{ ...F, source: 't.json' }] },
    says: /source file AND content/,
  },
  { id: 'file-blank', template: { builders: [{ type: 'file', target: 'a/b/o.txt' }] } },
  {
    id: 'file-copy',
    template: { builders: [{ type: 'file', target: 'a/o.txt', source: 'in.txt' }] },
    files: { 'in.txt': 'copied' },
  },
  { id: 'file-source-absent', template: { builders: [{ type: 'file', target: 'o.txt', source: 'in.txt' }] } },
  {
    id: 'null-without-host',
    template: { builders: [{ type: 'null' }] },
    says: /Host must be specified.*Username must be specified/,
  },
];

/** What the screen shows and how runs end: spec-json-template 9, 10. */
export const screenCases: readonly RunCase[] = [
  { id: 'carriage-returns', template: nul(sl("printf 'a\\rb\\n1%%\\r2%%\\r3%%\\n'")) },
  { id: 'windows-lines', template: nul(sl("printf 'a\\r\\nb\\r\\n'")) },
  { id: 'empty-lines', template: nul(sl("printf 'a\\n\\n\\nb\\n'")) },
  { id: 'no-last-newline', template: nul(sl("printf 'a\\nb'")) },
  { id: 'trailing-blanks', template: nul(sl("printf 'a  \\n  b\\t\\n'")) },
  { id: 'errors-are-shown', template: nul(sl('echo problem >&2')) },
  { id: 'colours', template: nul(sl('echo out; sleep 0.2; echo err >&2')), color: true },
  { id: 'colours-of-two', template: { builders: two }, args: ['-parallel-builds=1'], color: true },
  { id: 'no-colour-codes', template: nul(sl('echo out')), color: true, env: { PACKER_NO_COLOR: '1' } },
  { id: 'failure-in-colour', template: nul(sl('exit 1')), color: true },
  { id: 'timestamps', template: nul(sl('echo out')), args: ['-timestamp-ui'] },
  { id: 'one-after-another', template: { builders: two, provisioners: noting() }, args: ['-parallel-builds=1'] },
  { id: 'side-by-side', template: { builders: two, provisioners: noting(sl('sleep 0.1')) } },
  { id: 'only', template: { builders: two, provisioners: noting() }, args: ['-only=two,zz'] },
  {
    id: 'only-twice',
    template: { builders: two, provisioners: noting() },
    args: ['-only=two', '-only', 'one', '-except=one'],
  },
  { id: 'machine-readable', template: file('manifest', sl('echo a,b')), args: ['-machine-readable'] },
  { id: 'machine-readable-failure', template: nul(sl('exit 2')), args: ['-machine-readable'] },
  { id: 'machine-readable-two', template: { builders: two }, args: ['-machine-readable', '-parallel-builds=1'] },
  {
    id: 'sensitive-part-of-word',
    template: { variables: { p: 'ull' }, 'sensitive-variables': ['p'], ...nul(sl('echo nullable')) },
  },
  {
    id: 'sensitive-empty',
    template: { variables: { p: '' }, 'sensitive-variables': ['p'], ...nul(sl('echo nullable')) },
  },
  {
    id: 'sensitive-in-manifest',
    template: {
      variables: { p: 'hush' },
      'sensitive-variables': ['p'],
      builders: [N],
      'post-processors': [{ type: 'manifest', custom_data: { p: '{{user `p`}}' } }],
    },
  },
  {
    id: 'sensitive-in-environment',
    template: {
      variables: { p: 'hush' },
      'sensitive-variables': ['p'],
      ...nul({ ...sl('echo $P > file; echo $P'), environment_vars: ['P={{user `p`}}'] }),
    },
  },
  {
    id: 'sensitive-lines',
    template: { variables: { p: 'first\nsecond' }, 'sensitive-variables': ['p'], ...nul(sl('echo second')) },
    difference: 'sensitive-lines',
  },
  { id: 'on-error-ask', template: nul(sl('exit 1')), args: ['-on-error=ask'] },
  { id: 'on-error-abort', template: nul(sl('exit 1')), args: ['-on-error', 'abort'] },
  { id: 'on-error-unknown', template: nul(sl('exit 1')), args: ['-on-error=zz'] },
  { id: 'unknown-flag', template: nul(sl('echo 1')), args: ['-zz'] },
  { id: 'two-dashes', template: nul(sl('echo {{user `a`}}')), args: ['--var', 'a=b=c'] },
  { id: 'var-without-value', template: nul(sl('echo 1')), args: ['-var', 'a'] },
  { id: 'var-file-absent', template: nul(sl('echo 1')), args: ['-var-file=no.json'] },
  { id: 'var-file-bad', template: nul(sl('echo 1')), args: ['-var-file=v.json'], files: { 'v.json': '{' } },
  {
    id: 'var-file-two-values',
    template: nul(sl('echo {{user `a`}}')),
    args: ['-var-file=v.json'],
    files: { 'v.json': '{"a":"1"} {"a":"2"}' },
  },
  { id: 'two-templates', template: nul(sl('echo 1')), args: ['t.json'] },
  {
    id: 'all-fail-to-prepare',
    template: {
      builders: [
        { ...N, a: 1 },
        { ...F, b: 1 },
      ],
    },
    says: /"a"'.*"b"'|"b"'.*"a"'/,
  },
  {
    id: 'one-fails',
    template: { builders: two, provisioners: [sl('test $PACKER_BUILD_NAME = one')] },
    args: ['-parallel-builds=1'],
  },
  { id: 'debug', template: nul(sl('echo 1')), args: ['-debug'] },
  {
    id: 'run-uuid',
    template: nul(
      sl('echo $PACKER_RUN_UUID {{build `PackerRunUUID`}}; test "$PACKER_RUN_UUID" = "{{build `PackerRunUUID`}}"'),
    ),
  },
  { id: 'sentinels', template: nul(sl('echo {{build `PackerHTTPAddr`}} "{{build `Host`}}" "$PACKER_HTTP_ADDR"')) },
  {
    id: 'interrupt',
    template: nul(sl('echo waiting; exec sleep 20')),
    interruptAt: 'waiting',
    difference: 'cancelled-builds-say-so',
  },
  {
    id: 'interrupt-skips-post-processors',
    template: { builders: [F], provisioners: [sl('echo waiting; exec sleep 20')], 'post-processors': ['manifest'] },
    interruptAt: 'waiting',
    difference: 'cancelled-builds-say-so',
  },
];
