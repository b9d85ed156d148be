/** What an image is that nobody gave a name. */
const PLAIN = 'amzn2-ami-hvm-*-x86_64-gp2';

/** `ami-...=NAME` or `ami-...` as ids and names. */
export function parseForeignImages(items: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    items.map((item) => {
      const [id = '', ...name] = item.split('=');
      return [id.trim(), name.join('=').trim() || PLAIN];
    }),
  );
}
