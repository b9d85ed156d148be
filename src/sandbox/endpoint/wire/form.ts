/** A node of a request's parameters: `Filter.1.Value.2=x` is `Filter` > `1` > `Value` > `2`, with the text `x`. */
export interface FormNode {
  text?: string;
  readonly children: Map<string, FormNode>;
}

/** The deepest nesting that a request of EC2 has is below ten; what goes beyond is not looked at. */
const DEEPEST = 20;

/** The parameters of a form body as a tree. */
export function formTree(parameters: Iterable<readonly [string, string]>): FormNode {
  const root: FormNode = { children: new Map() };
  for (const [name, value] of parameters) {
    const path = name.split('.');
    if (path.length <= DEEPEST) at(root, path).text = value;
  }
  return root;
}

function at(root: FormNode, path: readonly string[]): FormNode {
  let node = root;
  for (const step of path) {
    const next = node.children.get(step) ?? { children: new Map() };
    node.children.set(step, next);
    node = next;
  }
  return node;
}
