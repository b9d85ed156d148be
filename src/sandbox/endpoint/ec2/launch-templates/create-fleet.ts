import { newId } from '../../ids.js';
import { Fault } from '../../wire/fault.js';
import { invalid, Request } from '../../wire/request.js';
import type { Action } from '../context.js';
import { launch } from '../instances/launch.js';
import { launchTemplateData } from './launch-templates.js';

/** CreateFleet of type `instant`: the first override (or the template as it is) gets all the capacity. */
export const createFleet: Action = (request, context) => {
  const type = request.text('Type') ?? 'maintain';
  if (type !== 'instant')
    throw new Fault('UnsupportedOperation', `The sandbox makes fleets of type instant, not ${type}.`);
  const [configuration] = request.structures('LaunchTemplateConfigs');
  if (configuration === undefined)
    throw new Fault('MissingParameter', 'The request must contain the parameter LaunchTemplateConfigs');
  const specification = configuration.structure('LaunchTemplateSpecification');
  const [override = new Request()] = configuration.structures('Overrides');
  const capacity = request.structure('TargetCapacitySpecification');
  const count = capacity.integer('TotalTargetCapacity') ?? 1;
  if (count < 1) throw invalid('TotalTargetCapacity', String(count));
  const { SubnetId, InstanceType, AvailabilityZone } = override.plain();
  const data = launchTemplateData(specification, context);
  const launchRequest = Request.fromPlain({
    ...data,
    ...(SubnetId === undefined ? {} : { SubnetId }),
    ...(InstanceType === undefined ? {} : { InstanceType }),
    ...(AvailabilityZone === undefined ? {} : { Placement: { AvailabilityZone } }),
    MinCount: count,
    MaxCount: count,
  });
  const spot = capacity.text('DefaultTargetCapacityType') === 'spot';
  const instances = launch(launchRequest, context, { spot, clientToken: request.text('ClientToken') ?? '' });
  return {
    FleetId: `fleet-${newId('f').slice(2)}`,
    Errors: [],
    Instances: [
      {
        LaunchTemplateAndOverrides: {
          LaunchTemplateSpecification: {
            LaunchTemplateId: specification.text('LaunchTemplateId'),
            LaunchTemplateName: specification.text('LaunchTemplateName'),
            Version: '1',
          },
        },
        Lifecycle: spot ? 'spot' : 'on-demand',
        InstanceIds: instances.map(({ id }) => id),
        InstanceType: instances[0]?.type,
      },
    ],
  };
};
