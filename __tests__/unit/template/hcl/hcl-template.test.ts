import { describe, expect, it } from 'vitest';
import { hclResolutionOf, hclTemplateOf, placed } from '../../../support/hcl-template.js';

const TEMPLATE = `
variable "n" {
  type = number
}
variable "key" {
  default   = { user = "root", password = "line one\\nline two", port = 22 }
  sensitive = true
}
local "derived" {
  expression = "x-\${var.key.user}"
  sensitive  = true
}
source "null" "a" {}
build {
  description = "what it is"
  sources     = ["null.a"]
  provisioner "shell" {
    name = "first"
  }
  post-processors {
    post-processor "manifest" {}
    post-processor "shell-local" {
      name = "last"
    }
  }
}
`;

describe('an HCL2 template', () => {
  it('tells its variables and requirements', async () => {
    const plugin =
      'packer {\n  required_plugins {\n    amazon = { version = ">= 1", source = "github.com/hashicorp/amazon" }\n  }\n}\n';
    const { template } = await hclTemplateOf(TEMPLATE + plugin);
    expect(template).toMatchObject({
      language: 'hcl2',
      variableNames: ['n', 'key'],
      requirements: [{ localName: 'amazon', source: 'github.com/hashicorp/amazon', constraints: '>= 1' }],
      diagnostics: [],
    });
  });

  it('registers the texts of what is sensitive', async () => {
    const { sensitive, matching } = await hclResolutionOf(TEMPLATE, { assignments: [{ name: 'n', value: '1' }] });
    expect(matching).toBe('glob');
    expect(sensitive).toEqual([
      { name: 'key', value: 'line one\nline two' },
      { name: 'key', value: 'root' },
      { name: 'derived', value: 'x-root' },
    ]);
  });

  it('registers them also when something is wrong', async () => {
    const { builds, sensitive, diagnostics } = await hclResolutionOf(TEMPLATE, {
      assignments: [{ name: 'n', value: 'x' }],
    });
    expect(builds).toEqual([]);
    expect(placed(diagnostics)).toEqual(['Invalid argument value for -var variable']);
    expect(sensitive.map(({ value }) => value)).toContain('root');
  });

  it('-syntax-only checks values, not that there are any', async () => {
    const { template, inputs, scope } = await hclTemplateOf(TEMPLATE);
    expect((await template.checkInputs(inputs, scope)).diagnostics).toEqual([]);
    const wrong = { ...inputs, assignments: [{ name: 'n', value: 'x' }] };
    expect(placed((await template.checkInputs(wrong, scope)).diagnostics)).toEqual([
      'Invalid argument value for -var variable',
    ]);
  });

  it('can be inspected whatever is wrong', async () => {
    const { template, inputs, scope } = await hclTemplateOf(`${TEMPLATE}locals {\n  broken = nosuch()\n}\n`);
    const { inspection, diagnostics } = await template.inspect(inputs, scope);
    expect(placed(diagnostics)).toContain('2,10 Unset variable "n"');
    expect(inspection).toEqual({
      language: 'hcl2',
      variables: [
        {
          name: 'key',
          text: '{\n  "password" = "line one\\nline two"\n  "port" = 22\n  "user" = "root"\n}',
          isSet: true,
        },
        { name: 'n', text: '<unknown>', isSet: false },
      ],
      locals: [{ name: 'derived', text: 'x-root' }],
      builds: [
        {
          name: '',
          description: 'what it is',
          sources: [{ name: 'null.a', type: 'null' }],
          provisioners: ['shell.first'],
          postProcessors: [['manifest', 'shell-local.last']],
        },
      ],
    });
  });
});
