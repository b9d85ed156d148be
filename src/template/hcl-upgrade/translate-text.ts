import { hasActions } from '../../languages/go-template/delimiters.js';
import { GoTemplateError } from '../../languages/go-template/errors.js';
import { lex } from '../../languages/go-template/lex.js';
import type { ActionNode, Statement } from '../../languages/go-template/nodes.js';
import { parseTemplate } from '../../languages/go-template/parse.js';
import type { TextPart } from './hcl-text.js';
import { type CallSite, KEPT } from './replaced-calls.js';
import { type TranslatedAction, translateAction } from './translate-action.js';
import { NotTranslatable, type Remark } from './translation.js';

/** A string of a JSON template in HCL2. */
export interface TranslatedText {
  readonly parts: readonly TextPart[];
  /** What stays a template call, or as it is. */
  readonly remarks: readonly Remark[];
}

/**
 * Translates the template calls of a string (spec-commands 8.3). What has no counterpart stays as it is written, and is
 * remarked.
 * Deviation: upgrade-call-by-call. Packer gives up a whole block for one call, and mixes up the arguments of `replace`.
 */
export function translateText(text: string, site: CallSite): TranslatedText {
  const untouched = (remark: Remark): TranslatedText => ({ parts: [{ literal: text }], remarks: [remark] });
  if (!hasActions(text)) return { parts: [{ literal: text }], remarks: [] };
  try {
    const { trees } = parseTemplate(text, { functions: () => true });
    const nodes = trees.get('root')?.nodes ?? [];
    const control = nodes.find((node) => node.kind !== 'text' && node.kind !== 'action');
    if (trees.size > 1 || control !== undefined) {
      return untouched({
        offset: control?.offset ?? 0,
        summary: 'a text with conditions or loops cannot be translated',
        hint: 'HCL2 has conditional expressions and the directives %{ if } and %{ for }.',
      });
    }
    return translateNodes(text, nodes, site);
  } catch (error) {
    if (!(error instanceof GoTemplateError)) throw error;
    return untouched({ offset: error.offset, summary: `could not parse the template: ${error.message}` });
  }
}

function translateNodes(text: string, nodes: readonly Statement[], site: CallSite): TranslatedText {
  const sourceOf = actionSources(text);
  const remarks: Remark[] = [];
  let isTranslated = false;
  const parts = nodes.flatMap((node): readonly TextPart[] => {
    if (node.kind === 'text') return [{ literal: node.text }];
    if (node.kind !== 'action') return [];
    const action = attempt(node, site, remarks);
    if (action === undefined) return [{ literal: sourceOf(node) }];
    isTranslated = true;
    return action.parts;
  });
  // As it is written where nothing changes: with its comments and trim marks.
  return { parts: isTranslated ? parts : [{ literal: text }], remarks };
}

/** Undefined when the action stays as it is. */
function attempt(node: ActionNode, site: CallSite, remarks: Remark[]): TranslatedAction | undefined {
  try {
    const action = translateAction(node.pipe, site);
    if (action?.kept !== undefined) remarks.push(keptCall(node, action.kept));
    return action;
  } catch (error) {
    if (!(error instanceof NotTranslatable)) throw error;
    remarks.push({ offset: node.offset, summary: error.message, hint: error.hint });
    return undefined;
  }
}

function keptCall(node: ActionNode, name: string): Remark {
  return {
    offset: node.offset,
    summary: `the call of "${name}" stays a template call`,
    hint: `It works where the component renders the option. In HCL2: ${KEPT.get(name) ?? name}.`,
  };
}

/** Finds an action as it is written, delimiters included. */
function actionSources(text: string): (node: ActionNode) => string {
  const tokens = lex(text);
  return ({ offset }) => {
    const open = tokens.findLast((token) => token.kind === 'left-delimiter' && token.offset <= offset);
    const close = tokens.find((token) => token.kind === 'right-delimiter' && token.offset >= offset);
    return text.slice(open?.offset ?? 0, close === undefined ? text.length : close.offset + 2);
  };
}
