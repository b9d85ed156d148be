import { isIPv4, isIPv6 } from 'node:net';
import { FunctionError } from './definition.js';

/** A range of addresses that begin with the same bits. */
export interface IpPrefix {
  /** The first address. */
  readonly base: bigint;
  /** How many bits are the same. */
  readonly length: number;
  /** Of an address: 32 or 128. */
  readonly bits: 32 | 128;
}

/** The bits before an IPv4 address that is written as one of IPv6: `::ffff:10.0.0.1`. */
const MAPPED = 0xffffn << 32n;
const MAPPED_LENGTH = 96;

/**
 * Reads `10.0.0.0/8` or `fd00::/8`; bits of the host are dropped, and `::ffff:10.0.0.0/104` is `10.0.0.0/8`. Throws
 * {@link FunctionError}. Deviation: cidr-mapped.
 *
 * @see Go: net.ParseCIDR
 */
export function parsePrefix(text: string): IpPrefix {
  const [, address = '', lengthText = ''] = /^([^/%]*)\/([0-9]{1,3})$/.exec(text) ?? [];
  const length = Number(lengthText);
  const bits = isIPv4(address) ? 32 : isIPv6(address) ? 128 : 0;
  if (bits === 0 || length > bits) throw new FunctionError(`invalid CIDR expression: invalid CIDR address: ${text}`);
  const host = BigInt(bits - length);
  const number = bits === 32 ? ipv4Number(address) : ipv6Number(address);
  const base = (number >> host) << host;
  const isMapped = bits === 128 && length >= MAPPED_LENGTH && base >> 32n === MAPPED >> 32n;
  return isMapped ? { base: base - MAPPED, length: length - MAPPED_LENGTH, bits: 32 } : { base, length, bits };
}

/** `10.0.0.0/8`. */
export function prefixText({ base, length, bits }: IpPrefix): string {
  return `${addressText(base, bits)}/${length}`;
}

/** An address as text: IPv6 with the longest run of at least two zero groups shortened. @see RFC 5952 */
export function addressText(address: bigint, bits: 32 | 128): string {
  if (bits === 32) return groupsOf(address, 4, 8).join('.');
  const groups = groupsOf(address, 8, 16).map((group) => group.toString(16));
  const text = groups.join(':');
  const [longest] = [...text.matchAll(/(?<![0-9a-f])0(?::0(?![0-9a-f]))+/g)].sort((a, b) => b[0].length - a[0].length);
  if (longest === undefined) return text;
  const before = text.slice(0, longest.index).replace(/:$/, '');
  const after = text.slice(longest.index + longest[0].length).replace(/^:/, '');
  return `${before}::${after}`;
}

function groupsOf(address: bigint, count: number, bits: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    return Number(BigInt.asUintN(bits, address >> BigInt((count - 1 - index) * bits)));
  });
}

function ipv4Number(address: string): bigint {
  return joined(address.split('.').map(Number), 8);
}

/** @param address valid, perhaps with a dotted end: `::ffff:10.0.0.1`. */
function ipv6Number(address: string): bigint {
  const dotted = /[0-9.]*\.[0-9.]*$/.exec(address)?.[0];
  if (dotted !== undefined) {
    const end = ipv4Number(dotted);
    const groups = `${(end >> 16n).toString(16)}:${(end & 0xffffn).toString(16)}`;
    return ipv6Number(address.slice(0, address.length - dotted.length) + groups);
  }
  const [head = '', tail] = address.split('::');
  const before = groupNumbers(head);
  const after = groupNumbers(tail ?? '');
  return joined([...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after], 16);
}

function groupNumbers(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}

function joined(groups: readonly number[], bits: number): bigint {
  return groups.reduce((number, group) => (number << BigInt(bits)) | BigInt(group), 0n);
}
