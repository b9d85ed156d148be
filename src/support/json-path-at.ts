/** An open object or list on the way to a place. */
interface Container {
  readonly isList: boolean;
  index: number;
  key: string | undefined;
  expectsKey: boolean;
}

/**
 * Which value of a JSON text stands at an offset: `builders[0].ami_name`. Undefined at the root and for other texts.
 * Works up to the offset only, so the rest of the text may be broken.
 */
export function jsonPathAt(text: string, offset: number): string | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  const open: Container[] = [];
  for (let at = 0; at <= offset && at < text.length; at++) {
    const character = text[at];
    const top = open.at(-1);
    if (character === '"') {
      const end = stringEnd(text, at);
      if (top?.expectsKey === true) top.key = text.slice(at + 1, end);
      if (offset <= end) break;
      at = end;
    } else if (character === ',') advance(top);
    else if (character === ':' && top !== undefined) top.expectsKey = false;
    else if (at === offset) break;
    else if (character === '{' || character === '[') {
      open.push({ isList: character === '[', index: 0, key: undefined, expectsKey: character === '{' });
    } else if (character === '}' || character === ']') open.pop();
  }
  const path = open.map(step).join('').replace(/^\./, '');
  return path === '' ? undefined : path;
}

function advance(container: Container | undefined): void {
  if (container === undefined) return;
  container.index++;
  container.key = undefined;
  container.expectsKey = !container.isList;
}

function step({ isList, index, key }: Container): string {
  if (isList) return `[${index}]`;
  if (key === undefined) return '';
  return /^[\w-]+$/.test(key) ? `.${key}` : `["${key}"]`;
}

/** The offset of the closing quote, or the end of the text. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
