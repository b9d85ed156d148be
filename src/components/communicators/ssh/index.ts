export { SshCommunicator } from './communicator.js';
export { checkLogin, probe } from './transport.js';
export type { SshTarget, SshWorld } from './world.js';
