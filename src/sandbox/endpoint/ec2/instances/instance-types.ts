/** An instance type as far as the sandbox tells of it. */
export interface InstanceType {
  readonly name: string;
  readonly architectures: readonly string[];
  readonly vcpus: number;
  /** MiB. */
  readonly memory: number;
}

const SIZES: readonly (readonly [name: string, vcpus: number, gib: number])[] = [
  ['nano', 2, 0.5],
  ['micro', 2, 1],
  ['small', 2, 2],
  ['medium', 2, 4],
  ['large', 2, 8],
  ['xlarge', 4, 16],
  ['2xlarge', 8, 32],
  ['4xlarge', 16, 64],
  ['8xlarge', 32, 128],
  ['12xlarge', 48, 192],
  ['16xlarge', 64, 256],
  ['24xlarge', 96, 384],
  ['metal', 96, 384],
];

/** The family names a type and its generation, as AWS names them; `g` for Graviton after the generation means arm64. */
const NAME = /^(?:[a-z]{1,3}\d{1,2}[a-z]{0,3}(?:-[a-z0-9]+)?|u-\d+tb\d|mac\d(?:-m\d\w*)?)\.([a-z0-9-]+)$/;

/** The type of that name; undefined when none could be called so. Machines of all types are the same host. */
export function instanceType(name: string): InstanceType | undefined {
  const size = NAME.exec(name)?.[1];
  if (size === undefined) return undefined;
  const [, vcpus = 2, gib = 8] = SIZES.find(([known]) => known === size) ?? [];
  const graviton = /^(?:a1|[a-z]+\d+g[a-z]*)\./.test(name);
  const old = /^(?:t2|m[1-3]|c[13]|t1|r3|i2)\./.test(name);
  const architectures = graviton ? ['arm64'] : old ? ['i386', 'x86_64'] : ['x86_64'];
  return { name, architectures, vcpus: /^t2\.(?:nano|micro|small)$/.test(name) ? 1 : vcpus, memory: gib * 1024 };
}

/** The types that lists tell of. */
export const LISTED_TYPES: readonly string[] = [
  ...['nano', 'micro', 'small', 'medium', 'large', 'xlarge', '2xlarge'].flatMap((size) => [
    `t2.${size}`,
    `t3.${size}`,
    `t3a.${size}`,
    `t4g.${size}`,
  ]),
  ...['large', 'xlarge', '2xlarge', '4xlarge'].flatMap((size) =>
    ['c5', 'c6i', 'c6g', 'c7g', 'm4', 'm5', 'm6i', 'm6g', 'm7g', 'm7i', 'r5', 'r6i', 'r6g'].map(
      (family) => `${family}.${size}`,
    ),
  ),
];
