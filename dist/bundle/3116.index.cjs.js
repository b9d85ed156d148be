"use strict";
exports.id = 3116;
exports.ids = [3116];
exports.modules = {

/***/ 33116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ ansibleLocalProvisioner)
});

// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/provisioners/ansible-local/options.js

/** The options of the ansible-local provisioner (spec-provision 3.9). */
const options = (0,declaration/* defineOptions */.GM)({
    playbook_file: (0,declaration/* string */.Yj)('The playbook to run.'),
    playbook_files: (0,declaration/* stringList */.Yn)('The playbooks to run, in order.'),
    playbook_dir: (0,declaration/* string */.Yj)('A folder that is uploaded before; playbooks in it are not uploaded again.'),
    playbook_paths: (0,declaration/* stringList */.Yn)('Further folders of playbooks.'),
    role_paths: (0,declaration/* stringList */.Yn)('Folders of roles, each uploaded to `roles/`.'),
    collection_paths: (0,declaration/* stringList */.Yn)('Folders of collections, each uploaded to `collections/`.'),
    group_vars: (0,declaration/* string */.Yj)('A folder of group variables.'),
    host_vars: (0,declaration/* string */.Yj)('A folder of host variables.'),
    inventory_file: (0,declaration/* string */.Yj)('The inventory; without it one with 127.0.0.1 is made.'),
    inventory_groups: (0,declaration/* stringList */.Yn)('Groups that 127.0.0.1 is in, in the inventory that is made.'),
    extra_arguments: (0,declaration/* stringList */.Yn)('Further arguments of ansible-playbook.'),
    command: (0,declaration/* string */.Yj)('Command that runs a playbook.', {
        default: 'ANSIBLE_FORCE_COLOR=1 PYTHONUNBUFFERED=1 ansible-playbook',
    }),
    galaxy_file: (0,declaration/* string */.Yj)('A requirements file whose roles and collections are installed first.'),
    galaxy_command: (0,declaration/* string */.Yj)('Command that installs them.', { default: 'ansible-galaxy' }),
    galaxy_force_install: (0,declaration/* bool */.lc)('Install them again when they are there.'),
    galaxy_roles_path: (0,declaration/* string */.Yj)('Where roles are installed; default `galaxy_roles` in the staging directory.'),
    galaxy_collections_path: (0,declaration/* string */.Yj)('Where collections are installed; default `galaxy_collections` in the staging directory.'),
    staging_directory: (0,declaration/* string */.Yj)('Folder on the machine for everything; default `/tmp/packer-provisioner-ansible-local/<uuid>`.'),
    clean_staging_directory: (0,declaration/* bool */.lc)('Remove that folder in the end.'),
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
;// CONCATENATED MODULE: ./out/components/provisioners/ansible-local/check.js



/** Checks that there is a playbook and that every path leads to what it should (spec-provision 3.9). */
async function checkAnsibleOptions(options, context) {
    checkPlaybooks(options, context);
    for (const [path, value, kind] of localPaths(options)) {
        if (value !== '')
            await checkPath(path, value, kind, context);
    }
}
function checkPlaybooks({ playbookFile, playbookFiles }, context) {
    if (playbookFile === '' && playbookFiles.length === 0) {
        context.problem({
            path: [],
            summary: 'Either playbook_file or playbook_files must be specified',
            hint: 'Name the playbook with "playbook_file".',
            code: 'MissingOption',
        });
    }
    if (playbookFile !== '' && playbookFiles.length > 0) {
        context.problem({
            path: ['playbook_file'],
            summary: 'Either playbook_file or playbook_files can be specified, not both',
            hint: 'Move the one of "playbook_file" into "playbook_files".',
        });
    }
}
/** In Packer's order of checks. */
function localPaths(options) {
    const each = (name, values, kind) => values.map((value, index) => [[name, index], value, kind]);
    return [
        [['playbook_file'], options.playbookFile, 'file'],
        ...each('playbook_files', options.playbookFiles, 'file'),
        [['inventory_file'], options.inventoryFile, 'file'],
        [['galaxy_file'], options.galaxyFile, 'file'],
        [['playbook_dir'], options.playbookDir, 'directory'],
        [['group_vars'], options.groupVars, 'directory'],
        [['host_vars'], options.hostVars, 'directory'],
        ...each('playbook_paths', options.playbookPaths, 'directory'),
        ...each('role_paths', options.rolePaths, 'directory'),
        ...each('collection_paths', options.collectionPaths, 'directory'),
    ];
}
async function checkPath(path, value, kind, context) {
    const name = String(path[0]);
    try {
        const found = await (0,promises_.stat)((0,external_node_path_.resolve)(context.host.workingDirectory, value));
        if (found.isDirectory() === (kind === 'directory'))
            return;
        context.problem({ path, summary: `${name}: ${value} must point to a ${kind}` });
    }
    catch (error) {
        context.problem({
            path,
            summary: `${name}: ${value} is invalid: ${(0,go_file_error/* goFileError */.d)('stat', value, error)}`,
            hint: 'Paths are relative to the working directory; "{{template_dir}}/file" is relative to the template.',
        });
    }
}

;// CONCATENATED MODULE: ./out/components/provisioners/ansible-local/plan.js



/** Checks the options of ansible-local and settles its defaults (spec-provision 3.9). */
async function prepareAnsible(decoded, context) {
    await checkAnsibleOptions(decoded, context);
    const local = (path) => (path === '' ? '' : (0,external_node_path_.resolve)(context.host.workingDirectory, path));
    const staging = decoded.stagingDirectory || `/tmp/packer-provisioner-ansible-local/${(0,external_node_crypto_.randomUUID)()}`;
    const { playbookFile, ...rest } = decoded;
    return {
        ...rest,
        mainPlaybook: local(playbookFile),
        playbookFiles: decoded.playbookFiles.map(local),
        playbookDir: local(decoded.playbookDir),
        playbookPaths: decoded.playbookPaths.map(local),
        rolePaths: decoded.rolePaths.map(local),
        collectionPaths: decoded.collectionPaths.map(local),
        groupVars: local(decoded.groupVars),
        hostVars: local(decoded.hostVars),
        inventoryFile: local(decoded.inventoryFile),
        galaxyFile: local(decoded.galaxyFile),
        command: decoded.command || 'ANSIBLE_FORCE_COLOR=1 PYTHONUNBUFFERED=1 ansible-playbook',
        galaxyCommand: decoded.galaxyCommand || 'ansible-galaxy',
        galaxyRolesPath: decoded.galaxyRolesPath || external_node_path_.posix.join(staging, 'galaxy_roles'),
        galaxyCollectionsPath: decoded.galaxyCollectionsPath || external_node_path_.posix.join(staging, 'galaxy_collections'),
        stagingDirectory: staging,
    };
}

// EXTERNAL MODULE: ./out/scripts/run-shown.js
var run_shown = __webpack_require__(76525);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
;// CONCATENATED MODULE: ./out/components/provisioners/ansible-local/machine-files.js



/** Makes a folder on the machine. Code: `RemoteCommandFailed`. */
async function makeDirectory(path, context) {
    context.ui.message(`Creating directory: ${path}`);
    await succeed(`mkdir -p '${path}'`, context);
}
/** Removes a folder on the machine. Code: `RemoteCommandFailed`. */
async function removeDirectory(path, context) {
    context.ui.message(`Removing directory: ${path}`);
    await succeed(`rm -rf '${path}'`, context);
}
/** Uploads the contents of a local folder into a folder of the machine, which is made. */
async function uploadContents(source, destination, context) {
    await makeDirectory(destination, context);
    const contents = source.endsWith('/') ? source : `${source}/`;
    await context.communicator.uploadDirectory(contents, destination, context.signal);
}
/** Uploads a local file with its permissions. */
async function uploadFile(source, destination, context) {
    const { mode } = await (0,promises_.stat)(source);
    await context.communicator.upload({ path: source }, destination, { mode: mode & 0o777 }, context.signal);
}
/** Runs `action`; its failure is told as Packer does: `Error uploading roles: ...`. Code: `AnsibleFilesNotUploaded`. */
async function described(what, context, action) {
    try {
        await action();
    }
    catch (error) {
        context.signal.throwIfAborted();
        throw new errors/* BuildError */.zS(`${what}: ${(0,errors/* errorMessage */.gJ)(error)}`, {
            code: 'AnsibleFilesNotUploaded',
            source: 'remote',
            hint: error instanceof errors/* BuildError */.zS ? error.hint : undefined,
            cause: error,
        });
    }
}
async function succeed(command, context) {
    if ((await (0,run_shown/* runShown */.p)(context, command)) === 0)
        return;
    throw new errors/* BuildError */.zS('Non-zero exit status. See output above for more information.', {
        code: 'RemoteCommandFailed',
        source: 'remote',
    });
}

// EXTERNAL MODULE: ./out/scripts/temporary-file.js
var temporary_file = __webpack_require__(2282);
;// CONCATENATED MODULE: ./out/components/provisioners/ansible-local/stage.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** Uploads everything that Ansible needs into the staging directory, in Packer's order (spec-provision 3.9). */
async function stage(plan, context) {
    const { ui } = context;
    await stageDirectory(plan, context);
    const playbooks = await stagePlaybooks(plan, context);
    let galaxyFile = '';
    if (plan.galaxyFile !== '') {
        ui.message('Uploading galaxy file...');
        galaxyFile = await stageFile(plan.galaxyFile, 'Error uploading galaxy file', plan, context);
    }
    ui.message('Uploading inventory file...');
    const inventory = await stageInventory(plan, context);
    await stageFolders(plan, context);
    return { playbooks, inventory, galaxyFile };
}
async function stageDirectory(plan, context) {
    if (plan.playbookDir !== '') {
        context.ui.message('Uploading Playbook directory to Ansible staging directory...');
        await described('Error uploading playbook_dir directory', context, () => uploadContents(plan.playbookDir, plan.stagingDirectory, context));
        return;
    }
    context.ui.message('Creating Ansible staging directory...');
    await described('Error creating staging directory', context, () => makeDirectory(plan.stagingDirectory, context));
}
async function stagePlaybooks(plan, context) {
    if (plan.mainPlaybook !== '') {
        context.ui.message('Uploading main Playbook file...');
        return [await stageFile(plan.mainPlaybook, 'Error uploading main playbook', plan, context)];
    }
    const staged = [];
    for (const playbook of plan.playbookFiles) {
        const inside = insideOf(plan.playbookDir, playbook);
        staged.push(external_node_path_.posix.join(plan.stagingDirectory, inside ?? playbook));
        if (inside === undefined)
            await stageOutsider(playbook, plan, context);
    }
    return staged;
}
/** A playbook outside `playbook_dir` keeps its whole local path below the staging directory. */
async function stageOutsider(playbook, plan, context) {
    context.ui.message(`Uploading playbook file: ${playbook}`);
    await described(`Error uploading playbook`, context, async () => {
        await makeDirectory(external_node_path_.posix.join(plan.stagingDirectory, (0,external_node_path_.dirname)(playbook)), context);
        await uploadFile(playbook, external_node_path_.posix.join(plan.stagingDirectory, playbook), context);
    });
}
/** The path of a playbook within `playbook_dir`; undefined when it is elsewhere. */
function insideOf(folder, playbook) {
    if (folder === '')
        return undefined;
    const path = (0,external_node_path_.relative)(folder, playbook);
    return path === '' || path.startsWith('..') ? undefined : path;
}
async function stageFile(source, failure, plan, context) {
    const destination = external_node_path_.posix.join(plan.stagingDirectory, (0,external_node_path_.basename)(source));
    await described(failure, context, () => uploadFile(source, destination, context));
    return destination;
}
async function stageInventory(plan, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const failure = 'Error uploading inventory file';
        if (plan.inventoryFile !== '')
            return stageFile(plan.inventoryFile, failure, plan, context);
        const file = __addDisposableResource(env_1, await madeInventory(plan.inventoryGroups, context), true);
        return await stageFile(file.path, failure, plan, context);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function madeInventory(groups, { host }) {
    return (0,temporary_file/* temporaryFile */.I)({
        folder: host.temporaryDirectory,
        prefix: 'packer-provisioner-ansible-local',
        content: groups.length === 0 ? '127.0.0.1' : groups.map((group) => `[${group}]\n127.0.0.1\n`).join(''),
        mode: 0o600,
    });
}
async function stageFolders(plan, context) {
    const { ui } = context;
    const target = (...parts) => external_node_path_.posix.join(plan.stagingDirectory, ...parts);
    const copy = (failure, source, destination) => described(failure, context, () => uploadContents(source, destination, context));
    if (plan.groupVars !== '') {
        ui.message('Uploading group_vars directory...');
        await copy('Error uploading group_vars directory', plan.groupVars, target('group_vars'));
    }
    if (plan.hostVars !== '') {
        ui.message('Uploading host_vars directory...');
        await copy('Error uploading host_vars directory', plan.hostVars, target('host_vars'));
    }
    if (plan.rolePaths.length > 0)
        ui.message('Uploading role directories...');
    for (const path of plan.rolePaths)
        await copy('Error uploading roles', path, target('roles', (0,external_node_path_.basename)(path)));
    if (plan.collectionPaths.length > 0)
        ui.message('Uploading collection directories...');
    for (const path of plan.collectionPaths) {
        await copy('Error uploading collections', path, target('collections', (0,external_node_path_.basename)(path)));
    }
    if (plan.playbookPaths.length === 0)
        return;
    ui.message('Uploading additional Playbooks...');
    await described('Error uploading playbooks', context, () => makeDirectory(target('playbooks'), context));
    for (const path of plan.playbookPaths) {
        await copy('Error uploading playbooks', path, target('playbooks', (0,external_node_path_.basename)(path)));
    }
}

;// CONCATENATED MODULE: ./out/components/provisioners/ansible-local/run-ansible.js






/**
 * Stages the playbooks on the machine, installs what the galaxy file asks for, and runs the playbooks there
 * (spec-provision 3.9). Codes: `AnsibleFailed`, `AnsibleFilesNotUploaded`.
 */
async function runAnsible(plan, context) {
    context.ui.say('Provisioning with Ansible...');
    const staged = await stage(plan, context);
    const galaxy = await galaxyContent(plan);
    await installFromGalaxy(plan, staged, galaxy, context);
    for (const playbook of staged.playbooks)
        await runPlaybook(playbook, plan, { staged, galaxy }, context);
    if (!plan.cleanStagingDirectory)
        return;
    context.ui.message('Removing staging directory...');
    await described('Error removing staging directory', context, () => removeDirectory(plan.stagingDirectory, context));
}
async function galaxyContent(plan) {
    if (plan.galaxyFile === '')
        return { roles: false, collections: false };
    const text = await (0,promises_.readFile)(plan.galaxyFile, 'utf8');
    const collections = /^collections:/m.test(text);
    return { collections, roles: !collections || /^roles:/m.test(text) };
}
async function installFromGalaxy(plan, { galaxyFile }, galaxy, context) {
    const force = plan.galaxyForceInstall ? ' -f' : '';
    const installs = [
        ...(galaxy.roles ? [`install -r ${galaxyFile} -p ${plan.galaxyRolesPath}${force}`] : []),
        ...(galaxy.collections ? [`collection install -r ${galaxyFile} -p ${plan.galaxyCollectionsPath}${force}`] : []),
    ];
    for (const install of installs) {
        const command = `cd ${plan.stagingDirectory} && ${plan.galaxyCommand} ${install}`;
        context.ui.message(`Executing Ansible Galaxy: ${command}`);
        const status = await (0,run_shown/* runShown */.p)(context, command);
        if (status !== 0)
            throw failed(`Error executing Ansible Galaxy: Non-zero exit status: ${status}`);
    }
}
async function runPlaybook(playbook, plan, { staged, galaxy }, context) {
    const variables = [
        `packer_build_name=${context.buildName}`,
        `packer_builder_type=${context.builderType}`,
        `packer_http_addr=${context.generated['PackerHTTPAddr'] ?? ''}`,
        '-o IdentitiesOnly=yes',
    ];
    // The order and the blanks are Packer's: without extra arguments there are two before `-c`.
    const command = [
        `cd ${plan.stagingDirectory} &&${searchPaths(plan, galaxy)} ${plan.command} ${playbook}`,
        `--extra-vars "${variables.join(' ')}"`,
        plan.extraArguments.join(' '),
        `-c local -i ${staged.inventory}`,
    ].join(' ');
    context.ui.message(`Executing Ansible: ${command}`);
    const status = await (0,run_shown/* runShown */.p)(context, command);
    if (status === 0)
        return;
    if (status !== 127)
        throw failed(`Non-zero exit status: ${status}`);
    throw failed(`${plan.command} could not be found. Verify that it is available on the\nPATH after connecting to the machine.`, 'Install Ansible on the machine in a provisioner before this one.');
}
function searchPaths(plan, galaxy) {
    const collections = [
        ...(galaxy.collections ? [plan.galaxyCollectionsPath] : []),
        ...(plan.collectionPaths.length > 0 ? [external_node_path_.posix.join(plan.stagingDirectory, 'collections')] : []),
    ];
    const roles = galaxy.roles ? [plan.galaxyRolesPath] : [];
    return searchPath('ANSIBLE_COLLECTIONS_PATH', collections) + searchPath('ANSIBLE_ROLES_PATH', roles);
}
function searchPath(name, paths) {
    return paths.length === 0 ? '' : ` ${name}=$${name}:${paths.join(':')}`;
}
function failed(reason, hint) {
    return new errors/* BuildError */.zS(`Error executing Ansible: ${reason}`, { code: 'AnsibleFailed', source: 'user', hint });
}

;// CONCATENATED MODULE: ./out/components/provisioners/ansible-local/ansible-local.js




/** Runs Ansible playbooks on the machine itself (spec-provision 3.9). */
const ansibleLocalProvisioner = (0,define_component/* defineProvisioner */.MA)({
    type: 'ansible-local',
    options: options,
    async prepare(decoded, check) {
        const plan = await prepareAnsible(decoded, check);
        return { provision: (context) => runAnsible(plan, context) };
    },
});

;// CONCATENATED MODULE: ./out/components/provisioners/ansible-local/index.js



/***/ }),

/***/ 92554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ defineOptions),
/* harmony export */   II: () => (/* binding */ intList),
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   Yn: () => (/* binding */ stringList),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   rK: () => (/* binding */ tristate),
/* harmony export */   sX: () => (/* binding */ structList),
/* harmony export */   w3: () => (/* binding */ struct),
/* harmony export */   yr: () => (/* binding */ optionalInt)
/* harmony export */ });
/* unused harmony exports float, stringListList */
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90280);

