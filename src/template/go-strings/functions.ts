import { randomBytes } from 'node:crypto';
import { GoFunctionError } from '../../languages/go-template/errors.js';
import type { FunctionTable, GoFunction } from '../../languages/go-template/functions.js';
import { strftime } from '../../languages/go-template/strftime.js';
import { formatGoTime } from '../../languages/go-template/time-layout.js';
import { PACKER_VERSION } from '../../support/version.js';
import { lowerCase, replaceFirst, splitPart, upperCase } from './string-functions.js';

/** What is the same wherever a template function runs. */
export interface TemplateFacts {
  readonly startTime: Date;
  readonly workingDirectory: string;
  readonly templateDirectory: string;
}

/** What the functions of one place may use; what is absent is an error there (spec-json-template 7.3). */
export interface FunctionScope {
  readonly facts: TemplateFacts;
  user(name: string): string;
  /** Variable values only. */
  readonly env?: (name: string) => string;
  /** Variable values only: `vault`, `consul_key`, `aws_secretsmanager`, `aws_secretsmanager_raw`. */
  readonly network?: (name: string, args: readonly string[]) => string;
  /** Components only. */
  readonly buildName?: string;
  readonly builderType?: string;
  /** Provisioners and post-processors only. */
  readonly build?: (key: string) => string;
  /** Functions that only this component knows. */
  readonly extra?: Readonly<Record<string, (text: string) => string>> | undefined;
}

/** Old names of `clean_resource_name`. */
export const CLEAN_NAME_ALIASES = ['clean_ami_name', 'clean_image_name'] as const;

/** The functions that a string with `{{ }}` may call, in either language. */
export function templateFunctions(scope: FunctionScope): FunctionTable {
  return new Map([...commonFunctions(scope), ...variableFunctions(scope), ...extraFunctions(scope.extra)]);
}

type Entries = readonly (readonly [string, GoFunction])[];

function commonFunctions(scope: FunctionScope): Entries {
  const { facts } = scope;
  return [
    ['user', text((name) => scope.user(name))],
    ['build', text((key) => (scope.build ?? noBuildVariables)(key))],
    ['build_name', constant(() => scope.buildName ?? fail('build_name not available'))],
    ['build_type', constant(() => scope.builderType ?? fail('build_type not available'))],
    ['isotime', { params: [], variadic: 'string', call: (...args) => isotime(facts.startTime, args.map(String)) }],
    ['strftime', text((format) => strftime(facts.startTime, format))],
    ['timestamp', constant(() => String(unixSeconds(facts.startTime)))],
    ['uuid', constant(() => timeOrderedUuid(facts.startTime))],
    ['pwd', constant(() => facts.workingDirectory)],
    ['template_dir', constant(() => facts.templateDirectory)],
    ['packer_version', constant(() => PACKER_VERSION)],
    [
      'split',
      { params: ['string', 'string', 'int'], call: (s, sep, i) => splitPart(String(s), String(sep), Number(i)) },
    ],
    [
      'replace',
      {
        params: ['string', 'string', 'int', 'string'],
        call: (old, by, n, s) => replaceFirst(String(s), { old: String(old), by: String(by), count: Number(n) }),
      },
    ],
    [
      'replace_all',
      {
        params: ['string', 'string', 'string'],
        call: (old, by, s) => replaceFirst(String(s), { old: String(old), by: String(by), count: -1 }),
      },
    ],
    ['upper', text(upperCase)],
    ['lower', text(lowerCase)],
    [
      'sed',
      {
        params: [],
        variadic: 'string',
        call: () => fail('template function `sed` is deprecated use `replace` or `replace_all` instead.'),
      },
    ],
  ];
}

function variableFunctions({ env, network }: FunctionScope): Entries {
  const secretsManager = 'AWS Secrets Manager is only allowed in the variables section';
  return [
    ['env', text(env ?? (() => fail('env vars are not allowed here')))],
    [
      'consul_key',
      remote(network, { name: 'consul_key', params: ['string'], refusal: 'consul_key is not allowed here' }),
    ],
    [
      'vault',
      remote(network, {
        name: 'vault',
        params: ['string', 'string'],
        refusal: 'Vault vars are only allowed in the variables section',
      }),
    ],
    [
      'aws_secretsmanager',
      remote(network, { name: 'aws_secretsmanager', params: [], variadic: 'string', refusal: secretsManager }),
    ],
    [
      'aws_secretsmanager_raw',
      remote(network, { name: 'aws_secretsmanager_raw', params: ['string'], refusal: secretsManager }),
    ],
  ];
}

/**
 * Deviation: clean-name-aliases. Packer refuses `clean_ami_name` and `clean_image_name`, which `fix` renames. Here they are aliases where the
 * component knows `clean_resource_name`; the body warns.
 */
function extraFunctions(extra: FunctionScope['extra']): Entries {
  if (extra === undefined) return [];
  const own = Object.entries(extra).map(([name, run]) => [name, text(run)] as const);
  const clean = Object.hasOwn(extra, 'clean_resource_name') ? extra['clean_resource_name'] : undefined;
  return clean === undefined ? own : [...own, ...CLEAN_NAME_ALIASES.map((name) => [name, text(clean)] as const)];
}

interface RemoteFunction extends Pick<GoFunction, 'params' | 'variadic'> {
  readonly name: string;
  readonly refusal: string;
}

function remote(network: FunctionScope['network'], { name, params, variadic, refusal }: RemoteFunction): GoFunction {
  return {
    params,
    variadic,
    call: (...args) => (network === undefined ? fail(refusal) : network(name, args.map(String))),
  };
}

function noBuildVariables(key: string): never {
  fail(`Error validating build variable: the given variable ${key} will not be passed into your plugin.`);
}

function isotime(time: Date, layouts: readonly string[]): string {
  if (layouts.length > 1) fail(`too many values, 1 needed: [${layouts.join(' ')}]`);
  return formatGoTime(time, layouts[0] ?? '2006-01-02T15:04:05Z07:00');
}

function unixSeconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}

/** The first eight digits are the seconds, the rest is random: later ones sort later (spec-json-template 7.3). */
function timeOrderedUuid(time: Date): string {
  const digits = unixSeconds(time).toString(16).padStart(8, '0') + randomBytes(12).toString('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => digits.slice(from, to))
    .join('-');
}

function text(run: (argument: string) => string): GoFunction {
  return { params: ['string'], call: (argument) => run(String(argument)) };
}

function constant(run: () => string): GoFunction {
  return { params: [], call: run };
}

function fail(message: string): never {
  throw new GoFunctionError(message);
}
