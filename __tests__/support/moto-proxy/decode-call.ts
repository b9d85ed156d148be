/** An HTTP request read whole. */
export interface WholeRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** What a request asks of AWS. */
export interface DecodedCall {
  readonly service: string;
  readonly action: string;
  readonly region: string;
  readonly params: Record<string, string>;
}

/**
 * Reads service and region from the SigV4 credential scope (header or presigned query; the signature itself is nobody's
 * business here), the action from the form, from `X-Amz-Target`, or from method and path for S3.
 */
export function decodeCall(request: WholeRequest): DecodedCall {
  const url = new URL(request.path, 'http://proxy');
  const authorization = String(request.headers['authorization'] ?? '');
  const scope = (
    /Credential=([^,\s]+)/.exec(authorization)?.[1] ??
    url.searchParams.get('X-Amz-Credential') ??
    ''
  ).split('/');
  const region = scope[2] ?? 'us-east-1';
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') {
    return {
      service: scope[3] ?? '',
      action: target.split('.').at(-1) ?? '',
      region,
      params: jsonMembers(request.body),
    };
  }
  const form = formOf(request, url);
  const action = form['Action'];
  if (action !== undefined) {
    return { service: scope[3] ?? serviceOf(form['Version']), action, region, params: form };
  }
  return { service: scope[3] ?? 's3', action: s3Action(request.method, url), region, params: {} };
}

function formOf(request: WholeRequest, url: URL): Record<string, string> {
  const isForm = String(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const body = isForm ? [...new URLSearchParams(request.body.toString('utf8'))] : [];
  return Object.fromEntries([...url.searchParams, ...body]);
}

/** Unsigned queries say their service only by the version of the API. */
function serviceOf(version: string | undefined): string {
  return { '2011-06-15': 'sts', '2010-05-08': 'iam' }[version ?? ''] ?? 'ec2';
}

function jsonMembers(body: Buffer): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
  } catch {
    return {};
  }
}

function s3Action(method: string, url: URL): string {
  const [bucket = '', ...key] = url.pathname.slice(1).split('/');
  if (bucket === '') return 'ListBuckets';
  const verb = { PUT: 'Put', GET: 'Get', HEAD: 'Head', DELETE: 'Delete', POST: 'Post' }[method] ?? method;
  if (key.join('') !== '') return `${verb}Object`;
  if (method === 'PUT') return 'CreateBucket';
  if (method === 'GET') return 'ListObjects';
  return `${verb}Bucket`;
}
