import type { LaunchTemplateRecord } from '../../../state/records.js';
import { newId } from '../../ids.js';
import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import type { Request } from '../../wire/request.js';
import type { Actions, Ec2Context } from '../context.js';
import { type FilterTable, filtered } from '../filters.js';
import { page } from '../pages.js';
import { specifiedTags } from '../tags.js';

/** CreateLaunchTemplate, DescribeLaunchTemplates, DescribeLaunchTemplateVersions, DeleteLaunchTemplate: one version each. */
export const launchTemplateActions: Actions = {
  CreateLaunchTemplate(request, context) {
    const name = request.required('LaunchTemplateName');
    const table = context.tables['launch-templates'];
    if (table.all().some((template) => template.name === name)) {
      throw new Fault('InvalidLaunchTemplateName.AlreadyExistsException', 'Launch template name already in use.');
    }
    const template: LaunchTemplateRecord = {
      id: newId('lt'),
      created: context.cloud.clock.now(),
      tags: specifiedTags(request, 'launch-template'),
      name,
      description: request.text('VersionDescription') ?? '',
      data: request.structure('LaunchTemplateData').plain(),
    };
    table.put(template);
    return { LaunchTemplate: templateView(template, context) };
  },

  DescribeLaunchTemplates(request, context) {
    const ids = request.texts('LaunchTemplateIds');
    const names = request.texts('LaunchTemplateNames');
    const asked = [...ids.map((id) => byId(context, id)), ...names.map((name) => byName(context, name))];
    const all = ids.length + names.length > 0 ? asked : context.tables['launch-templates'].all();
    const { items, NextToken } = page(
      filtered(all, request, FILTERS, ({ tags }) => tags),
      request,
    );
    return { LaunchTemplates: items.map((template) => templateView(template, context)), NextToken };
  },

  DescribeLaunchTemplateVersions(request, context) {
    const template = findLaunchTemplate(request, context);
    const version = {
      LaunchTemplateId: template.id,
      LaunchTemplateName: template.name,
      VersionNumber: 1,
      VersionDescription: template.description,
      CreateTime: template.created,
      CreatedBy: `arn:aws:iam::${context.cloud.account}:root`,
      DefaultVersion: true,
    };
    return { LaunchTemplateVersions: [version] };
  },

  DeleteLaunchTemplate(request, context) {
    const template = findLaunchTemplate(request, context);
    context.tables['launch-templates'].remove(template.id);
    return { LaunchTemplate: templateView(template, context) };
  },
};

/** The launch data of the template that a `LaunchTemplate` structure names, by names of the SDKs. Throws InvalidLaunchTemplate*. */
export function launchTemplateData(specification: Request, context: Ec2Context): Readonly<Record<string, unknown>> {
  const { data } = findLaunchTemplate(specification, context);
  const version = specification.text('Version') ?? '$Default';
  if (!['1', '$Default', '$Latest'].includes(version)) {
    throw new Fault('InvalidLaunchTemplateId.VersionNotFound', `Could not find the launch template version ${version}`);
  }
  // as: CreateLaunchTemplate keeps a structure.
  return data as Readonly<Record<string, unknown>>;
}

function findLaunchTemplate(request: Request, context: Ec2Context): LaunchTemplateRecord {
  const id = request.text('LaunchTemplateId');
  return id === undefined ? byName(context, request.required('LaunchTemplateName')) : byId(context, id);
}

function byId({ tables }: Ec2Context, id: string): LaunchTemplateRecord {
  const template = tables['launch-templates'].get(id);
  if (template !== undefined) return template;
  throw new Fault(
    'InvalidLaunchTemplateId.NotFound',
    `The specified launch template, with template ID ${id}, does not exist.`,
  );
}

function byName({ tables }: Ec2Context, name: string): LaunchTemplateRecord {
  const template = tables['launch-templates'].all().find((candidate) => candidate.name === name);
  if (template !== undefined) return template;
  throw new Fault(
    'InvalidLaunchTemplateName.NotFoundException',
    `The specified launch template, with template name ${name}, does not exist.`,
  );
}

function templateView(template: LaunchTemplateRecord, { cloud }: Ec2Context): WireStructure {
  return {
    LaunchTemplateId: template.id,
    LaunchTemplateName: template.name,
    CreateTime: template.created,
    CreatedBy: `arn:aws:iam::${cloud.account}:root`,
    DefaultVersionNumber: 1,
    LatestVersionNumber: 1,
    Tags: template.tags.map((tag) => ({ ...tag })),
  };
}

const FILTERS: FilterTable<LaunchTemplateRecord> = new Map<string, (template: LaunchTemplateRecord) => string>([
  ['launch-template-name', ({ name }) => name],
  ['create-time', ({ created }) => new Date(created).toISOString()],
]);
