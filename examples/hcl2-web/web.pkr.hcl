packer {
  required_version = ">= 1.7.0"
  required_plugins {
    amazon = {
      source  = "github.com/hashicorp/amazon"
      version = ">= 1.2.0"
    }
  }
}

locals {
  // Relative paths of functions start at the folder of the template.
  page = templatefile("page.pkrtpl.hcl", { release = var.release, features = var.features })
}

data "amazon-ami" "base" {
  region      = var.region
  owners      = ["amazon"]
  most_recent = true
  filters = {
    name                = "amzn2-ami-hvm-*-x86_64-gp2"
    virtualization-type = "hvm"
    root-device-type    = "ebs"
  }
}

source "amazon-ebs" "web" {
  region        = var.region
  source_ami    = data.amazon-ami.base.id
  instance_type = "t3.micro"
  ssh_username  = "ec2-user"
  ami_name      = "web-${var.release}-${formatdate("YYYYMMDD-hhmmss", timestamp())}"
  tags = {
    Name    = "web"
    Release = var.release
    Base    = data.amazon-ami.base.name
  }
}

source "null" "check" {
  communicator = "none"
}

build {
  name    = "site"
  sources = ["source.amazon-ebs.web", "source.null.check"]

  provisioner "shell-local" {
    only   = ["null.check"]
    inline = ["echo 'release ${var.release} has ${length(var.features)} features'"]
  }
  provisioner "file" {
    only        = ["amazon-ebs.web"]
    content     = local.page
    destination = "/tmp/index.html"
  }
  provisioner "shell" {
    only             = ["amazon-ebs.web"]
    script           = "${path.root}/scripts/install.sh"
    environment_vars = ["SITE_KEY=${var.site_key}", "BUILT_AS=${build.User}"]
    execute_command  = "sudo env {{ .Vars }} sh {{ .Path }}"
  }

  post-processors {
    post-processor "manifest" {
      output      = "${path.root}/manifest.json"
      custom_data = { release = var.release }
    }
    post-processor "shell-local" {
      inline = ["echo ${source.type} ${source.name} of ${var.release} is done"]
    }
  }
}
