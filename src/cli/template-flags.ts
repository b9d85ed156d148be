import type { VariableInputs } from '../template/template.js';
import type { CliHost } from './cli-host.js';
import { FlagError, type FlagSpec, listFlag, type ParsedFlags } from './flags.js';

/** Flags that every command on a template takes (spec-commands 1). */
export const TEMPLATE_FLAGS: Readonly<Record<string, FlagSpec>> = {
  only: { kind: 'list', value: 'foo,bar,baz', help: 'Build only the specified builds.' },
  except: { kind: 'list', value: 'foo,bar,baz', help: 'Run all builds and post-processors other than these.' },
  var: { kind: 'string', value: "'key=value'", help: 'Variable for templates, can be used multiple times.' },
  'var-file': {
    kind: 'string',
    value: 'path',
    help: 'File of variable values (JSON; with an HCL2 template also HCL2), can be used multiple times.',
  },
  'config-type': {
    kind: 'string',
    value: 'json',
    values: ['json', 'hcl2'],
    help: 'Language of a template whose path does not say it, such as one read from standard input.',
  },
  'ignore-prerelease-plugins': { kind: 'bool', help: 'Accepted; there are no plugins.' },
  'use-sequential-evaluation': { kind: 'bool', help: 'Accepted; evaluation has one order.' },
};

/** What the command line says of a template: its language, its variables, which of its builds. */
export function templateInputs<T extends string | undefined>(
  template: T,
  flags: ParsedFlags,
  { readStdin }: Pick<CliHost, 'readStdin'>,
) {
  return {
    template,
    configType: configType(flags),
    stdin: readStdin,
    variables: variableInputs(flags),
    only: onlyNames(flags),
    except: listFlag(flags, 'except'),
  };
}

/** Empty names stay: `-only=` with nothing behind it, as from an unset variable, selects no build, and not all of them. */
function onlyNames(flags: ParsedFlags): string[] {
  return (flags.values.get('only') ?? []).flatMap((value) => value.split(','));
}

/** Variable inputs of the command line: files in their order, then assignments in theirs. */
export function variableInputs(flags: ParsedFlags): VariableInputs {
  return {
    files: [...(flags.values.get('var-file') ?? [])],
    assignments: (flags.values.get('var') ?? []).map((text) => {
      const equals = text.indexOf('=');
      if (equals < 0) throw new FlagError(`invalid value "${text}" for flag -var: no '=' value in arg: ${text}`);
      return { name: text.slice(0, equals), value: text.slice(equals + 1) };
    }),
  };
}

/** The language of a template read from standard input. */
function configType(flags: ParsedFlags): 'json' | 'hcl2' | undefined {
  const value = flags.values.get('config-type')?.at(-1);
  return value === 'json' || value === 'hcl2' ? value : undefined;
}
