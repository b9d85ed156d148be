import type { Ec2, Ec2Method } from '../../src/clouds/aws/ec2.js';
import { AwsError } from '../../src/clouds/aws/errors.js';

/** A call that a {@link fakeEc2} got. */
export interface Ec2Call {
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** EC2 in one region that answers as the test says and remembers its calls; a method without answer throws. */
export function fakeEc2(
  answers: { readonly [M in Ec2Method]?: (input: Parameters<Ec2[M]>[0], signal: AbortSignal) => unknown },
  region = 'us-east-1',
): Ec2 & { readonly calls: Ec2Call[] } {
  const calls: Ec2Call[] = [];
  const target = { region, calls };
  const fake = new Proxy(target, {
    get(_target, name) {
      if (name === 'region' || name === 'calls') return target[name];
      // as: only methods of Ec2 are asked for.
      const answer = answers[name as Ec2Method] as ((input: unknown, signal: AbortSignal) => unknown) | undefined;
      return async (input: Readonly<Record<string, unknown>>, signal: AbortSignal) => {
        calls.push({ method: String(name), input });
        if (answer === undefined) throw new TypeError(`the fake EC2 has no answer to ${String(name)}`);
        signal.throwIfAborted();
        return answer(input, signal);
      };
    },
  });
  // as: the proxy answers to every method.
  return fake as unknown as Ec2 & { readonly calls: Ec2Call[] };
}

/** The error of a call that EC2 refused. */
export function awsRefusal(awsCode: string, awsMessage = 'refused'): AwsError {
  return new AwsError(`Call failed: ${awsCode}`, {
    code: `Aws${awsCode.replaceAll('.', '')}`,
    source: 'remote',
    awsCode,
    awsMessage,
    operation: 'Call',
    status: 400,
    requestId: undefined,
    refused: true,
  });
}
