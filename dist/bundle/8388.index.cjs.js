"use strict";
exports.id = 8388;
exports.ids = [8388];
exports.modules = {

/***/ 45214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ checkFixed)
/* harmony export */ });
/* harmony import */ var _support_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74071);
/* harmony import */ var _check_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51834);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14838);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15256);




/**
 * Parses a fixed template and checks its targets, without variables and components (spec-json-template 6, steps 1 to 3).
 * Gives the text that Packer shows when something is wrong: all problems are listed.
 */
function checkFixed(file, text) {
    const parsed = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(file, text);
    if (parsed.value === undefined)
        return failure('fails to parse', parsed.diagnostics);
    const document = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(parsed.value);
    const structure = [...parsed.diagnostics, ...document.diagnostics];
    if ((0,_support_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .C)(structure))
        return failure('fails to parse', structure);
    const targets = (0,_check_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTargets */ .V)(document);
    return (0,_support_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .C)(targets) ? failure('failed to validate', targets) : undefined;
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


/***/ }),

/***/ 70205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ fixTemplate)
});

// EXTERNAL MODULE: ./out/languages/json/json-reader.js
var json_reader = __webpack_require__(17680);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/template/json/fix/fixers.js + 16 modules
var fixers = __webpack_require__(59252);
// EXTERNAL MODULE: ./out/template/json/fix/json-value.js
var json_value = __webpack_require__(61667);
;// CONCATENATED MODULE: ./out/template/json/fix/print-json.js
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

;// CONCATENATED MODULE: ./out/template/json/fix/fix-template.js





/**
 * Runs all fixers over a JSON template. Only the first value of the text is read, and of duplicate keys the last counts,
 * as Packer does here (and nowhere else). Codes: `JsonSyntax`, `TemplateNotFixable`.
 *
 * @see spec-commands 6
 */
function fixTemplate(file, text) {
    try {
        const template = readTemplate(file, text);
        for (const fixer of fixers/* FIXERS */.w)
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
    if ((0,json_value/* isJsonObject */.O)(template))
        return template;
    const kind = template === null ? 'null' : Array.isArray(template) ? 'array' : goJsonName(template);
    throw parseError(`json: cannot unmarshal ${kind} into Go value of type map[string]interface {}`);
}
function read(file, text) {
    try {
        return new json_reader/* JsonReader */.O(file, text, 'float64').firstValue();
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


/***/ }),

/***/ 59252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ FIXERS)
});

// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/template/json/fix/json-value.js
var json_value = __webpack_require__(61667);
;// CONCATENATED MODULE: ./out/template/json/fix/sections.js


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
    const problems = value.flatMap((item, index) => item === null || (0,json_value/* isJsonObject */.O)(item) ? [] : [`'Builders[${index}]' expected a map, got '${(0,json_value/* goKind */.x)(item)}'`]);
    if (problems.length > 0)
        throw notFixable(problems);
    const builders = value.map((item) => ((0,json_value/* isJsonObject */.O)(item) ? new Map(item) : item));
    template.set('builders', builders);
    return builders.filter(json_value/* isJsonObject */.O);
}
/** The provisioners that are objects; a lone value becomes a list of one, as Packer's weak decoding makes it. */
function takeProvisioners(template) {
    const value = find(template, 'Provisioners') ?? null;
    if (value === null || ((0,json_value/* isJsonObject */.O)(value) && value.size === 0))
        return [];
    const provisioners = Array.isArray(value) ? value : [value];
    template.set('provisioners', provisioners);
    return provisioners.filter(json_value/* isJsonObject */.O);
}
/** The post-processors that are objects, at the root or in a sequence. */
function postProcessors(template) {
    const value = template.get('post-processors') ?? null;
    if (value === null)
        return [];
    if (!Array.isArray(value))
        throw notFixable([`'post-processors': ${notAList(value)}`]);
    return value.flatMap((item) => (Array.isArray(item) ? item : [item])).filter(json_value/* isJsonObject */.O);
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
    return `source data must be an array or slice, got ${(0,json_value/* goKind */.x)(value)}`;
}

;// CONCATENATED MODULE: ./out/template/json/fix/fixer.js

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

;// CONCATENATED MODULE: ./out/template/json/fix/amazon.js


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

;// CONCATENATED MODULE: ./out/template/json/fix/clouds.js


/** Scaleway's access key was the organisation's id. */
const scalewayAccessKey = builderFixer('scaleway-access-key', 'Updates Scaleway builders using "access_key" to use "organization_id"', oneOf('scaleway'), (builder) => {
    if (typeof builder.get('access_key') === 'string')
        renameUnlessPresent(builder, 'access_key', 'organization_id');
});
/** A typing error of long standing. */
const azureExcludeFromLatest = builderFixer('azure-exclude_from_latest', 'Changes "exlude_from_latest" to "exclude_from_latest" in Azure chroot builders', startsWith('azure-chroot'), (builder) => {
    const destination = builder.get('shared_image_destination');
    if ((0,json_value/* isJsonObject */.O)(destination))
        rename(destination, 'exlude_from_latest', 'exclude_from_latest');
});
/** The builder `proxmox` is `proxmox-iso`. */
const proxmoxType = builderFixer('proxmox-type', 'Updates the builder type "proxmox" to "proxmox-iso"', oneOf('proxmox'), (builder) => builder.set('type', 'proxmox-iso'));

