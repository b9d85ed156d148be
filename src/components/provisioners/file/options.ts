import { bool, defineOptions, string, stringList } from '../../../config/declaration.js';

/** The options of the file provisioner (spec-provision 3.3). */
export const options = defineOptions({
  source: string('What to copy: a file, or a folder (with a trailing slash: its contents).'),
  sources: stringList('Several things to copy.'),
  content: string('Text to upload as a file; not together with `source` or `sources`.'),
  destination: string('Where to copy it. With a trailing slash it is a folder.'),
  direction: string('`upload` to the machine, or `download` from it.', { default: 'upload' }),
  generated: bool('The source is made during the build: do not look for it before.'),
});
