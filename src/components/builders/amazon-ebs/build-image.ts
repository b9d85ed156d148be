import type { BuiltImage } from '../../../clouds/aws/ami/built-image.js';
import { copyTargets, needsIntermediary, otherRegions } from '../../../clouds/aws/ami/copy-targets.js';
import { imageArtifact } from '../../../clouds/aws/ami/image-artifact.js';
import { Publication } from '../../../clouds/aws/ami/publication.js';
import { copyImage } from '../../../clouds/aws/ami/steps/copy-image.js';
import { createImage } from '../../../clouds/aws/ami/steps/create-image.js';
import { createTags } from '../../../clouds/aws/ami/steps/create-tags.js';
import { deregisterExisting } from '../../../clouds/aws/ami/steps/deregister-existing.js';
import { enableDeprecation } from '../../../clouds/aws/ami/steps/enable-deprecation.js';
import { keepImages } from '../../../clouds/aws/ami/steps/keep-images.js';
import { modifyAttributes } from '../../../clouds/aws/ami/steps/modify-attributes.js';
import { preValidate } from '../../../clouds/aws/ami/steps/pre-validate.js';
import { protectImage } from '../../../clouds/aws/ami/steps/protect-image.js';
import { type Aws, createAws } from '../../../clouds/aws/client-factory.js';
import { type AmazonBuild, randomAlphanumeric } from '../../../clouds/aws/run/amazon-build.js';
import type { SourceImage } from '../../../clouds/aws/run/find-image.js';
import { sourceImageData } from '../../../clouds/aws/run/source-image-data.js';
import { modifyInstance } from '../../../clouds/aws/run/steps/modify-instance.js';
import { stopInstance } from '../../../clouds/aws/run/steps/stop-instance.js';
import { sweepBeside } from '../../../clouds/aws/sweep/sweep-beside.js';
import type { Artifact } from '../../../contract/artifact.js';
import type { BuildContext } from '../../../contract/component.js';
import type { GeneratedData, RenderLate } from '../../../contract/config.js';
import { clearAuthorizedKeys } from '../../../steps/connect.js';
import { armLease } from '../../../steps/lease.js';
import { provisionStep } from '../../../steps/provision.js';
import { type RunStep, runSteps } from '../../../steps/step-runner.js';
import type { CommunicatorConfig } from '../../communicators/config.js';
import { connectMachine } from './connect-machine.js';
import type { AmazonEbsOptions } from './options.js';
import { type Machine, startMachine } from './start-machine.js';

/** What an amazon-ebs build runs with; `forceDeregister` includes `-force`. */
export interface EbsPlan {
  readonly options: AmazonEbsOptions;
  readonly communicator: CommunicatorConfig;
  readonly renderLate: RenderLate;
}

const BUILDER_ID = 'mitchellh.amazonebs';

/** Runs an amazon-ebs build. Undefined with `skip_create_ami`. */
export async function buildImage(context: BuildContext, plan: EbsPlan): Promise<Artifact | undefined> {
  const aws = await createAws(plan.options, context.host, context);
  const regions = [aws.region, ...otherRegions(plan.options.amiRegions, aws.region)];
  const iam = plan.options.temporaryIamInstanceProfilePolicyDocument !== undefined;
  const sweeping = sweepBeside(aws, context, { regions, iam });
  try {
    return await buildImageWith(aws, context, plan);
  } finally {
    await sweeping.end();
  }
}

/** The steps of an amazon-ebs build (spec-amazon 4.1), with AWS as given. */
export function buildImageWith(aws: Aws, context: BuildContext, plan: EbsPlan): Promise<Artifact | undefined> {
  const { options } = plan;
  const build: BuildContext & AmazonBuild = { ...context, aws };
  return runSteps(context, async (step) => {
    await step('StepPreValidate', () => preValidateOptions(build, options));
    const machine = await startMachine(step, build, plan);
    const { communicator, generated: connected } = await connectMachine(step, build, plan, machine);
    const generated = { ...connected, ...sourceImageData(aws.region, machine.source) };
    const lease = await armLease(step, context, communicator);
    await provisionStep(step, context, communicator, generated);
    await step('StepCleanupTempKeys', () => {
      const temporary = machine.key.privateKey === undefined ? '' : machine.key.name;
      return clearAuthorizedKeys(context, communicator, plan.communicator, temporary);
    });
    await lease.disarm();
    await finishMachine(step, build, options, machine);
    // Deviation: aws-skip-create-ami-keeps-images. Packer deregisters images of the name (`force_deregister`) that nothing replaces.
    if (options.skipCreateAmi) {
      context.ui.say('Skipping AMI creation (skip_create_ami)');
      return undefined;
    }
    const artifact = artifactOf(build, plan, machine.source, generated);
    const publication = new Publication(build, {
      policy: context.onPublishFailure ?? 'keep',
      artifact,
      kept: (kept) => context.keptIncomplete?.(kept),
    });
    const publish: RunStep = (name, body) => {
      publication.step = name;
      return step(name, body);
    };
    return artifact(await makeImages(publish, build, options, { machine, publication }));
  });
}

