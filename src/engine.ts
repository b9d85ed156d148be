import type { Catalogue } from './contract/component.js';
import type { NetworkFunction } from './contract/network-function.js';
import { createEngine, type Engine } from './engine/create-engine.js';

/** Every component that a template can name. Each is loaded when it is named: starting stays cheap (architecture, idea 8). */
export const catalogue: Catalogue = {
  builders: {
    'amazon-ebs': async () => (await import('./components/builders/amazon-ebs/index.js')).component,
    file: async () => (await import('./components/builders/file/index.js')).component,
    null: async () => (await import('./components/builders/null/index.js')).component,
  },
  dataSources: {
    'amazon-ami': async () => (await import('./components/data-sources/amazon-ami/index.js')).component,
    'amazon-parameterstore': async () =>
      (await import('./components/data-sources/amazon-parameterstore/index.js')).component,
    'amazon-secretsmanager': async () =>
      (await import('./components/data-sources/amazon-secretsmanager/index.js')).component,
    http: async () => (await import('./components/data-sources/http/index.js')).component,
    null: async () => (await import('./components/data-sources/null/index.js')).component,
  },
  provisioners: {
    'ansible-local': async () => (await import('./components/provisioners/ansible-local/index.js')).component,
    breakpoint: async () => (await import('./components/provisioners/breakpoint/index.js')).component,
    file: async () => (await import('./components/provisioners/file/index.js')).component,
    shell: async () => (await import('./components/provisioners/shell/index.js')).component,
    'shell-local': async () => (await import('./components/provisioners/shell-local/index.js')).component,
    sleep: async () => (await import('./components/provisioners/sleep/index.js')).component,
  },
  postProcessors: {
    artifice: async () => (await import('./components/post-processors/artifice/index.js')).component,
    checksum: async () => (await import('./components/post-processors/checksum/index.js')).component,
    compress: async () => (await import('./components/post-processors/compress/index.js')).component,
    manifest: async () => (await import('./components/post-processors/manifest/index.js')).component,
    'shell-local': async () => (await import('./components/post-processors/shell-local/index.js')).component,
  },
};

/** The template functions that ask the network (decisions 11), loaded when a template calls them. */
export const resolvers: Readonly<Record<string, NetworkFunction>> = {
  aws_secretsmanager: async (...call) => (await import('./clouds/aws/secrets-manager.js')).secretsManagerValue(...call),
  aws_secretsmanager_raw: async (...call) =>
    (await import('./clouds/aws/secrets-manager.js')).secretsManagerRaw(...call),
  consul_key: async (...call) => (await import('./clouds/hashicorp/consul.js')).consulKey(...call),
  vault: async (...call) => (await import('./clouds/hashicorp/vault.js')).vault(...call),
};

/** The engine with all components: what the action and the command line run. */
export function imageBuildEngine(): Engine {
  return createEngine({ catalogue, resolvers });
}
