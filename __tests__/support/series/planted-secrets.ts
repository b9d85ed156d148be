import { randomBytes } from 'node:crypto';

/** A secret that a run is given, with the name it is reported by. */
export interface PlantedSecret {
  readonly name: string;
  readonly value: string;
}

/** Fresh secrets for one run; each has characters that every encoding writes in another way. */
export function plantSecrets(): { readonly secretKey: string; readonly sessionToken: string; readonly token: string } {
  return {
    secretKey: `wJal${randomBytes(9).toString('hex')}/K7MDENG+bPxRfiCY`,
    sessionToken: `FwoG${randomBytes(24).toString('base64')}==`,
    token: `tok&<${randomBytes(12).toString('hex')}>"é'$ %`,
  };
}

/**
 * Names of the secrets that `bytes` hold, with the encoding: as it is, percent, JSON, XML, Go and shell quoting, base64 at
 * each of its three offsets, base64url, hex, UTF-16.
 */
export function secretsIn(bytes: Buffer, secrets: readonly PlantedSecret[]): string[] {
  return secrets.flatMap(({ name, value }) =>
    Object.entries(encodings(value))
      .filter(([, needle]) => bytes.includes(needle))
      .map(([encoding]) => `${name} (${encoding})`),
  );
}

/** Every form of a secret that is looked for, by name. */
export function encodings(secret: string): Record<string, Buffer> {
  const plain = Buffer.from(secret);
  const texts: Record<string, string> = {
    plain: secret,
    json: JSON.stringify(secret).slice(1, -1),
    'json escaped twice': JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1),
    'json for html': goHtmlJson(secret),
    percent: encodeURIComponent(secret),
    form: new URLSearchParams({ s: secret }).toString().slice(2),
    'workflow command': secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'),
    xml: xml(secret),
    shell: secret.replaceAll("'", `'\\''`),
    'shell as packer does': secret.replaceAll("'", `'"'"'`),
    hex: plain.toString('hex'),
    HEX: plain.toString('hex').toUpperCase(),
    ...base64Forms('base64', plain),
    reversed: [...secret].reverse().join(''),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)])),
    'utf-16': Buffer.from(secret, 'utf16le'),
    'utf-16 big endian': Buffer.from(secret, 'utf16le').swap16(),
    'latin-1': Buffer.from(secret, 'latin1'),
  };
}

/** Inside longer base64 the secret begins at one of three offsets; the characters that its neighbours share are cut off. */
function base64Forms(name: string, plain: Buffer): Record<string, string> {
  const forms: Record<string, string> = {};
  for (const offset of [0, 1, 2]) {
    const text = Buffer.concat([Buffer.alloc(offset), plain])
      .toString('base64')
      .replace(/=+$/, '');
    const inner = text.slice(offset === 0 ? 0 : offset + 1, (plain.length + offset) % 3 === 0 ? undefined : -1);
    forms[`${name} at ${offset}`] = inner;
    forms[`${name}url at ${offset}`] = inner.replaceAll('+', '-').replaceAll('/', '_');
  }
  return forms;
}

function goHtmlJson(text: string): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[<>&]/g, (character) => escapes[character] ?? character);
}

function xml(text: string): string {
  const escapes: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[<>&"']/g, (character) => escapes[character] ?? character);
}
