import { listOf, NUMBER, STRING } from '../cty/types.js';
import { listValue, stringValue } from '../cty/values.js';
import { textArgument, wholeArgument } from './arguments.js';
import { allocateSubnets, MAXIMUM_NEW_BITS } from './cidr-subnets.js';
import { FunctionError, type HclFunction } from './definition.js';
import { addressText, type IpPrefix, parsePrefix, prefixText } from './ip-prefix.js';

const cidrhost: HclFunction = {
  parameters: [
    { name: 'prefix', type: STRING },
    { name: 'hostnum', type: NUMBER },
  ],
  type: STRING,
  call: (args) => {
    const prefix = parsePrefix(textArgument(args, 0));
    return stringValue(addressText(hostAddress(prefix, wholeArgument(args, 1)), prefix.bits));
  },
};

const cidrnetmask: HclFunction = {
  parameters: [{ name: 'prefix', type: STRING }],
  type: STRING,
  call: (args) => {
    const { length, bits } = parsePrefix(textArgument(args, 0));
    const hostBits = BigInt(bits - length);
    return stringValue(addressText(((1n << BigInt(length)) - 1n) << hostBits, bits));
  },
};

const cidrsubnet: HclFunction = {
  parameters: [
    { name: 'prefix', type: STRING },
    { name: 'newbits', type: NUMBER },
    { name: 'netnum', type: NUMBER },
  ],
  type: STRING,
  call: (args) => {
    const prefix = parsePrefix(textArgument(args, 0));
    return stringValue(prefixText(subnet(prefix, wholeArgument(args, 1), wholeArgument(args, 2))));
  },
};

const cidrsubnets: HclFunction = {
  parameters: [{ name: 'prefix', type: STRING }],
  rest: { name: 'newbits', type: NUMBER },
  type: listOf(STRING),
  call: (args) => {
    const newBits = args.slice(1).map((_, index) => wholeArgument(args, index + 1));
    const subnets = allocateSubnets(prefixArgument(textArgument(args, 0)), newBits);
    return listValue(
      STRING,
      subnets.map((one) => stringValue(prefixText(one))),
    );
  },
};

/** `cidrhost`, `cidrnetmask`, `cidrsubnet`, `cidrsubnets`. @see spec-hcl2 C */
export const CIDR_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['cidrhost', cidrhost],
  ['cidrnetmask', cidrnetmask],
  ['cidrsubnet', cidrsubnet],
  ['cidrsubnets', cidrsubnets],
]);

/** Negative numbers count from the end: -1 is the last address. */
function hostAddress({ base, length, bits }: IpPrefix, number: bigint): bigint {
  const size = 1n << BigInt(bits - length);
  if (number >= size || number < -size) {
    throw new FunctionError(`prefix of ${length} does not accommodate a host numbered ${number}`);
  }
  return base + (number < 0n ? size + number : number);
}

function subnet({ base, length, bits }: IpPrefix, newBits: bigint, number: bigint): IpPrefix {
  if (newBits > MAXIMUM_NEW_BITS) throw new FunctionError('may not extend prefix by more than 32 bits');
  // Deviation: cidr-negative.
  if (newBits < 0n) throw new FunctionError(`cannot extend prefix of ${length} by ${newBits}`);
  if (BigInt(length) + newBits > BigInt(bits)) {
    throw new FunctionError(`insufficient address space to extend prefix of ${length} by ${newBits}`);
  }
  if (number < 0n || number >= 1n << newBits) {
    throw new FunctionError(`prefix extension of ${newBits} does not accommodate a subnet numbered ${number}`);
  }
  const longer = length + Number(newBits);
  return { base: base + (number << BigInt(bits - longer)), length: longer, bits };
}

/** The prefix of `cidrsubnets`: what is wrong with it is that argument's fault. */
function prefixArgument(text: string): IpPrefix {
  try {
    return parsePrefix(text);
  } catch (error) {
    throw error instanceof FunctionError ? new FunctionError(error.message, 0) : error;
  }
}
