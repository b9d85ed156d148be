/**
 * Asks EC2 and, when it gives a part of the answer alone, for the rest: the lists of all pages, joined. It does so even when no
 * page size was asked for (DescribeInstanceTypeOfferings), and a filter may leave a page empty. Callers that name `MaxResults`
 * turn the pages themselves.
 */
export async function wholeAnswer(ask: (input: object) => Promise<object>, input: object): Promise<object> {
  const first = await ask(input);
  if ('MaxResults' in input) return first;
  let whole = first;
  for (let token = nextToken(first); token !== undefined; ) {
    const page = await ask({ ...input, NextToken: token });
    whole = joined(whole, page);
    token = nextToken(page);
  }
  return whole;
}

function nextToken(answer: object): string | undefined {
  const token = 'NextToken' in answer ? answer.NextToken : undefined;
  return typeof token === 'string' && token !== '' ? token : undefined;
}

/** The second answer, its lists after those of the first. */
function joined(first: object, second: object): object {
  const lists = new Map<string, unknown[]>();
  for (const [name, value] of [...Object.entries(first), ...Object.entries(second)]) {
    if (Array.isArray(value)) lists.set(name, [...(lists.get(name) ?? []), ...value]);
  }
  return { ...second, ...Object.fromEntries(lists) };
}
