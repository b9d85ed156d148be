/** `SERIES=full` takes every call (`npm run test:series`); otherwise every fourth, so that CI ends in time. */
const full = process.env['SERIES'] === 'full';

/** The calls of a series that are disturbed in this run. */
export function sampled(numbers: readonly number[]): readonly number[] {
  return full ? numbers : numbers.filter((_, index) => index % 4 === 1);
}

/** How a title says which calls were disturbed: `every one of 46 calls`, `every fourth of 46 calls`. */
export function sampleText(numbers: readonly number[]): string {
  return full
    ? `every one of ${numbers.length} calls`
    : `every fourth of ${numbers.length} calls (SERIES=full: every one)`;
}
