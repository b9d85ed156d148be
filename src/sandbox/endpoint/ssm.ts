import type { Answer } from './call.js';
import { publicParameter } from './catalogue/public-parameters.js';

/** The SSM actions that find public AMI parameters: GetParameter and GetParameters (JSON 1.1). */
export function serveSsm(target: string, body: string, region: string): Answer {
  const request = parsed(body);
  switch (target) {
    case 'AmazonSSM.GetParameter': {
      const name = typeof request['Name'] === 'string' ? request['Name'] : '';
      const parameter = parameterOf(region, name);
      return parameter === undefined
        ? fault('ParameterNotFound', `Parameter ${name} not found.`)
        : json(200, { Parameter: parameter });
    }
    case 'AmazonSSM.GetParameters': {
      const names = (Array.isArray(request['Names']) ? request['Names'] : []).map(String);
      const found = names.map((name) => ({ name, parameter: parameterOf(region, name) }));
      const InvalidParameters = found.flatMap(({ name, parameter }) => (parameter === undefined ? name : []));
      return json(200, { Parameters: found.flatMap(({ parameter }) => parameter ?? []), InvalidParameters });
    }
    default:
      return fault(
        'UnknownOperationException',
        `The sandbox does not know ${target}: of SSM it has the public AMI parameters.`,
      );
  }
}

function parameterOf(region: string, name: string): Readonly<Record<string, unknown>> | undefined {
  const Value = publicParameter(region, name);
  if (Value === undefined) return undefined;
  const ARN = `arn:aws:ssm:${region}::parameter${name}`;
  return { Name: name, Type: 'String', Value, Version: 1, ARN, DataType: 'text', LastModifiedDate: 1_767_225_600 };
}

function parsed(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    // as: an object whose members are looked at one by one.
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function fault(code: string, message: string): Answer {
  return json(400, { __type: code, message });
}

function json(status: number, value: object): Answer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(value) };
}
