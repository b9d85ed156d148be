const KEY = '(?:mrk-)?[a-f0-9][a-f0-9-]+';
const ALIAS = 'alias/[A-Za-z0-9:/_-]+';
const REGION = '(?:[a-z]{2}-(?:gov-)?[a-z]+-[0-9])?';
const ARN = `arn:aws(?:-[a-z]{2}(?:-gov)?)?:kms:${REGION}:[0-9]{12}:(?:key/${KEY}|${ALIAS})`;
const SYNTAX = new RegExp(`^(?:${KEY}|${ALIAS}|${ARN})$`);

/** True for a KMS key id, multi-region key id, alias or the ARN of one of them (spec-amazon 2.3); upper-case hex is refused. */
export function isKmsKeyId(text: string): boolean {
  return SYNTAX.test(text);
}
