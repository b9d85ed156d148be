import { expect, it } from 'vitest';
import { phaseName } from '../../../src/steps/phase-name.js';

it.each([
  ['StepConnect', 'Connect'],
  ['StepRunSourceInstance', 'Run source instance'],
  ['StepCreateAMI', 'Create AMI'],
  ['StepAMIRegionCopy', 'AMI region copy'],
  ['StepPreValidate', 'Pre validate'],
  ['Step', 'Step'],
])('%s is "%s" for people', (step, phase) => {
  expect(phaseName(step)).toBe(phase);
});