/** Declares the options of a component (or of a nested block). Spread shared groups into it. */
function defineOptions(properties) {
    return { properties };
}
/** A string. */
function string(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(stringConstraints(facts)), { default: '', ...facts, weak: 'string', description });
}
/** One of `values`, or empty when not given. */
function choice(values, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(), { default: '', ...facts, values, weak: 'string', description });
}
/** true or false. */
function bool(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Boolean */ .Ay$.Boolean(), { default: false, ...facts, weak: 'bool', description });
}
/** true, false or unset (Packer's trilean). */
function tristate(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Boolean */ .Ay$.Boolean(), { ...facts, weak: 'tristate', description });
}
/** A whole number; 0 when absent. */
function int(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer(numberConstraints(facts)), { default: 0, ...facts, weak: 'int', description });
}
/** A whole number or unset. */
function optionalInt(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer(numberConstraints(facts)), { ...facts, weak: 'optional-int', description });
}
/** A number that may have a fraction; 0 when absent. */
function float(description, facts = {}) {
    return make(Type.Number(numberConstraints(facts)), { default: 0, ...facts, weak: 'float', description });
}
/** A Go duration (`1m30s`; a JSON number is nanoseconds), decoded to milliseconds. `default` is in milliseconds too. */
function duration(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Number */ .Ay$.Number(), { default: 0, ...facts, weak: 'duration', description });
}
/** A list of strings; a string is split at commas. */
function stringList(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Array */ .Ay$.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String()), { default: [], ...facts, weak: 'string-list', description });
}
/** A list of lists of strings; an inner list may be a comma string. */
function stringListList(description, facts = {}) {
    return make(Type.Array(Type.Array(Type.String())), { default: [], ...facts, weak: 'string-list-list', description });
}
/** A list of whole numbers. */
function intList(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Array */ .Ay$.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer()), { default: [], ...facts, weak: 'int-list', description });
}
/** A map of strings, in template order. */
function stringMap(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Record */ .Ay$.Record(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(), typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String()), { default: {}, ...facts, weak: 'string-map', description });
}
/** A nested block, or undefined when absent. */
function struct(declaration, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { ...facts, weak: 'struct', description, struct: declaration });
}
/** A repeatable nested block. */
function structList(declaration, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { default: [], ...facts, weak: 'struct-list', description, struct: declaration });
}
/** An option that Packer knows and this engine does not have yet: refused at validation, by name and position. */
function unsupported(reason) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { weak: 'any', description: reason, unsupported: reason });
}
function make(schema, option) {
    return { schema, option };
}
function stringConstraints(facts) {
    return facts.values === undefined ? {} : { enum: [...facts.values] };
}
function numberConstraints(facts) {
    return {
        ...(facts.minimum === undefined ? {} : { minimum: facts.minimum }),
        ...(facts.maximum === undefined ? {} : { maximum: facts.maximum }),
    };
}


