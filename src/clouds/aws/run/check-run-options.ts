import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { CheckContext } from '../../../contract/component.js';
import { checkBlockDevices } from './check-block-devices.js';
import { checkFilterValues } from './check-filter-values.js';
import { checkPolicyDocument } from './policy-document.js';
import type { RunConfig } from './run-options.js';

const BURSTABLE = /^t(?:2|3|3a|4g)\./;

/** Reports what is wrong with the options of the build machine, all of it (spec-amazon 3). */
export function checkRunOptions(options: RunConfig, context: CheckContext): void {
  checkSourceImage(options, context);
  checkFilters(options, context);
  checkInstance(options, context);
  checkNetwork(options, context);
  checkPlacement(options, context);
  checkReservation(options, context);
  checkMetadata(options, context);
  checkUserData(options, context);
  checkPolicyDocument(options, context);
  checkNotBuiltYet(options, context);
  checkBlockDevices('launch_block_device_mappings', options.launchBlockDeviceMappings, context);
}

function checkSourceImage(options: RunConfig, context: CheckContext): void {
  if (options.sourceAmi !== '') return;
  const { owners = [], filters = {} } = options.sourceAmiFilter ?? {};
  if (owners.length === 0 && Object.keys(filters).length === 0) {
    context.problem({
      path: ['source_ami'],
      summary: 'source_ami or source_ami_filter must be given',
      code: 'MissingOption',
      hint: 'Name the image to start from by its id (source_ami), or describe it (source_ami_filter).',
    });
  }
  if (owners.length === 0) {
    context.problem({
      path: ['source_ami_filter', 'owners'],
      summary: 'source_ami_filter must name the owner of the image',
      code: 'MissingOption',
      hint: 'Add owners with "self", an account id, or "amazon": otherwise anybody could publish an image that matches.',
    });
  }
}

function checkFilters(options: RunConfig, context: CheckContext): void {
  const blocks: [string, Readonly<Record<string, string>> | undefined][] = [
    ['source_ami_filter', options.sourceAmiFilter?.filters],
    ['vpc_filter', options.vpcFilter?.filters],
    ['subnet_filter', options.subnetFilter?.filters],
    ['security_group_filter', options.securityGroupFilter?.filters],
  ];
  for (const [block, filters = {}] of blocks) checkFilterValues(filters, [block, 'filters'], context);
}

function checkInstance(options: RunConfig, context: CheckContext): void {
  const type = options.instanceType;
  if (type === '') {
    context.problem({
      path: ['instance_type'],
      summary: 'instance_type must be given',
      code: 'MissingOption',
      hint: 'Set instance_type, for example to "t3.micro".',
    });
  }
  if (options.enableNitroEnclave && type.startsWith('t')) {
    context.problem({
      path: ['enable_nitro_enclave'],
      summary: `enable_nitro_enclave is not possible with instance_type "${type}"`,
      hint: 'Burstable machines have no enclaves; take another type, such as m5.xlarge.',
    });
  }
  const unlimited = options.enableUnlimitedCredits ? 'enable_unlimited_credits' : 'enable_t2_unlimited';
  if ((options.enableUnlimitedCredits || options.enableT2Unlimited) && !BURSTABLE.test(type)) {
    context.problem({
      path: [unlimited],
      summary: `${unlimited} is not possible with instance_type "${type}"`,
      hint: 'Only t2, t3, t3a and t4g machines have CPU credits.',
    });
  }
}

function checkNetwork(options: RunConfig, context: CheckContext): void {
  if (options.securityGroupId !== '' && options.securityGroupIds.length > 0) {
    context.problem({
      path: ['security_group_id'],
      summary: 'security_group_id and security_group_ids cannot both be given',
      hint: 'Put every group into security_group_ids.',
    });
  }
  for (const [index, cidr] of options.temporarySecurityGroupSourceCidrs.entries()) {
    if (isCidr(cidr)) continue;
    context.problem({
      path: ['temporary_security_group_source_cidrs', index],
      summary: `"${cidr}" is not a network in CIDR form`,
      hint: 'Write it like 10.0.0.0/8 or 2001:db8::/32.',
    });
  }
}

