/** How text becomes bytes and bytes text. */
export interface TextEncoding {
  /** Undefined when a character has no bytes. */
  encode(text: string): Buffer | undefined;
  /** Undefined when bytes stand for no character. */
  decode(bytes: Buffer): string | undefined;
}
