import { describe, expect, it } from 'vitest';
import { reportOutputs, tfvarsContent } from '../../../src/action/outputs.js';
import { amiArtifact, buildReport, buildResult, NULL_ARTIFACT } from '../../support/reports.js';

describe('reportOutputs', () => {
  it('lists an image that was kept although its build failed, as incomplete, and never takes it for the first', () => {
    const kept = amiArtifact('web-1', { 'us-east-1': 'ami-1' });
    const report = buildReport([buildResult('web', [kept], { status: 'failed', error: { message: 'no', code: 'X' } })]);
    const outputs = reportOutputs(report);
    expect(outputs.images).toMatchObject([{ build: 'web', id: 'ami-1', incomplete: true }]);
    expect(outputs.imageId).toBe('');
    expect(JSON.parse(tfvarsContent(outputs))).toEqual({ image_id: '', images: {} });
  });

  it('takes the first successful build that made an image', () => {
    const report = buildReport([
      buildResult('check', [NULL_ARTIFACT]),
      buildResult('broken', [], { status: 'failed', error: { message: 'no', code: 'X' } }),
      buildResult('web', [amiArtifact('web-1', { 'us-east-1': 'ami-1', 'eu-west-1': 'ami-2' })]),
      buildResult('db', [amiArtifact('db-1', { 'us-east-1': 'ami-3' })]),
    ]);
    const outputs = reportOutputs(report);
    expect(outputs.imageId).toBe('ami-1');
    expect(outputs.imageName).toBe('web-1');
    expect(outputs.images).toEqual([
      {
        build: 'check',
        builder: 'amazon-ebs',
        id: '',
        name: '',
        region: '',
        images: {},
        source: null,
        'artifact-id': 'Null',
      },
      {
        build: 'web',
        builder: 'amazon-ebs',
        id: 'ami-1',
        name: 'web-1',
        region: 'us-east-1',
        images: { 'us-east-1': 'ami-1', 'eu-west-1': 'ami-2' },
        source: { id: 'ami-base', name: 'base' },
        'artifact-id': 'us-east-1:ami-1,eu-west-1:ami-2',
      },
      {
        build: 'db',
        builder: 'amazon-ebs',
        id: 'ami-3',
        name: 'db-1',
        region: 'us-east-1',
        images: { 'us-east-1': 'ami-3' },
        source: { id: 'ami-base', name: 'base' },
        'artifact-id': 'us-east-1:ami-3',
      },
    ]);
  });

  it('finds the image when a post-processor put another artifact first', () => {
    const report = buildReport([buildResult('web', [NULL_ARTIFACT, amiArtifact('web-1', { 'us-east-1': 'ami-1' })])]);
    expect(reportOutputs(report)).toMatchObject({ imageId: 'ami-1', imageName: 'web-1' });
  });

  it('is empty when nothing made an image', () => {
    expect(reportOutputs(buildReport([buildResult('check', [NULL_ARTIFACT])]))).toMatchObject({
      imageId: '',
      imageName: '',
    });
  });
});

describe('tfvarsContent', () => {
  it('gives Terraform the image and all images by build and region', () => {
    const report = buildReport([
      buildResult('check', [NULL_ARTIFACT]),
      buildResult('web', [amiArtifact('w', { r1: 'ami-1', r2: 'ami-2' })]),
    ]);
    expect(JSON.parse(tfvarsContent(reportOutputs(report)))).toEqual({
      image_id: 'ami-1',
      images: { web: { r1: 'ami-1', r2: 'ami-2' } },
    });
  });
});
