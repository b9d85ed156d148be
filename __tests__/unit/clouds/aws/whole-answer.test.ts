import { describe, expect, it } from 'vitest';
import { wholeAnswer } from '../../../../src/clouds/aws/whole-answer.js';

/** EC2 that gives these pages, and what it was asked. */
function pagesOf(...pages: readonly object[]) {
  const asked: object[] = [];
  const ask = async (input: object) => {
    asked.push(input);
    return pages[asked.length - 1] ?? {};
  };
  return { ask, asked };
}

describe('wholeAnswer', () => {
  it('asks once when there is one page', async () => {
    const { ask, asked } = pagesOf({ Images: [1], NextToken: '' });
    expect(await wholeAnswer(ask, { Owners: ['self'] })).toEqual({ Images: [1], NextToken: '' });
    expect(asked).toEqual([{ Owners: ['self'] }]);
  });

  it('joins the lists of all pages, also of one that a filter left empty', async () => {
    const { ask, asked } = pagesOf({ NextToken: 'a' }, { Images: [1], NextToken: 'b' }, { Images: [2, 3] });
    expect(await wholeAnswer(ask, { Owners: ['self'] })).toEqual({ Images: [1, 2, 3] });
    expect(asked).toEqual([
      { Owners: ['self'] },
      { Owners: ['self'], NextToken: 'a' },
      { Owners: ['self'], NextToken: 'b' },
    ]);
  });

  it('leaves the pages to who asks for their size', async () => {
    const { ask, asked } = pagesOf({ Images: [1], NextToken: 'a' });
    expect(await wholeAnswer(ask, { MaxResults: 1 })).toEqual({ Images: [1], NextToken: 'a' });
    expect(asked).toHaveLength(1);
  });
});
