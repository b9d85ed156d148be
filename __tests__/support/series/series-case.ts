import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readJournal } from '../../../src/resources/journal.js';
import { isOpen } from '../../../src/resources/journal-record.js';
import { type AccountResources, leftovers } from '../moto-proxy/account.js';
import type { MotoProxy } from '../moto-proxy/types.js';
import { parseXml, textAt } from '../moto-proxy/xml.js';
import { startMotoProxy } from '../moto-proxy.js';
import type { PeersEnv } from '../peers-env.js';
import { runAction } from '../runner/run-action.js';
import type { ActionRun, PhaseReport, RunActionOptions } from '../runner/types.js';
import { type Machine, openMachine } from '../sshd.js';
import { type PlantedSecret, plantSecrets, secretsIn } from './planted-secrets.js';
import { REGIONS, type SeriesTemplate, seriesTemplate } from './series-template.js';

/** Where the action lies and which peers it meets. */
export interface SeriesPlace {
  readonly peers: PeersEnv;
  readonly actionDir: string;
}

/** One case of a series: an empty account of its own, a machine, a workspace with the template, planted secrets. */
export interface SeriesCase extends AsyncDisposable {
  readonly proxy: MotoProxy;
  readonly machine: Machine;
  readonly workspace: string;
  readonly runnerTemp: string;
  /** Starts main as the runner does. */
  run(options?: Partial<RunActionOptions>): Promise<ActionRun>;
  /**
   * What the account has that it had not before, but images that runs reported, that a journal calls wanted, or that
   * `finished` names: `us-east-1 images ami-1`. And images that runs reported and that are not there: `us-east-1 lacks ami-1`.
   */
  leftovers(runs: readonly ActionRun[], finished?: readonly string[]): Promise<string[]>;
  /** Images that a journal calls wanted and that neither the step's outputs nor its post step name: `unnamed ami-1`. */
  unnamed(run: ActionRun, post: PhaseReport): Promise<string[]>;
  /** Waits until every call that arrived has been carried out: one of a killed process may still be under way. */
  settled(): Promise<void>;
  /** Where a planted secret appears: `post log: AWS_SECRET_ACCESS_KEY (base64 at 1)`. */
  leaks(phases: Readonly<Record<string, PhaseReport>>): string[];
}

/** What a fresh account owns ({@link countCalls} looks that it is so): asking each time would take as long as a build. */
export const EMPTY: AccountResources = {
  instances: [],
  keyPairs: [],
  securityGroups: [],
  images: [],
  snapshots: [],
  volumes: [],
  launchTemplates: [],
};

