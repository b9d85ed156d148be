import type { SourceString } from '../../config/source-value.js';
import type { DecodeScope } from '../../contract/config.js';
import { GoFunctionError } from '../../languages/go-template/errors.js';
import type { SourceRange } from '../../support/diagnostics.js';
import { LineIndex } from '../../support/line-index.js';
import type { FunctionScope, TemplateFacts } from '../go-strings/functions.js';

/** The functions of `{{ }}` in the strings of an HCL2 template: `user` and `build` have nothing to give. @see spec-json-template 7.6 */
export function goStringScope(
  facts: TemplateFacts,
  scope: DecodeScope,
  build: FunctionScope['build'] = noBuildValue,
): FunctionScope {
  return {
    facts,
    user: (name) => {
      throw new GoFunctionError(`user is a function of JSON templates; write \${var.${name}}`);
    },
    buildName: scope.buildName,
    builderType: scope.builderType,
    extra: scope.functions,
    build,
  };
}

function noBuildValue(key: string): string {
  throw new GoFunctionError(`loaded data, but couldnt find ${key} in it; write \${build.${key}}`);
}

/** The place of the template action at `offset` of a string, when it can be seen in the source; else that of the string. */
export function goActionPlace(text: string | undefined, { value, range }: SourceString, offset: number): SourceRange {
  const open = value.lastIndexOf('{{', offset);
  const close = value.indexOf('}}', open);
  if (text === undefined || open === -1 || close === -1) return range;
  const action = value.slice(open, close + 2);
  const at = text.indexOf(action, range.start.offset);
  if (at === -1 || at + action.length > range.end.offset) return range;
  return new LineIndex(range.file, text).range(at, at + action.length);
}
