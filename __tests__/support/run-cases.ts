/** A template to run under packer and under ours: alone in a fresh folder, as `t.json`. */
export interface RunCase {
  /** Number of the vector of spec-json-template 11 it stands for, with a letter when it has several; or a name. */
  readonly id: string;
  readonly template: string | object;
  /** Arguments between `build -color=false` and the template. */
  readonly args?: readonly string[];
  /** Without `-color=false`. */
  readonly color?: true;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** The template argument, when it is not `t.json`. */
  readonly path?: string;
  /** Both are interrupted when this is printed. */
  readonly interruptAt?: string;
  /** What both say when they refuse: matched with white space collapsed. */
  readonly says?: RegExp;
  /** The rule of intended-differences.json that says how the two differ. */
  readonly difference?: string;
}

/** Builders, provisioners and post-processors to make templates of. */
export const N = { type: 'null', communicator: 'none' };
export const F = { type: 'file', target: 'o.txt', content: 'hello' };
export const sl = (...inline: string[]) => ({ type: 'shell-local', inline });

/** A template of the null builder with provisioners. */
export const nul = (...provisioners: object[]) => ({ builders: [N], provisioners });

/** A template of the file builder with post-processors. */
export const file = (...postProcessors: unknown[]) => ({ builders: [F], 'post-processors': postProcessors });

/** A template that writes a rendered text into a file. */
export const renders = (content: string, variables: object = {}) => ({
  variables,
  builders: [{ type: 'file', target: 'o.txt', content }],
});
