import type { OptionsOf } from '../../../config/declaration.js';
import { defineDataSource } from '../../../config/define-component.js';
import type { CheckContext, DataContext, DataOutputs } from '../../../contract/component.js';
import { BuildError } from '../../../support/errors.js';
import { type HttpHeaders, httpSend } from '../../../support/http.js';
import { METHODS, options } from './options.js';

/** The decoded options. */
type HttpOptions = OptionsOf<typeof options>;

/**
 * Asks an address and gives its answer, which must have a status of 200 to 299 (spec-provision 8). Fails with `HttpRefused`
 * or `HttpFailed`.
 */
export const httpDataSource = defineDataSource({
  type: 'http',
  options,
  outputs: {
    url: { type: 'string', description: 'The address that was asked.' },
    body: { type: 'string', description: 'The body of the answer.' },
    request_headers: {
      type: 'string-map',
      description: 'Headers of the answer, named as in `Content-Type`. (Packer calls them so.)',
    },
  },
  prepare(decoded, context) {
    check(decoded, context);
    return { execute: (data) => ask(decoded, data) };
  },
});

function check({ url, method }: HttpOptions, context: CheckContext): void {
  if (url === '') {
    context.problem({ path: ['url'], code: 'MissingOption', summary: 'the `url` must be specified' });
  }
  if (METHODS.some((known) => known === method)) return;
  context.problem({
    path: ['method'],
    summary: `the \`method\` must be one of [${METHODS.join(' ')}]`,
    hint: `It is ${JSON.stringify(method)}; methods are written in capitals.`,
  });
}

/** Milliseconds for the whole exchange. Deviation: http-data-bounded. Packer waits without end, and warns of answers that are not text. */
const TIMEOUT = 5 * 60_000;
/** As Go's client follows. */
const REDIRECTS = 10;

async function ask(
  { url, method, requestHeaders, requestBody }: HttpOptions,
  { host, signal }: DataContext,
): Promise<DataOutputs> {
  const request = {
    method,
    url,
    headers: requestHeaders,
    timeout: TIMEOUT,
    redirects: REDIRECTS,
    ...(requestBody === '' ? {} : { body: requestBody }),
  };
  const answer = await httpSend(request, { env: host.env, signal });
  if (answer.status < 200 || answer.status > 299) {
    throw new BuildError(`HTTP request error. Response code: ${answer.status}`, {
      code: 'HttpRefused',
      source: 'remote',
      hint: `${method} ${url} was not answered as wanted.`,
    });
  }
  return { url, body: answer.body, request_headers: canonical(answer.headers) };
}

/** Header names as Go writes them: `Content-Type`. */
function canonical(headers: HttpHeaders): Record<string, string> {
  const named = Object.entries(headers).map(([name, value]): [string, string] => [
    name.toLowerCase().replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(named);
}
