import { F, file, N, nul, type RunCase, renders, sl } from './run-cases.js';

const user = (name: string) => `{{user \`${name}\`}}`;
const failing = { builders: [N], provisioners: [sl('exit 1')] };
const cleanup = { ...failing, 'error-cleanup-provisioner': { ...sl('echo C'), only: ['zzz'] } };
const named = { type: 'compress', name: 'zip', output: 'x.zip' };

/** The vectors of spec-json-template 11, each as `build`. */
export const vectorCases: readonly RunCase[] = [
  { id: '1', template: { foo: 1, bar: {}, builders: [N] }, says: /Unknown root level key in template: 'bar'.*'foo'/ },
  { id: '2a', template: { _c: 'x', builders: [N] } },
  { id: '2b', template: { _c: {}, builders: [N] }, says: /comment "?_c"? to string/ },
  { id: '3', template: '{"variables":{"a":"1","a":"2"},"builders":[{"type":"null"}]}', says: /duplicate field: a/ },
  { id: '4', template: '{"builders":[{"type":"null","communicator":"none"}],}', says: /invalid character '}'/ },
  { id: '5', template: { variables: { a: 5 }, builders: [N] }, says: /expected type 'string', got unconvertible type/ },
  { id: '6a', template: { variables: { a: null }, builders: [N] }, says: /required variable not set: a/ },
  { id: '6b', template: { variables: { a: null }, builders: [N] }, args: ['-var', 'a='] },
  {
    id: '7',
    template: {
      variables: { a: `x-${user('b')}`, b: `y-${user('c')}`, c: 'z' },
      ...nul(sl(`echo ${user('a')}`)),
    },
    args: ['-var', 'c=o'],
  },
  { id: '8', template: { variables: { a: user('a') }, builders: [N] }, says: /Failed to interpolate "a"/ },
  {
    id: '9',
    template: { variables: { a: user('nope'), b: 'x', c: user('b') }, ...nul(sl(`echo [${user('a')}]`)) },
  },
  {
    id: '10',
    template: nul(sl(`echo ${user('a')}`)),
    files: { 'f1.json': '{"a":"1"}', 'f2.json': '{"a":"3"}' },
    args: ['-var-file', 'f1.json', '-var', 'a=2', '-var-file', 'f2.json'],
  },
  {
    id: '11a',
    template: renders(user('a')),
    files: { 'f.json': '{"a":5}' },
    args: ['-var-file=f.json'],
    says: /cannot unmarshal number into Go value of type string/,
  },
  {
    id: '11b',
    template: renders(`[${user('a')}]`, { a: 'x' }),
    files: { 'f.json': '{"a":null}' },
    args: ['-var-file=f.json'],
  },
  { id: '12', template: renders(user('a'), { a: 'x' }), env: { PKR_VAR_a: 'env' } },
  { id: '13', template: renders(user('a')), args: ['-var', 'a={{env `PLACE`}}'], env: { PLACE: 'at home' } },
  { id: '14', template: renders(user('a'), { a: `d {{ .HTTPIP }} ${user('b')}`, b: 'B' }) },
  { id: '15', template: nul(sl('{{env `HOME`}}')), says: /env vars are not allowed here/ },
  { id: '16', template: nul(sl(`echo '[${user('nope')}]'`)) },
  {
    id: '17a',
    template: {
      variables: { x: 'X' },
      builders: [{ ...N, name: `n-${user('x')}` }],
      provisioners: [{ ...sl('echo 1'), only: ['n-X'] }],
    },
    says: /'only' specified builder 'n-X' not found/,
  },
  {
    id: '17b',
    template: {
      variables: { x: 'X' },
      builders: [{ ...N, name: `n-${user('x')}` }, F],
      provisioners: [{ ...sl('echo $PACKER_BUILD_NAME'), only: [`n-${user('x')}`] }],
    },
    args: ['-only=n-X'],
  },
  { id: '18', template: { builders: [N, N] }, says: /builder with name 'null' already exists/ },
  { id: '19', template: nul({ ...sl('echo 1'), name: 'z' }), says: /unknown configuration key: '"name"'/ },
  {
    id: '20',
    template: nul({ ...sl('echo a', 'echo b', 'echo c'), override: { null: { inline: ['echo X'] } } }),
  },
  { id: '21', template: nul({ ...sl('exit 3'), max_retries: 2 }) },
  { id: '22', template: nul({ ...sl('sleep 2; echo done'), pause_before: '1s500ms', timeout: '1s' }) },
  { id: '23', template: nul({ ...sl('sleep 5'), timeout: '1s' }), difference: 'timeout-names-itself' },
  { id: '24', template: cleanup },
  { id: '25', template: { ...failing, 'error-cleanup-provisioner': sl('exit 4') } },
  { id: '26a', template: cleanup, args: ['-on-error=abort'] },
  {
    id: '26b',
    template: cleanup,
    args: ['-on-error=run-cleanup-provisioner'],
    difference: 'on-error-names-failed-step',
  },
  { id: '27', template: file('compress') },
  { id: '28', template: file(['checksum', { type: 'compress', output: 'x.tar.gz' }]) },
  { id: '29', template: file({ type: 'manifest', keep_input_artifact: false }) },
  { id: '30', template: file(sl('exit 1')) },
  { id: '31', template: file(['manifest', named, 'checksum']), args: ['-except=zip'] },
  { id: '32', template: file(['manifest', { ...named, except: ['file'] }, 'checksum']) },
  { id: '33a', template: file({ type: 'manifest', keep_input_artifact: 'true' }), says: /keep_input_artifact/ },
  { id: '33b', template: file({ type: 'manifest', only: 'null' }), says: /[Oo]nly/ },
  {
    id: '34',
    template: {
      variables: { x: 'KEY' },
      builders: [N],
      'post-processors': [{ type: 'manifest', custom_data: { [user('x')]: '{{build `ID`}}', n: 5, b: true } }],
    },
  },
  { id: '35', template: nul(sl('echo {{ build `ID` | upper }} {{ build `ID` }}')) },
  { id: '36', template: nul(sl('{{build `Nope`}}')), says: /couldnt find Nope in it/ },
  { id: '37', template: nul({ ...sl('echo $A $B'), environment_vars: 'A=1,B=2' }) },
  {
    id: '38a',
    template: { 'sensitive-variables': ['x'], ...nul(sl(`echo ${user('x')}`)) },
    args: ['-var', 'x=SECRET'],
    difference: 'sensitive-undeclared',
  },
  {
    id: '38b',
    template: { variables: { x: 'SECRET' }, 'sensitive-variables': ['x'], ...nul(sl(`echo ${user('x')} SECRETS`)) },
  },
  {
    id: '39',
    template: {
      builders: [
        { ...N, name: 'good' },
        { ...N, name: 'bad', nonsense: 1 },
      ],
      provisioners: [sl('echo ran')],
    },
    says: /unknown configuration key: '"nonsense"'/,
  },
  {
    id: '40',
    template: { builders: [N], 'post-processors': [sl('echo a,b; echo c')] },
    args: ['-machine-readable'],
  },
  { id: '41', template: renders('{{strftime "Year %Y %%Y %j 100%"}}') },
  { id: '42', template: renders('{{isotime "2006"}}{{ .X }}') },
  { id: '43', template: nul(sl('echo 1')), args: ['-only=zz'], difference: 'nothing-selected' },
  { id: '44', template: nul(sl("echo '{{ `{{` }} lit {{ `}}` }}'")) },
];
