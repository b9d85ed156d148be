import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import type { Request } from '../../wire/request.js';
import type { Actions } from '../context.js';
import { type FilterTable, filtered } from '../filters.js';
import { SUBNETS } from '../network/network-plan.js';
import { page } from '../pages.js';
import { type InstanceType, instanceType, LISTED_TYPES } from './instance-types.js';

/** DescribeInstanceTypes, DescribeInstanceTypeOfferings: every type is offered in every zone. */
export const instanceTypeActions: Actions = {
  DescribeInstanceTypes(request) {
    const names = request.texts('InstanceTypes');
    const types = (names.length > 0 ? names : LISTED_TYPES).map(knownType);
    const { items, NextToken } = page(filtered(types, request, TYPE_FILTERS), request);
    return { InstanceTypes: items.map(typeView), NextToken };
  },

  DescribeInstanceTypeOfferings(request, { region }) {
    const kind = request.text('LocationType') ?? 'region';
    const locations = kind === 'availability-zone' ? SUBNETS.map(({ zone }) => `${region}${zone}`) : [region];
    const offers = offeredTypes(request).flatMap((type) => locations.map((location) => ({ type, location })));
    const { items, NextToken } = page(filtered(offers, request, OFFER_FILTERS), request);
    return {
      InstanceTypeOfferings: items.map(({ type, location }) => ({
        InstanceType: type,
        LocationType: kind,
        Location: location,
      })),
      NextToken,
    };
  },
};

function knownType(name: string): InstanceType {
  const type = instanceType(name);
  if (type === undefined) {
    throw new Fault('InvalidInstanceType', `The following supplied instance types do not exist: [${name}]`);
  }
  return type;
}

/** The listed types, and those that the request asks for by name. */
function offeredTypes(request: Request): readonly string[] {
  const asked = request
    .structures('Filters')
    .filter((filter) => filter.text('Name') === 'instance-type')
    .flatMap((filter) => filter.texts('Values'))
    .filter((name) => instanceType(name) !== undefined);
  return [...new Set([...LISTED_TYPES, ...asked])];
}

function typeView({ name, architectures, vcpus, memory }: InstanceType): WireStructure {
  return {
    InstanceType: name,
    CurrentGeneration: true,
    FreeTierEligible: name === 't2.micro' || name === 't3.micro',
    SupportedUsageClasses: ['on-demand', 'spot'],
    SupportedRootDeviceTypes: ['ebs'],
    SupportedVirtualizationTypes: ['hvm'],
    BareMetal: name.endsWith('.metal'),
    ProcessorInfo: { SupportedArchitectures: architectures },
    VCpuInfo: { DefaultVCpus: vcpus, DefaultCores: vcpus, DefaultThreadsPerCore: 1 },
    MemoryInfo: { SizeInMiB: memory },
    InstanceStorageSupported: false,
    BurstablePerformanceSupported: /^t\d/.test(name),
    NetworkInfo: { EnaSupport: 'supported' },
  };
}

const TYPE_FILTERS: FilterTable<InstanceType> = new Map<
  string,
  (type: InstanceType) => string | number | boolean | readonly string[]
>([
  ['instance-type', ({ name }) => name],
  ['processor-info.supported-architecture', ({ architectures }) => architectures],
  ['current-generation', () => true],
  ['free-tier-eligible', ({ name }) => name === 't2.micro' || name === 't3.micro'],
  ['supported-root-device-type', () => 'ebs'],
  ['supported-usage-class', () => ['on-demand', 'spot']],
  ['supported-virtualization-type', () => 'hvm'],
  ['vcpu-info.default-vcpus', ({ vcpus }) => vcpus],
  ['memory-info.size-in-mib', ({ memory }) => memory],
]);

interface Offer {
  readonly type: string;
  readonly location: string;
}

const OFFER_FILTERS: FilterTable<Offer> = new Map<string, (offer: Offer) => string>([
  ['instance-type', ({ type }) => type],
  ['location', ({ location }) => location],
]);
