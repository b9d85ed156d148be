import { type Fixer, oneOf, postProcessorFixer } from './fixer.js';
import type { JsonValue } from './json-value.js';
import { postProcessors, takeBuilders } from './sections.js';

/** Docker's login lost its e-mail address. */
export const dockerEmail: Fixer = {
  name: 'docker-email',
  summary: 'Removes "login_email" from builders and post-processors, if there are post-processors',
  fix(template) {
    if ((template.get('post-processors') ?? null) === null) return;
    for (const component of [...takeBuilders(template), ...postProcessors(template)]) component.delete('login_email');
  },
};

/** `tag` and `tags` of `docker-tag` become one list without duplicates. */
export const dockerTagTags = postProcessorFixer(
  'docker-tag-tags',
  'Updates "docker-tag" post-processors so that "tag" is part of "tags"',
  oneOf('docker-tag'),
  (component) => {
    const tags = [...tagsOf(component.get('tag')), ...tagsOf(component.get('tags'))];
    component.delete('tag');
    component.set('tags', [...new Set(tags)]);
  },
);

function tagsOf(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return value.split(',').map((tag) => tag.trim());
  return Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : [];
}
