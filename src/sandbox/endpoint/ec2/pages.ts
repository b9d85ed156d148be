import { Fault } from '../wire/fault.js';
import type { Request } from '../wire/request.js';

/** A part of a list, and the token that asks for the next part. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly NextToken: string | undefined;
}

/** The part of a list that `MaxResults` and `NextToken` ask for. Throws InvalidNextToken. */
export function page<T>(all: readonly T[], request: Request): Page<T> {
  const start = startOf(request.text('NextToken'));
  const end = start + (request.integer('MaxResults') ?? all.length);
  const items = all.slice(start, end);
  return { items, NextToken: end < all.length ? Buffer.from(`page:${end}`).toString('base64') : undefined };
}

function startOf(token: string | undefined): number {
  if (token === undefined) return 0;
  const start = /^page:(\d{1,9})$/.exec(Buffer.from(token, 'base64').toString('latin1'))?.[1];
  if (start === undefined) throw new Fault('InvalidNextToken', 'The token is not one that this service gave.');
  return Number(start);
}
