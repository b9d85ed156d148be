import { describe, expect, it } from 'vitest';
import { hclResolutionOf, placed } from '../../../support/hcl-template.js';

const SOURCES = 'source "null" "one" {}\nsource "null" "two" {}\n';

async function resolved(build: string, more = '') {
  return hclResolutionOf(`${SOURCES}${build}\n${more}`);
}

async function problems(build: string, more = '') {
  return placed((await resolved(build, more)).diagnostics);
}

const inBuild = (text: string) => `build {\n  sources = ["null.one"]\n${text}\n}`;

describe('build blocks (spec-hcl2 B.6)', () => {
  it.each([
    ['build { sources = ["source.null.one", "null.two"] }', ['null.one', 'null.two']],
    ['build { sources = ["sources.null.one", "foo.null.one.bar"] }', ['null.one', 'null.one']],
    ['build { sources = [for s in ["one", "two"] : "null.${s}"] }', ['null.one', 'null.two']],
    [
      'build {\n  name = "b"\n  source "null.one" {\n    name = "x"\n  }\n  sources = ["null.two"]\n}',
      ['b.null.two', 'b.null.x'],
    ],
    [
      'build {\n  dynamic "source" {\n    for_each = ["a", "b"]\n    labels   = ["null.one"]\n    content {\n      name = source.value\n    }\n  }\n}',
      ['null.a', 'null.b'],
    ],
  ])('%j has the builds %j', async (text, names) => {
    const { builds, diagnostics } = await resolved(text);
    expect(placed(diagnostics)).toEqual([]);
    expect(builds.map(({ name }) => name)).toEqual(names);
    expect(builds.every(({ displayName, name }) => displayName === name)).toBe(true);
  });

  it('components are told the name of the source', async () => {
    const { builds } = await resolved('build {\n  source "null.one" {\n    name = "x"\n  }\n}');
    expect(builds).toMatchObject([{ name: 'null.x', buildName: 'one' }]);
  });

  it.each([
    ['build { sources = ["null.onne"] }', ['3,20 Unknown source null.onne']],
    ['build { sources = [source.null.one] }', ['3,26 Unsupported attribute', '3,19 Unsuitable value type']],
    ['build { sources = ["a..b"] }', ['3,20 Invalid source reference']],
    ['build { nosuch = 1 }', ['3,9 Unsupported argument', '3,1 missing source reference']],
    [
      'build {\n  sources = ["null.one"]\n  name    = build.name\n}',
      ['5,18 Unsupported attribute', '5,13 Unsuitable value type'],
    ],
    [inBuild('  provisioner "shell" {\n    timeout = "1d"\n  }'), ['6,15 Failed to parse timeout duration']],
    [
      inBuild('  provisioner "shell" {\n    only   = ["a"]\n    except = ["b"]\n  }'),
      ["7,5 only one of 'only' or 'except' may be specified"],
    ],
    [inBuild('  provisioner "shell" {\n    override = []\n  }'), ['6,16 Unsuitable value type']],
    [inBuild('  provisioner "shell" {\n    override = { one = "x" }\n  }'), ['6,16 Unsuitable value type']],
    [inBuild('  post-processors {\n    manifest {}\n  }'), ['6,5 Unsupported block type']],
    [inBuild('  provisioner "shel" {}'), ['5,15 Unknown provisioner type "shel"']],
    ['build { sources = ["nope.x"] }', ['4,8 Unknown source type "nope"']],
  ])('%j', async (text, expected) => {
    expect(await problems(text, 'source "nope" "x" {}')).toEqual(expected);
  });

  it('says how to write what is missing quotes', async () => {
    const { diagnostics } = await resolved('build { sources = [source.null.one] }');
    expect(diagnostics[0]?.hint).toBe('Write the name of a source in quotes: sources = ["source.TYPE.NAME"].');
  });

  it('a template without one is refused', async () => {
    expect(await problems('')).toEqual(['Missing build block']);
  });

  it('after a local that failed only what is certain is said', async () => {
    const text =
      'build {\n  name    = local.a\n  sources = local.b\n  provisioner "shell" {\n    timeout = "1d"\n  }\n}';
    expect(await problems(text, 'locals {\n  a = nosuch()\n  b = [local.a]\n}')).toEqual([
      '11,7 Call to unknown function',
      '7,15 Failed to parse timeout duration',
    ]);
  });

  it('a component of a plugin that is not built in names the plugin', async () => {
    const plugin =
      'packer {\n  required_plugins {\n    azure = { version = ">= 1", source = "github.com/hashicorp/azure" }\n  }\n}\nsource "azure-arm" "x" {}\n';
    const { diagnostics } = await resolved('build { sources = ["azure-arm.x"] }', plugin);
    expect(diagnostics).toMatchObject([
      { summary: 'Unknown source type "azure-arm"', detail: expect.stringContaining('github.com/hashicorp/azure') },
    ]);
  });

  it('components may be named after their plugin', async () => {
    const plugin =
      'packer {\n  required_plugins {\n    mine = { version = ">= 1", source = "github.com/hashicorp/amazon" }\n  }\n}\nsource "mine-ebs" "x" {}\n';
    const { builds } = await resolved('build { sources = ["mine-ebs.x"] }', plugin);
    expect(builds).toMatchObject([{ name: 'mine-ebs.x', builder: { type: 'amazon-ebs' } }]);
  });
});

describe('provisioners and post-processors', () => {
  it('have meta-arguments', async () => {
    const text = inBuild(`
  provisioner "shell" {
    pause_before      = "10s"
    timeout           = "5m"
    max_retries       = "3"
    continue_on_error = true
  }
  error-cleanup-provisioner "file" {}
  post-processor "manifest" {
    keep_input_artifact = false
  }
  post-processors {
    post-processor "manifest" {
      name = "m"
    }
    post-processor "shell-local" {}
  }
  post-processors {}`);
    const { builds } = await resolved(text);
    expect(builds).toMatchObject([
      {
        provisioners: [{ type: 'shell', pauseBefore: 10_000, timeout: 300_000, maxRetries: 3, continueOnError: true }],
        errorCleanupProvisioner: { type: 'file', pauseBefore: 0, timeout: 0, maxRetries: 0, continueOnError: false },
        postProcessors: [
          [{ type: 'manifest', name: '', keepInputArtifact: false }],
          [
            { type: 'manifest', name: 'm', keepInputArtifact: undefined },
            { type: 'shell-local', name: '' },
          ],
        ],
      },
    ]);
  });

  it('are for the builds that they name, without the name of the build block', async () => {
    const text = `build {
  name    = "b"
  sources = ["null.one", "null.two"]
  provisioner "shell" {
    only = ["null.one"]
  }
  provisioner "file" {
    except = ["null.one"]
  }
  provisioner "shell-local" {
    only = ["b.null.one"]
  }
  error-cleanup-provisioner "shell" {
    only = ["null.two"]
  }
  post-processor "manifest" {
    only = ["null.two"]
  }
}`;
    const { builds } = await resolved(text);
    expect(
      builds.map((build) => ({
        provisioners: build.provisioners.map(({ type }) => type),
        cleanup: build.errorCleanupProvisioner?.type,
        postProcessors: build.postProcessors.length,
      })),
    ).toEqual([
      { provisioners: ['shell'], cleanup: undefined, postProcessors: 0 },
      { provisioners: ['file'], cleanup: 'shell', postProcessors: 1 },
    ]);
  });
});
