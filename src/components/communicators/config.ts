/** What `checkCommunicator` makes of the options: everything defaulted, paths absolute. Durations in milliseconds. */
export type CommunicatorConfig = NoneConfig | SshConfig;

/** `communicator = "none"`. */
export interface NoneConfig {
  readonly type: 'none';
}

/** `communicator = "ssh"` (spec-provision 1.1). */
export interface SshConfig {
  readonly type: 'ssh';
  /** Empty: the builder finds the address. */
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
  /** A key pair of the cloud. */
  readonly keypairName: string;
  readonly temporaryKeyPair: TemporaryKeyPair;
  readonly ciphers: readonly string[];
  readonly keyExchangeAlgorithms: readonly string[];
  readonly clearAuthorizedKeys: boolean;
  readonly privateKeyFile: string;
  /** Key material given in the template (`ssh_private_key`, `ssh_public_key`). */
  readonly inlinePrivateKey: string;
  readonly inlinePublicKey: string;
  readonly agentAuth: boolean;
  readonly agentForwarding: boolean;
  readonly pty: boolean;
  readonly pauseBeforeConnecting: number;
  /** 0: wait forever. */
  readonly timeout: number;
  /** 0: unlimited. */
  readonly handshakeAttempts: number;
  readonly bastion: BastionConfig | undefined;
  readonly proxy: ProxyConfig | undefined;
  readonly fileTransferMethod: 'scp' | 'sftp';
  /** 0: off. */
  readonly keepAliveInterval: number;
  /** 0: off. */
  readonly readWriteTimeout: number;
  readonly localTunnels: readonly Tunnel[];
  readonly remoteTunnels: readonly Tunnel[];
}

/** The key pair that a builder makes for the build. */
export interface TemporaryKeyPair {
  /** Empty: the builder chooses. */
  readonly name: string;
  readonly type: 'rsa' | 'ecdsa' | 'ed25519';
  /** 0: the default of the type. */
  readonly bits: number;
}

/** The machine to hop over. */
export interface BastionConfig {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
  readonly interactive: boolean;
  readonly agentAuth: boolean;
  readonly privateKeyFile: string;
}

/** A SOCKS5 proxy. */
export interface ProxyConfig {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
}

/** `"LISTEN_PORT:HOST:PORT"`. */
export interface Tunnel {
  readonly listenPort: number;
  readonly host: string;
  readonly port: number;
}
