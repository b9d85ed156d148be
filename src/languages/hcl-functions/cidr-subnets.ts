import { FunctionError } from './definition.js';
import { type IpPrefix, prefixText } from './ip-prefix.js';

/** How many bits a prefix can be extended by. */
export const MAXIMUM_NEW_BITS = 32n;

/**
 * One subnet after the other, each at the next address that its size divides. Throws {@link FunctionError} that blames the
 * argument: that of `newBits[0]` has the index 1.
 *
 * @see spec-hcl2 C, cidrsubnets
 */
export function allocateSubnets(prefix: IpPrefix, newBits: readonly bigint[]): IpPrefix[] {
  const subnets: IpPrefix[] = [];
  const end = prefix.base + (1n << BigInt(prefix.bits - prefix.length));
  let free = prefix.base;
  for (const [index, extension] of newBits.entries()) {
    const length = prefix.length + checkedBits(prefix, extension, index + 1);
    const size = 1n << BigInt(prefix.bits - length);
    const base = ((free + size - 1n) / size) * size;
    free = base + size;
    if (free > end) throw exhausted(length, subnets.at(-1), index + 1);
    subnets.push({ base, length, bits: prefix.bits });
  }
  return subnets;
}

function checkedBits({ length, bits }: IpPrefix, extension: bigint, argument: number): number {
  if (extension < 1n) throw new FunctionError('must extend prefix by at least one bit', argument);
  if (extension > MAXIMUM_NEW_BITS) throw new FunctionError('may not extend prefix by more than 32 bits', argument);
  const longer = length + Number(extension);
  if (longer <= bits) return Number(extension);
  const family = bits === 32 ? 'IPv4' : 'IPv6';
  throw new FunctionError(
    `would extend prefix to ${longer} bits, which is too long for an ${family} address`,
    argument,
  );
}

function exhausted(length: number, last: IpPrefix | undefined, argument: number): FunctionError {
  const after = last === undefined ? '' : ` after ${prefixText(last)}`;
  return new FunctionError(
    `not enough remaining address space for a subnet with a prefix of ${length} bits${after}`,
    argument,
  );
}
