import type { PeersEnv } from '../peers-env.js';

/** The build region and the one that the image is copied to. */
export const REGIONS = ['us-east-1', 'us-west-2'] as const;

/** What a series may change in the template. */
export interface SeriesTemplate {
  readonly imageName?: string;
  readonly regions?: readonly string[];
  /** Further options of the builder. */
  readonly builder?: Readonly<Record<string, unknown>>;
  readonly provisioners?: readonly Readonly<Record<string, unknown>>[];
  readonly postProcessors?: readonly Readonly<Record<string, unknown>>[];
}

/**
 * A small amazon-ebs template: key pair and security group of its own, a short script that is given a secret, one copy
 * region, tags. It makes every kind of call that an ordinary build makes.
 */
export function seriesTemplate(peers: PeersEnv, changes: SeriesTemplate = {}): string {
  const [region, ...copies] = changes.regions ?? REGIONS;
  return JSON.stringify({
    variables: { token: null },
    builders: [
      {
        type: 'amazon-ebs',
        region,
        ami_regions: copies,
        source_ami: 'ami-1e749f67',
        instance_type: 't2.micro',
        ami_name: changes.imageName ?? 'series-1',
        ami_description: 'made by a series',
        temporary_key_pair_type: 'ed25519',
        tags: { Name: 'series' },
        run_tags: { Purpose: 'series' },
        ssh_host: peers.sshd.host,
        ssh_port: peers.sshd.port,
        ssh_username: peers.sshd.keyUser,
        ...changes.builder,
      },
    ],
    provisioners: changes.provisioners ?? [
      { type: 'shell', environment_vars: ['TOKEN={{user `token`}}'], inline: ['echo "the token is $TOKEN"'] },
    ],
    'post-processors': changes.postProcessors ?? [],
  });
}
