const LONGEST_CODE = 17;

/** The lengths of Huffman codes for symbols of the given frequencies; none is longer than bzip2 allows. */
export function codeLengths(frequencies: Uint32Array): Uint8Array {
  let weights = Array.from(frequencies, (frequency) => Math.max(1, frequency));
  for (;;) {
    const lengths = huffmanLengths(weights);
    if (Math.max(...lengths) <= LONGEST_CODE) return lengths;
    // Evener weights make shorter codes.
    weights = weights.map((weight) => 1 + (weight >> 1));
  }
}

/** The codes that belong to lengths: ascending with length, then with the symbol. */
export function codesOf(lengths: Uint8Array): Uint32Array {
  const codes = new Uint32Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (const [symbol, own] of lengths.entries()) if (own === length) codes[symbol] = code++;
    code *= 2;
  }
  return codes;
}

/** Two queues: the leaves by weight, and the nodes in the order they are made, which is by weight too. */
function huffmanLengths(weights: readonly number[]): Uint8Array {
  const count = weights.length;
  const leaves = [...weights.keys()].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
  const weight = [...weights];
  const parent = new Int32Array(2 * count - 1).fill(-1);
  let leaf = 0;
  let node = count;
  const lightest = (): number => {
    const nextLeaf = leaves[leaf];
    const isLeaf = nextLeaf !== undefined && (node >= weight.length || (weight[nextLeaf] ?? 0) <= (weight[node] ?? 0));
    if (!isLeaf) return node++;
    leaf++;
    return nextLeaf;
  };
  while (weight.length < 2 * count - 1) {
    const a = lightest();
    const b = lightest();
    parent[a] = weight.length;
    parent[b] = weight.length;
    weight.push((weight[a] ?? 0) + (weight[b] ?? 0));
  }
  const depth = new Uint8Array(2 * count - 1);
  for (let at = depth.length - 2; at >= 0; at--) depth[at] = (depth[parent[at] ?? 0] ?? 0) + 1;
  return depth.subarray(0, count);
}
