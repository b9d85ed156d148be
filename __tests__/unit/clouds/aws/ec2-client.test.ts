import { describe, expect, it } from 'vitest';
import { ec2Client, type SendOnce } from '../../../../src/clouds/aws/ec2-client.js';
import { RateLimit } from '../../../../src/clouds/aws/rate-limit.js';
import { CancelledError } from '../../../../src/support/errors.js';
import { FakeClock } from '../../../support/fake-clock.js';

const { signal } = new AbortController();
const failure = (name: string, status: number, message = name) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status, requestId: 'req-1' } });
const lost = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

/** EC2 over a client that fails with each of the errors, then answers. */
function setUp(
  errors: readonly unknown[] = [],
  decode?: (encoded: string) => Promise<string | undefined>,
  cancelled?: AbortSignal,
) {
  const sent: string[] = [];
  const debug: string[] = [];
  const clock = new FakeClock();
  const send: SendOnce = async (method) => {
    sent.push(method);
    const error = errors[sent.length - 1];
    if (error !== undefined) throw error;
    return { $metadata: { requestId: 'req-9' } };
  };
  const ec2 = ec2Client({
    region: 'us-east-1',
    send,
    clock,
    limit: new RateLimit(clock),
    attempts: 4,
    random: () => (cancelled === undefined ? 0 : 1),
    debug: (text) => debug.push(text),
    ...(decode === undefined ? {} : { decode }),
    ...(cancelled === undefined ? {} : { cancelled }),
  });
  return { ec2, sent, debug, clock };
}

describe('a call', () => {
  it('goes out once and is logged with its request id', async () => {
    const { ec2, sent, debug } = setUp();
    await ec2.describeRegions({}, signal);
    expect(sent).toEqual(['describeRegions']);
    expect(debug).toEqual(['ec2 DescribeRegions us-east-1: ok (request req-9)']);
  });

  it('is asked on for the pages that are left', async () => {
    const clock = new FakeClock();
    const send: SendOnce = async (_method, input) =>
      'NextToken' in input ? { Vpcs: [{ VpcId: 'vpc-2' }] } : { Vpcs: [{ VpcId: 'vpc-1' }], NextToken: 'more' };
    const tools = {
      region: 'us-east-1',
      send,
      clock,
      limit: new RateLimit(clock),
      attempts: 1,
      debug: () => undefined,
    };
    const { Vpcs } = await ec2Client(tools).describeVpcs({}, signal);
    expect(Vpcs?.map(({ VpcId }) => VpcId)).toEqual(['vpc-1', 'vpc-2']);
  });

  it('that failed is logged, and rejects with an AwsError', async () => {
    const { ec2, debug } = setUp([failure('InvalidAMIID.NotFound', 400)]);
    await expect(ec2.describeImages({ ImageIds: ['ami-1'] }, signal)).rejects.toMatchObject({
      name: 'AwsError',
      awsCode: 'InvalidAMIID.NotFound',
      operation: 'DescribeImages',
      refused: true,
    });
    expect(debug).toEqual(['ec2 DescribeImages us-east-1: InvalidAMIID.NotFound 400 request req-1']);
  });

  it.each([
    ['runInstances', { ClientToken: 't' }, []],
    ['createImage', {}, []],
    ['createTags', {}, ['createTags']],
    ['terminateInstances', {}, ['terminateInstances']],
  ] as const)('of a cancelled build is not made when it creates: %s', async (method, input, made) => {
    const { ec2, sent } = setUp([], undefined, AbortSignal.abort(new CancelledError('cancelled by SIGINT')));
    // as: the fake takes any input.
    const call = (ec2[method] as (input: object, signal: AbortSignal) => Promise<unknown>)(input, signal);
    if (made.length === 0) await expect(call).rejects.toThrow('cancelled by SIGINT');
    await call.catch(() => undefined);
    expect(sent).toEqual(made);
  });

  it('that creates is not repeated once the build is cancelled, and is known as refused or not', async () => {
    for (const [error, refused] of [
      [failure('RequestLimitExceeded', 503), true],
      [lost(), false],
    ] as const) {
      const cancel = new AbortController();
      const { ec2, sent, clock } = setUp([error, error], undefined, cancel.signal);
      const call = ec2.runInstances({ ClientToken: 't', MinCount: 1, MaxCount: 1 }, signal);
      void clock.sleep(0).then(() => cancel.abort(new CancelledError()));
      await expect(call).rejects.toMatchObject({ name: 'AwsError', refused });
      expect(sent).toEqual(['runInstances']);
    }
  });

  it('is not made when its signal is aborted', async () => {
    const { ec2, sent } = setUp();
    const stopped = AbortSignal.abort(new TypeError('stop'));
    await expect(ec2.describeRegions({}, stopped)).rejects.toThrow('stop');
    expect(sent).toEqual([]);
  });

  it('that is cancelled rejects with the reason of its signal', async () => {
    const controller = new AbortController();
    const { ec2 } = setUp([Object.assign(new Error('aborted'), { name: 'AbortError' })]);
    const call = ec2.describeRegions({}, controller.signal);
    controller.abort(new TypeError('stop'));
    await expect(call).rejects.toThrow('stop');
  });
});