function isCidr(text: string): boolean {
  const slash = text.lastIndexOf('/');
  const family = isIP(text.slice(0, Math.max(slash, 0)));
  const bits = text.slice(slash + 1);
  return family !== 0 && !text.includes('%') && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
}

function checkPlacement(options: RunConfig, context: CheckContext): void {
  const { tenancy = '', hostId = '', hostResourceGroupArn = '' } = options.placement ?? {};
  if (tenancy !== '' && options.tenancy !== '') {
    context.problem({
      path: ['tenancy'],
      summary: 'tenancy and placement.tenancy cannot both be given',
      hint: 'Keep the one in placement.',
    });
  }
  if (hostId !== '' && hostResourceGroupArn !== '') {
    context.problem({
      path: ['placement', 'host_id'],
      summary: 'placement.host_id and placement.host_resource_group_arn cannot both be given',
    });
  }
  const effective = tenancy === '' ? options.tenancy : tenancy;
  if ((hostId !== '' || hostResourceGroupArn !== '') && effective !== '' && effective !== 'host') {
    context.problem({
      path: tenancy === '' ? ['tenancy'] : ['placement', 'tenancy'],
      summary: `a dedicated host needs the tenancy "host", not "${effective}"`,
    });
  }
}

function checkReservation(options: RunConfig, context: CheckContext): void {
  const { capacityReservationId: id, capacityReservationGroupArn: group } = options;
  if (id !== '' && group !== '') {
    context.problem({
      path: ['capacity_reservation_id'],
      summary: 'capacity_reservation_id and capacity_reservation_group_arn cannot both be given',
    });
  }
  if (options.capacityReservationPreference !== '' && (id !== '' || group !== '')) {
    context.problem({
      path: ['capacity_reservation_preference'],
      summary: 'capacity_reservation_preference cannot be given together with a capacity reservation',
      hint: 'Naming the reservation is enough: remove the preference.',
    });
  }
}

function checkMetadata(options: RunConfig, context: CheckContext): void {
  const hops = options.metadataOptions?.httpPutResponseHopLimit ?? 1;
  if (hops >= 1 && hops <= 64) return;
  context.problem({
    path: ['metadata_options', 'http_put_response_hop_limit'],
    summary: `http_put_response_hop_limit must be 1 to 64, not ${hops}`,
  });
}

function checkUserData(options: RunConfig, context: CheckContext): void {
  const { userData, userDataFile } = options;
  if (userData !== '' && userDataFile !== '') {
    context.problem({ path: ['user_data'], summary: 'user_data and user_data_file cannot both be given' });
  }
  if (userDataFile !== '' && !existsSync(resolve(context.host.workingDirectory, userDataFile))) {
    context.problem({
      path: ['user_data_file'],
      summary: `user_data_file does not exist: "${userDataFile}"`,
      hint: 'A relative path counts from the working directory; {{ template_dir }} is the folder of the template.',
    });
  }
}

function checkNotBuiltYet(options: RunConfig, context: CheckContext): void {
  if (options.spotPrice !== '' && options.spotPrice !== '0') {
    context.problem({
      path: ['spot_price'],
      code: 'NotSupported',
      summary: 'spot instances are not built yet: spot_price must be empty or "0"',
      hint: 'Remove spot_price to launch on demand.',
    });
  }
  if (options.blockDurationMinutes % 60 !== 0) {
    context.problem({
      path: ['block_duration_minutes'],
      summary: `block_duration_minutes must be a multiple of 60, not ${options.blockDurationMinutes}`,
    });
  }
  if (options.sshInterface === 'session_manager') {
    context.problem({
      path: ['ssh_interface'],
      code: 'NotSupported',
      summary: 'connecting by the session manager is not built yet',
      hint: 'Use ssh_interface public_ip, private_ip, public_dns, private_dns or ipv6.',
    });
  }
}
