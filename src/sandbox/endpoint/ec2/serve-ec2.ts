import { decodeRequest } from '../wire/decode.js';
import { answerBody } from '../wire/encode.js';
import { Fault } from '../wire/fault.js';
import type { FormNode } from '../wire/form.js';
import { operation } from '../wire/model.js';
import { ACTIONS } from './actions.js';
import type { ClientTokens } from './client-tokens.js';
import type { Cloud, Ec2Context } from './context.js';

/** An EC2 request. */
export interface Ec2Call {
  readonly region: string;
  readonly form: FormNode;
  readonly requestId: string;
}

/** Answers an EC2 action: the body of the answer. Throws `Fault`, InvalidAction among them. */
export async function serveEc2(
  cloud: Cloud,
  tokens: ClientTokens,
  { region, form, requestId }: Ec2Call,
): Promise<string> {
  const action = form.children.get('Action')?.text ?? '';
  const shape = operation(action);
  const run = ACTIONS.get(action);
  if (shape === undefined || run === undefined) {
    throw new Fault('InvalidAction', `The action ${action} is not valid for this web service.`);
  }
  const request = decodeRequest(shape, form);
  const dryRun = request.flag('DryRun') === true;
  const context = contextOf(cloud, region, dryRun);
  const answer = await tokens.once(action, region, request, async () => run(request, context));
  // A request that changes something does not come here: it was refused when it began to.
  if (dryRun) refuseDryRun();
  return answerBody(action, shape.output, answer, requestId);
}

function contextOf(cloud: Cloud, region: string, dryRun: boolean): Ec2Context {
  const { store } = cloud;
  const tables = dryRun ? store.readOnlyRegion(region, refuseDryRun) : store.region(region);
  return { cloud, region, tables, tablesOf: (name) => store.region(name) };
}

function refuseDryRun(): never {
  throw new Fault('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.');
}
