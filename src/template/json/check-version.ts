import type { SourceString } from '../../config/source-value.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import { PACKER_VERSION } from '../../support/version.js';

/**
 * Checks `min_packer_version` against the Packer whose templates run here. Codes: `InvalidVersion`, `PackerVersionTooOld`.
 *
 * @see spec-json-template 1.1; Go module hashicorp/go-version, NewVersion and LessThan
 */
export function checkMinimumVersion(minimum: SourceString | undefined): Diagnostic[] {
  if (minimum === undefined || minimum.value === '') return [];
  const wanted = parseVersion(minimum.value);
  if (wanted === undefined) {
    const summary = `min_version is invalid: Malformed version: ${minimum.value}`;
    return [{ severity: 'error', code: 'InvalidVersion', summary, range: minimum.range }];
  }
  const using = parseVersion(PACKER_VERSION);
  if (using === undefined || !isLess(using, wanted)) return [];
  const text = wanted.segments.join('.') + (wanted.prerelease === '' ? '' : `-${wanted.prerelease}`);
  const summary = `This template requires Packer version ${text} or higher; using ${PACKER_VERSION}`;
  return [{ severity: 'error', code: 'PackerVersionTooOld', summary, range: minimum.range }];
}

interface Version {
  readonly segments: readonly number[];
  readonly prerelease: string;
}

function parseVersion(text: string): Version | undefined {
  const match =
    /^v?(\d+(?:\.\d+)*)(?:-(\d[0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*)|-?([A-Za-z\-~][0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*))?(?:\+[0-9A-Za-z\-~]+(?:\.[0-9A-Za-z\-~]+)*)?$/.exec(
      text,
    );
  if (match === null) return undefined;
  const segments = (match[1] ?? '').split('.').map(Number);
  while (segments.length < 3) segments.push(0);
  return { segments, prerelease: match[2] ?? match[3] ?? '' };
}

function isLess(a: Version, b: Version): boolean {
  const length = Math.max(a.segments.length, b.segments.length);
  for (let index = 0; index < length; index++) {
    const difference = (a.segments[index] ?? 0) - (b.segments[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  // A prerelease comes before its release; ours never is one.
  return a.prerelease !== '' && b.prerelease === '';
}
