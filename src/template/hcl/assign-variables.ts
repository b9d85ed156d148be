import type { Type } from '../../languages/cty/types.js';
import { unknownOf, type Value } from '../../languages/cty/values.js';
import type { BodyAttribute } from '../../languages/hcl/body/body.js';
import { evaluate } from '../../languages/hcl/evaluate.js';
import type { FunctionContext } from '../../languages/hcl-functions/definition.js';
import { type Diagnostic, didYouMean, hasErrors, type SourceRange } from '../../support/diagnostics.js';
import type { VariableInputs } from '../template.js';
import { hideTexts, withoutText } from './hide-texts.js';
import { nameHint, problem, warning } from './problem.js';
import { readVarFile } from './read-var-file.js';
import { defaultScope, markedIf } from './scopes.js';
import { secretTexts } from './secret-texts.js';
import type { VariableDeclaration } from './variable-declarations.js';
import { converted, defaultValue, textValue, variableType } from './variable-value.js';

/** A variable with the value that counts. */
export interface AssignedVariable {
  readonly declaration: VariableDeclaration;
  readonly type: Type;
  /** Unknown when nothing gives a value ({@link AssignedVariable.source} is undefined then) or the value is wrong. Sensitive ones carry the mark. */
  readonly value: Value;
  readonly isSensitive: boolean;
  readonly source: 'default' | 'env' | 'varfile' | 'cmd' | undefined;
  /** Where the value is written, if in a file. */
  readonly range: SourceRange | undefined;
}

/** The variables of a template, assigned. */
export interface AssignedVariables {
  readonly variables: ReadonlyMap<string, AssignedVariable>;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts given to sensitive variables that do not fit: what is wrong with them must not show them. */
  readonly refusedSecrets: readonly { readonly name: string; readonly value: string }[];
}

/** What assigning needs beside the declarations. */
export interface AssignScope {
  readonly context: FunctionContext;
  /** `*.auto.pkrvars.*` of the folder. */
  readonly autoFiles: readonly string[];
  readonly warnOfUndeclared: boolean;
  /** Takes the text of each file, for showing diagnostics. */
  readonly addSource: (path: string, text: string) => void;
}

/**
 * Gives every variable the value that comes last: default, environment, automatic files, files, assignments. Every value
 * that is given is checked, also one that does not count. @see spec-hcl2 B.3
 */
export async function assignVariables(
  declarations: ReadonlyMap<string, VariableDeclaration>,
  inputs: VariableInputs,
  scope: AssignScope,
): Promise<AssignedVariables> {
  const assignment = new Assignment(declarations, scope);
  assignment.takeDefaults();
  assignment.takeEnvironment();
  for (const path of [...scope.autoFiles, ...inputs.files]) await assignment.takeFile(path);
  for (const given of inputs.assignments) assignment.takeAssignment(given);
  return assignment;
}

type Source = Exclude<AssignedVariable['source'], undefined>;

class Assignment implements AssignedVariables {
  readonly variables = new Map<string, AssignedVariable>();
  readonly diagnostics: Diagnostic[] = [];
  readonly refusedSecrets: { name: string; value: string }[] = [];
  readonly #declarations: ReadonlyMap<string, VariableDeclaration>;
  readonly #scope: AssignScope;

  constructor(declarations: ReadonlyMap<string, VariableDeclaration>, scope: AssignScope) {
    this.#declarations = declarations;
    this.#scope = scope;
  }

