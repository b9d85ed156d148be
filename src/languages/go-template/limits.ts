/**
 * Bounds that keep any template from hanging or crashing the process.
 * Deviation: go-template-limits. Go allows 10,000 nested parentheses, unbounded nested blocks, 100,000 nested template calls and no bound on
 * work or output; JavaScript's stack and a build's patience are smaller.
 */
export const limits = {
  /** Nested control blocks and parentheses in one template text. */
  parseDepth: 200,
  /** Nested `{{template}}` calls. */
  templateDepth: 100,
  /** Nested evaluation of nodes, over all template calls together. */
  evaluationDepth: 500,
  /** Iterations of one `{{range n}}` over an integer. */
  rangeInteger: 1_000_000,
  /** Nodes walked and commands evaluated by one execution. */
  steps: 3_000_000,
  /** UTF-16 units in the output, and in any string that a builtin makes. */
  outputLength: 32 * 1024 * 1024,
  /** Nesting of lists, maps and structs that is printed. */
  valueDepth: 100,
} as const;
