import type { SFTPWrapper } from 'ssh2';
import type { Communicator, RemoteCommand, UploadOptions, UploadSource } from '../../../contract/communicator.js';
import { orAborted } from '../../../support/abort.js';
import { BuildError, errorMessage } from '../../../support/errors.js';
import { SshConnection } from './connection.js';
import { followCommand } from './follow-command.js';
import { ScpChannel } from './scp-channel.js';
import { scpDownload, scpDownloadCommand, scpDownloadDirectory, scpDownloadDirectoryCommand } from './scp-download.js';
import { scpUpload, scpUploadCommand, scpUploadDirectory, scpUploadDirectoryCommand } from './scp-upload.js';
import { sftpDownload, sftpUpload, sftpUploadDirectory } from './sftp.js';
import type { SshTarget, SshWorld } from './world.js';

/** Runs commands and copies files over SSH (spec-provision 1). Connect first; a lost connection is made anew when needed. */
export class SshCommunicator implements Communicator {
  readonly type = 'ssh';
  readonly #connection: SshConnection;
  readonly #pty: boolean;
  readonly #sftp: boolean;

  constructor(target: SshTarget, world: SshWorld) {
    this.#connection = new SshConnection(target, world);
    this.#pty = target.config.pty;
    this.#sftp = target.config.fileTransferMethod === 'sftp';
  }

  /** Dials and logs in. Codes: see `dial`, `handshake`, `openTunnels`. */
  connect(signal: AbortSignal): Promise<void> {
    return this.#connection.connect(signal);
  }

  async run(command: RemoteCommand, signal: AbortSignal): Promise<number> {
    const process = await this.#connection.exec(`${command.command}\n`, this.#pty, signal);
    return followCommand(process, command, signal);
  }

  upload(source: UploadSource, destination: string, options: UploadOptions, signal: AbortSignal): Promise<void> {
    if (this.#sftp) return this.#withSftp(signal, (sftp) => sftpUpload(sftp, source, destination, options));
    return this.#withScp(scpUploadCommand(destination), signal, (scp) => scpUpload(scp, source, destination, options));
  }

  uploadDirectory(source: string, destination: string, signal: AbortSignal): Promise<void> {
    if (this.#sftp) return this.#withSftp(signal, (sftp) => sftpUploadDirectory(sftp, source, destination));
    return this.#withScp(scpUploadDirectoryCommand(destination), signal, (scp) => scpUploadDirectory(scp, source));
  }

  download(source: string, localPath: string, signal: AbortSignal): Promise<void> {
    if (this.#sftp) return this.#withSftp(signal, (sftp) => sftpDownload(sftp, source, localPath, signal));
    return this.#withScp(scpDownloadCommand(source), signal, (scp) => scpDownload(scp, localPath));
  }

  /** Always by scp, also when files go by sftp (spec-provision 1.6). */
  downloadDirectory(source: string, localPath: string, signal: AbortSignal): Promise<void> {
    return this.#withScp(scpDownloadDirectoryCommand(source), signal, (scp) => scpDownloadDirectory(scp, localPath));
  }

  async close(): Promise<void> {
    this.#connection.close();
  }

  async #withScp(command: string, signal: AbortSignal, body: (scp: ScpChannel) => Promise<void>): Promise<void> {
    const process = await this.#connection.exec(command, false, signal);
    const scp = new ScpChannel(process, signal);
    try {
      await orAborted(body(scp), signal);
    } finally {
      scp.dispose();
    }
  }

  async #withSftp(signal: AbortSignal, body: (sftp: SFTPWrapper) => Promise<void>): Promise<void> {
    const sftp = await this.#connection.sftp(signal).catch((cause: unknown) => {
      if (signal.aborted) throw signal.reason;
      throw new BuildError(`sftpSession error: ${errorMessage(cause)}`, {
        code: 'SftpFailed',
        source: 'remote',
        hint: 'Check that the SSH server of the machine offers sftp, or set ssh_file_transfer_method to "scp".',
        cause,
      });
    });
    sftp.on('error', () => undefined);
    try {
      await orAborted(body(sftp), signal);
    } finally {
      sftp.end();
    }
  }
}
