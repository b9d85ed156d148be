/** An error as EC2 answers it: a code that clients know, HTTP 400 unless the code has its own status. */
export class Fault extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Fault';
    this.code = code;
    this.status = STATUS.get(code) ?? 400;
  }
}

const STATUS: ReadonlyMap<string, number> = new Map([
  ['AuthFailure', 401],
  ['UnauthorizedOperation', 403],
  ['AccessDenied', 403],
  ['DryRunOperation', 412],
  ['NoSuchEntity', 404],
  ['InternalError', 500],
  ['Unavailable', 503],
]);
