import { describe, expect, it } from 'vitest';
import { encodedAuthorization, isAwsError, refusedByAws, toAwsError } from '../../../../src/clouds/aws/errors.js';
import { faultKind } from '../../../../src/clouds/aws/faults.js';
import { CancelledError } from '../../../../src/support/errors.js';

const call = { service: 'ec2', operation: 'RunInstances', region: 'eu-west-1', refused: true };

function sdkError(name: string, message = 'the text', status = 400, requestId = 'r-1') {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status, requestId } });
}

describe('an error of the SDK', () => {
  it('becomes one with code, operation, region, text and request id', () => {
    const cause = sdkError('InvalidAMIID.NotFound', 'The image id does not exist');
    const error = toAwsError(cause, call);
    expect(error).toMatchObject({
      message: 'RunInstances in eu-west-1 failed: InvalidAMIID.NotFound: The image id does not exist (request r-1)',
      code: 'AwsInvalidAMIIDNotFound',
      awsCode: 'InvalidAMIID.NotFound',
      awsMessage: 'The image id does not exist',
      requestId: 'r-1',
      status: 400,
      source: 'remote',
      cause,
    });
    expect(isAwsError(error, 'Other', 'InvalidAMIID.NotFound')).toBe(true);
    expect(isAwsError(error, 'Other')).toBe(false);
    expect(isAwsError(error)).toBe(true);
  });

  it.each([
    ['UnauthorizedOperation', 'user', 'ec2:RunInstances in eu-west-1'],
    ['ExpiredToken', 'user', 'role-duration-seconds'],
    ['RequestExpired', 'user', 'clock'],
    ['AuthFailure', 'user', 'does not accept these credentials'],
    ['InsufficientInstanceCapacity', 'remote', 'instance_type'],
    ['InvalidAMIID.NotFound', 'remote', 'image ids differ by region'],
    ['VcpuLimitExceeded', 'remote', 'Service Quotas'],
    ['RequestLimitExceeded', 'remote', 'throttles'],
    ['InvalidSubnetID.NotFound', 'remote', 'subnet_id'],
    ['InvalidKeyPair.Duplicate', 'remote', 'temporary_key_pair_name'],
  ])('%s is the fault of the %s, with a hint', (name, source, hint) => {
    expect(toAwsError(sdkError(name), call)).toMatchObject({ source, hint: expect.stringContaining(hint) });
  });

  it('that names the refused action itself asks for that one', () => {
    const text = 'User: arn:aws:iam::1:user/x is not authorized to perform: iam:TagRole on resource: role packer-1';
    const error = toAwsError(sdkError('AccessDenied', text, 403), { ...call, service: 'iam', operation: 'CreateRole' });
    expect(error.hint).toContain('needs the permission iam:TagRole in');
  });

  it('whose answer is HTML is told as such, with its status', () => {
    const html = Object.assign(
      new SyntaxError("Unexpected token '<'\n  Deserialization error: to inspect the raw response"),
      {
        $response: { statusCode: 500 },
      },
    );
    expect(toAwsError(html, call)).toMatchObject({
      message: 'RunInstances in eu-west-1 failed: HTTP 500: the answer is not one of AWS',
      code: 'AwsHTTP500',
      awsCode: '',
      status: 500,
    });
  });

  it('of the network has its code', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    expect(toAwsError(error, call)).toMatchObject({
      awsCode: 'ECONNREFUSED',
      code: 'AwsECONNREFUSED',
      hint: expect.stringContaining('endpoint'),
    });
  });

  it('that is not even an error is told', () => {
    expect(toAwsError('boom', call).message).toBe('RunInstances in eu-west-1 failed: boom');
  });

  it('shows an authorization failure decoded', () => {
    const error = sdkError(
      'UnauthorizedOperation',
      'You are not authorized. Encoded authorization failure message: abc-D_1',
      403,
    );
    expect(encodedAuthorization(error)).toBe('abc-D_1');
    const shown = toAwsError(error, { ...call, decoded: '{"allowed":false}' });
    expect(shown.message).toContain('Encoded authorization failure message: {"allowed":false}');
    expect(shown.message).not.toContain('abc-D_1');
    expect(shown.hint).not.toContain('decode_authorization_messages');
    expect(toAwsError(error, call).hint).toContain('decode_authorization_messages');
    expect(toAwsError(sdkError('UnauthorizedOperation', 'no'), call).hint).not.toContain('decode');
  });

  it.each([
    ['another code', sdkError('AccessDenied', 'Encoded authorization failure message: abc')],
    ['no blob', sdkError('UnauthorizedOperation', 'You are not authorized.')],
  ])('has nothing to decode with %s', (_what, error) => {
    expect(encodedAuthorization(error)).toBeUndefined();
  });
});

describe('refusedByAws', () => {
  it.each([true, false])('follows the call: %s', (refused) => {
    expect(refusedByAws(toAwsError(sdkError('X'), { ...call, refused }))).toBe(refused);
  });

  it('is true for a call that was not made after a cancel', () => {
    expect(refusedByAws(new CancelledError())).toBe(true);
  });

  it('is false for anything else', () => {
    expect(refusedByAws(new TypeError('x'))).toBe(false);
  });
});

describe('faultKind', () => {
  it.each([
    ['throttled', sdkError('RequestLimitExceeded', '', 503)],
    ['throttled', sdkError('Anything', '', 429)],
    ['refused', sdkError('InvalidParameterValue')],
    ['uncertain', sdkError('RequestTimeout', '', 408)],
    ['uncertain', sdkError('InternalError', '', 500)],
    ['uncertain', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
    ['unsent', Object.assign(new Error('x'), { code: 'ENOTFOUND' })],
    ['refused', Object.assign(new Error('x'), { name: 'CredentialsProviderError' })],
    ['cancelled', Object.assign(new Error('x'), { name: 'AbortError' })],
    ['uncertain', 'boom'],
  ])('%s: %s', (kind, error) => {
    expect(faultKind(error)).toBe(kind);
  });
});
