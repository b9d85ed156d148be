import { readFile } from 'node:fs/promises';
import type { AnyAuthMethod, AuthHandlerMiddleware, Prompt as Question } from 'ssh2';
import { BuildError } from '../../../support/errors.js';
import { fileErrorCode, goFileError } from '../../../support/go-file-error.js';
import { readPrivateKey } from '../../../support/openssh-key.js';
import type { BastionConfig } from '../config.js';
import { requireAgent } from './agent.js';
import type { SshTarget, SshWorld } from './world.js';

/** A way to log in, with words for error messages. */
export interface LoginMethod {
  readonly name: 'publickey' | 'password' | 'keyboard-interactive';
  /** `the key /x (ssh-rsa SHA256:...)`; never a secret. */
  readonly label: string;
  readonly method: AnyAuthMethod;
}

/** What a login tried and what the server offered, for the error message. */
export interface LoginLog {
  /** As Go's client lists them: `none publickey`. */
  readonly attempted: string[];
  /** The labels of what was tried. */
  readonly used: string[];
  offered: readonly string[];
}

/** The ways to log in to the machine, in Packer's order (spec-provision 1.3). */
export async function targetMethods(target: SshTarget, world: SshWorld): Promise<LoginMethod[]> {
  const { config } = target;
  const { username, password } = config;
  const methods: LoginMethod[] = [];
  if (config.agentAuth) methods.push(await agentMethod(username, world));
  if (config.privateKeyFile !== '') methods.push(await keyFileMethod(username, config.privateKeyFile));
  const text = target.privateKey ?? config.inlinePrivateKey;
  if (text !== '') methods.push(keyMethod(username, text, 'the key of this build'));
  if (password !== '') methods.push(passwordMethod(username, password), answering(username, password));
  return methods;
}

/** The ways to log in to the bastion, in Packer's order. */
export async function bastionMethods(
  bastion: BastionConfig,
  world: SshWorld,
  signal: AbortSignal,
): Promise<LoginMethod[]> {
  const { username, password } = bastion;
  const methods: LoginMethod[] = [];
  if (bastion.interactive) methods.push(asking(username, world, signal));
  if (password !== '') methods.push(passwordMethod(username, password), answering(username, password));
  if (bastion.privateKeyFile !== '') methods.push(await keyFileMethod(username, bastion.privateKeyFile));
  if (bastion.agentAuth) methods.push(await agentMethod(username, world));
  return methods;
}

/**
 * Tries `none`, then each method *name* once, as Go's client does: of several keys only the first is ever used
 * (spec-provision 1.3).
 */
export function loginHandler(username: string, methods: readonly LoginMethod[], log: LoginLog): AuthHandlerMiddleware {
  return (left, _partial, next) => {
    // Types say it is always a list; it is null before the first answer.
    const offered: readonly string[] | null = left;
    if (offered === null) {
      log.attempted.push('none');
      next({ type: 'none', username });
      return;
    }
    log.offered = offered;
    const method = methods.find(({ name }) => offered.includes(name) && !log.attempted.includes(name));
    if (method === undefined) {
      // as: ssh2 documents `false` for "no more methods"; its types lack it.
      (next as unknown as (method: false) => void)(false);
      return;
    }
    log.attempted.push(method.name);
    log.used.push(method.label);
    next(method.method);
  };
}

async function agentMethod(username: string, world: SshWorld): Promise<LoginMethod> {
  const agent = await requireAgent(world);
  const label = 'the keys of the SSH agent (ssh-add -l lists them)';
  return { name: 'publickey', label, method: { type: 'agent', username, agent } };
}

async function keyFileMethod(username: string, file: string): Promise<LoginMethod> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new BuildError(goFileError('open', file, cause), { code: 'SshKeyMissing', source: 'user', cause });
  });
  return keyMethod(username, text, `the key ${file}`);
}

function keyMethod(username: string, text: string, what: string): LoginMethod {
  const { privateKey, type, fingerprint } = readPrivateKey(text);
  const label = `${what} (${type} ${fingerprint})`;
  return { name: 'publickey', label, method: { type: 'publickey', username, key: privateKey } };
}

function passwordMethod(username: string, password: string): LoginMethod {
  return { name: 'password', label: 'the password', method: { type: 'password', username, password } };
}

function answering(username: string, password: string): LoginMethod {
  return {
    name: 'keyboard-interactive',
    label: 'the password as answer to every question',
    method: {
      type: 'keyboard-interactive',
      username,
      prompt: (_name, _instructions, _language, questions, finish) => finish(questions.map(() => password)),
    },
  };
}

function asking(username: string, world: SshWorld, signal: AbortSignal): LoginMethod {
  const ask = async (questions: readonly Question[]) => {
    const answers: string[] = [];
    for (const question of questions) answers.push(await world.prompt(question.prompt, signal));
    return answers;
  };
  return {
    name: 'keyboard-interactive',
    label: 'answers from the terminal',
    method: {
      type: 'keyboard-interactive',
      username,
      prompt: (_name, _instructions, _language, questions, finish) => {
        ask(questions).then(finish, (error: unknown) => {
          world.debug(`no answers from the terminal: ${fileErrorCode(error) ?? String(error)}`);
          finish([]);
        });
      },
    },
  };
}
