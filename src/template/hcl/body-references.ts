import type { OptionsDeclaration } from '../../contract/config.js';
import type { HclBody } from '../../languages/hcl/body/body.js';
import { type Reference, references } from '../../languages/hcl/references.js';
import { optionsSchema } from './option-schema.js';

/** Every variable that the options of a body refer to, in nested blocks too. */
export function bodyReferences(body: HclBody, declaration: OptionsDeclaration<unknown>): readonly Reference[] {
  const { body: schema, blocks } = optionsSchema(declaration);
  const { content } = body.content(schema);
  return [
    ...[...content.attributes.values()].flatMap(({ expression }) => references(expression)),
    ...content.blocks.flatMap((block) => {
      const nested = blocks.get(block.type)?.declaration;
      return nested === undefined ? [] : bodyReferences(block.body, nested);
    }),
  ];
}
