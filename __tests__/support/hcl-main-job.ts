import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The image of moto's catalogue that the data source of the job finds. */
export const BASE_IMAGE = 'ami-1e749f67';

/** Files of an HCL2 template with all there is: variables, locals, a data source, two sources, three provisioners, a chain. */
const FILES: Readonly<Record<string, string>> = {
  'main.pkr.hcl': `
packer {
  required_version = ">= 1.7.0"
  required_plugins {
    amazon = {
      version = ">= 1.2.8"
      source  = "github.com/hashicorp/amazon"
    }
  }
}

build {
  name    = "images"
  sources = ["source.amazon-ebs.web"]

  source "amazon-ebs.db" {
    name          = "data"
    instance_type = "t2.small"
  }

  provisioner "file" {
    content     = "made from \${build.SourceAMI}"
    destination = "made-from"
  }
  provisioner "shell" {
    environment_vars = ["TOKEN=\${var.token}", "SOURCE=\${source.name}"]
    inline           = concat(local.commands, ["echo \\"$SOURCE has $TOKEN\\"", "echo \${base64encode(var.token)}"])
  }
  provisioner "shell-local" {
    only   = ["amazon-ebs.data"]
    inline = ["echo built in \${build.BuildRegion}"]
  }

  post-processors {
    post-processor "manifest" {
      output      = "manifest-\${source.name}.json"
      custom_data = { source = source.name, base = data.amazon-ami.base.id }
    }
    post-processor "shell-local" {
      inline = ["echo done with \${source.name}"]
    }
  }
}
`,
  'sources.pkr.hcl': `
data "amazon-ami" "base" {
  region      = var.region
  owners      = ["amazon"]
  most_recent = true
  filters = {
    image-id = "${BASE_IMAGE}"
  }
}

locals {
  stamp    = "r1"
  commands = [for package in var.packages : "sudo yum -y install \${package}"]
  access   = { user = var.ssh.user, host = var.ssh.host, port = var.ssh.port }
}

source "amazon-ebs" "web" {
  ami_name      = "web-\${local.stamp}"
  instance_type = "t2.micro"
  region        = var.region
  source_ami    = data.amazon-ami.base.id
  ssh_username  = local.access.user
  ssh_host      = local.access.host
  ssh_port      = local.access.port
  tags = {
    Name   = "web"
    Source = "{{ .SourceAMI }}"
  }
}

source "amazon-ebs" "db" {
  ami_name     = "db-\${local.stamp}"
  region       = var.region
  source_ami   = data.amazon-ami.base.id
  ssh_username = local.access.user
  ssh_host     = local.access.host
  ssh_port     = local.access.port

  dynamic "tag" {
    for_each = { Name = "db", Team = "data" }
    content {
      key   = tag.key
      value = tag.value
    }
  }
}
`,
  'variables.pkr.hcl': `
variable "region" {
  type    = string
  default = "us-east-1"
}
variable "packages" {
  type    = list(string)
  default = []
}
variable "ssh" {
  type = object({ user = string, host = string, port = optional(number, 22) })
}
variable "token" {
  type      = string
  sensitive = true
  validation {
    condition     = length(var.token) >= 8
    error_message = "The token is too short."
  }
}
`,
  'common.auto.pkrvars.hcl': 'packages = ["httpd"]\n',
};

/** Writes the template into `images/` of a folder. */
export function writeHclMainJob(folder: string): void {
  mkdirSync(join(folder, 'images'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, 'images', name), text);
}

/** The variables that the job needs. */
export function hclMainJobVariables(sshd: { readonly keyUser: string; readonly host: string; readonly port: number }) {
  const { keyUser, host, port } = sshd;
  return { token: 'h4rd-to-guess', ssh: `{ user = "${keyUser}", host = "${host}", port = ${port} }` };
}
