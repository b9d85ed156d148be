import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../src/contract/event.js';
import { imageBuildEngine, resolvers } from '../../src/engine.js';
import { httpStandIn } from '../support/http-stand-in.js';
import { makeWorkspace } from '../support/workspace.js';

const engine = imageBuildEngine();

/** Builds a file with the value of variable `a`; gives what the file holds, the report, and everything that was said. */
async function fileWith(a: string, env: Readonly<Record<string, string>>, signal?: AbortSignal) {
  const workspace = makeWorkspace({ env });
  const builders = [{ type: 'file', target: workspace.path('out'), content: '{{user `a`}}' }];
  workspace.write('t.json', JSON.stringify({ variables: { a }, builders }));
  const events: EngineEvent[] = [];
  const report = await engine.build({
    template: 't.json',
    variables: { files: [], assignments: [] },
    only: [],
    except: [],
    host: workspace.host,
    sink: (event) => void events.push(event),
    onError: 'cleanup',
    parallelBuilds: 0,
    force: false,
    debug: false,
    signal,
  });
  return { read: () => workspace.read('out'), report, events };
}

describe('template functions that ask the network (decisions 11)', () => {
  it('are all there', () => {
    expect(Object.keys(resolvers)).toEqual(['aws_secretsmanager', 'aws_secretsmanager_raw', 'consul_key', 'vault']);
  });

  it('give values to the variables of a template, by the environment of the host', async () => {
    await using server = await httpStandIn((path) =>
      path.startsWith('/v1/kv/')
        ? JSON.stringify([{ Value: Buffer.from('from consul').toString('base64') }])
        : '{"data":{"data":{"password":"hunter2hunter2"}}}',
    );
    const env = { VAULT_ADDR: server.url, VAULT_TOKEN: 't0ken', CONSUL_HTTP_ADDR: server.url };
    const { read, report, events } = await fileWith(
      '{{vault `secret/data/db` `password`}}, {{consul_key `app/name` | upper}}',
      env,
    );
    expect(report.exitCode).toBe(0);
    expect(read()).toBe('hunter2hunter2, FROM CONSUL');
    expect(JSON.stringify(events)).not.toMatch(/hunter2hunter2|t0ken/);
  });

  it('read AWS Secrets Manager', async () => {
    await using server = await httpStandIn(() => JSON.stringify({ SecretString: '{"user":"me","port":5432}' }));
    const { read } = await fileWith('{{aws_secretsmanager `db` `port`}} {{aws_secretsmanager_raw `db`}}', {
      AWS_ENDPOINT_URL: server.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'AKIA',
      AWS_SECRET_ACCESS_KEY: 'secret-key',
    });
    expect(read()).toBe('5432 {"user":"me","port":5432}');
  });

  it('fail at their place in the template, with what to change', async () => {
    await using server = await httpStandIn(() => ({ status: 403, body: '{"errors":["permission denied"]}' }));
    const { report } = await fileWith('x {{vault `p` `k`}}', { VAULT_ADDR: server.url, VAULT_TOKEN: 't0ken' });
    expect(report).toMatchObject({
      exitCode: 1,
      diagnostics: [
        {
          code: 'VariableInterpolation',
          summary: expect.stringContaining('error calling vault: Error reading vault secret: '),
          hint: 'Check VAULT_TOKEN, VAULT_NAMESPACE, and the policies of the token.',
          range: { file: 't.json', start: { line: 1, column: 22 } },
        },
      ],
    });
  });

  it('are refused outside the values of variables', async () => {
    const workspace = makeWorkspace();
    workspace.write(
      't.json',
      JSON.stringify({ builders: [{ type: 'file', target: '{{consul_key `k`}}', content: 'x' }] }),
    );
    const report = await engine.validate({
      template: 't.json',
      variables: { files: [], assignments: [] },
      only: [],
      except: [],
      host: workspace.host,
      sink: () => undefined,
      syntaxOnly: false,
    });
    expect(report.diagnostics[0]?.summary).toContain('consul_key is not allowed here');
  });

  it('stop when the run is cancelled', async () => {
    const controller = new AbortController();
    await using server = await httpStandIn(() => {
      controller.abort();
      return undefined;
    });
    const env = { CONSUL_HTTP_ADDR: server.url };
    const { report } = await fileWith('{{consul_key `k`}}', env, controller.signal);
    expect(report).toMatchObject({ exitCode: 1, cancelled: true, builds: [] });
    expect(server.requests).toHaveLength(1);
  });
});
