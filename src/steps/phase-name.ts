/** A step's name for people: `StepRunSourceInstance` -> `Run source instance`, `StepCreateAMI` -> `Create AMI`. */
export function phaseName(step: string): string {
  const words = step.replace(/^Step(?=.)/, '').match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? [step];
  const [first = step, ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest.map(lowerUnlessAcronym)].join(' ');
}

function lowerUnlessAcronym(word: string): string {
  return word === word.toUpperCase() ? word : word.toLowerCase();
}
