const KEPT = /^[0-9A-Za-z()[\] ./\-'@_]$/;

/**
 * Makes a text usable as the name of an image: every byte that a name cannot hold becomes a dash, so that a character of
 * several bytes becomes several dashes (spec-amazon 2.2; the template function `clean_resource_name`).
 */
export function cleanResourceName(name: string): string {
  return [...Buffer.from(name, 'utf8')].map(cleanByte).join('');
}

function cleanByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return KEPT.test(character) ? character : '-';
}
