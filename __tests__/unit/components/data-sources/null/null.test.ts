import { describe, expect, it } from 'vitest';
import { nullDataSource } from '../../../../../src/components/data-sources/null/null.js';
import { dataContext } from '../../../../support/data-context.js';
import { prepareComponent, readyComponent } from '../../../../support/prepare-component.js';

describe('the data source null', () => {
  it('gives its input back', async () => {
    const ready = await readyComponent(nullDataSource, { input: 'foo' });
    expect(await ready.execute(dataContext())).toEqual({ output: 'foo' });
  });

  it('needs an input', async () => {
    const { errors } = await prepareComponent(nullDataSource, {});
    expect(errors).toEqual(['input: The `input` must be specified']);
  });
});
