/** How a component speaks. Lines go out as events; the secret filter stands between them and every renderer. */
export interface Ui {
  /** A headline (`==> build: text`). May hold several lines. */
  say(text: string): void;
  message(text: string): void;
  error(text: string): void;
  /** One line that a command printed, already split (see `support/output-lines.ts`). */
  output(stream: 'stdout' | 'stderr', line: string): void;
  /** For `PACKER_LOG` and `RUNNER_DEBUG`. */
  debug(text: string): void;
  /** A part of the build begins: `Create AMI`, `Provision: shell`. The step runner says it; absent in uis that show none. */
  phase?(name: string): void;
  /** A wait goes on; shown where silence would look like a hang. */
  progress?(text: string): void;
  /** The same build, another prefix: `web (manifest)`. */
  withTarget(target: string): Ui;
}

/** Values that must never be shown. Registering widens masking only. */
export interface SecretRegistry {
  /** `name` is for the warning that a value is too short to be masked by the runner. */
  add(value: string, name?: string): void;
}
