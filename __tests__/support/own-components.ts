import { catalogue } from '../../src/engine.js';

type Json = Record<string, unknown>;

/** Component types that the engine has, by the section of a JSON template that names them. */
export const ownTypes = {
  builders: new Set(Object.keys(catalogue.builders)),
  provisioners: new Set(Object.keys(catalogue.provisioners)),
  postProcessors: new Set(Object.keys(catalogue.postProcessors)),
};

/**
 * A JSON template with components of others taken out: a foreign builder becomes a null builder of the same name, so that
 * targets stay valid; foreign provisioners and post-processors are left out. Undefined when it is no template.
 */
export function withOwnComponents(text: string): string | undefined {
  const root = parsed(text);
  const builders = root?.['builders'];
  if (root === undefined || !Array.isArray(builders)) return undefined;
  return JSON.stringify({
    ...root,
    builders: builders.map(ownBuilder),
    ...(Array.isArray(root['provisioners']) && {
      provisioners: root['provisioners'].filter((one) => ownTypes.provisioners.has(typeOf(one))),
    }),
    ...(Array.isArray(root['post-processors']) && {
      'post-processors': root['post-processors'].flatMap((one) => {
        if (!Array.isArray(one)) return isOwnPostProcessor(one) ? [one] : [];
        return [one.filter(isOwnPostProcessor)];
      }),
    }),
  });
}

function ownBuilder(builder: unknown): unknown {
  const type = typeOf(builder);
  if (!isObject(builder) || ownTypes.builders.has(type)) return builder;
  return { type: 'null', communicator: 'none', name: builder['name'] ?? type };
}

function isOwnPostProcessor(one: unknown): boolean {
  return ownTypes.postProcessors.has(typeOf(one));
}

function typeOf(component: unknown): string {
  return String(isObject(component) ? component['type'] : component);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
