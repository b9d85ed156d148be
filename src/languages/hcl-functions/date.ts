import { parseDuration } from '../../support/duration.js';
import { BuildError } from '../../support/errors.js';
import { STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { strftime } from '../go-template/strftime.js';
import { formatGoTime } from '../go-template/time-layout.js';
import { textArgument } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';
import { formatDate } from './format-date.js';
import { parseStrictTimestamp, rfc3339, type Timestamp } from './timestamp.js';

const timestamp: HclFunction = {
  parameters: [],
  type: STRING,
  call: (_, context) => stringValue(rfc3339(utcTime(context.now()))),
};

const timeadd: HclFunction = {
  parameters: [
    { name: 'timestamp', type: STRING },
    { name: 'duration', type: STRING },
  ],
  type: STRING,
  call: (args) =>
    stringValue(rfc3339(later(parseStrictTimestamp(textArgument(args, 0)), durationOf(textArgument(args, 1))))),
};

const formatdate: HclFunction = {
  parameters: [
    { name: 'format', type: STRING },
    { name: 'time', type: STRING },
  ],
  type: STRING,
  call: (args) => stringValue(formatDate(textArgument(args, 0), timeArgument(textArgument(args, 1)))),
};

/** `timestamp`, `timeadd`, `formatdate` and the legacy ones. @see spec-hcl2 C */
export const DATE_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['timestamp', timestamp],
  ['timeadd', timeadd],
  ['formatdate', formatdate],
  ['legacy_isotime', ofStart('format', formatGoTime)],
  ['legacy_strftime', ofStart('format', strftime)],
]);

/** The start of the run by at most one format; by RFC 3339 without. */
function ofStart(name: string, format: (time: Date, format: string) => string): HclFunction {
  return {
    parameters: [],
    rest: { name, type: STRING },
    type: STRING,
    call: (args, { startTime }) => {
      if (args.length > 1) throw new FunctionError('too many arguments: there is at most one, the format');
      const isPlain = args.length === 0;
      return stringValue(isPlain ? rfc3339(utcTime(startTime)) : format(startTime, textArgument(args, 0)));
    },
  };
}

function utcTime(date: Date): Timestamp {
  return { seconds: Math.floor(date.getTime() / 1000), nanoseconds: 0, offset: 0 };
}

/** @param duration in nanoseconds. */
function later(start: Timestamp, duration: bigint): Timestamp {
  const moment = BigInt(start.seconds) * 1_000_000_000n + BigInt(start.nanoseconds) + duration;
  const nanoseconds = ((moment % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  return {
    seconds: Number((moment - nanoseconds) / 1_000_000_000n),
    nanoseconds: Number(nanoseconds),
    offset: start.offset,
  };
}

function durationOf(text: string): bigint {
  try {
    return BigInt(Math.round(parseDuration(text) * 1e6));
  } catch (error) {
    throw error instanceof BuildError ? new FunctionError(error.message) : error;
  }
}

/** The second argument of `formatdate`: what is wrong with it is its own fault. */
function timeArgument(text: string): Timestamp {
  try {
    return parseStrictTimestamp(text);
  } catch (error) {
    throw error instanceof FunctionError ? new FunctionError(error.message, 1) : error;
  }
}
