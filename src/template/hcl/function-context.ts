import { homedir } from 'node:os';
import type { FunctionContext } from '../../languages/hcl-functions/definition.js';
import type { ResolveScope } from '../template.js';
import { NetworkAnswers } from './network-answers.js';
import { derivedSecretTexts } from './secret-texts.js';

/** What functions may use while a template is resolved. @param baseDirectory where relative paths start; empty: the working directory */
export function functionContext(scope: ResolveScope, baseDirectory: string): FunctionContext {
  const { env, workingDirectory, startTime, now, conceal } = scope;
  return {
    baseDirectory,
    workingDirectory,
    homeDirectory: env['HOME'] ?? homedir(),
    env,
    startTime,
    now: now ?? (() => startTime),
    network: new NetworkAnswers(scope.resolvers).ask,
    conceal: (value, origin) => {
      if (conceal !== undefined) for (const text of derivedSecretTexts(value)) conceal(text, origin);
    },
  };
}
