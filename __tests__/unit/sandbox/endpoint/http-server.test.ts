import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { authorization, post, testEndpoint } from '../../../support/sandbox-endpoint.js';

/** Sends bytes as they are, and gives the first line of the answer. */
function raw(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text.split('\r\n', 1)[0] ?? ''));
  });
}

describe('httpServer', () => {
  it('listens on the loopback address alone', async () => {
    const { endpoint } = await testEndpoint();
    expect(endpoint.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('refuses bodies that no request of the API has', async () => {
    const { endpoint } = await testEndpoint();
    const huge = post(endpoint.url, 'ec2', { Action: 'DescribeVpcs', Padding: 'x'.repeat(2 << 20) });
    const outcome = await huge.then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([400, 'cut off']).toContain(outcome);
    const { status } = await post(endpoint.url, 'ec2', { Action: 'DescribeVpcs' });
    expect(status).toBe(200);
  });

  it('stays up whatever comes in', async () => {
    const { endpoint } = await testEndpoint();
    expect(await raw(endpoint.url, 'nonsense\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request');
    await raw(endpoint.url, 'GET //// HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    const parameters = { Action: 'RunInstances', [`${'a.'.repeat(5000)}b`]: 'deep', 'BlockDeviceMapping.1': 'flat' };
    const { status, body } = await post(endpoint.url, 'ec2', parameters);
    expect([status, body.includes('MissingParameter')]).toEqual([400, true]);
  });

  it('reads the region from the credential scope', async () => {
    const { endpoint } = await testEndpoint();
    const { body } = await post(
      endpoint.url,
      'ec2',
      { Action: 'DescribeAvailabilityZones' },
      { authorization: authorization('ec2', 'eu-north-1') },
    );
    expect(body).toContain('<zoneName>eu-north-1a</zoneName>');
  });
});
