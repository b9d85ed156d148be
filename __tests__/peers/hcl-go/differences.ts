import type { Answer, Question } from './answers.js';

/** A question that was answered in two ways. */
export interface Difference extends Question {
  readonly their: Answer;
  readonly ours: Answer;
}

interface Rule {
  readonly why: string;
  covers(difference: Difference): boolean;
}

const RULES: readonly Rule[] = [
  {
    why: 'HCL crashed',
    covers: ({ their }) => their === 'panic',
  },
  {
    // Also `logical-errors-kept` of docs/differences.json.
    why: 'HCL drops errors of parts beside what is not known yet; here what is certain to fail is told at once',
    covers: ({ text, their, ours }) => namesUnknown(text) && ours === 'error' && hasUnknown(their),
  },
  {
    why: 'HCL knows more of what is not known yet: bounds of numbers, how texts begin, lengths. Here it is just unknown',
    covers: ({ text, ours }) => namesUnknown(text) && hasUnknown(ours),
  },
  {
    // `equal-nulls` of docs/differences.json.
    why: 'with a literal null inside, == is unknown in HCL',
    covers: ({ text, their }) => /[=!]=/.test(text) && /null|nothing|tuple/.test(text) && hasUnknown(their),
  },
  {
    // A consequence of `one-problem-a-loop` of docs/differences.json.
    why: 'the type of a result with problems, which another result that is chosen must fit, depends on where evaluation stopped',
    covers: ({ text }) => /\?[\s\S]*:/.test(text) && /\bfor\b|\*/.test(text),
  },
];

/** Why the two answers may differ; undefined when they must not. */
export function intendedDifference(difference: Difference): string | undefined {
  return RULES.find((rule) => rule.covers(difference))?.why;
}

/** The names of world.ts whose values, or a part of them, are not known. */
function namesUnknown(text: string): boolean {
  return /\b(?:later\w*|partly)\b/.test(text);
}

function hasUnknown(answer: Answer): boolean {
  return JSON.stringify(answer).includes('{"unknown":true}');
}
