import { defineOptions, string, stringMap } from '../../../config/declaration.js';

/** Methods as they must be written. */
export const METHODS = ['HEAD', 'GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'] as const;

/** The options of the data source `http` (spec-provision 8). */
export const options = defineOptions({
  url: string('Address to ask, http or https.'),
  method: string(`Method of the request: ${METHODS.join(', ')}.`, { default: 'GET' }),
  request_headers: stringMap('Headers of the request.'),
  request_body: string('Body of the request.'),
});
