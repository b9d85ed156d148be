import type { BuildBlock, ComponentBlock, PostProcessorBlock, ProvisionerBlock } from '../../template/template.js';

/** A component of a build with its meta-arguments, and what it is called in messages. */
export interface BuildPart {
  /** `builder`, `provisioner 1`, `post-processor 2.1`. */
  readonly label: string;
  readonly kind: 'builders' | 'provisioners' | 'postProcessors';
  readonly block: ComponentBlock;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** All components of a build, in order. */
export function buildParts(build: BuildBlock): readonly BuildPart[] {
  const { errorCleanupProvisioner: cleanup } = build;
  return [
    { label: 'builder', kind: 'builders', block: build.builder, meta: {} },
    ...build.provisioners.map((block, index) => provisioner(`provisioner ${index + 1}`, block)),
    ...(cleanup === undefined ? [] : [provisioner('error-cleanup-provisioner', cleanup)]),
    ...build.postProcessors.flatMap((sequence, index) =>
      sequence.map((block, at) => postProcessor(`post-processor ${index + 1}.${at + 1}`, block)),
    ),
  ];
}

function provisioner(label: string, block: ProvisionerBlock): BuildPart {
  const { pauseBefore, timeout, maxRetries } = block;
  return {
    label,
    kind: 'provisioners',
    block,
    meta: { pause_before: pauseBefore, timeout, max_retries: maxRetries },
  };
}

function postProcessor(label: string, block: PostProcessorBlock): BuildPart {
  const { keepInputArtifact } = block;
  // In HCL2 a block without a name has an empty one.
  const name = block.name === '' ? block.type : block.name;
  return { label, kind: 'postProcessors', block, meta: { name, keep_input_artifact: keepInputArtifact } };
}
