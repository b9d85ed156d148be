import { anyType, builderFixer } from './fixer.js';
import { isJsonObject } from './json-value.js';

/** `{{ .CreateTime }}` in the names of images is the function `timestamp` now. */
export const createTime = builderFixer(
  'createtime',
  'Replaces ".CreateTime" in builder configs with "{{timestamp}}"',
  anyType,
  (builder) => {
    for (const key of ['ami_name', 'bundle_prefix', 'snapshot_name']) {
      const value = builder.get(key);
      if (typeof value === 'string') builder.set(key, value.replace(/\{\{\s*\.CreateTime\s*\}\}/g, '{{timestamp}}'));
    }
  },
);

/** One function cleans the names of all clouds; looks at options that are strings or maps of strings. */
export const cleanImageName = builderFixer(
  'clean-image-name',
  'Replaces "clean_image_name" and "clean_ami_name" in builder configs with "clean_resource_name"',
  anyType,
  (builder) => {
    for (const [key, value] of builder) {
      if (typeof value === 'string') builder.set(key, renamed(value));
      if (!isJsonObject(value)) continue;
      for (const [inner, item] of value) if (typeof item === 'string') value.set(inner, renamed(item));
    }
  },
);

function renamed(text: string): string {
  return text.replace(/clean_(image|ami)_name/g, 'clean_resource_name');
}
