/** Numbers that look random and are the same in every run. */
export function randomSource(seed: number) {
  let state = seed;
  const bits = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const below = (limit: number) => Math.floor((bits() / 2 ** 32) * limit);
  const fullMantissa = () => 2 ** 52 + below(2 ** 20) * 2 ** 32 + ((bits() | 1) >>> 0);
  return {
    below,
    /** Normal floats of all signs whose sums, products and quotients are normal too. */
    float64() {
      const mantissa = below(3) === 0 ? below(1000) + 1 : fullMantissa();
      return (below(2) === 0 ? -1 : 1) * mantissa * 2 ** (below(200) - 100);
    },
    /** One that needs all of the 53 bits. */
    fullFloat64() {
      return fullMantissa() * 2 ** (below(200) - 100);
    },
    /** An integer that is not zero, of so many bits at most. */
    integer(maxBits: number) {
      let value = 1n;
      for (let left = below(maxBits); left > 0; left -= 32) value = (value << 32n) | BigInt(bits());
      return below(2) === 0 ? -(value >> BigInt(below(32))) - 1n : (value >> BigInt(below(32))) + 1n;
    },
    pick<T>(items: readonly [T, ...T[]]): T {
      return items[below(items.length)] ?? items[0];
    },
  };
}
