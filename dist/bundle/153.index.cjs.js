"use strict";
exports.id = 153;
exports.ids = [153];
exports.modules = {

/***/ 2153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/support/go-file-error.js
var go_file_error = __webpack_require__(8600);
// EXTERNAL MODULE: ./build/support/diagnostics.js
var diagnostics = __webpack_require__(1956);
// EXTERNAL MODULE: ./build/template/json/check-targets.js
var check_targets = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/template/json/parse-json.js
var parse_json = __webpack_require__(4572);
// EXTERNAL MODULE: ./build/template/json/read-document.js + 4 modules
var read_document = __webpack_require__(1095);
;// CONCATENATED MODULE: ./build/template/json/fix/check-fixed.js




/**
 * Parses a fixed template and checks its targets, without variables and components (spec-json-template 6, steps 1 to 3).
 * Gives the text that Packer shows when something is wrong: all problems are listed.
 */
function checkFixed(file, text) {
    const parsed = (0,parse_json/* parseJson */.q)(file, text);
    if (parsed.value === undefined)
        return failure('fails to parse', parsed.diagnostics);
    const document = (0,read_document/* readDocument */.u)(parsed.value);
    const structure = [...parsed.diagnostics, ...document.diagnostics];
    if ((0,diagnostics/* hasErrors */.C)(structure))
        return failure('fails to parse', structure);
    const targets = (0,check_targets/* checkTargets */.V)(document);
    return (0,diagnostics/* hasErrors */.C)(targets) ? failure('failed to validate', targets) : undefined;
}
function failure(verb, diagnostics) {
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    const count = errors.length === 1 ? '1 error occurred' : `${errors.length} errors occurred`;
    const list = errors.map((error) => `\t* ${error.summary}\n`).join('');
    return [
        `Error! Fixed template ${verb}: ${count}:\n${list}\n`,
        '\nThis is usually caused by an error in the input template.\nPlease fix the error and try again.',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(5921);
// EXTERNAL MODULE: ./build/template/json/json-reader.js
var json_reader = __webpack_require__(4628);
;// CONCATENATED MODULE: ./build/template/json/fix/json-value.js
/** True for a JSON object. */
function isJsonObject(value) {
    return value instanceof Map;
}
/** The name Go's reflect package gives to the kind a JSON value decodes to; decoding errors carry it. */
function goKind(value) {
    if (value === null)
        return 'nil';
    if (Array.isArray(value))
        return 'slice';
    if (isJsonObject(value))
        return 'map';
    return typeof value === 'number' ? 'float64' : typeof value === 'boolean' ? 'bool' : 'string';
}

;// CONCATENATED MODULE: ./build/template/json/fix/sections.js


/**
 * The builders of a template, as copies that replace them under `builders` (so a template without builders gets
 * `"builders": null`). Fails with `TemplateNotFixable` for what is no list of objects.
 */
function takeBuilders(template) {
    const value = find(template, 'Builders') ?? null;
    if (value === null) {
        template.set('builders', null);
        return [];
    }
    if (!Array.isArray(value))
        throw notFixable([`'Builders': ${notAList(value)}`]);
    const problems = value.flatMap((item, index) => item === null || isJsonObject(item) ? [] : [`'Builders[${index}]' expected a map, got '${goKind(item)}'`]);
    if (problems.length > 0)
        throw notFixable(problems);
    const builders = value.map((item) => (isJsonObject(item) ? new Map(item) : item));
    template.set('builders', builders);
    return builders.filter(isJsonObject);
}
/** The provisioners that are objects; a lone value becomes a list of one, as Packer's weak decoding makes it. */
function takeProvisioners(template) {
    const value = find(template, 'Provisioners') ?? null;
    if (value === null || (isJsonObject(value) && value.size === 0))
        return [];
    const provisioners = Array.isArray(value) ? value : [value];
    template.set('provisioners', provisioners);
    return provisioners.filter(isJsonObject);
}
/** The post-processors that are objects, at the root or in a sequence. */
function postProcessors(template) {
    const value = template.get('post-processors') ?? null;
    if (value === null)
        return [];
    if (!Array.isArray(value))
        throw notFixable([`'post-processors': ${notAList(value)}`]);
    return value.flatMap((item) => (Array.isArray(item) ? item : [item])).filter(isJsonObject);
}
/** A failure of a fixer, with the text after `Error fixing: `. */
function notFixable(problems) {
    const list = problems.map((problem) => `* ${problem}`).join('\n');
    return fixError(`${problems.length} error(s) decoding:\n\n${list}`);
}
/** A failure of a fixer with a text of its own. */
function fixError(message) {
    return new errors/* BuildError */.zS(message, {
        code: 'TemplateNotFixable',
        source: 'user',
        hint: 'Mend this part of the template by hand, then run fix again.',
    });
}
/** Packer finds a section by its title first, then whatever the case of its letters. */
function find(template, title) {
    const lower = title.toLowerCase();
    if (template.has(title))
        return template.get(title);
    if (template.has(lower))
        return template.get(lower);
    for (const [key, value] of template)
        if (key.toLowerCase() === lower)
            return value;
    return undefined;
}
function notAList(value) {
    return `source data must be an array or slice, got ${goKind(value)}`;
}

;// CONCATENATED MODULE: ./build/template/json/fix/fixer.js

/** Makes fixers of builders: `change` is called for each builder whose type `applies`. */
function builderFixer(name, summary, applies, change) {
    return { name, summary, fix: (template) => changeEach(takeBuilders(template), applies, change) };
}
/** Makes fixers of provisioners. */
function provisionerFixer(name, summary, applies, change) {
    return { name, summary, fix: (template) => changeEach(takeProvisioners(template), applies, change) };
}
/** Makes fixers of post-processors. */
function postProcessorFixer(name, summary, applies, change) {
    return { name, summary, fix: (template) => changeEach(postProcessors(template), applies, change) };
}
/** Applies to every type, even a missing one. */
const anyType = () => true;
/** Applies to the types named. */
function oneOf(...types) {
    return (type) => types.includes(type);
}
/** Applies to types that begin with `prefix`. */
function startsWith(prefix) {
    return (type) => type.startsWith(prefix);
}
/** Gives the value of `from` to `to` and drops `from`; nothing happens when `from` is absent. Overwrites `to`. */
function rename(component, from, to) {
    const value = component.get(from);
    if (value === undefined)
        return;
    component.delete(from);
    component.set(to, value);
}
/** As {@link rename}, but a value that `to` has already wins. */
function renameUnlessPresent(component, from, to) {
    if (component.has(to))
        component.delete(from);
    else
        rename(component, from, to);
}
function changeEach(components, applies, change) {
    for (const component of components) {
        const type = component.get('type');
        if (applies(typeof type === 'string' ? type : ''))
            change(component);
    }
}

;// CONCATENATED MODULE: ./build/template/json/fix/amazon.js


const amazon = startsWith('amazon-');
const TRUE = [true, '1', 't', 'T', 'true', 'TRUE', 'True'];
const FALSE = [false, '0', 'f', 'F', 'false', 'FALSE', 'False'];
/** The API spells it "behavior". */
const amazonShutdownBehavior = builderFixer('amazon-shutdown_behavior', 'Changes "shutdown_behaviour" to "shutdown_behavior" in Amazon builders', amazon, (builder) => rename(builder, 'shutdown_behaviour', 'shutdown_behavior'));
/** Enhanced networking has had the name ENA since 2016. */
const amazonEnhancedNetworking = builderFixer('amazon-enhanced-networking', 'Replaces "enhanced_networking" in Amazon builders with "ena_support"', amazon, (builder) => {
    if (typeof builder.get('enhanced_networking') === 'boolean')
        rename(builder, 'enhanced_networking', 'ena_support');
});
/** Which address SSH connects to. Fails for a text that is no boolean. */
const amazonPrivateIp = builderFixer('amazon-private-ip', 'Replaces "ssh_private_ip": true in Amazon builders with "ssh_interface": "private_ip"', amazon, (builder) => {
    const value = builder.get('ssh_private_ip');
    if (builder.has('ssh_interface') || (typeof value !== 'string' && typeof value !== 'boolean'))
        return;
    if (!TRUE.includes(value) && !FALSE.includes(value)) {
        const text = JSON.stringify(value);
        throw fixError(`ssh_private_ip is not a boolean, strconv.ParseBool: parsing ${text}: invalid syntax`);
    }
    builder.delete('ssh_private_ip');
    builder.set('ssh_interface', TRUE.includes(value) ? 'private_ip' : 'public_ip');
});
/** The temporary security group takes several address ranges. */
const amazonTemporarySecurityGroupCidrs = builderFixer('amazon-temp-sec-cidrs', 'Replaces "temporary_security_group_source_cidr" (string) with "temporary_security_group_source_cidrs" (list)', amazon, (builder) => {
    const cidr = builder.get('temporary_security_group_source_cidr');
    if (typeof cidr !== 'string')
        return;
    builder.delete('temporary_security_group_source_cidr');
    builder.set('temporary_security_group_source_cidrs', [cidr]);
});
/** Spot prices no longer depend on a product. */
const spotPriceAutoProduct = builderFixer('spot-price-auto-product', 'Removes "spot_price_auto_product" from Amazon builders', oneOf('amazon-ebs', 'amazon-ebssurrogate', 'amazon-ebsvolume', 'amazon-instance'), (builder) => builder.delete('spot_price_auto_product'));

;// CONCATENATED MODULE: ./build/template/json/fix/clouds.js


/** Scaleway's access key was the organisation's id. */
const scalewayAccessKey = builderFixer('scaleway-access-key', 'Updates Scaleway builders using "access_key" to use "organization_id"', oneOf('scaleway'), (builder) => {
    if (typeof builder.get('access_key') === 'string')
        renameUnlessPresent(builder, 'access_key', 'organization_id');
});
/** A typing error of long standing. */
const azureExcludeFromLatest = builderFixer('azure-exclude_from_latest', 'Changes "exlude_from_latest" to "exclude_from_latest" in Azure chroot builders', startsWith('azure-chroot'), (builder) => {
    const destination = builder.get('shared_image_destination');
    if (isJsonObject(destination))
        rename(destination, 'exlude_from_latest', 'exclude_from_latest');
});
/** The builder `proxmox` is `proxmox-iso`. */
const proxmoxType = builderFixer('proxmox-type', 'Updates the builder type "proxmox" to "proxmox-iso"', oneOf('proxmox'), (builder) => builder.set('type', 'proxmox-iso'));

;// CONCATENATED MODULE: ./build/template/json/fix/docker.js


/** Docker's login lost its e-mail address. */
const dockerEmail = {
    name: 'docker-email',
    summary: 'Removes "login_email" from builders and post-processors, if there are post-processors',
    fix(template) {
        if ((template.get('post-processors') ?? null) === null)
            return;
        for (const component of [...takeBuilders(template), ...postProcessors(template)])
            component.delete('login_email');
    },
};
/** `tag` and `tags` of `docker-tag` become one list without duplicates. */
const dockerTagTags = postProcessorFixer('docker-tag-tags', 'Updates "docker-tag" post-processors so that "tag" is part of "tags"', oneOf('docker-tag'), (component) => {
    const tags = [...tagsOf(component.get('tag')), ...tagsOf(component.get('tags'))];
    component.delete('tag');
    component.set('tags', [...new Set(tags)]);
});
function tagsOf(value) {
    if (typeof value === 'string')
        return value.split(',').map((tag) => tag.trim());
    return Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : [];
}

;// CONCATENATED MODULE: ./build/template/json/fix/hyperv.js

/** The disk's temporary folder is chosen by Hyper-V. */
const hypervDeprecations = builderFixer('hyperv-deprecations', 'Removes "vhd_temp_path" from Hyper-V ISO builders', oneOf('hyperv-iso'), (builder) => builder.delete('vhd_temp_path'));
/** VMCX, not VMXC. */
const hypervVmxcTypo = builderFixer('hyperv-vmxc-typo', 'Replaces "clone_from_vmxc_path" with "clone_from_vmcx_path" in Hyper-V VMCX builders', oneOf('hyperv-vmcx'), (builder) => rename(builder, 'clone_from_vmxc_path', 'clone_from_vmcx_path'));
/** Names of the options that other builders have. */
const hypervCpuAndRam = builderFixer('hyperv-cpu-and-ram', 'Replaces "cpu" with "cpus" and "ram_size" with "memory" in Hyper-V builders', oneOf('hyperv-iso', 'hyperv-vmcx'), (builder) => {
    rename(builder, 'cpu', 'cpus');
    rename(builder, 'ram_size', 'memory');
});

;// CONCATENATED MODULE: ./build/template/json/fix/iso.js

/** `iso_md5` becomes a checksum with a type; {@link isoChecksumTypeAndUrl} folds the two into one option. */
const isoMd5 = builderFixer('iso-md5', 'Replaces "iso_md5" in builders with "iso_checksum"', anyType, (builder) => {
    const checksum = builder.get('iso_md5');
    if (typeof checksum !== 'string')
        return;
    builder.delete('iso_md5');
    builder.set('iso_checksum', checksum);
    builder.set('iso_checksum_type', 'md5');
});
/** Puts type and address of a checksum into `iso_checksum`: `file:<url>` or `<type>:<checksum>`. */
const isoChecksumTypeAndUrl = builderFixer('iso-checksum-type-and-url', 'Puts "iso_checksum_type" and "iso_checksum_url" into "iso_checksum"', anyType, (builder) => {
    const url = iso_text(builder, 'iso_checksum_url');
    const type = iso_text(builder, 'iso_checksum_type');
    const checksum = iso_text(builder, 'iso_checksum');
    builder.delete('iso_checksum_url');
    builder.delete('iso_checksum_type');
    if (url !== '')
        builder.set('iso_checksum', `file:${url}`);
    else if (type !== '' && checksum !== '')
        builder.set('iso_checksum', `${type}:${checksum}`);
});
function iso_text(builder, key) {
    const value = builder.get(key);
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/template/json/fix/names.js


/** `{{ .CreateTime }}` in the names of images is the function `timestamp` now. */
const createTime = builderFixer('createtime', 'Replaces ".CreateTime" in builder configs with "{{timestamp}}"', anyType, (builder) => {
    for (const key of ['ami_name', 'bundle_prefix', 'snapshot_name']) {
        const value = builder.get(key);
        if (typeof value === 'string')
            builder.set(key, value.replace(/\{\{\s*\.CreateTime\s*\}\}/g, '{{timestamp}}'));
    }
});
/** One function cleans the names of all clouds; looks at options that are strings or maps of strings. */
const cleanImageName = builderFixer('clean-image-name', 'Replaces "clean_image_name" and "clean_ami_name" in builder configs with "clean_resource_name"', anyType, (builder) => {
    for (const [key, value] of builder) {
        if (typeof value === 'string')
            builder.set(key, renamed(value));
        if (!isJsonObject(value))
            continue;
        for (const [inner, item] of value)
            if (typeof item === 'string')
                value.set(inner, renamed(item));
    }
});
function renamed(text) {
    return text.replace(/clean_(image|ami)_name/g, 'clean_resource_name');
}

;// CONCATENATED MODULE: ./build/template/json/fix/parallels.js

const parallels = oneOf('parallels-iso', 'parallels-pvm');
/** Parallels is always headless. */
const parallelsHeadless = builderFixer('parallels-headless', 'Removes unused "headless" from Parallels builders', parallels, (builder) => builder.delete('headless'));
/** Options that went and that were renamed. */
const parallelsDeprecations = builderFixer('parallels-deprecations', 'Removes "parallels_tools_host_path" from Parallels builders and changes "guest_os_distribution" to "guest_os_type"', parallels, (builder) => {
    builder.delete('parallels_tools_host_path');
    rename(builder, 'guest_os_distribution', 'guest_os_type');
});

;// CONCATENATED MODULE: ./build/template/json/fix/post-processors.js

/** What a provider of Vagrant boxes overrides stands under `override`. */
const vagrantOverride = postProcessorFixer('pp-vagrant-override', 'Moves provider-specific options of the Vagrant post-processor under "override"', oneOf('vagrant'), (component) => {
    const moved = ['aws', 'digitalocean', 'virtualbox', 'vmware'].filter((key) => component.has(key));
    if (moved.length === 0)
        return;
    // As Packer does it: an override that stands there already is lost.
    const override = new Map();
    for (const key of moved) {
        override.set(key, component.get(key) ?? null);
        component.delete(key);
    }
    component.set('override', override);
});
/** The manifest's file is `output`. */
const manifestFilename = postProcessorFixer('manifest-filename', 'Updates "manifest" post-processors so that "filename" is "output"', oneOf('manifest'), (component) => {
    if (typeof component.get('filename') === 'string')
        rename(component, 'filename', 'output');
});

;// CONCATENATED MODULE: ./build/template/json/fix/provisioners.js

/** Values of the PowerShell provisioner are escaped by the provisioner, no longer by the user. */
const powershellEscapes = provisionerFixer('powershell-escapes', 'Removes PowerShell escapes from user env vars and elevated username and password strings', oneOf('powershell'), (provisioner) => {
    unescapeText(provisioner, 'elevated_user');
    unescapeText(provisioner, 'elevated_password');
    const variables = provisioner.get('environment_vars');
    if (isTexts(variables))
        provisioner.set('environment_vars', variables.map(unescaped));
});
/** `galaxycommand` is `galaxy_command`. */
const galaxyCommand = provisionerFixer('galaxy-command', 'Replaces "galaxycommand" in ansible-local provisioner configs with "galaxy_command"', oneOf('ansible-local'), (provisioner) => {
    if (typeof provisioner.get('galaxycommand') === 'string')
        renameUnlessPresent(provisioner, 'galaxycommand', 'galaxy_command');
});
function unescapeText(provisioner, key) {
    const value = provisioner.get(key);
    if (typeof value === 'string')
        provisioner.set(key, unescaped(value));
}
function unescaped(text) {
    return text.replace(/`([$"`'])/g, '$1');
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./build/template/json/fix/qemu.js

const SMALLEST_INT64 = -(2n ** 63n);
const LARGEST_INT64 = 2n ** 63n - 1n;
/** The size of a disk says its unit: megabytes. */
const qemuDiskSize = builderFixer('qemu-disk-size', 'Updates "disk_size" from number to string in QEMU builders', oneOf('qemu'), (builder) => {
    const size = builder.get('disk_size');
    if (typeof size === 'number')
        builder.set('disk_size', `${toInt64(size)}M`);
});
/** Ports lose their prefix `ssh_`. */
const qemuHostPort = builderFixer('qemu-host-port', 'Updates "ssh_host_port_min" and "ssh_host_port_max" to "host_port_min" and "host_port_max" in QEMU builders', oneOf('qemu'), (builder) => {
    rename(builder, 'ssh_host_port_min', 'host_port_min');
    rename(builder, 'ssh_host_port_max', 'host_port_max');
});
/** Go's conversion on amd64: the fraction goes; what does not fit becomes the smallest integer. */
function toInt64(value) {
    const integer = BigInt(Math.trunc(value));
    return integer < SMALLEST_INT64 || integer > LARGEST_INT64 ? SMALLEST_INT64 : integer;
}

;// CONCATENATED MODULE: ./build/template/json/fix/ssh.js

/** `ssh_key_path` is `ssh_private_key_file`. */
const sshKeyPath = builderFixer('sshkeypath', 'Updates builders using "ssh_key_path" to use "ssh_private_key_file"', anyType, (builder) => {
    if (typeof builder.get('ssh_key_path') === 'string')
        renameUnlessPresent(builder, 'ssh_key_path', 'ssh_private_key_file');
});
/** `ssh_disable_agent` is `ssh_disable_agent_forwarding`. */
const sshDisableAgent = builderFixer('sshdisableagent', 'Updates builders using "ssh_disable_agent" to use "ssh_disable_agent_forwarding"', anyType, (builder) => {
    if (typeof builder.get('ssh_disable_agent') === 'boolean')
        renameUnlessPresent(builder, 'ssh_disable_agent', 'ssh_disable_agent_forwarding');
});
/** `ssh_wait_timeout` is `ssh_timeout`. */
const sshWaitTimeout = builderFixer('ssh-wait-timeout', 'Replaces "ssh_wait_timeout" with "ssh_timeout"', anyType, (builder) => {
    if (typeof builder.get('ssh_wait_timeout') === 'string')
        renameUnlessPresent(builder, 'ssh_wait_timeout', 'ssh_timeout');
});

;// CONCATENATED MODULE: ./build/template/json/fix/virtualbox.js



/** How the guest additions reach the machine. */
const virtualboxGuestAdditionsAttach = builderFixer('virtualbox-gaattach', 'Updates VirtualBox builders using "guest_additions_attach" to use "guest_additions_mode"', oneOf('virtualbox'), (builder) => {
    const attach = builder.get('guest_additions_attach');
    if (typeof attach !== 'boolean')
        return;
    builder.delete('guest_additions_attach');
    builder.set('guest_additions_mode', attach ? 'attach' : 'upload');
});
/** The builder `virtualbox` is `virtualbox-iso`, also where provisioners override by the builder's name. */
const virtualboxRename = {
    name: 'virtualbox-rename',
    summary: 'Updates "virtualbox" builders to "virtualbox-iso"',
    fix(template) {
        for (const builder of takeBuilders(template))
            if (builder.get('type') === 'virtualbox')
                builder.set('type', 'virtualbox-iso');
        for (const provisioner of takeProvisioners(template)) {
            const override = overrideOf(provisioner);
            if (!override?.has('virtualbox'))
                continue;
            rename(override, 'virtualbox', 'virtualbox-iso');
            provisioner.set('override', override);
        }
    },
};
/** Options of port forwarding lose their prefix `ssh_`. */
const communicatorConfig = builderFixer('comm-config', 'Removes "ssh_" from "ssh_host_port_min", "ssh_host_port_max" and "ssh_skip_nat_mapping"', startsWith('virtualbox'), (builder) => {
    renameUnlessPresent(builder, 'ssh_host_port_min', 'host_port_min');
    renameUnlessPresent(builder, 'ssh_host_port_max', 'host_port_max');
    const skip = builder.get('ssh_skip_nat_mapping');
    if (typeof skip === 'boolean' || builder.has('skip_nat_mapping'))
        renameUnlessPresent(builder, 'ssh_skip_nat_mapping', 'skip_nat_mapping');
});
/** The override of a provisioner; a list of objects counts as one merged object. */
function overrideOf(provisioner) {
    const override = provisioner.get('override') ?? null;
    if (override === null || isJsonObject(override))
        return override ?? undefined;
    if (!Array.isArray(override))
        throw fixError(`'' expected a map, got '${goKind(override)}'`);
    const merged = new Map();
    for (const [index, item] of override.entries()) {
        if (item === null)
            continue;
        if (!isJsonObject(item))
            throw fixError(`'[${index}]' expected a map, got '${goKind(item)}'`);
        for (const [key, value] of item)
            merged.set(key, value);
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/template/json/fix/vmware.js

/** The builder `vmware` is `vmware-iso`. */
const vmwareRename = builderFixer('vmware-rename', 'Updates "vmware" builders to "vmware-iso"', oneOf('vmware'), (builder) => builder.set('type', 'vmware-iso'));
/** Only thin disks can be compacted on an ESXi host. */
const vmwareCompaction = builderFixer('vmware-compaction', 'Adds "skip_compaction": true to "vmware-iso" builders with an incompatible disk_type_id', oneOf('vmware-iso'), (builder) => {
    if (builder.get('remote_type') !== 'esx5')
        return;
    if (!builder.has('disk_type_id'))
        builder.set('disk_type_id', 'zeroedthick');
    const disk = builder.get('disk_type_id');
    if (typeof disk === 'string' && disk !== 'thin')
        builder.set('skip_compaction', true);
});

;// CONCATENATED MODULE: ./build/template/json/fix/vsphere.js

/** Network and disk options become the first items of the lists that replaced them. */
const vsphereNetworkAndDisk = builderFixer('vsphere-iso-net-disk', 'Moves network and disk options of "vsphere-iso" builders into "network_adapters" and "storage"', oneOf('vsphere-iso'), (builder) => {
    const card = builder.has('network_card') ? 'network_card' : 'networkCard';
    moveIntoFirst(builder, 'network_adapters', { network: 'network', [card]: 'network_card' });
    builder.delete('networkCard');
    moveIntoFirst(builder, 'storage', {
        disk_size: 'disk_size',
        disk_thin_provisioned: 'disk_thin_provisioned',
        disk_eagerly_scrub: 'disk_eagerly_scrub',
    });
});
/** Moves options (old name -> name in the item) into a new first item of `list`. A list that is none is left alone. */
function moveIntoFirst(builder, list, names) {
    const rest = builder.get(list) ?? [];
    if (!Array.isArray(rest))
        return;
    const first = new Map();
    for (const [old, name] of Object.entries(names)) {
        const value = builder.get(old);
        if (value === undefined)
            continue;
        first.set(name, value);
        builder.delete(old);
    }
    if (first.size > 0)
        builder.set(list, [first, ...rest]);
}

;// CONCATENATED MODULE: ./build/template/json/fix/fixers.js














/** All fixers, in the order in which they run: later ones see what earlier ones made (spec-commands 6). */
const FIXERS = [
    isoMd5,
    createTime,
    virtualboxGuestAdditionsAttach,
    vagrantOverride,
    virtualboxRename,
    vmwareRename,
    parallelsHeadless,
    parallelsDeprecations,
    sshKeyPath,
    sshDisableAgent,
    scalewayAccessKey,
    manifestFilename,
    amazonShutdownBehavior,
    amazonEnhancedNetworking,
    amazonPrivateIp,
    amazonTemporarySecurityGroupCidrs,
    dockerEmail,
    dockerTagTags,
    powershellEscapes,
    vmwareCompaction,
    hypervDeprecations,
    hypervVmxcTypo,
    hypervCpuAndRam,
    cleanImageName,
    spotPriceAutoProduct,
    qemuDiskSize,
    galaxyCommand,
    communicatorConfig,
    sshWaitTimeout,
    vsphereNetworkAndDisk,
    isoChecksumTypeAndUrl,
    qemuHostPort,
    azureExcludeFromLatest,
    proxmoxType,
];

;// CONCATENATED MODULE: ./build/template/json/fix/print-json.js
const ESCAPED = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
/**
 * A value as `packer fix` prints it (spec-commands 6): keys sorted by code point, two blanks of indent, `&` escaped while
 * `<` and `>` stand as they are, numbers as Go prints a float64. No line break at the end.
 */
function printJson(value, indent = '') {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return quote(value);
    if (typeof value === 'number')
        return Object.is(value, -0) ? '-0' : String(value);
    if (typeof value === 'boolean')
        return String(value);
    const inner = `${indent}  `;
    if (Array.isArray(value)) {
        const items = value.map((item) => inner + printJson(item, inner));
        return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
    }
    const members = [...value]
        .sort(([a], [b]) => compareCodePoints(a, b))
        .map(([key, item]) => `${inner}${quote(key)}: ${printJson(item, inner)}`);
    return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}
/** Go's escapes: control characters as `\u00XX` save tab and line ends, `&`, and JavaScript's line separators. */
function quote(text) {
    const escaped = text.replace(/["\\\u0000-\u001f&\u2028\u2029]/g, (character) => ESCAPED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${escaped}"`;
}
/** Go sorts by UTF-8 bytes, which is the order of code points; UTF-16 order differs beyond the basic plane. */
function compareCodePoints(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./build/template/json/fix/fix-template.js





/**
 * Runs all fixers over a JSON template. Only the first value of the text is read, and of duplicate keys the last counts,
 * as Packer does here (and nowhere else). Codes: `JsonSyntax`, `TemplateNotFixable`.
 *
 * @see spec-commands 6
 */
function fixTemplate(file, text) {
    try {
        const template = readTemplate(file, text);
        for (const fixer of FIXERS)
            fixer.fix(template);
        return { text: `${printJson(template)}\n`, diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* BuildError */.zS))
            throw error;
        return { text: undefined, diagnostics: [problem(error)] };
    }
}
function readTemplate(file, text) {
    const template = toJson(read(file, text));
    if (isJsonObject(template))
        return template;
    const kind = template === null ? 'null' : Array.isArray(template) ? 'array' : goJsonName(template);
    throw parseError(`json: cannot unmarshal ${kind} into Go value of type map[string]interface {}`);
}
function read(file, text) {
    try {
        return new json_reader/* JsonReader */.O(file, text).firstValue();
    }
    catch (error) {
        if (!(error instanceof errors/* BuildError */.zS) || error.message !== 'unexpected end of JSON input')
            throw error;
        // Packer reads a stream here, where an end too early has another name.
        throw parseError(/^[ \t\r\n]*$/.test(text) ? 'EOF' : 'unexpected EOF', error);
    }
}
function toJson(value) {
    switch (value.kind) {
        case 'map':
            return new Map(value.entries.map((entry) => [entry.name, toJson(entry.value)]));
        case 'list':
            return value.items.map(toJson);
        case 'null':
            return null;
        default:
            return value.value;
    }
}
function goJsonName(value) {
    return typeof value === 'boolean' ? 'bool' : typeof value;
}
function parseError(message, cause) {
    return new errors/* BuildError */.zS(message, { code: 'JsonSyntax', source: 'user', range: cause?.range, cause });
}
function problem(error) {
    const what = error.code === 'JsonSyntax' ? 'Error parsing template' : 'Error fixing';
    return {
        severity: 'error',
        code: error.code,
        summary: `${what}: ${error.message}`,
        hint: error.hint,
        range: error.range,
    };
}

// EXTERNAL MODULE: ./build/cli/flags.js
var cli_flags = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/cli/renderer.js + 1 modules
var renderer = __webpack_require__(46);
// EXTERNAL MODULE: ./build/cli/template-command.js + 1 modules
var template_command = __webpack_require__(5920);
// EXTERNAL MODULE: ./build/cli/template-flags.js
var template_flags = __webpack_require__(1573);
;// CONCATENATED MODULE: ./build/cli/commands/fix.js










const FLAGS = {
    ...template_flags/* TEMPLATE_FLAGS */.nq,
    validate: { kind: 'bool', help: 'If true (default), validates the fixed template.' },
};
const NAME_WIDTH = Math.max(...FIXERS.map((fixer) => fixer.name.length));
const COMMAND = {
    usage: 'fix [options] TEMPLATE',
    description: [
        'Prints a JSON template with outdated options brought up to date. The file is not changed.',
        '',
        '  Fixes, in their order:',
        '',
        ...FIXERS.map((fixer) => `    ${fixer.name.padEnd(NAME_WIDTH)}  ${fixer.summary}`),
    ].join('\n'),
    flags: FLAGS,
    run: runFix,
};
/** `image-build fix`. */
const fix = (args, host) => (0,template_command/* runTemplateCommand */.T)(COMMAND, args, host);
async function runFix(path, flags, host) {
    const sink = (0,renderer/* cliRenderer */.k)(host, { color: false, timestamps: false });
    const opened = await fix_open(path, host.workingDirectory);
    if ('error' in opened)
        return fail(sink, opened.error);
    const fixed = fixTemplate(path, opened.text);
    if (fixed.text === undefined) {
        sink({ type: 'diagnostics', diagnostics: fixed.diagnostics, sources: new Map([[path, opened.text]]) });
        return 1;
    }
    sink({ type: 'message', level: 'say', text: fixed.text });
    const failure = (0,cli_flags/* boolFlag */.lB)(flags, 'validate', true) ? checkFixed(path, fixed.text) : undefined;
    return failure === undefined ? 0 : fail(sink, failure);
}
async function fix_open(path, directory) {
    const file = (0,external_node_path_.resolve)(directory, path);
    const isFolder = await (0,promises_.stat)(file).then((facts) => facts.isDirectory(), () => false);
    if (isFolder || /\.pkr\.(hcl|json)$/.test(path)) {
        return { error: `Error opening template: ${path} is an HCL2 template: fix works on JSON templates only` };
    }
    try {
        return { text: await (0,promises_.readFile)(file, 'utf8') };
    }
    catch (error) {
        return { error: `Error opening template: ${(0,go_file_error/* goFileError */.d)('open', path, error)}` };
    }
}
function fail(sink, text) {
    sink({ type: 'message', level: 'error', text });
    return 1;
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   lB: () => (/* binding */ boolFlag),
/* harmony export */   td: () => (/* binding */ FlagError),
/* harmony export */   v6: () => (/* binding */ listFlag)
/* harmony export */ });
/** Thrown for `-h` and for flags that do not parse. */
class FlagError extends Error {
    help;
    constructor(message, help = false) {
        super(message);
        this.name = 'FlagError';
        this.help = help;
    }
}
const TRUE = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);
const FALSE = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False']);
/**
 * Parses arguments by the grammar of Go's flag package: one or two dashes, `-f=v` or `-f v`, booleans only `-f` or
 * `-f=bool`, ending at the first word that is no flag or at `--`.
 */
function parseFlags(args, specs) {
    const order = [];
    let index = 0;
    for (; index < args.length; index++) {
        const argument = args[index] ?? '';
        if (argument === '--') {
            index++;
            break;
        }
        if (!argument.startsWith('-') || argument === '-')
            break;
        const { name, inline } = splitFlag(argument);
        if (name === 'h' || name === 'help')
            throw new FlagError('', true);
        const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
        if (spec === undefined)
            throw new FlagError(`flag provided but not defined: -${name}`);
        let value = inline;
        if (value === undefined && spec.kind === 'bool')
            value = 'true';
        if (value === undefined) {
            value = args[++index];
            if (value === undefined)
                throw new FlagError(`flag needs an argument: -${name}`);
        }
        order.push({ flag: name, value: checked(name, spec, value) });
    }
    return { values: grouped(order), order, rest: args.slice(index) };
}
/** The last value of a flag that is on or off. */
function boolFlag(flags, name, fallback) {
    const value = flags.values.get(name)?.at(-1);
    return value === undefined ? fallback : TRUE.has(value);
}
/** All items of a comma list flag, in order. */
function listFlag(flags, name) {
    return (flags.values.get(name) ?? []).flatMap((value) => value.split(',')).filter((item) => item !== '');
}
function splitFlag(argument) {
    const body = argument.replace(/^--?/, '');
    const equals = body.indexOf('=');
    if (body === '' || body.startsWith('-') || equals === 0)
        throw new FlagError(`bad flag syntax: ${argument}`);
    return equals < 0
        ? { name: body, inline: undefined }
        : { name: body.slice(0, equals), inline: body.slice(equals + 1) };
}
function checked(name, spec, value) {
    const refuse = (why) => new FlagError(`invalid value "${value}" for flag -${name}: ${why}`);
    if (spec.kind === 'bool' && !TRUE.has(value) && !FALSE.has(value)) {
        throw new FlagError(`invalid boolean value "${value}" for -${name}: parse error`);
    }
    if (spec.kind === 'int' && !/^[+-]?\d+$/.test(value))
        throw refuse('parse error');
    if (spec.values !== undefined && !spec.values.includes(value))
        throw refuse(`expected one of [${spec.values.join(' ')}]`);
    return value;
}
function grouped(order) {
    const values = new Map();
    for (const { flag, value } of order)
        values.set(flag, [...(values.get(flag) ?? []), value]);
    return values;
}


/***/ }),

/***/ 46:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ cliRenderer)
});

// EXTERNAL MODULE: ./build/engine/render/build-end-text.js
var build_end_text = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/engine/render/diagnostics-text.js + 2 modules
var diagnostics_text = __webpack_require__(3692);
// EXTERNAL MODULE: ./build/engine/render/prefixed.js
var prefixed = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/engine/render/summary.js
var summary = __webpack_require__(3372);
;// CONCATENATED MODULE: ./build/engine/render/machine-readable.js




/** Events as records `<unix seconds>,<target>,<type>,<data...>` (spec-json-template 10.6). */
function machineReadableRenderer(options) {
    const record = recordWriter(options);
    const ui = (level, text) => record('', 'ui', level, text);
    return (event) => {
        switch (event.type) {
            case 'diagnostics':
                if (event.diagnostics.length > 0)
                    ui('error', (0,diagnostics_text/* diagnosticsText */.g)(event, false));
                break;
            case 'message':
                ui(event.level, (0,prefixed/* prefixed */.g)(event.target, event.text));
                break;
            case 'output':
                ui(event.stream === 'stderr' ? 'error' : 'say', (0,prefixed/* prefixed */.g)(event.target, event.line));
                break;
            case 'progress':
                ui('say', (0,prefixed/* prefixed */.g)(event.build.displayName, event.text));
                break;
            case 'build-finished':
                ui(event.result.status === 'failed' ? 'error' : 'say', (0,build_end_text/* buildEndText */.p)(event.result));
                break;
            case 'run-finished':
                writeSummary(event.report, record);
                break;
            default:
        }
    };
}
/** The writer of records, for hosts that have records of their own (`version`, `template-variable`). */
function recordWriter({ write, clock }) {
    return (target, type, ...data) => {
        const seconds = Math.floor(clock.now() / 1000);
        write(`${[String(seconds), ...[target, type, ...data].map(escapeData)].join(',')}\n`);
    };
}
/** Deviation: machine-readable-target-escaped. Packer does not escape targets, so that a newline in a build name breaks its records; here they are escaped too. */
function escapeData(text) {
    return text.replaceAll(',', '%!(PACKER_COMMA)').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}
function writeSummary(report, record) {
    for (const part of (0,summary/* summaryOf */.Y)(report)) {
        writeRecords(part, record);
        if ('text' in part)
            record('', 'ui', part.kind === 'error' || part.kind === 'failed' ? 'error' : 'say', part.text);
    }
}
function writeRecords(part, record) {
    switch (part.kind) {
        case 'failed-count':
            record('', 'error-count', String(part.count));
            break;
        case 'failed':
            record(part.result.label.displayName, 'error', part.result.error?.message ?? '');
            break;
        case 'artifacts':
            record(part.result.label.displayName, 'artifact-count', String(part.result.artifacts.length));
            break;
        case 'artifact':
            writeArtifact(part.result, part.index, record);
            break;
        default:
    }
}
function writeArtifact(result, index, record) {
    const artifact = result.artifacts[index];
    for (const data of artifactRecords(artifact))
        record(result.label.displayName, 'artifact', String(index), ...data);
}
function artifactRecords(artifact) {
    if (artifact === undefined)
        return [['nil'], ['end']];
    const files = artifact.files ?? [];
    return [
        ['builder-id', artifact.builderId],
        ['id', artifact.id],
        ['string', artifact.text],
        ['files-count', String(files.length)],
        ...files.map((file, index) => ['file', String(index), file]),
        ['end'],
    ];
}

// EXTERNAL MODULE: ./build/engine/render/terminal.js + 1 modules
var terminal = __webpack_require__(5232);
// EXTERNAL MODULE: ./build/support/clock.js
var clock = __webpack_require__(4374);
;// CONCATENATED MODULE: ./build/cli/renderer.js



/** The renderer that flags and environment ask for, with debug lines on the log when `PACKER_LOG` is set. */
function cliRenderer(host, flags) {
    const render = host.machineReadable
        ? machineReadableRenderer({ write: host.write, clock: clock/* systemClock */.m })
        : (0,terminal/* terminalRenderer */.K)({
            write: host.write,
            color: flags.color,
            codes: flags.color && !host.env['PACKER_NO_COLOR'],
            timestamps: flags.timestamps,
            clock: clock/* systemClock */.m,
        });
    const log = host.env['PACKER_LOG'];
    const debug = log !== undefined && log !== '' && log !== '0';
    return (event) => {
        if (event.type !== 'debug')
            return render(event);
        if (debug)
            host.writeLog(`${new Date(clock/* systemClock */.m.now()).toISOString()} ${event.text}\n`);
    };
}


/***/ }),

/***/ 5920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ runTemplateCommand)
});

// EXTERNAL MODULE: ./build/cli/flags.js
var cli_flags = __webpack_require__(6222);
;// CONCATENATED MODULE: ./build/cli/help.js
/** A command's help: usage, what it does, its flags. */
function commandHelp(usage, description, flags) {
    const rows = Object.entries(flags)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, spec]) => [flagForm(name, spec), spec.help]);
    const width = Math.max(...rows.map(([form]) => form.length));
    const lines = rows.map(([form, help]) => `  ${form.padEnd(width)}  ${help}`);
    return `Usage: image-build ${usage}\n\n  ${description}\n\nOptions:\n\n${lines.join('\n')}\n`;
}
function flagForm(name, spec) {
    if (spec.kind === 'bool')
        return `-${name}`;
    return `-${name}${name === 'var' ? ' ' : '='}${spec.values?.join('|') ?? spec.value ?? 'value'}`;
}

// EXTERNAL MODULE: ./build/cli/template-flags.js
var template_flags = __webpack_require__(1573);
;// CONCATENATED MODULE: ./build/cli/template-command.js



/** Parses arguments and runs the command; help and exit code 1 for what does not parse (spec-commands 1). */
async function runTemplateCommand(command, args, host) {
    const help = () => host.write(commandHelp(command.usage, command.description, command.flags));
    let flags;
    try {
        flags = (0,cli_flags/* parseFlags */.bQ)(args, command.flags);
        (0,template_flags/* variableInputs */.ug)(flags);
    }
    catch (error) {
        if (!(error instanceof cli_flags/* FlagError */.td))
            throw error;
        help();
        if (error.help)
            return 0;
        host.write(`${error.message}\n`);
        return 1;
    }
    const [template] = flags.rest;
    if (template === undefined || flags.rest.length !== 1) {
        help();
        return 1;
    }
    return command.run(template, flags, host);
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ configType),
/* harmony export */   nq: () => (/* binding */ TEMPLATE_FLAGS),
/* harmony export */   ug: () => (/* binding */ variableInputs)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);

/** Flags that every command on a template takes (spec-commands 1). */
const TEMPLATE_FLAGS = {
    only: { kind: 'list', value: 'foo,bar,baz', help: 'Build only the specified builds.' },
    except: { kind: 'list', value: 'foo,bar,baz', help: 'Run all builds and post-processors other than these.' },
    var: { kind: 'string', value: "'key=value'", help: 'Variable for templates, can be used multiple times.' },
    'var-file': {
        kind: 'string',
        value: 'path',
        help: 'JSON file containing user variables, can be used multiple times.',
    },
    'config-type': {
        kind: 'string',
        value: 'json',
        values: ['json', 'hcl2'],
        help: 'Language of a template read from standard input.',
    },
    'ignore-prerelease-plugins': { kind: 'bool', help: 'Accepted; there are no plugins.' },
    'use-sequential-evaluation': { kind: 'bool', help: 'Accepted; evaluation has one order.' },
};
/** Variable inputs of the command line: files in their order, then assignments in theirs. */
function variableInputs(flags) {
    return {
        files: [...(flags.values.get('var-file') ?? [])],
        assignments: (flags.values.get('var') ?? []).map((text) => {
            const equals = text.indexOf('=');
            if (equals < 0)
                throw new _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FlagError */ .td(`invalid value "${text}" for flag -var: no '=' value in arg: ${text}`);
            return { name: text.slice(0, equals), value: text.slice(equals + 1) };
        }),
    };
}
/** The language of a template read from standard input. */
function configType(flags) {
    const value = flags.values.get('config-type')?.at(-1);
    return value === 'json' || value === 'hcl2' ? value : undefined;
}


/***/ })

};
;