import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../contract/clock.js';
import { errorMessage } from '../../support/errors.js';
import { type Answer, type Call, smallBody } from './call.js';
import { ClientTokens } from './ec2/client-tokens.js';
import type { Cloud } from './ec2/context.js';
import { serveEc2 } from './ec2/serve-ec2.js';
import { IAM_NAMESPACE, serveIam } from './iam.js';
import { queryAnswer, queryFault } from './query-service.js';
import { type S3, serveS3 } from './s3/serve-s3.js';
import { serveSsm } from './ssm.js';
import { STS_NAMESPACE, serveSts } from './sts.js';
import { faultBody } from './wire/encode.js';
import { Fault } from './wire/fault.js';
import { formTree } from './wire/form.js';

/** What the services work on. */
export interface Services {
  readonly cloud: Cloud;
  readonly s3: S3;
  readonly clock: Clock;
}

/**
 * Answers a request by the service in its credential scope. Without one an object of S3 can be read and a web identity can assume
 * a role, and nothing else: a page in a browser of this host could send more.
 */
export function serviceRouter({ cloud, s3, clock }: Services): (call: Call) => Promise<Answer> {
  const tokens = new ClientTokens();
  const ec2 = async (call: Call, form: URLSearchParams, region: string): Promise<Answer> => {
    const headers = { 'content-type': 'text/xml;charset=UTF-8' };
    try {
      const body = await serveEc2(cloud, tokens, { region, form: formTree(form), requestId: call.requestId });
      return { status: 200, headers, body };
    } catch (error) {
      const { status, code, message } = faultOf(error, cloud);
      return { status, headers, body: faultBody(code, message, call.requestId) };
    }
  };
  const query = (call: Call, form: URLSearchParams, service: 'sts' | 'iam'): Answer => {
    const action = form.get('Action') ?? '';
    try {
      const result = service === 'sts' ? serveSts(form, cloud.account, clock) : serveIam(form, cloud.account);
      return queryAnswer(action, service === 'sts' ? STS_NAMESPACE : IAM_NAMESPACE, result, call.requestId);
    } catch (error) {
      return queryFault(faultOf(error, cloud), call.requestId);
    }
  };
  return async (call) => {
    const { message, scope } = call;
    const target = message.headers['x-amz-target'];
    if (scope?.service === 's3' || (scope === undefined && isRead(message))) return serveS3(s3, call);
    const body = await smallBody(message);
    if (scope?.service === 'ssm') return serveSsm(String(target ?? ''), body, scope.region);
    const form = new URLSearchParams(message.method === 'GET' ? call.url.search : body);
    if (scope === undefined) {
      const webIdentity = form.get('Action') === 'AssumeRoleWithWebIdentity';
      return webIdentity ? query(call, form, 'sts') : unsigned(call.requestId);
    }
    const { service } = scope;
    if (service === 'ec2') return ec2(call, form, scope.region);
    if (service === 'sts' || service === 'iam') return query(call, form, service);
    return queryFault(new Fault('InvalidAction', `The sandbox has no service called ${service}.`), call.requestId);
  };
}

/** The answer to a request that is not signed, or not in the form of Signature 4. */
export function unsigned(requestId: string): Answer {
  const message = 'The request is not signed with AWS Signature Version 4.';
  const headers = { 'content-type': 'text/xml;charset=UTF-8' };
  return { status: 401, headers, body: faultBody('AuthFailure', message, requestId) };
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function faultOf(error: unknown, cloud: Cloud): Fault {
  if (error instanceof Fault) return error;
  cloud.say(
    `The sandbox failed at a request; please report this: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return new Fault('InternalError', errorMessage(error));
}
