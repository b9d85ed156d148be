import type { Clock } from './clock.js';
import type { SecretRegistry } from './ui.js';

/** What a network function may use. The same object for all calls of one resolution: what they share hangs on it. */
export interface NetworkContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Takes the credentials that are used. */
  readonly secrets: SecretRegistry;
}

/**
 * A template function that asks the network: `vault`, `consul_key`, `aws_secretsmanager` (decisions 11). Rejects with a
 * BuildError whose message becomes the template's error.
 */
export type NetworkFunction = (args: readonly string[], context: NetworkContext) => Promise<string>;
