import { describe, expect, it } from 'vitest';
import { pollPace } from '../../../../src/clouds/aws/poll-pace.js';

type Row = [
  option: [delay: number, attempts: number] | undefined,
  env: Record<string, string>,
  delay: number | undefined,
  budget: number | undefined,
];

describe('the pace of waits', () => {
  it.each<Row>([
    [undefined, {}, undefined, undefined],
    [[0, 0], {}, undefined, undefined],
    [[7, 0], {}, 7_000, undefined],
    [[0, 10], {}, 2_000, 20_000],
    [[7, 10], {}, 7_000, 70_000],
    [undefined, { AWS_POLL_DELAY_SECONDS: '3' }, 3_000, undefined],
    [undefined, { AWS_POLL_DELAY_SECONDS: '0' }, 0, undefined],
    [undefined, { AWS_MAX_ATTEMPTS: '240' }, 2_000, 480_000],
    [undefined, { AWS_POLL_DELAY_SECONDS: '3', AWS_MAX_ATTEMPTS: '4' }, 3_000, 12_000],
    [[7, 10], { AWS_POLL_DELAY_SECONDS: '3', AWS_MAX_ATTEMPTS: '4' }, 7_000, 70_000],
    [undefined, { AWS_TIMEOUT_SECONDS: '90' }, 2_000, 90_000],
    [undefined, { AWS_TIMEOUT_SECONDS: '90', AWS_POLL_DELAY_SECONDS: '9' }, 9_000, 90_000],
    [undefined, { AWS_TIMEOUT_SECONDS: '90', AWS_MAX_ATTEMPTS: '4' }, 2_000, 8_000],
    [undefined, { AWS_POLL_DELAY_SECONDS: 'soon', AWS_MAX_ATTEMPTS: '1.5' }, undefined, undefined],
  ])('aws_polling %j with %j', (option, env, delay, budget) => {
    const awsPolling = option && { delaySeconds: option[0], maxAttempts: option[1] };
    expect(pollPace({ awsPolling }, env, () => undefined)).toEqual({ delay, budget });
  });

  it.each([
    [{ AWS_POLL_DELAY_SECONDS: 'soon' }, 'AWS_POLL_DELAY_SECONDS is not a whole number'],
    [{ AWS_TIMEOUT_SECONDS: '9' }, 'AWS_TIMEOUT_SECONDS is deprecated'],
    [{ AWS_TIMEOUT_SECONDS: '9', AWS_MAX_ATTEMPTS: '1' }, 'AWS_TIMEOUT_SECONDS is ignored'],
  ])('%j warns', (env, text) => {
    const warnings: string[] = [];
    pollPace({ awsPolling: undefined }, env, (warning) => warnings.push(warning));
    expect(warnings).toEqual([expect.stringContaining(text)]);
  });
});
