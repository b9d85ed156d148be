import ssh2, { type ConnectConfig } from 'ssh2';

/** What a command on the machine gave. */
export interface CommandResult {
  readonly code: number | null;
  readonly signal?: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** A plain ssh2 connection for tests that check the machine itself; the engine's own communicator is not used. */
export interface SshSession extends AsyncDisposable {
  readonly client: ssh2.Client;
  run(command: string, stdin?: string): Promise<CommandResult>;
}

/** Logs in; rejects when no method is accepted. `prompts` answers keyboard-interactive questions. */
export async function sshSession(config: ConnectConfig, prompts?: (question: string) => string): Promise<SshSession> {
  const client = new ssh2.Client();
  client.on('keyboard-interactive', (_name, _instructions, _language, questions, finish) => {
    finish(questions.map((question) => prompts?.(question.prompt) ?? ''));
  });
  await new Promise<void>((resolve, reject) => {
    client
      .once('ready', resolve)
      .once('error', reject)
      .connect({ readyTimeout: 20_000, ...config });
  });
  client.on('error', () => undefined);
  return {
    client,
    run: (command, stdin) => run(client, command, stdin ?? ''),
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => client.once('close', () => resolve()));
      client.end();
      await closed;
    },
  };
}

function run(client: ssh2.Client, command: string, stdin: string): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    client.exec(command, (error, channel) => {
      if (error !== undefined) return reject(error);
      let stdout = '';
      let stderr = '';
      let code: number | null = null;
      let signal: string | undefined;
      channel.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      channel.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      channel.on('exit', (status: number | null, name?: string | null) => {
        code = status;
        signal = name ?? undefined;
      });
      channel.on('close', () => resolve({ code, ...(signal === undefined ? {} : { signal }), stdout, stderr }));
      channel.end(stdin);
    });
  });
}
