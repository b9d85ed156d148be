import {
  choice,
  type DecodedOptions,
  defineOptions,
  type OptionsOf,
  stringList,
  structList,
} from '../../../config/declaration.js';
import type { CheckContext } from '../../../contract/component.js';
import type { RunConfig } from './run-options.js';

const statementOptions = {
  Effect: choice(['Allow', 'Deny'], 'Whether the actions are allowed or denied (required).'),
  Action: stringList('Actions, such as `s3:GetObject` (required).'),
  Resource: stringList('ARNs of what they may be done to, or `*` (required).'),
};

/** The policy of a temporary instance profile: of IAM's grammar what Packer has options for (spec-amazon 3.1). */
export const policyDocumentOptions = defineOptions({
  Version: choice(['2012-10-17', '2008-10-17'], 'Version of the language of policies (required).'),
  Statement: structList(defineOptions(statementOptions), 'What the build machine may do (required, repeatable).'),
});

/** The decoded policy. */
export type PolicyDocument = OptionsOf<typeof policyDocumentOptions>;

/** The policy as IAM takes it. */
export function policyText({ Version, Statement }: PolicyDocument): string {
  const statements = Statement.map(({ Effect, Action, Resource }) => ({ Effect, Action, Resource }));
  return JSON.stringify({ Version, Statement: statements });
}

const OPTION = 'temporary_iam_instance_profile_policy_document';

/**
 * Reports what IAM would refuse in the policy.
 *
 * Deviation: aws-policy-checked-at-validation. Packer sends an incomplete policy as it is, and IAM refuses it when key pair, group
 * and role have been made.
 */
export function checkPolicyDocument(
  options: Pick<RunConfig, 'temporaryIamInstanceProfilePolicyDocument' | 'iamInstanceProfile'>,
  context: Pick<CheckContext, 'problem' | 'warn'>,
): void {
  const policy = options.temporaryIamInstanceProfilePolicyDocument;
  if (policy === undefined) return;
  if (options.iamInstanceProfile !== '') {
    context.warn({
      path: [OPTION],
      summary: `${OPTION} has no effect together with iam_instance_profile`,
      hint: 'Remove one of them: the machine is launched with the profile that is named.',
    });
  }
  const missing = (path: readonly (string | number)[], hint: string) =>
    context.problem({
      path: [OPTION, ...path],
      summary: `${[OPTION, ...path].join('.')} must be given`,
      code: 'MissingOption',
      hint,
    });
  if (policy.Version === '') missing(['Version'], 'Write Version = "2012-10-17".');
  if (policy.Statement.length === 0) missing(['Statement'], 'Say what the machine may do, or remove the policy.');
  for (const [index, statement] of policy.Statement.entries()) checkStatement(statement, index, missing);
}

function checkStatement(
  { Effect, Action, Resource }: DecodedOptions<typeof statementOptions>,
  index: number,
  missing: (path: readonly (string | number)[], hint: string) => void,
): void {
  const at = (name: string) => ['Statement', index, name];
  if (Effect === '') missing(at('Effect'), 'Write Effect = "Allow" or "Deny".');
  if (Action.length === 0) missing(at('Action'), 'List the actions, such as Action = ["s3:GetObject"].');
  if (Resource.length === 0) missing(at('Resource'), 'List the ARNs of resources, or write Resource = ["*"].');
}
