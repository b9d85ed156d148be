import { isBuiltin } from '../../languages/go-template/builtins.js';
import { GoTemplateError } from '../../languages/go-template/errors.js';
import { nodeText } from '../../languages/go-template/node-text.js';
import type { CommandNode, ExpressionNode, PipeNode } from '../../languages/go-template/nodes.js';
import { renderTemplate } from '../../languages/go-template/render.js';
import { goMap } from '../../languages/go-template/values.js';
import { commandName } from './called-functions.js';
import type { TextPart } from './hcl-text.js';
import { type CallSite, KEPT, RENAMED, REPLACED, UNTOUCHED } from './replaced-calls.js';
import { NotTranslatable } from './translation.js';

/** What an action or an argument becomes. */
type Operand =
  /** A text with insertions. */
  | { readonly kind: 'text'; readonly parts: readonly TextPart[] }
  /** A number, a boolean or a field: as it is written. */
  | { readonly kind: 'source'; readonly text: string }
  /** A call that the component renders. */
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly TextPart[] };

/** An action in HCL2: what it prints; `kept` names a function that is still called in it. */
export interface TranslatedAction {
  readonly parts: readonly TextPart[];
  readonly kept: string | undefined;
}

/**
 * Translates the pipeline of an action (spec-commands 8.3); undefined when it is to stay as it is written, as `{{ .Field }}`
 * does. Throws {@link NotTranslatable}.
 */
export function translateAction(pipe: PipeNode, site: CallSite): TranslatedAction | undefined {
  const operand = pipeline(pipe, site);
  if (operand.kind === 'source') return undefined;
  if (operand.kind === 'call') {
    return { parts: [{ literal: '{{ ' }, ...operand.parts, { literal: ' }}' }], kept: operand.name };
  }
  // What prints template delimiters is kept, or they would be taken for an action.
  const printsAction = operand.parts.some((part) => 'literal' in part && /\{\{|\}\}/.test(part.literal));
  return printsAction ? undefined : { parts: operand.parts, kept: undefined };
}

function pipeline(pipe: PipeNode, site: CallSite): Operand {
  if (pipe.variables.length > 0) throw new NotTranslatable('template variables cannot be translated');
  let value: Operand | undefined;
  for (const step of pipe.commands) value = command(step, value, site);
  if (value === undefined) throw new NotTranslatable('an empty action cannot be translated');
  return value;
}

function command(node: CommandNode, piped: Operand | undefined, site: CallSite): Operand {
  const called = commandName(node);
  const name = called === undefined ? undefined : (RENAMED.get(called) ?? called);
  const [first, ...rest] = node.args;
  if (name === undefined) {
    if (rest.length > 0 || piped !== undefined) throw untranslatable(node);
    return argument(first, site);
  }
  const args = [...rest.map((arg) => argument(arg, site)), ...(piped === undefined ? [] : [piped])];
  const replace = REPLACED.get(name);
  if (replace !== undefined) {
    return {
      kind: 'text',
      parts: [
        {
          expression: replace(
            args.map((arg) => textOf(arg, name)),
            site,
          ),
        },
      ],
    };
  }
  if (KEPT.has(name)) return { kind: 'call', name, parts: callText(name, args) };
  if (isBuiltin(name)) return executed(name, args);
  throw new NotTranslatable(`the call of "${name}" cannot be translated`, alternative(UNTOUCHED.get(name)));
}

function argument(node: ExpressionNode, site: CallSite): Operand {
  switch (node.kind) {
    case 'string':
      return { kind: 'text', parts: [{ literal: node.value }] };
    case 'number':
    case 'bool':
    case 'field':
      return { kind: 'source', text: nodeText(node) };
    case 'identifier':
      return command({ kind: 'command', offset: node.offset, args: [node] }, undefined, site);
    case 'pipe':
      return pipeline(node, site);
    default:
      throw untranslatable(node);
  }
}

function textOf(operand: Operand, callee: string): readonly TextPart[] {
  if (operand.kind === 'text') return operand.parts;
  if (operand.kind === 'source' && !operand.text.startsWith('.')) return [{ literal: operand.text }];
  throw new NotTranslatable(`the argument of "${callee}" is known only when the component renders it`);
}

function callText(name: string, args: readonly Operand[]): TextPart[] {
  return [{ literal: name }, ...args.flatMap((arg): TextPart[] => [{ literal: ' ' }, ...argumentText(arg)])];
}

function argumentText(operand: Operand): readonly TextPart[] {
  if (operand.kind === 'source') return [{ literal: operand.text }];
  if (operand.kind === 'call') return [{ literal: '(' }, ...operand.parts, { literal: ')' }];
  const hasBacktick = operand.parts.some((part) => 'literal' in part && part.literal.includes('`'));
  if (hasBacktick) throw new NotTranslatable('a text with a backtick cannot be an argument');
  return [{ literal: '`' }, ...operand.parts, { literal: '`' }];
}

/** Go's own functions are executed when all their arguments are constant. */
function executed(name: string, args: readonly Operand[]): Operand {
  const words = args.map((arg) => {
    if (arg.kind === 'source' && !arg.text.startsWith('.')) return arg.text;
    if (arg.kind !== 'text' || arg.parts.some((part) => 'expression' in part)) {
      throw new NotTranslatable(
        `"${name}" is called with a value that is not constant`,
        alternative(FORMATS.get(name)),
      );
    }
    return JSON.stringify(arg.parts.map((part) => ('literal' in part ? part.literal : '')).join(''));
  });
  try {
    return {
      kind: 'text',
      parts: [{ literal: renderTemplate(`{{${[name, ...words].join(' ')}}}`, goMap({}), new Map()) }],
    };
  } catch (error) {
    if (!(error instanceof GoTemplateError)) throw error;
    throw new NotTranslatable(`the call of "${name}" fails: ${error.message}`);
  }
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['printf', 'format("%s", var.example)'],
  ['print', '"$' + '{var.example}"'],
  ['len', 'length(var.example)'],
  ['urlquery', 'urlencode(var.example)'],
]);

function alternative(call: string | undefined): string | undefined {
  return call === undefined ? undefined : `In HCL2: ${call}.`;
}

function untranslatable(node: CommandNode | ExpressionNode): NotTranslatable {
  return new NotTranslatable(`"${nodeText(node)}" cannot be translated`);
}
