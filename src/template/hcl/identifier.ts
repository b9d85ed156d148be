/** True for what can stand as a bare name in native syntax. @see spec-hcl2 A.1 */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(text);
}
