import { builderFixer, oneOf, rename, startsWith } from './fixer.js';
import type { JsonValue } from './json-value.js';
import { fixError } from './sections.js';

const amazon = startsWith('amazon-');
const TRUE: readonly JsonValue[] = [true, '1', 't', 'T', 'true', 'TRUE', 'True'];
const FALSE: readonly JsonValue[] = [false, '0', 'f', 'F', 'false', 'FALSE', 'False'];

/** The API spells it "behavior". */
export const amazonShutdownBehavior = builderFixer(
  'amazon-shutdown_behavior',
  'Changes "shutdown_behaviour" to "shutdown_behavior" in Amazon builders',
  amazon,
  (builder) => rename(builder, 'shutdown_behaviour', 'shutdown_behavior'),
);

/** Enhanced networking has had the name ENA since 2016. */
export const amazonEnhancedNetworking = builderFixer(
  'amazon-enhanced-networking',
  'Replaces "enhanced_networking" in Amazon builders with "ena_support"',
  amazon,
  (builder) => {
    if (typeof builder.get('enhanced_networking') === 'boolean') rename(builder, 'enhanced_networking', 'ena_support');
  },
);

/** Which address SSH connects to. Fails for a text that is no boolean. */
export const amazonPrivateIp = builderFixer(
  'amazon-private-ip',
  'Replaces "ssh_private_ip": true in Amazon builders with "ssh_interface": "private_ip"',
  amazon,
  (builder) => {
    const value = builder.get('ssh_private_ip');
    if (builder.has('ssh_interface') || (typeof value !== 'string' && typeof value !== 'boolean')) return;
    if (!TRUE.includes(value) && !FALSE.includes(value)) {
      const text = JSON.stringify(value);
      throw fixError(`ssh_private_ip is not a boolean, strconv.ParseBool: parsing ${text}: invalid syntax`);
    }
    builder.delete('ssh_private_ip');
    builder.set('ssh_interface', TRUE.includes(value) ? 'private_ip' : 'public_ip');
  },
);

/** The temporary security group takes several address ranges. */
export const amazonTemporarySecurityGroupCidrs = builderFixer(
  'amazon-temp-sec-cidrs',
  'Replaces "temporary_security_group_source_cidr" (string) with "temporary_security_group_source_cidrs" (list)',
  amazon,
  (builder) => {
    const cidr = builder.get('temporary_security_group_source_cidr');
    if (typeof cidr !== 'string') return;
    builder.delete('temporary_security_group_source_cidr');
    builder.set('temporary_security_group_source_cidrs', [cidr]);
  },
);

/** Spot prices no longer depend on a product. */
export const spotPriceAutoProduct = builderFixer(
  'spot-price-auto-product',
  'Removes "spot_price_auto_product" from Amazon builders',
  oneOf('amazon-ebs', 'amazon-ebssurrogate', 'amazon-ebsvolume', 'amazon-instance'),
  (builder) => builder.delete('spot_price_auto_product'),
);
