import { oneOf, postProcessorFixer, rename } from './fixer.js';
import type { JsonObject } from './json-value.js';

/** What a provider of Vagrant boxes overrides stands under `override`. */
export const vagrantOverride = postProcessorFixer(
  'pp-vagrant-override',
  'Moves provider-specific options of the Vagrant post-processor under "override"',
  oneOf('vagrant'),
  (component) => {
    const moved = ['aws', 'digitalocean', 'virtualbox', 'vmware'].filter((key) => component.has(key));
    if (moved.length === 0) return;
    // As Packer does it: an override that stands there already is lost.
    const override: JsonObject = new Map();
    for (const key of moved) {
      override.set(key, component.get(key) ?? null);
      component.delete(key);
    }
    component.set('override', override);
  },
);

/** The manifest's file is `output`. */
export const manifestFilename = postProcessorFixer(
  'manifest-filename',
  'Updates "manifest" post-processors so that "filename" is "output"',
  oneOf('manifest'),
  (component) => {
    if (typeof component.get('filename') === 'string') rename(component, 'filename', 'output');
  },
);
