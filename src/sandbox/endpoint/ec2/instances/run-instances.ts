import { Request } from '../../wire/request.js';
import type { Action } from '../context.js';
import { launchTemplateData } from '../launch-templates/launch-templates.js';
import { reservationViews } from './instance-view.js';
import { launch } from './launch.js';

/** RunInstances. */
export const runInstances: Action = (request, context) => {
  const template = request.structure('LaunchTemplate');
  const named = template.has('LaunchTemplateId') || template.has('LaunchTemplateName');
  const effective = named
    ? Request.fromPlain({ ...launchTemplateData(template, context), ...request.plain() })
    : request;
  const spot = effective.structure('InstanceMarketOptions').text('MarketType') === 'spot';
  const clientToken = request.text('ClientToken') ?? '';
  const [reservation] = reservationViews(launch(effective, context, { spot, clientToken }), context);
  return reservation ?? {};
};