/** Opens a case; disposing removes everything but what the account holds in moto. */
export async function openCase(place: SeriesPlace, template: SeriesTemplate = {}): Promise<SeriesCase> {
  const machine = await openMachine(place.peers);
  const proxy = await startMotoProxy({ moto: place.peers.motoSeries.url, sshd: machine });
  const folder = mkdtempSync(join(tmpdir(), 'series-'));
  const [workspace, runnerTemp] = [mkdtempSync(join(folder, 'w-')), mkdtempSync(join(folder, 't-'))];
  writeFileSync(join(workspace, 'series.json'), seriesTemplate(place.peers, template));
  const planted = plantSecrets();
  const regions = template.regions ?? REGIONS;
  return {
    proxy,
    machine,
    workspace,
    runnerTemp,
    run: (options = {}) =>
      runAction({
        actionDir: place.actionDir,
        workspace,
        runnerTemp,
        ...options,
        env: { ...environment(proxy, planted), ...options.env },
        inputs: { template: 'series.json', 'secret-variables': `token=${planted.token}`, ...options.inputs },
      }),
    leftovers: async (runs, finished = []) => {
      const reported = runs.flatMap(reportedImages);
      const made = new Set([...reported.map(([, id]) => id), ...(await keptImages(runnerTemp)), ...finished]);
      const looks = regions.map(async (region) => {
        const after = await proxy.resources(region);
        const lacking = reported.filter(
          ([where, id]) => where === region && !after.images.some((one) => one.id === id),
        );
        const wrong = [...leftoversIn(after, made), ...lacking.map(([, id]) => `lacks ${id}`)];
        return wrong.map((line) => `${region} ${line}`);
      });
      return (await Promise.all(looks)).flat();
    },
    unnamed: async (run, post) => {
      const named = [...reportedImages(run).map(([, id]) => id), post.log.join('\n')].join('\n');
      return (await keptImages(runnerTemp)).filter((id) => !named.includes(id)).map((id) => `unnamed ${id}`);
    },
    settled: async () => {
      while (proxy.calls.some(({ durationMs }) => durationMs === undefined)) await sleep(10);
    },
    leaks: (phases) => findLeaks(phases, [workspace, runnerTemp], [...named(planted), ...privateKeys(proxy)]),
    async [Symbol.asyncDispose]() {
      await proxy.stop();
      await machine.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function environment(proxy: MotoProxy, planted: ReturnType<typeof plantSecrets>): Record<string, string> {
  return {
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: planted.secretKey,
    AWS_SESSION_TOKEN: planted.sessionToken,
    AWS_ENDPOINT_URL: proxy.url,
    AWS_POLL_DELAY_SECONDS: '0',
  };
}

/** Region and id of the images that the step's outputs name: the wanted result. */
function reportedImages(run: ActionRun): [string, string][] {
  // as: the action's own output `images`, whose shape its documentation gives.
  const images = JSON.parse(run.outputs['images'] ?? '[]') as { readonly images: Record<string, string> }[];
  return images.flatMap((image) => Object.entries(image.images));
}

/** Images that a journal says are the wanted result. */
async function keptImages(runnerTemp: string): Promise<string[]> {
  const journals = readdirSync(runnerTemp).filter((name) => name.endsWith('.journal'));
  const contents = await Promise.all(journals.map((name) => readJournal(join(runnerTemp, name))));
  return contents.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.state === 'kept' && !isOpen(entry) ? (entry.id ?? []) : [])),
  );
}

function leftoversIn(after: AccountResources, made: ReadonlySet<string>): string[] {
  const images = after.images.filter((image) => made.has(image.id));
  const snapshots = images.flatMap((image) => image.snapshots);
  return leftovers({ ...EMPTY, images, snapshots }, after);
}

function named({ secretKey, sessionToken, token }: ReturnType<typeof plantSecrets>): PlantedSecret[] {
  return [
    { name: 'AWS_SECRET_ACCESS_KEY', value: secretKey },
    { name: 'AWS_SESSION_TOKEN', value: sessionToken },
    { name: 'the variable token', value: token },
  ];
}

/** One line out of the middle of every private key that EC2 made. */
function privateKeys(proxy: MotoProxy): PlantedSecret[] {
  return proxy.callsOf('CreateKeyPair').flatMap(({ answer, status }) => {
    if (answer === undefined || status !== 200) return [];
    const lines = textAt(parseXml(answer), 'keyMaterial').split('\n');
    const value = lines[Math.floor(lines.length / 2)];
    return value === undefined ? [] : [{ name: 'the temporary private key', value }];
  });
}

/** The raw log is looked at as well as the masked one: masking is the runner's, and a second line of defence. */
function findLeaks(
  phases: Readonly<Record<string, PhaseReport>>,
  folders: readonly string[],
  secrets: readonly PlantedSecret[],
): string[] {
  const parts: [string, Buffer][] = Object.entries(phases).flatMap(([phase, report]) => [
    [`${phase} log`, Buffer.from(report.log.join('\n'))],
    // `add-mask` is how the runner is told; it never shows these lines.
    [`${phase} raw log`, Buffer.from(report.rawLog.filter((line) => !line.startsWith('::add-mask::')).join('\n'))],
    [`${phase} outputs`, json(report.outputs)],
    [`${phase} state`, json(report.state)],
    [`${phase} summary`, Buffer.from(report.summary)],
    [`${phase} annotations`, json(report.annotations)],
    [`${phase} environment for later steps`, json([report.exportedEnv, report.addedPaths])],
  ]);
  const files: [string, Buffer][] = folders.flatMap(filesBelow).map((file) => [`file ${file}`, readFileSync(file)]);
  return [...parts, ...files].flatMap(([where, bytes]) => secretsIn(bytes, secrets).map((what) => `${where}: ${what}`));
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}
