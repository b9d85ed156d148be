/**
 * base^exponent in 64-bit floats; NaN when there is none. The whole part of the exponent is multiplied out, as Go does it, so that
 * powers of integers end in Go's digits; a fraction goes through exp and log, whose last digit depends on the processor in Go too.
 * Deviation: last-digit-of-powers.
 */
export function float64Power(base: number, exponent: number): number {
  if (!Number.isFinite(base) || !Number.isFinite(exponent) || base === 0) return ieeePower(base, exponent);
  if (Math.abs(exponent) === 0.5) return exponent < 0 ? 1 / Math.sqrt(base) : Math.sqrt(base);
  const { whole, fraction } = split(Math.abs(exponent));
  const start = fraction === 0 ? 1 : Math.exp(fraction * Math.log(base));
  const magnitude = timesPower(start, base, whole);
  const power = exponent < 0 ? 1 / magnitude : magnitude;
  // On the way to a very large or small result an intermediate one may be out of range.
  return Number.isFinite(power) && power !== 0 ? power : ieeePower(base, exponent);
}

/** Powers of 1 and -1 to infinity are 1 (IEEE 754), where JavaScript has no number. */
function ieeePower(base: number, exponent: number): number {
  const isUnitToInfinity = Math.abs(base) === 1 && Math.abs(exponent) === Number.POSITIVE_INFINITY;
  return isUnitToInfinity ? 1 : base ** exponent;
}

/** The fraction is between -1/2 and 1/2. */
function split(exponent: number): { whole: number; fraction: number } {
  const floor = Math.floor(exponent);
  const fraction = exponent - floor;
  return fraction > 0.5 ? { whole: floor + 1, fraction: fraction - 1 } : { whole: floor, fraction };
}

/** start * base^exponent by squaring: as many steps as the exponent has bits, at most 1024. */
function timesPower(start: number, base: number, exponent: number): number {
  let power = start;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power *= square;
    square *= square;
  }
  return power;
}
