import { createServer } from 'node:http';

/** A GitHub API on this machine that knows the states of workflow runs. */
export interface FakeGithub extends AsyncDisposable {
  readonly url: string;
  /** `METHOD path` of every request, with the token after it. */
  readonly requests: readonly string[];
}

/** Starts one; `runs` maps `owner/name/run/attempt` to a status, or to a number that is the answer's HTTP status. */
export async function startFakeGithub(runs: Readonly<Record<string, string | number>>): Promise<FakeGithub> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`);
    const [, repository, run, attempt] =
      /^\/repos\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(request.url ?? '') ?? [];
    const status = runs[`${repository}/${run}/${attempt}`] ?? 404;
    response.writeHead(typeof status === 'number' ? status : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(typeof status === 'number' ? { message: 'no' } : { id: Number(run), status }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no TCP address');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
