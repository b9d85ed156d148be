import type { OptionPath } from '../contract/config.js';
import { didYouMean } from '../support/diagnostics.js';
import { type Decoding, pathText } from './decoding.js';
import { isRenamedOption } from './renamed-options.js';
import type { SourceEntry } from './source-value.js';

/**
 * Reports an option that the component does not have, with the nearest name; `type` and `packer_*` are ignored at the top.
 *
 * @see spec-json-template 6
 */
export function refuseUnknownOption(
  decoding: Decoding,
  path: OptionPath,
  { entry, known, repeated }: { entry: SourceEntry; known: Iterable<string>; repeated: boolean },
): void {
  if (path.length === 1 && (entry.name === 'type' || entry.name.startsWith('packer_'))) return;
  if (path.length === 1 && isRenamedOption(decoding.componentType, entry.name)) {
    decoding.problem({
      code: 'DeprecatedOption',
      summary: `Deprecated configuration key: '${entry.name}'`,
      detail:
        'Please call `packer fix` against your template to update your template to be compatible with the current ' +
        'version of Packer. Visit https://www.packer.io/docs/commands/fix/ for more detail.',
      range: entry.nameRange,
    });
    return;
  }
  const near = repeated ? undefined : didYouMean(entry.name, known);
  decoding.problem({
    code: 'UnknownOption',
    summary: `unknown configuration key: '"${pathText(path)}"'`,
    hint: repeated
      ? 'The option is given twice, in different case; remove one.'
      : near === undefined
        ? undefined
        : `Did you mean "${near}"?`,
    range: entry.nameRange,
  });
}
