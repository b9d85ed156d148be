import type { ImageRecord, InstanceRecord, VolumeRecord } from '../../../state/records.js';
import { newId } from '../../ids.js';
import { Fault } from '../../wire/fault.js';
import { invalid, type Request } from '../../wire/request.js';
import type { Ec2Context } from '../context.js';
import { isBaseSnapshot, mergeDevices } from '../devices.js';
import { findImage } from '../images/find-images.js';
import { findKeyPair } from '../key-pairs/key-pairs.js';
import { specifiedTags } from '../tags.js';
import { instanceType } from './instance-types.js';
import { type LaunchNetwork, launchNetwork } from './launch-network.js';
import { beginLaunch } from './lifecycle.js';

/** Launches instances as RunInstances and an instant fleet do; answers them `pending`. Throws `Fault`. */
export function launch(
  request: Request,
  context: Ec2Context,
  { spot, clientToken }: { readonly spot: boolean; readonly clientToken: string },
): readonly InstanceRecord[] {
  const count = instanceCount(request);
  const image = findImage(context, request.required('ImageId'));
  const type = typeFor(request.text('InstanceType') ?? 'm1.small', image);
  checkBootable(image, context);
  const draft = draftInstance(request, context, { image, type, clientToken });
  return Array.from({ length: count }, (_, launchIndex) => {
    const id = newId('i');
    const network = launchNetwork(request, context);
    const { volumes, records } = launchVolumes(request, context, image, network.zone);
    const instance = {
      ...draft,
      ...network,
      id,
      launchIndex,
      volumes,
      ...(spot ? { spotRequest: newId('sir').slice(0, 12) } : {}),
    };
    for (const { deleteOnTermination, device, ...volume } of records) {
      context.tables.volumes.put({ ...volume, attachment: { instance: id, device, deleteOnTermination } });
    }
    context.tables.instances.put(instance);
    beginLaunch(context, id);
    return instance;
  });
}

function instanceCount(request: Request): number {
  const least = request.integer('MinCount') ?? 1;
  const most = request.integer('MaxCount') ?? 1;
  if (least < 1 || most < least) throw invalid('minCount', String(least));
  if (most > 100) throw new Fault('InstanceLimitExceeded', 'The sandbox starts at most 100 instances a call.');
  return most;
}

function typeFor(name: string, image: ImageRecord): string {
  const type = instanceType(name);
  if (type === undefined) throw new Fault('InvalidParameterValue', `Invalid value '${name}' for InstanceType.`);
  if (!type.architectures.includes(image.architecture)) {
    throw new Fault(
      'InvalidParameterValue',
      `The architecture '${type.architectures.join(',')}' of the specified instance type does not match the architecture '${image.architecture}' of the specified AMI.`,
    );
  }
  return name;
}

function checkBootable(image: ImageRecord, { cloud }: Ec2Context): void {
  if (image.state !== 'available') {
    throw new Fault('InvalidAMIID.Unavailable', `The image ID '${image.id}' is not available`);
  }
  if (cloud.machines === undefined) return;
  if (image.layers === undefined) {
    throw new Fault(
      'Unsupported',
      `The sandbox cannot boot ${image.id} (${image.name}): it runs images of Linux that it has made, or that its catalogue has.`,
    );
  }
  if (image.layers.length === 0) {
    cloud.say(`All Linux images of the catalogue are the system of this host; ${image.name} is its name only.`);
  }
}

function draftInstance(
  request: Request,
  context: Ec2Context,
  facts: { readonly image: ImageRecord; readonly type: string; readonly clientToken: string },
): Omit<InstanceRecord, 'id' | 'launchIndex' | 'volumes' | keyof LaunchNetwork> {
  const { image, type, clientToken } = facts;
  const { cloud } = context;
  const keyName = request.text('KeyName');
  const publicKey = keyName === undefined ? undefined : findKeyPair(context, keyName).publicKey;
  const userData = request.text('UserData');
  const profileRequest = request.structure('IamInstanceProfile');
  const profile = profileRequest.text('Arn') ?? profileRequest.text('Name');
  const metadata = request.structure('MetadataOptions');
  return {
    created: cloud.clock.now(),
    tags: specifiedTags(request, 'instance'),
    image: image.id,
    type,
    state: 'pending',
    transitionReason: '',
    reservation: newId('r'),
    architecture: image.architecture,
    rootDevice: image.rootDevice,
    virtualizationType: image.virtualizationType,
    windows: image.windows,
    shutdownBehavior: request.text('InstanceInitiatedShutdownBehavior') ?? 'stop',
    terminationProtection: request.flag('DisableApiTermination') ?? false,
    enaSupport: image.enaSupport,
    ebsOptimized: request.flag('EbsOptimized') ?? false,
    tenancy: request.structure('Placement').text('Tenancy') ?? 'default',
    metadataTokens: metadata.text('HttpTokens') ?? 'optional',
    metadataEnabled: metadata.text('HttpEndpoint') !== 'disabled',
    metadataTags: metadata.text('InstanceMetadataTags') === 'enabled',
    clientToken,
    layers: image.layers,
    loginUser: image.loginUser,
    host: cloud.process,
    interfaceTags: specifiedTags(request, 'network-interface'),
    ...(keyName === undefined ? {} : { keyName }),
    ...(publicKey === undefined ? {} : { publicKey }),
    ...(userData === undefined ? {} : { userData }),
    ...(profile === undefined ? {} : { profile }),
    ...(image.sriovNetSupport === undefined ? {} : { sriovNetSupport: image.sriovNetSupport }),
  };
}

type NewVolume = VolumeRecord & { readonly device: string; readonly deleteOnTermination: boolean };

function launchVolumes(request: Request, context: Ec2Context, image: ImageRecord, zone: string) {
  const devices = mergeDevices(image.devices, request.structures('BlockDeviceMappings'), context);
  const tags = specifiedTags(request, 'volume');
  const records = devices.flatMap((device): NewVolume[] => {
    if (device.virtualName !== undefined) return [];
    const { virtualName: _none, snapshot = '', ...facts } = device;
    const kept = isBaseSnapshot(snapshot) ? undefined : context.tables.snapshots.get(snapshot)?.layers;
    const created = context.cloud.clock.now();
    return [{ ...facts, id: newId('vol'), tags, created, zone, snapshot, layers: kept }];
  });
  return { records, volumes: records.map(({ id, device }) => ({ device, volume: id })) };
}
