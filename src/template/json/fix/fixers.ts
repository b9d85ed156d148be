import * as amazon from './amazon.js';
import * as clouds from './clouds.js';
import * as docker from './docker.js';
import type { Fixer } from './fixer.js';
import * as hyperv from './hyperv.js';
import * as iso from './iso.js';
import * as names from './names.js';
import * as parallels from './parallels.js';
import * as postProcessors from './post-processors.js';
import * as provisioners from './provisioners.js';
import * as qemu from './qemu.js';
import * as ssh from './ssh.js';
import * as virtualbox from './virtualbox.js';
import * as vmware from './vmware.js';
import * as vsphere from './vsphere.js';

/** All fixers, in the order in which they run: later ones see what earlier ones made (spec-commands 6). */
export const FIXERS: readonly Fixer[] = [
  iso.isoMd5,
  names.createTime,
  virtualbox.virtualboxGuestAdditionsAttach,
  postProcessors.vagrantOverride,
  virtualbox.virtualboxRename,
  vmware.vmwareRename,
  parallels.parallelsHeadless,
  parallels.parallelsDeprecations,
  ssh.sshKeyPath,
  ssh.sshDisableAgent,
  clouds.scalewayAccessKey,
  postProcessors.manifestFilename,
  amazon.amazonShutdownBehavior,
  amazon.amazonEnhancedNetworking,
  amazon.amazonPrivateIp,
  amazon.amazonTemporarySecurityGroupCidrs,
  docker.dockerEmail,
  docker.dockerTagTags,
  provisioners.powershellEscapes,
  vmware.vmwareCompaction,
  hyperv.hypervDeprecations,
  hyperv.hypervVmxcTypo,
  hyperv.hypervCpuAndRam,
  names.cleanImageName,
  amazon.spotPriceAutoProduct,
  qemu.qemuDiskSize,
  provisioners.galaxyCommand,
  virtualbox.communicatorConfig,
  ssh.sshWaitTimeout,
  vsphere.vsphereNetworkAndDisk,
  iso.isoChecksumTypeAndUrl,
  qemu.qemuHostPort,
  clouds.azureExcludeFromLatest,
  clouds.proxmoxType,
];
