import { describe, expect, it } from 'vitest';
import { publicAddress } from '../../../../../src/clouds/aws/run/public-address.js';
import { httpStandIn, type StandInAnswer } from '../../../../support/http-stand-in.js';

const { signal } = new AbortController();

async function askedOf(answer: StandInAnswer): Promise<string> {
  await using server = await httpStandIn(() => answer);
  return await publicAddress({}, signal, server.url);
}

describe('the public address', () => {
  it.each([
    ['198.51.100.7\n', '198.51.100.7/32'],
    [' 2001:db8::7 ', '2001:db8::7/128'],
  ])('is %j as a network: %s', async (body, network) => {
    expect(await askedOf(body)).toBe(network);
  });

  it.each<[StandInAnswer]>([
    ['<html>sign in</html>'],
    ['0.0.0.0'],
    ['::'],
    [''],
    [{ status: 503, body: '198.51.100.7' }],
  ])('is unknown when the answer is %j', async (answer) => {
    await expect(askedOf(answer)).rejects.toMatchObject({ code: 'PublicAddressUnknown' });
  });

  it('is unknown when nobody answers', async () => {
    await expect(publicAddress({}, signal, 'http://127.0.0.1:1')).rejects.toMatchObject({ code: 'HttpFailed' });
  });
});