;// CONCATENATED MODULE: ./out/template/json/fix/docker.js


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

;// CONCATENATED MODULE: ./out/template/json/fix/hyperv.js

/** The disk's temporary folder is chosen by Hyper-V. */
const hypervDeprecations = builderFixer('hyperv-deprecations', 'Removes "vhd_temp_path" from Hyper-V ISO builders', oneOf('hyperv-iso'), (builder) => builder.delete('vhd_temp_path'));
/** VMCX, not VMXC. */
const hypervVmxcTypo = builderFixer('hyperv-vmxc-typo', 'Replaces "clone_from_vmxc_path" with "clone_from_vmcx_path" in Hyper-V VMCX builders', oneOf('hyperv-vmcx'), (builder) => rename(builder, 'clone_from_vmxc_path', 'clone_from_vmcx_path'));
/** Names of the options that other builders have. */
const hypervCpuAndRam = builderFixer('hyperv-cpu-and-ram', 'Replaces "cpu" with "cpus" and "ram_size" with "memory" in Hyper-V builders', oneOf('hyperv-iso', 'hyperv-vmcx'), (builder) => {
    rename(builder, 'cpu', 'cpus');
    rename(builder, 'ram_size', 'memory');
});

;// CONCATENATED MODULE: ./out/template/json/fix/iso.js

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

;// CONCATENATED MODULE: ./out/template/json/fix/names.js


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
        if (!(0,json_value/* isJsonObject */.O)(value))
            continue;
        for (const [inner, item] of value)
            if (typeof item === 'string')
                value.set(inner, renamed(item));
    }
});
function renamed(text) {
    return text.replace(/clean_(image|ami)_name/g, 'clean_resource_name');
}

;// CONCATENATED MODULE: ./out/template/json/fix/parallels.js

const parallels = oneOf('parallels-iso', 'parallels-pvm');
/** Parallels is always headless. */
const parallelsHeadless = builderFixer('parallels-headless', 'Removes unused "headless" from Parallels builders', parallels, (builder) => builder.delete('headless'));
/** Options that went and that were renamed. */
const parallelsDeprecations = builderFixer('parallels-deprecations', 'Removes "parallels_tools_host_path" from Parallels builders and changes "guest_os_distribution" to "guest_os_type"', parallels, (builder) => {
    builder.delete('parallels_tools_host_path');
    rename(builder, 'guest_os_distribution', 'guest_os_type');
});

;// CONCATENATED MODULE: ./out/template/json/fix/post-processors.js

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

;// CONCATENATED MODULE: ./out/template/json/fix/provisioners.js

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

;// CONCATENATED MODULE: ./out/template/json/fix/qemu.js

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

;// CONCATENATED MODULE: ./out/template/json/fix/ssh.js

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

;// CONCATENATED MODULE: ./out/template/json/fix/virtualbox.js



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
    if (override === null || (0,json_value/* isJsonObject */.O)(override))
        return override ?? undefined;
    if (!Array.isArray(override))
        throw fixError(`'' expected a map, got '${(0,json_value/* goKind */.x)(override)}'`);
    const merged = new Map();
    for (const [index, item] of override.entries()) {
        if (item === null)
            continue;
        if (!(0,json_value/* isJsonObject */.O)(item))
            throw fixError(`'[${index}]' expected a map, got '${(0,json_value/* goKind */.x)(item)}'`);
        for (const [key, value] of item)
            merged.set(key, value);
    }
    return merged;
}

;// CONCATENATED MODULE: ./out/template/json/fix/vmware.js

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

;// CONCATENATED MODULE: ./out/template/json/fix/vsphere.js

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

;// CONCATENATED MODULE: ./out/template/json/fix/fixers.js














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


/***/ }),

/***/ 61667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   x: () => (/* binding */ goKind)
/* harmony export */ });
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


/***/ }),

/***/ 41017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openForFix)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_go_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25723);



/** Reads a template that is to be fixed, or says why it cannot be (spec-commands 6). */
async function openForFix(path, directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((facts) => facts.isDirectory(), () => false);
    if (isFolder || /\.pkr\.(hcl|json)$/.test(path)) {
        return { error: `Error opening template: ${path} is an HCL2 template: fix works on JSON templates only` };
    }
    try {
        return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8') };
    }
    catch (error) {
        return { error: `Error opening template: ${(0,_support_go_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .goFileError */ .d)('open', path, error)}` };
    }
}


/***/ })

};
;