/***/ }),

/***/ 44737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ definePostProcessor),
/* harmony export */   HA: () => (/* binding */ defineDataSource),
/* harmony export */   MA: () => (/* binding */ defineProvisioner),
/* harmony export */   r5: () => (/* binding */ defineBuilder)
/* harmony export */ });
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21622);

/** Makes a builder of its definition. */
function defineBuilder(definition) {
    return { ...component(definition), generatedVariables: definition.generatedVariables ?? [] };
}
/** Makes a provisioner of its definition. */
function defineProvisioner(definition) {
    return component(definition);
}
/** Makes a post-processor of its definition. */
function definePostProcessor(definition) {
    return component(definition);
}
/** Makes a data source of its definition and its outputs. */
function defineDataSource(definition) {
    return { ...component(definition), outputs: definition.outputs };
}
function component(definition) {
    return {
        type: definition.type,
        options: definition.options,
        prepare: (body, context) => prepareComponent(definition, body, context),
    };
}
async function prepareComponent(definition, body, context) {
    const scope = {
        buildName: context.buildName,
        builderType: context.builderType,
        generatedKeys: context.generatedKeys,
        generated: context.generated,
        functions: definition.functions,
    };
    await (0,_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConstraints */ .V)(definition.options);
    const decoded = await body.decode(definition.options, scope);
    for (const secret of decoded.sensitive)
        context.secrets.add(secret);
    if (decoded.value === undefined)
        return { value: undefined, diagnostics: decoded.diagnostics, final: decoded.final };
    const found = [];
    const report = (severity, problem) => {
        if (decoded.undecided?.(problem.path) !== true)
            found.push(problemDiagnostic(severity, problem, decoded));
    };
    const check = {
        ...context,
        given: (...path) => decoded.given.has(path.join('.')),
        problem: (problem) => report('error', problem),
        warn: (problem) => report('warning', problem),
        renderLate: body.renderLate(scope),
    };
    const value = await definition.prepare(decoded.value, check);
    const failed = found.some((diagnostic) => diagnostic.severity === 'error');
    return { value: failed ? undefined : value, diagnostics: [...decoded.diagnostics, ...found], final: decoded.final };
}
function problemDiagnostic(severity, problem, decoded) {
    return {
        severity,
        code: problem.code ?? 'InvalidOption',
        summary: problem.summary,
        detail: problem.detail,
        hint: problem.hint,
        range: decoded.locate(problem.path),
    };
}


