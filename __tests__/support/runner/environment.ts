import type { CommandFiles } from './command-files.js';

/** What one phase's environment is made of, in the order of spec-runner 1.2 (later wins). */
export interface EnvironmentParts {
  readonly home: string;
  readonly workspace: string;
  readonly runnerTemp: string;
  readonly toolCache: string;
  readonly files: CommandFiles;
  readonly eventPath: string;
  /** The step's id or the generated one. */
  readonly step: string;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Directories that GITHUB_PATH added, latest first. */
  readonly paths: readonly string[];
  readonly debug: boolean;
  readonly overrides: Readonly<Record<string, string | undefined>>;
}

/** The whole environment of a node action's process: made from nothing, so that nobody's AWS_* or GITHUB_* leaks in. */
export function buildEnvironment(parts: EnvironmentParts): Record<string, string> {
  const all: Record<string, string | undefined> = {
    PATH: jobPath,
    HOME: parts.home,
    LANG: 'C.UTF-8',
    RUNNER_TRACKING_ID: 'github_00000000-0000-4000-8000-000000000000',
    ...parts.env,
    ...Object.fromEntries(Object.entries(parts.state).map(([name, value]) => [`STATE_${name}`, value])),
    ...parts.inputs,
    ...pathVariable(parts),
    ...githubVariables(parts),
    ...runnerVariables(parts),
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/runtime/',
    ACTIONS_RUNTIME_TOKEN: 'header.payload.signature',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/results/',
    ACTIONS_CACHE_SERVICE_V2: 'True',
    GITHUB_ACTIONS: 'true',
    CI: parts.env['CI'] ?? 'true',
    ...parts.overrides,
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'NODE_ICU_DATA',
    ),
  );
}

const jobPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Only touched when a step has added directories. */
function pathVariable({ paths, env }: EnvironmentParts): Record<string, string> {
  return paths.length === 0 ? {} : { PATH: [...paths, env['PATH'] ?? jobPath].join(':') };
}

function githubVariables({ files, eventPath, step, workspace }: EnvironmentParts): Record<string, string> {
  return {
    GITHUB_ACTION: step,
    GITHUB_ACTION_REPOSITORY: 'org/image-build-action',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_BASE_REF: '',
    GITHUB_HEAD_REF: '',
    GITHUB_ENV: files.env,
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ARTIFACTS: files.artifacts,
    GITHUB_ARTIFACTS_LIST: files.artifactsList,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_JOB: 'image',
    GITHUB_RUN_ID: '8123456789',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_WORKFLOW: 'Images',
    GITHUB_WORKFLOW_REF: 'octo/templates/.github/workflows/images.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: '2222222222222222222222222222222222222222',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_SHA: '1111111111111111111111111111111111111111',
    GITHUB_REPOSITORY: 'octo/templates',
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_WORKSPACE: workspace,
  };
}

function runnerVariables({ workspace, runnerTemp, toolCache, debug }: EnvironmentParts): Record<string, string> {
  return {
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'harness',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: runnerTemp,
    RUNNER_TOOL_CACHE: toolCache,
    RUNNER_WORKSPACE: workspace.replace(/\/[^/]*$/, ''),
    ...(debug ? { RUNNER_DEBUG: '1' } : {}),
  };
}
