import type { KeyAuthority } from '../sshd.js';
import type { AccountResources } from './account.js';
import type { XmlElement } from './xml.js';

/** One call that a client made to AWS through the proxy. */
export interface AwsCall {
  /** 1 for the first call since the start or the last reset. */
  readonly seq: number;
  /** From the SigV4 credential scope: `ec2`, `sts`, `s3`, ... */
  readonly service: string;
  /** `RunInstances`; for S3 the method and whether a key is named: `PutObject`, `GetObject`, `CreateBucket`, ... */
  readonly action: string;
  readonly region: string;
  /** Decoded form parameters as sent (`TagSpecification.1.Tag.1.Key`); for a JSON service its top-level members. */
  readonly params: Readonly<Record<string, string>>;
  readonly method: string;
  readonly path: string;
  /** Epoch milliseconds at which the request had arrived whole. */
  readonly startedAt: number;
  /** HTTP status given to the client; undefined while the call runs and when the connection was broken. */
  status?: number;
  durationMs?: number;
  /** Error code of the answer (`InvalidAMIID.NotFound`). */
  errorCode?: string;
  /** Answer body as given to the client. */
  answer?: string;
  /** What a fault rule did to this call. */
  fault?: FaultAction['kind'];
  /** The answer of an earlier call with the same client token was given again. */
  replayed?: true;
}

/** What happens to a call that a rule picks. */
export type FaultAction =
  /** Not forwarded; an error in the form of the called service. `status` defaults to 400. */
  | { readonly kind: 'error'; readonly status?: number; readonly code: string; readonly message?: string }
  /** Forwarded after `ms` milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Not forwarded; the connection is reset. */
  | { readonly kind: 'reset' }
  /** Forwarded and carried out, but the connection is reset instead of answering. */
  | { readonly kind: 'lost' }
  /** Not forwarded; this body is the answer (for actions that moto lacks: see {@link successXml}). */
  | { readonly kind: 'answer'; readonly status?: number; readonly body: string | ((call: AwsCall) => string) }
  /** Forwarded; the body of the answer is rewritten (a state, a missing member). */
  | { readonly kind: 'rewrite'; readonly body: (answer: string, call: AwsCall) => string };

/** Picks calls by action (and more) and says what happens to them. */
export interface FaultRule {
  readonly action: string;
  readonly service?: string;
  readonly region?: string;
  /** Counts only calls for which this holds. */
  readonly when?: (call: AwsCall) => boolean;
  /** The first matching call that is hit, counted from the setting of the rule; default 1. */
  readonly nth?: number;
  /** How many calls in a row are hit; default 1, `Infinity` for all from `nth` on. */
  readonly times?: number;
  readonly does: FaultAction;
}

/** A rule that was set. */
export interface Fault {
  /** How many calls it has hit. */
  readonly hits: number;
  clear(): void;
}

/** Options of {@link startMotoProxy}. */
export interface MotoProxyOptions {
  /** Address of moto_server, `readPeers().moto.url`. */
  readonly moto: string;
  /** Where public halves of created key pairs are let in; without it nobody is let in. */
  readonly sshd?: KeyAuthority;
  /** 12 digits. Default: a fresh number, so that every proxy has an empty account of its own in the shared moto. */
  readonly account?: string;
}

/** A running proxy. All state is of this proxy alone. */
export interface MotoProxy extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`; an endpoint for every service. */
  readonly url: string;
  /** The account number that this proxy's calls act in. */
  readonly account: string;
  /** Every call in order of arrival, also those that a fault stopped. */
  readonly calls: readonly AwsCall[];
  /** The calls of one action. */
  callsOf(action: string): AwsCall[];
  fault(rule: FaultRule): Fault;
  /** Called (and awaited) before each call is forwarded; returns the function that ends it. */
  observe(listener: (call: AwsCall) => void | Promise<void>): () => void;
  /** Asks moto directly (not recorded, no faults): an EC2 query, parsed. */
  ask(region: string, action: string, params?: Record<string, string>): Promise<XmlElement>;
  /** Asks moto's IAM directly. */
  askIam(action: string, params?: Record<string, string>): Promise<XmlElement>;
  /** What the account owns in the region now (see {@link AccountResources}). */
  resources(region: string): Promise<AccountResources>;
  /** Forgets calls, tokens and faults, shuts created keys out, and moves to an empty account (unless one was given). */
  reset(): Promise<void>;
  stop(): Promise<void>;
}
