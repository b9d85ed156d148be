import { expect, it } from 'vitest';
import { camelCase } from '../../../src/config/camel-case.js';

it.each([
  ['ssh_host', 'sshHost'],
  ['ami_name', 'amiName'],
  ['a', 'a'],
  ['Statement', 'Statement'],
  ['vnc_port_min', 'vncPortMin'],
  ['http_put_response_hop_limit', 'httpPutResponseHopLimit'],
])('%s becomes %s', (name, expected) => {
  expect(camelCase(name)).toBe(expected);
});
