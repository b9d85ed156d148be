import type { Clock } from '../../../contract/clock.js';
import type { Latency } from '../../latency.js';
import type { ImageRecord } from '../../state/records.js';
import type { Store, Tables } from '../../state/store.js';
import type { MachineHooks, Machines } from '../machines.js';
import type { Settling } from '../settling.js';
import type { WireStructure } from '../wire/encode.js';
import type { Request } from '../wire/request.js';

/** What all regions share. */
export interface Cloud {
  readonly account: string;
  readonly store: Store;
  readonly clock: Clock;
  /** Identity of this process. */
  readonly process: string;
  readonly latency: Latency;
  readonly settling: Settling;
  /** Milliseconds of the latency model; over at once when the endpoint closes. */
  pause(milliseconds: number): Promise<void>;
  readonly machines: Machines | undefined;
  /** Instances whose machines are this endpoint's, and their regions. */
  readonly ownInstances: Map<string, string>;
  /** Images of others that exist in every region because the user says so, by id. */
  readonly foreignImages: ReadonlyMap<string, ImageRecord>;
  /** What a machine of this instance gets answered at its service address. */
  machineHooks(region: string, instance: string): Pick<MachineHooks, 'service'>;
  /** Removes those of the layers that no image, snapshot, volume or instance of any region needs, in the background. */
  dropLayers(layers: readonly string[] | undefined): void;
  /** Tells the user something, each text once. */
  say(text: string): void;
}

/** What an action works on. */
export interface Ec2Context {
  readonly cloud: Cloud;
  readonly region: string;
  /** Of the region; with DryRun writing throws DryRunOperation. */
  readonly tables: Tables;
  /** Of another region. */
  tablesOf(region: string): Tables;
}

/** An EC2 action: the answer by names of the SDKs. Throws `Fault`. */
export type Action = (request: Request, context: Ec2Context) => WireStructure | Promise<WireStructure>;

/** Actions by name. */
export type Actions = Readonly<Record<string, Action>>;

/** How long a Describe action waits at most for states to settle, in milliseconds. */
const DESCRIBE_WAIT = 10_000;

/** Waits for changes of state under way, where the latency model says so. */
export async function settle({ cloud }: Ec2Context, ids: readonly string[]): Promise<void> {
  if (cloud.latency.describeWaits) await cloud.settling.settled(ids, DESCRIBE_WAIT);
}
