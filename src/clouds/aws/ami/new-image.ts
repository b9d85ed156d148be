import { retry } from '../retry.js';
import type { AmazonBuild } from '../run/amazon-build.js';
import { settlePolicy } from '../settle-policy.js';

const POLICY = settlePolicy('InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable', 'InvalidSnapshot.NotFound');

/**
 * Makes a call about an image, or its snapshots, that has just become available: not every server of EC2 may know it yet
 * (issue 6, 7; spec-amazon 4.1, step 25).
 */
export function callOnNewImage<T>({ host, signal }: AmazonBuild, call: () => Promise<T>): Promise<T> {
  return retry(call, POLICY, host.clock, signal);
}
