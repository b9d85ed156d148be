import { oneOf, provisionerFixer, renameUnlessPresent } from './fixer.js';
import type { JsonObject, JsonValue } from './json-value.js';

/** Values of the PowerShell provisioner are escaped by the provisioner, no longer by the user. */
export const powershellEscapes = provisionerFixer(
  'powershell-escapes',
  'Removes PowerShell escapes from user env vars and elevated username and password strings',
  oneOf('powershell'),
  (provisioner) => {
    unescapeText(provisioner, 'elevated_user');
    unescapeText(provisioner, 'elevated_password');
    const variables = provisioner.get('environment_vars');
    if (isTexts(variables)) provisioner.set('environment_vars', variables.map(unescaped));
  },
);

/** `galaxycommand` is `galaxy_command`. */
export const galaxyCommand = provisionerFixer(
  'galaxy-command',
  'Replaces "galaxycommand" in ansible-local provisioner configs with "galaxy_command"',
  oneOf('ansible-local'),
  (provisioner) => {
    if (typeof provisioner.get('galaxycommand') === 'string')
      renameUnlessPresent(provisioner, 'galaxycommand', 'galaxy_command');
  },
);

function unescapeText(provisioner: JsonObject, key: string): void {
  const value = provisioner.get(key);
  if (typeof value === 'string') provisioner.set(key, unescaped(value));
}

function unescaped(text: string): string {
  return text.replace(/`([$"`'])/g, '$1');
}

function isTexts(value: JsonValue | undefined): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