describe('a call whose answer is lost', () => {
  it.each([
    ['describeInstances', {}],
    ['terminateInstances', {}],
    ['deleteSnapshot', {}],
    ['deregisterImage', {}],
    ['createTags', {}],
    ['modifyImageAttribute', {}],
    ['stopInstances', {}],
    ['runInstances', { ClientToken: 't' }],
    ['copyImage', { ClientToken: 't' }],
  ] as const)('is repeated: %s', async (method, input) => {
    const { ec2, sent } = setUp([lost(), lost()]);
    await callOf(ec2, method)(input, signal);
    expect(sent).toHaveLength(3);
  });

  it.each([
    ['createImage', {}],
    ['createKeyPair', {}],
    ['createSecurityGroup', {}],
    ['authorizeSecurityGroupIngress', {}],
    ['runInstances', {}],
    ['runInstances', { ClientToken: '' }],
  ] as const)('is not repeated, since twice is not the same as once: %s %j', async (method, input) => {
    const { ec2, sent } = setUp([lost(), lost()]);
    await expect(callOf(ec2, method)(input, signal)).rejects.toMatchObject({ awsCode: 'ECONNRESET', refused: false });
    expect(sent).toHaveLength(1);
  });

  it('and then refused may still have been carried out', async () => {
    const { ec2 } = setUp([lost(), failure('InsufficientInstanceCapacity', 400)]);
    const call = ec2.runInstances({ ClientToken: 't', MinCount: 1, MaxCount: 1 }, signal);
    await expect(call).rejects.toMatchObject({ refused: false });
  });
});

describe('an encoded authorization failure', () => {
  const refusal = failure('UnauthorizedOperation', 403, 'Encoded authorization failure message: abc');

  it.each([
    ['{"allowed":false}', '{"allowed":false}'],
    [undefined, 'abc'],
  ])('decoded as %s is shown as %s', async (decoded, shown) => {
    const { ec2 } = setUp([refusal], async () => decoded);
    await expect(ec2.describeRegions({}, signal)).rejects.toThrow(`message: ${shown} (request req-1)`);
  });

  it('is shown as it is where decoding is not wanted', async () => {
    await expect(setUp([refusal]).ec2.describeRegions({}, signal)).rejects.toThrow('message: abc');
  });
});

type Ec2 = ReturnType<typeof ec2Client>;

function callOf(ec2: Ec2, method: Exclude<keyof Ec2, 'region'>) {
  // as: the test sends inputs that the type of the method would not let through.
  return ec2[method] as unknown as (input: object, signal: AbortSignal) => Promise<unknown>;
}
