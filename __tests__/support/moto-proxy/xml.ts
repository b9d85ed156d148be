/** An element of an XML answer. Attributes are dropped: AWS's answers carry only `xmlns`. */
export interface XmlElement {
  readonly name: string;
  /** Text directly inside, entities decoded. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const token = /<\?[^>]*\?>|<!--[\s\S]*?-->|<\/\s*([^\s>]+)\s*>|<([^\s/>]+)[^>]*?(\/?)>|([^<]+)/g;

/** Parses an XML answer of AWS; throws on text that is not one (moto answers HTML to actions that it lacks). */
export function parseXml(source: string): XmlElement {
  const top = { name: '', text: '', children: [] as XmlElement[] };
  const open = [top];
  for (const [, closing, opening, selfClosing, text] of source.matchAll(token)) {
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.text += decode(text);
    if (closing !== undefined && open.pop()?.name !== closing) throw new Error(`not well-formed XML at </${closing}>`);
    if (opening === undefined) continue;
    const element = { name: opening, text: '', children: [] };
    parent.children.push(element);
    if (selfClosing === '') open.push(element);
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined) throw new Error(`not an XML answer: ${source.slice(0, 200)}`);
  return root;
}

/** The text at a path of child names (`'imageSet'`, `'item'`, `'name'`: the first of each); '' when absent. */
export function textAt(element: XmlElement, ...path: readonly string[]): string {
  return path.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element)?.text ?? '';
}

/** The `item` children at a path: an EC2 list. */
export function itemsAt(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  const list = path.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element);
  return list?.children.filter((child) => child.name === 'item') ?? [];
}

/** Text made safe for an XML body. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|[a-z]+);/g, (whole, entity: string) => {
    if (entity.startsWith('#x')) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
    if (entity.startsWith('#')) return String.fromCodePoint(Number.parseInt(entity.slice(1), 10));
    return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[entity] ?? whole;
  });
}
