import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Annotations } from './annotations.js';
import type { Masker } from './masker.js';
import type { NamedValues } from './named-values.js';
import { knownCommands, parseCommand } from './parse-command.js';
import type { WorkflowCommand } from './types.js';

/** What the commands of one phase act on. */
export interface CommandTargets {
  readonly masker: Masker;
  readonly annotations: Annotations;
  readonly outputs: NamedValues;
  readonly state: NamedValues;
  readonly workspace: string;
  readonly debug: boolean;
}

/** Reads the lines of one phase and carries out the workflow commands in them (spec-runner 3). */
export class CommandProcessor {
  readonly log: string[] = [];
  readonly rawLog: string[] = [];
  readonly commands: WorkflowCommand[] = [];
  readonly #targets: CommandTargets;
  #stopToken: string | undefined;
  #echo = false;
  /** A command failed, and with it the step. */
  failed = false;

  constructor(targets: CommandTargets) {
    this.#targets = targets;
  }

  line(text: string): void {
    this.rawLog.push(text);
    if (this.#stopToken !== undefined) {
      this.#whileStopped(text, this.#stopToken);
      return;
    }
    const command = parseCommand(text);
    if (command === null) this.print(text);
    else this.#carryOut(command, text);
  }

  /** Adds a masked line to the log. */
  print(text: string): void {
    this.log.push(this.#targets.masker.mask(text));
  }

  /** Fails the step with an error annotation of the runner's own. */
  fail(...messages: readonly string[]): void {
    this.failed = true;
    for (const message of messages) {
      this.#targets.annotations.addByRunner('error', message);
      this.print(`##[error]${message}`);
    }
  }

  #whileStopped(text: string, token: string): void {
    const command = parseCommand(text, [token]);
    if (command === null) {
      this.print(text);
      return;
    }
    this.commands.push(command);
    this.#stopToken = undefined;
  }

  #carryOut(command: WorkflowCommand, text: string): void {
    this.commands.push(command);
    if (this.#echo) this.print(text);
    try {
      this.#dispatch(command);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.fail(`Unable to process command '${text.trim()}' successfully.`, reason);
    }
  }

  #dispatch(command: WorkflowCommand): void {
    const name = command.command.toLowerCase();
    const { masker, outputs, state } = this.#targets;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(name, command);
        break;
      case 'debug':
        this.#debug(command.data);
        break;
      case 'group':
      case 'endgroup':
        this.print(`##[${name}]${command.data}`);
        break;
      case 'add-mask':
        if (!masker.add(command.data)) this.#warn("Can't add secret mask for empty string in ##[add-mask] command.");
        break;
      case 'stop-commands':
        this.#stop(command.data);
        break;
      case 'echo':
        this.#setEcho(command.data);
        break;
      case 'set-output':
        outputs.set(requiredName(command), command.data);
        break;
      case 'save-state':
        state.set(requiredName(command), command.data);
        break;
      case 'set-env':
      case 'add-path':
        throw new Error(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
      case 'add-matcher':
        this.#checkMatcher(command.data);
        break;
    }
  }

  #annotate(level: 'error' | 'warning' | 'notice', command: WorkflowCommand): void {
    if (command.data === '') return;
    const message = this.#targets.masker.mask(command.data);
    this.print(`##[${level}]${this.#targets.annotations.add(level, message, command.properties)}`);
  }

  #warn(message: string): void {
    this.#targets.annotations.addByRunner('warning', message);
    this.print(`##[warning]${message}`);
  }

  #debug(data: string): void {
    if (this.#targets.debug) for (const line of data.split('\n')) this.print(`##[debug]${line}`);
  }

  #stop(token: string): void {
    const taken = [...knownCommands, 'pause-logging', ''].includes(token.toLowerCase());
    if (taken) throw new Error(`Invalid stop token '${token}'`);
    if (token.length > 6) this.#targets.masker.add(token);
    this.#stopToken = token;
  }

  #setEcho(data: string): void {
    const value = data.trim().toLowerCase();
    if (value !== 'on' && value !== 'off') throw new Error(`Invalid echo command value '${data}'`);
    this.#echo = value === 'on';
  }

  /** Matchers are only checked for being readable: the harness matches no problems. */
  #checkMatcher(name: string): void {
    const file = isAbsolute(name) ? name : join(this.#targets.workspace, name);
    if (name === '' || !existsSync(file)) throw new Error(`Could not find file '${name}'`);
  }
}

function requiredName(command: WorkflowCommand): string {
  const found = Object.entries(command.properties).find(([key]) => key.toLowerCase() === 'name');
  if (found === undefined) throw new Error(`Required field 'name' is missing in ##[${command.command}] command.`);
  return found[1];
}
