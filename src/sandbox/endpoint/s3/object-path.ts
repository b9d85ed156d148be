import { join } from 'node:path';
import { S3Fault } from './s3-fault.js';

/** Folder of a bucket. Throws InvalidBucketName. */
export function bucketPath(root: string, bucket: string): string {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || bucket.includes('..')) {
    throw new S3Fault('InvalidBucketName', 'The specified bucket is not valid.');
  }
  return join(root, bucket);
}

/**
 * File of an object: the key's parts are folders below the bucket. Throws InvalidArgument for the keys that no folder can
 * hold, those that would lead out of it among them.
 */
export function objectPath(root: string, bucket: string, key: string): string {
  const steps = key.split('/');
  if (steps.some((step) => step === '' || step === '.' || step === '..' || step.length > 255) || key.includes('\0')) {
    throw new S3Fault(
      'InvalidArgument',
      `The sandbox keeps objects as files, and can keep none called ${JSON.stringify(key)}.`,
    );
  }
  return join(bucketPath(root, bucket), ...steps);
}