/***/ }),

/***/ 76525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runShown)
/* harmony export */ });
/* harmony import */ var _shown_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45132);

/** Runs a command on the machine, shows what it prints, and gives its exit status. */
async function runShown(context, command) {
    const output = (0,_shown_output_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOutput */ .f)(context.ui);
    try {
        const { onStdout, onStderr } = output;
        return await context.communicator.run({ command, onStdout, onStderr }, context.signal);
    }
    finally {
        output.end();
    }
}


/***/ }),

/***/ 45132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ shownOutput)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./out/support/output-lines.js

/** A line longer than this is shown in pieces, so that output without newlines cannot fill the memory. */
const LONGEST_LINE = 64 * 1024;
/**
 * Cuts a command's output into lines (spec-json-template 10.4): at `\n`, trimmed on the right, of what carriage returns
 * overwrote only the last text kept (`a\rb` is `b`). UTF-8 characters may be split between chunks.
 */
function createLineSplitter(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    const take = (text) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(shown(line));
        while (rest.length > LONGEST_LINE) {
            const cut = pieceEnd(rest);
            onLine(shown(rest.slice(0, cut)));
            rest = rest.slice(cut);
        }
    };
    return {
        push: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            if (rest !== '')
                onLine(shown(rest));
            rest = '';
        },
    };
}
/** Trimming comes first: the `\r` of a CRLF line end overwrites nothing. */
function shown(line) {
    const trimmed = line.trimEnd();
    return trimmed.slice(trimmed.lastIndexOf('\r') + 1);
}
/** Not between the halves of a surrogate pair. */
function pieceEnd(text) {
    const last = text.charCodeAt(LONGEST_LINE - 1);
    return last >= 0xd800 && last <= 0xdbff ? LONGEST_LINE - 1 : LONGEST_LINE;
}

