import { pairOptions } from '../../config/decode.js';
import type { OptionSchema, OptionsDeclaration, WeakType } from '../../contract/config.js';
import { ANY, BOOL, listOf, mapOf, NUMBER, STRING, type Type } from '../../languages/cty/types.js';
import type { BodySchema } from '../../languages/hcl/body/body.js';

/** The type that an option's argument is converted to; undefined for an option that is a block. @see spec-hcl2 B.7 */
export function argumentType({ option }: OptionSchema): Type | undefined {
  return ARGUMENT_TYPES[option.weak];
}

const ARGUMENT_TYPES: Readonly<Record<WeakType, Type | undefined>> = {
  string: STRING,
  bool: BOOL,
  tristate: BOOL,
  int: NUMBER,
  'optional-int': NUMBER,
  float: NUMBER,
  duration: STRING,
  'string-list': listOf(STRING),
  'string-list-list': listOf(listOf(STRING)),
  'int-list': listOf(NUMBER),
  'string-map': mapOf(STRING),
  struct: undefined,
  'struct-list': undefined,
  any: ANY,
};

/** The options of the blocks of a type, and whether there may be several; undefined where anything goes. */
export interface BlockOptions {
  readonly declaration: OptionsDeclaration<unknown> | undefined;
  readonly isSingle: boolean;
}

/** How the body of a component is read, as its declaration says. */
export interface OptionsSchema {
  readonly body: BodySchema;
  /** By type of block: nested options, and the block forms of maps (`tag` of `tags`). */
  readonly blocks: ReadonlyMap<string, BlockOptions>;
}

const known = new WeakMap<OptionsDeclaration<unknown>, OptionsSchema>();

/** The schema of a declaration. All options are optional here: what must be given is for the component to say. */
export function optionsSchema(declaration: OptionsDeclaration<unknown>): OptionsSchema {
  const made = known.get(declaration) ?? makeSchema(declaration);
  known.set(declaration, made);
  return made;
}

function makeSchema({ properties }: OptionsDeclaration<unknown>): OptionsSchema {
  const blocks = new Map<string, BlockOptions>();
  const attributes: { readonly name: string }[] = [];
  for (const [name, schema] of Object.entries(properties)) {
    const { weak, struct, block } = schema.option;
    if (argumentType(schema) !== undefined) attributes.push({ name });
    if (weak === 'struct' || weak === 'struct-list') {
      blocks.set(name, { declaration: struct, isSingle: weak === 'struct' });
    }
    // What is not known further may be written either way.
    if (weak === 'any') blocks.set(name, { declaration: undefined, isSingle: false });
    if (block !== undefined && !Object.hasOwn(properties, block.name)) {
      blocks.set(block.name, { declaration: pairOptions(block), isSingle: false });
    }
  }
  return { body: { attributes, blocks: [...blocks.keys()].map((type) => ({ type })) }, blocks };
}
