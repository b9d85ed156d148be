/**
 * A script as a Unix machine wants it: line ends CRLF become LF, and the last line is ended. Other bytes stay as they are.
 * Deviation: shell-long-lines. Packer uploads an empty script when a line is longer than 64 KiB; here lines may have any length.
 */
export function unixText(content: Buffer): Buffer {
  // latin1 maps every byte to one character and back, so that bytes of any encoding survive.
  const text = content.toString('latin1').replace(/\r\n/g, '\n').replace(/\r$/, '');
  return Buffer.from(text === '' || text.endsWith('\n') ? text : `${text}\n`, 'latin1');
}
