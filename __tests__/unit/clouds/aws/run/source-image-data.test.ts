import { describe, expect, it } from 'vitest';
import {
  lateOptions,
  SOURCE_IMAGE_KEYS,
  sourceImageData,
} from '../../../../../src/clouds/aws/run/source-image-data.js';
import type { TemplateData } from '../../../../../src/contract/config.js';

const image = {
  ImageId: 'ami-1',
  Name: 'ubuntu',
  CreationDate: '2026-01-01T00:00:00.000Z',
  OwnerId: '123456789012',
  ImageOwnerAlias: 'amazon',
  Tags: [{ Key: 'role', Value: 'base' }],
};

// spec-amazon 4.6
describe('sourceImageData', () => {
  it('holds what the build function knows of the source image', () => {
    expect(sourceImageData('us-east-1', image)).toEqual({
      BuildRegion: 'us-east-1',
      SourceAMI: 'ami-1',
      SourceAMIName: 'ubuntu',
      SourceAMICreationDate: '2026-01-01T00:00:00.000Z',
      SourceAMIOwner: '123456789012',
      SourceAMIOwnerName: 'amazon',
    });
  });

  it('has exactly the announced keys', () => {
    expect(Object.keys(sourceImageData('us-east-1', {})).toSorted()).toEqual([...SOURCE_IMAGE_KEYS].toSorted());
  });
});

describe('lateOptions', () => {
  it('renders keys and values of tags with the struct, SourceAMITags included', () => {
    const seen: TemplateData[] = [];
    const render = (text: string, data: TemplateData) => {
      seen.push(data);
      return text.toUpperCase();
    };
    const late = lateOptions(render, 'us-east-1', image);
    expect(late.tags({ k: 'v' })).toEqual({ K: 'V' });
    expect(late.text('d')).toBe('D');
    expect(seen[0]).toMatchObject({
      kind: 'struct',
      values: { BuildRegion: 'us-east-1', SourceAMI: 'ami-1', SourceAMITags: { role: 'base' } },
    });
  });
});
