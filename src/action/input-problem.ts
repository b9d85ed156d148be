/** Something wrong with an input of the action; never holds the value of a secret. */
export interface InputProblem {
  readonly input: string;
  readonly message: string;
  /** What to write instead, where the message does not say so. */
  readonly hint?: string;
}