;// CONCATENATED MODULE: ./out/scripts/shown-output.js

/** Shows a command's output on the build's ui as it comes (spec-provision 7). */
function shownOutput(ui) {
    const stdout = createLineSplitter((line) => ui.output('stdout', line));
    const stderr = createLineSplitter((line) => ui.output('stderr', line));
    return {
        onStdout: (chunk) => stdout.push(chunk),
        onStderr: (chunk) => stderr.push(chunk),
        end() {
            stdout.end();
            stderr.end();
        },
    };
}


/***/ }),

/***/ 2282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ temporaryFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_go_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25723);




/** Creates a new file in the host's temporary folder; use it with `await using`, so that every path removes it. */
async function temporaryFile(options) {
    const path = await create(options);
    const dispose = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, options.mode);
    }
    catch (error) {
        await dispose();
        throw error;
    }
    return { path, [Symbol.asyncDispose]: dispose };
}
async function create(options) {
    for (;;) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.folder, `${options.prefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 31)}${options.suffix ?? ''}`);
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600).catch((error) => {
            if ((0,_support_go_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c)(error) === 'EEXIST')
                return undefined;
            throw error;
        });
        if (handle === undefined)
            continue;
        try {
            await handle.writeFile(options.content);
            return path;
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
            throw error;
        }
        finally {
            await handle.close();
        }
    }
}


/***/ })

};
;