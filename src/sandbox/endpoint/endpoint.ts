import type { Duplex } from 'node:stream';
import type { Clock } from '../../contract/clock.js';
import { errorMessage } from '../../support/errors.js';
import { processIdentity } from '../../support/process-identity.js';
import type { Latency } from '../latency.js';
import { neededLayers } from '../state/needed-layers.js';
import { Store } from '../state/store.js';
import type { Call } from './call.js';
import { foreignImages } from './catalogue/foreign-images.js';
import type { Cloud } from './ec2/context.js';
import { adoptInstances, disownInstances } from './ec2/instances/adopt-instances.js';
import { close, httpServer, listen, type Router } from './http-server.js';
import type { Machines } from './machines.js';
import { isMetadataPath, Metadata } from './metadata/metadata.js';
import { Multipart } from './s3/multipart.js';
import { ObjectStore } from './s3/object-store.js';
import { serviceRouter } from './services.js';
import { Settling } from './settling.js';

/** What an endpoint is made of. */
export interface EndpointOptions {
  /** Folder of the cloud's state. */
  readonly state: string;
  /** Folder of the buckets. */
  readonly buckets: string;
  /** 0: any free one. */
  readonly port: number;
  readonly latency: Latency;
  readonly clock: Clock;
  readonly machines: Machines | undefined;
  /** Removes a layer that nothing needs any more. */
  removeLayer(layer: string): Promise<void>;
  /** Ids of images that are to exist, and the public names (with `*`) of what each is. */
  readonly foreignImages?: ReadonlyMap<string, string> | undefined;
  say(text: string): void;
}

/** A running endpoint. */
export interface Endpoint {
  readonly url: string;
  readonly store: Store;
  /** Waits for what is under way, ends what runs, closes the server. */
  close(): Promise<void>;
}

/** The account that everything belongs to. */
const ACCOUNT = '000000000000';

/** Starts the endpoint on the loopback address: EC2, STS, IAM, SSM and S3 at one port, and metadata for machines. */
export async function startEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const { clock, latency, machines, say } = options;
  const store = new Store(options.state);
  const objects = new ObjectStore(options.buckets);
  const uploads = new Multipart(objects);
  const closing = new AbortController();
  const cloud: Cloud = {
    account: ACCOUNT,
    store,
    clock,
    process: processIdentity(process.pid) ?? '',
    latency,
    settling: new Settling(clock),
    pause: (milliseconds) => clock.sleep(milliseconds, closing.signal).catch(() => undefined),
    machines,
    ownInstances: new Map(),
    foreignImages: foreignImages(options.foreignImages ?? new Map()),
    machineHooks: (region, instance) => ({ service: machineService(cloud, route, region, instance) }),
    dropLayers: (layers = []) => dropLayers(cloud, layers, options.removeLayer),
    say: sayOnce(say),
  };
  const route = serviceRouter({ cloud, s3: { objects, uploads }, clock });
  adoptInstances(cloud);
  const server = httpServer(route);
  const port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}`,
    store,
    async close() {
      closing.abort();
      await cloud.settling.quiet();
      await close(server);
      await machines?.close();
      disownInstances(cloud);
      await uploads.close();
    },
  };
}

function sayOnce(say: (text: string) => void): (text: string) => void {
  const said = new Set<string>();
  return (text) => {
    if (said.has(text)) return;
    said.add(text);
    say(text);
  };
}

/** Removes, beside everything else, those of the layers that nothing needs any more. */
function dropLayers(cloud: Cloud, layers: readonly string[], remove: EndpointOptions['removeLayer']): void {
  const needed = neededLayers(cloud.store);
  for (const layer of layers.filter((one) => !needed.has(one))) {
    cloud.settling.begin(`layer ${layer}`, () => remove(layer).catch((error) => cloud.say(errorMessage(error))));
  }
}

/** Serves a machine's connections to 169.254.169.254. */
function machineService(
  { account, clock, store }: Cloud,
  route: Router,
  region: string,
  instance: string,
): (connection: Duplex) => void {
  const metadata = new Metadata({
    account,
    region,
    clock,
    instance: () => store.region(region).instances.get(instance),
  });
  // It listens nowhere: connections are handed to it.
  const server = httpServer(machineRouter(metadata, route));
  return (connection) => server.emit('connection', connection);
}

/** Machines get their metadata, and every service, at one address. */
function machineRouter(metadata: Metadata, route: Router): Router {
  return async (call: Call) =>
    call.scope === undefined && isMetadataPath(call.url.pathname) ? metadata.answer(call) : route(call);
}
