import { randomBytes } from 'node:crypto';
import type { Clock } from '../../contract/clock.js';
import type { QueryResult } from './query-service.js';
import { Fault } from './wire/fault.js';
import { missing } from './wire/request.js';

/** The namespace of STS answers. */
export const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** The STS actions that builds use. Whoever asks is the account's root, or the role that was assumed. Throws `Fault`. */
export function serveSts(parameters: URLSearchParams, account: string, clock: Clock): QueryResult {
  const action = parameters.get('Action') ?? '';
  switch (action) {
    case 'GetCallerIdentity':
      return { Arn: `arn:aws:iam::${account}:user/sandbox`, UserId: 'AIDA00000000000SANDBOX', Account: account };
    case 'GetSessionToken':
      return { Credentials: credentials(clock, parameters) };
    case 'AssumeRole':
    case 'AssumeRoleWithWebIdentity':
      return assumedRole(parameters, account, clock);
    case 'DecodeAuthorizationMessage':
      return { DecodedMessage: JSON.stringify({ allowed: true, sandbox: parameters.get('EncodedMessage') ?? '' }) };
    default:
      throw new Fault('InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
  }
}

function assumedRole(parameters: URLSearchParams, account: string, clock: Clock): QueryResult {
  const role = parameters.get('RoleArn');
  const session = parameters.get('RoleSessionName');
  if (role === null) throw missing('RoleArn');
  if (session === null) throw missing('RoleSessionName');
  const name = role.split('/').at(-1) ?? 'role';
  return {
    AssumedRoleUser: {
      AssumedRoleId: `AROA00000000000SANDBOX:${session}`,
      Arn: `arn:aws:sts::${account}:assumed-role/${name}/${session}`,
    },
    Credentials: credentials(clock, parameters),
  };
}

function credentials(clock: Clock, parameters: URLSearchParams): QueryResult {
  const seconds = Number(parameters.get('DurationSeconds') ?? 3600);
  return {
    AccessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
    SecretAccessKey: randomBytes(30).toString('base64'),
    SessionToken: randomBytes(90).toString('base64'),
    Expiration: new Date(clock.now() + 1000 * (Number.isFinite(seconds) ? seconds : 3600)).toISOString(),
  };
}