  takeDefaults(): void {
    for (const [name, declaration] of this.#declarations) {
      const given = defaultValue(declaration, defaultScope(this.#scope.context));
      this.diagnostics.push(...given.diagnostics);
      const type = variableType(declaration, given.value);
      const { isSensitive } = declaration;
      this.variables.set(name, {
        declaration,
        type,
        isSensitive,
        value: markedIf(isSensitive, given.value ?? unknownOf(type)),
        source: declaration.defaultExpression === undefined ? undefined : 'default',
        range: declaration.defaultExpression?.range,
      });
    }
  }

  takeEnvironment(): void {
    const { env } = this.#scope.context;
    for (const [name, variable] of this.variables) {
      const text = env[`PKR_VAR_${name}`];
      if (text !== undefined) this.#takeText(variable, text, 'env');
    }
  }

  async takeFile(path: string): Promise<void> {
    const { context, addSource } = this.#scope;
    const { text, attributes, diagnostics } = await readVarFile(path, context.workingDirectory);
    // Where a secret may be what cannot be read, nothing of it is told.
    const isSecret = hasErrors(diagnostics) && [...this.variables.values()].some(({ isSensitive }) => isSensitive);
    this.diagnostics.push(...(isSecret ? diagnostics.map(withoutText) : diagnostics));
    for (const attribute of attributes) this.#takeAttribute(attribute);
    if (text === undefined || isSecret) return;
    const secrets = attributes.flatMap(({ name, expression: { range } }) =>
      this.variables.get(name)?.isSensitive === true ? [{ kind: 'constant', range } as const] : [],
    );
    addSource(path, hideTexts(path, text, secrets));
  }

  takeAssignment({ name, value, sensitive, origin }: VariableInputs['assignments'][number]): void {
    const variable = this.variables.get(name);
    if (variable !== undefined) {
      this.#takeText({ ...variable, isSensitive: variable.isSensitive || sensitive === true }, value, 'cmd');
      return;
    }
    this.diagnostics.push(
      problem('UndeclaredVariable', 'Undefined -var variable', {
        detail: [
          `The template declares no variable named ${JSON.stringify(name)}.`,
          ...(origin === undefined ? [] : [`It is given by ${origin}.`]),
        ].join(' '),
        hint: this.#nearest(name),
      }),
    );
  }

  #takeAttribute({ name, nameRange, expression }: BodyAttribute): void {
    const variable = this.variables.get(name);
    if (variable === undefined) {
      if (this.#scope.warnOfUndeclared) this.diagnostics.push(this.#undefinedVariable(name, nameRange));
      return;
    }
    const { value, diagnostics } = evaluate(expression, undefined);
    this.diagnostics.push(...(variable.isSensitive ? diagnostics.map(withoutText) : diagnostics));
    if (!hasErrors(diagnostics)) this.#take(variable, value, { source: 'varfile', range: expression.range });
  }

  #takeText(variable: AssignedVariable, text: string, source: 'env' | 'cmd'): void {
    const { declaration, type, isSensitive } = variable;
    const file = `<value for var.${declaration.name} from ${source}>`;
    const given = textValue(text, type, file);
    if (given.diagnostics.length > 0 && !isSensitive) this.#scope.addSource(file, text);
    this.diagnostics.push(...(isSensitive ? given.diagnostics.map(withoutText) : given.diagnostics));
    if (given.value !== undefined) this.#take(variable, given.value, { source, range: undefined });
    else if (isSensitive) this.refusedSecrets.push({ name: declaration.name, value: text });
  }

  #take(
    variable: AssignedVariable,
    value: Value,
    { source, range }: { source: Source; range: SourceRange | undefined },
  ): void {
    const { declaration, type, isSensitive } = variable;
    const given = converted(declaration, value, { type, problem: WRONG[source], range });
    this.diagnostics.push(...given.diagnostics);
    if (given.value === undefined && isSensitive) {
      const { name } = declaration;
      this.refusedSecrets.push(...secretTexts(value).map((text) => ({ name, value: text })));
    }
    const taken = markedIf(isSensitive, given.value ?? unknownOf(type));
    this.variables.set(declaration.name, { ...variable, value: taken, source, range });
  }

  #undefinedVariable(name: string, range: SourceRange): Diagnostic {
    return warning('UndefinedVariable', 'Undefined variable', {
      detail: `A value is given for ${JSON.stringify(name)}, but no variable of that name is declared.`,
      hint: this.#nearest(name),
      range,
    });
  }

  #nearest(name: string): string | undefined {
    const names = [...this.#declarations.keys()];
    return nameHint(didYouMean(name, names), names, 'Declared are');
  }
}

const INVALID = { code: 'InvalidVariableValue', summary: 'Invalid value for variable' };
const WRONG: Readonly<Record<Source, { readonly code: string; readonly summary: string }>> = {
  default: { code: 'InvalidVariableDefault', summary: 'Invalid default value for variable' },
  env: INVALID,
  varfile: INVALID,
  cmd: { code: 'InvalidVariableValue', summary: 'Invalid argument value for -var variable' },
};
