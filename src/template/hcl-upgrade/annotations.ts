/** What `-with-annotations` writes above the sections of the file. Empty lines separate paragraphs. */
export const ANNOTATIONS = {
  file: `This file was made from a JSON template by hcl2_upgrade. Read it once before
you use it. Blocks may be moved to other files: all files of a folder whose
names end in .pkr.hcl are one template, and "inspect FOLDER" shows what it holds.

Template calls ({{ }}) in strings are still rendered by the components that did
so before, after expressions (\${ }) are evaluated. Mix them with care.`,
  packer: 'What the template needs: a version of the program, and the plugins of its components.',
  variables: `Variables that are set from outside: with -var, in *.pkrvars.hcl files or in the
environment (PKR_VAR_name). All of them are strings, as in the JSON template; give
them better types where you can.`,
  data: 'Data sources are read before a build begins.',
  locals: 'Values that are computed from others. They cannot be set with -var.',
  sources: 'Sources are the builders of the JSON template. A build block says what is done with them.',
  build: 'A build runs provisioners and post-processors on its sources.',
} as const;
