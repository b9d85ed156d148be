import { BuildError, errorMessage } from './errors.js';
import { type HttpAnswer, httpSend } from './http.js';

/** A workflow run, and which of its attempts. */
export interface WorkflowRun {
  /** `owner/name`. */
  readonly repository: string;
  readonly run: string;
  readonly attempt: string;
}

/** What asking GitHub may use. */
export interface GithubRunsOptions {
  /** '' asks nothing. */
  readonly token: string;
  /** GITHUB_API_URL and proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Told once why GitHub does not answer; it is not asked any more then. */
  unanswered(error: BuildError): void;
}

const TIMEOUT = 10_000;

/**
 * Answers whether workflow runs have finished: true when the status of the attempt is `completed` (GitHub API: `GET
 * /repos/{repo}/actions/runs/{id}/attempts/{n}`, which needs `actions: read`). Undefined when there is no such run (any more),
 * for ids that are not of a workflow run, without a token, and once GitHub has refused. Each attempt is asked for once.
 */
export function githubRuns(options: GithubRunsOptions): (run: WorkflowRun) => Promise<boolean | undefined> {
  const known = new Map<string, Promise<boolean | undefined>>();
  let silent = options.token === '';
  const refuse = (error: unknown) => {
    if (options.signal.aborted) throw options.signal.reason;
    if (!silent) options.unanswered(toBuildError(error));
    silent = true;
    return undefined;
  };
  return async (run) => {
    const path = runPath(run);
    if (silent || path === undefined) return undefined;
    const answer = known.get(path) ?? askWhetherFinished(path, options).catch(refuse);
    known.set(path, answer);
    return answer;
  };
}

/** Undefined for what cannot be a workflow run. Tags are checked: they become part of an address. */
function runPath({ repository, run, attempt }: WorkflowRun): string | undefined {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(^|\/)\.\.?(\/|$)/.test(repository)) return undefined;
  if (!/^\d+$/.test(run)) return undefined;
  const ofAttempt = /^\d+$/.test(attempt) ? `/attempts/${attempt}` : '';
  return `/repos/${repository}/actions/runs/${run}${ofAttempt}`;
}

async function askWhetherFinished(path: string, options: GithubRunsOptions): Promise<boolean | undefined> {
  const { env, token, signal } = options;
  const api = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
  const headers = {
    Accept: 'application/vnd.github+json',
    Authorization: `Bearer ${token}`,
    'User-Agent': 'image-build-action',
    'X-GitHub-Api-Version': '2022-11-28',
  };
  const answer = await httpSend({ url: api + path, headers, timeout: TIMEOUT }, { env, signal });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw refused(path, answer);
  const status = statusOf(answer.body);
  return status === undefined ? undefined : status === 'completed';
}

function refused(path: string, { status }: HttpAnswer): BuildError {
  return new BuildError(`GitHub answers ${status} to GET ${path}`, {
    code: 'GithubRefused',
    source: status === 401 || status === 403 ? 'user' : 'remote',
    hint: 'The token needs the permission actions: read on the repository.',
  });
}

function statusOf(body: string): string | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null || !('status' in value)) return undefined;
    return typeof value.status === 'string' ? value.status : undefined;
  } catch {
    return undefined;
  }
}

function toBuildError(error: unknown): BuildError {
  if (error instanceof BuildError) return error;
  return new BuildError(errorMessage(error), { code: 'GithubUnreachable', source: 'remote', cause: error });
}
