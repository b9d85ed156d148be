import { describe, expect, it } from 'vitest';
import { sandboxEnvironment } from '../../../src/sandbox/environment.js';

describe('sandboxEnvironment', () => {
  it('leads to the sandbox and to no account', () => {
    const env = sandboxEnvironment(
      {
        PATH: '/bin',
        AWS_PROFILE: 'prod',
        AWS_ACCESS_KEY_ID: 'AKIAREAL',
        AWS_SECRET_ACCESS_KEY: 'real',
        AWS_SESSION_TOKEN: 'real',
        AWS_ENDPOINT_URL_EC2: 'https://ec2.example',
        AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
        AWS_WEB_IDENTITY_TOKEN_FILE: '/token',
        AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.2',
        AWS_MAX_ATTEMPTS: '9',
        HTTPS_PROXY: 'http://proxy',
        no_proxy: 'localhost',
      },
      'http://127.0.0.1:1',
    );
    expect(env).toEqual({
      PATH: '/bin',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
      AWS_ACCESS_KEY_ID: 'AKIASANDBOX000000000',
      AWS_SECRET_ACCESS_KEY: 'nobodys-secret-access-key-of-the-sandbox',
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_POLL_DELAY_SECONDS: '1',
      AWS_MAX_ATTEMPTS: '9',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      HTTPS_PROXY: 'http://proxy',
      NO_PROXY: 'localhost,127.0.0.1',
      no_proxy: 'localhost,127.0.0.1',
    });
  });

  it("keeps the user's region and pace", () => {
    const given = { AWS_DEFAULT_REGION: 'eu-west-1', AWS_POLL_DELAY_SECONDS: '3' };
    expect(sandboxEnvironment(given, 'http://x')).toMatchObject({
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_POLL_DELAY_SECONDS: '3',
    });
  });
});
