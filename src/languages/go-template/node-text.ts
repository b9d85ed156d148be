import type { BranchNode, ListNode, PipeNode, TemplateNode, TemplateSyntax } from './nodes.js';
import { quote } from './quote.js';

/** A node as Go prints it in error texts: normalised source. */
export function nodeText(node: TemplateSyntax): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.nodes.map(nodeText).join('');
    case 'action':
      return `{{${pipeText(node.pipe)}}}`;
    case 'if':
    case 'with':
    case 'range':
      return branchText(node);
    case 'template':
      return templateText(node);
    case 'break':
    case 'continue':
    case 'else':
    case 'end':
      return `{{${node.kind}}}`;
    case 'pipe':
      return pipeText(node);
    case 'command':
      return node.args.map(argumentText).join(' ');
    default:
      return expressionText(node);
  }
}

function expressionText(node: Exclude<TemplateSyntax, { kind: 'pipe' | 'command' } | ListNode | BranchNode>): string {
  switch (node.kind) {
    case 'identifier':
      return node.name;
    case 'variable':
      return [node.name, ...node.fields].join('.');
    case 'field':
      return fieldsText(node.fields);
    case 'chain':
      return argumentText(node.base) + fieldsText(node.fields);
    case 'dot':
      return '.';
    case 'bool':
      return String(node.value);
    case 'string':
    case 'number':
      return node.source;
    default:
      return node.kind;
  }
}

function argumentText(node: TemplateSyntax): string {
  return node.kind === 'pipe' ? `(${pipeText(node)})` : nodeText(node);
}

function fieldsText(fields: readonly string[]): string {
  return fields.map((field) => `.${field}`).join('');
}

function pipeText(pipe: PipeNode): string {
  const commands = pipe.commands.map(nodeText).join(' | ');
  if (pipe.variables.length === 0) return commands;
  return `${pipe.variables.map(nodeText).join(', ')} ${pipe.isAssignment ? '=' : ':='} ${commands}`;
}

function branchText(node: BranchNode): string {
  const otherwise = node.otherwise === undefined ? '' : `{{else}}${nodeText(node.otherwise)}`;
  return `{{${node.kind} ${pipeText(node.pipe)}}}${nodeText(node.body)}${otherwise}{{end}}`;
}

function templateText(node: TemplateNode): string {
  const pipe = node.pipe === undefined ? '' : ` ${pipeText(node.pipe)}`;
  return `{{template ${quote(node.name)}${pipe}}}`;
}
