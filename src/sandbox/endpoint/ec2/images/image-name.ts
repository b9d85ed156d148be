import { Fault } from '../../wire/fault.js';
import type { Ec2Context } from '../context.js';

/** Checks the name of a new image: its characters, and that no image of the account has it. Throws InvalidAMIName.*. */
export function checkImageName(name: string, { tables }: Ec2Context): void {
  if (!/^[\w ()[\]./'@-]{3,128}$/.test(name)) {
    throw new Fault(
      'InvalidAMIName.Malformed',
      `AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '.', '-', '/' and '_'`,
    );
  }
  const taken = tables.images.all().find((image) => image.name === name);
  if (taken !== undefined) {
    throw new Fault('InvalidAMIName.Duplicate', `AMI name ${name} is already in use by AMI ${taken.id}`);
  }
}