/** Makes the artifact of finished images; `incomplete` is the step that failed. */
function artifactOf(build: AmazonBuild, { options }: EbsPlan, source: SourceImage, generatedData: GeneratedData) {
  const { aws, host } = build;
  const { clock, journal } = host;
  const facts = { builderId: BUILDER_ID, name: options.amiName, source, generatedData, aws, clock, journal };
  return (images: readonly BuiltImage[], incomplete?: string): Artifact =>
    imageArtifact({ ...facts, images, incomplete });
}

function preValidateOptions(build: AmazonBuild, options: AmazonEbsOptions): Promise<void> {
  const nameIsFree = options.forceDeregister || options.skipSaveBuildRegion || options.skipCreateAmi;
  return preValidate(build, { options, network: options, nameIsFree });
}

async function finishMachine(
  step: RunStep,
  build: AmazonBuild,
  options: AmazonEbsOptions,
  { instance }: Machine,
): Promise<void> {
  const id = instance.InstanceId;
  await step('StepStopEBSBackedInstance', () => stopInstance(build, id, options.disableStopInstance));
  await step('StepModifyEBSBackedInstance', () => modifyInstance(build, id, options));
}

async function makeImages(
  step: RunStep,
  build: AmazonBuild,
  options: AmazonEbsOptions,
  { machine, publication }: { readonly machine: Machine; readonly publication: Publication },
): Promise<readonly BuiltImage[]> {
  const { instance, late } = machine;
  const { region } = build.aws;
  await step('StepDeregisterAMI', async () => {
    if (!options.forceDeregister) return;
    const regions = [...otherRegions(options.amiRegions, region), region];
    const deleteSnapshots = options.forceDeleteSnapshot;
    await deregisterExisting(build, { name: options.amiName, regions, deleteSnapshots });
  });
  const intermediary = needsIntermediary(options);
  const tags = options.skipAmiRunTags ? {} : late.runTags;
  const created = await step('StepCreateAMI', (scope) => {
    const name = intermediary ? randomAlphanumeric(7) : options.amiName;
    const mappings = options.amiBlockDeviceMappings;
    return createImage(build, scope, { instanceId: instance.InstanceId, name, mappings, tags });
  });
  if (!intermediary) publication.add(created);
  const copies = await step('StepAMIRegionCopy', (scope) => {
    const targets = copyTargets(options, region);
    const completionMinutes = options.snapshotCopyDurationMinutes;
    const finished = (copy: BuiltImage) => publication.add(copy);
    const { amiName: name } = options;
    return copyImage(build, scope, { source: created, name, targets, completionMinutes, tags, finished });
  });
  // Deviation: aws-intermediary-not-in-artifact. With skip_save_build_region Packer lists the image that it has deregistered.
  const images = intermediary ? copies : [created, ...copies];
  await finishImages(step, build, images, { options, late });
  return images;
}

async function finishImages(
  step: RunStep,
  build: AmazonBuild,
  images: readonly BuiltImage[],
  { options, late }: { readonly options: AmazonEbsOptions; readonly late: Machine['late'] },
): Promise<void> {
  await step('StepEnableDeprecation', () => enableDeprecation(build, images, options.deprecateAt));
  await step('StepEnableDeregistrationProtection', () => protectImage(build, images, options.deregistrationProtection));
  await step('StepModifyAMIAttributes', () => modifyAttributes(build, images, options, late.description));
  await step('StepCreateTags', () => createTags(build, images, late.tags, late.snapshotTags));
  await step('StepKeepImages', () => keepImages(build, images));
}
