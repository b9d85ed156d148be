"use strict";
exports.id = 678;
exports.ids = [678];
exports.modules = {

/***/ 10678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shell: () => (/* binding */ shell)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/sandbox/endpoint/catalogue/base-images.js
var base_images = __webpack_require__(18885);
// EXTERNAL MODULE: ./out/sandbox/endpoint/ec2/network/network-plan.js
var network_plan = __webpack_require__(75703);
// EXTERNAL MODULE: ./out/sandbox/machines/isolated-system.js + 7 modules
var isolated_system = __webpack_require__(39589);
// EXTERNAL MODULE: ./out/sandbox/machines/machine-host.js + 18 modules
var machine_host = __webpack_require__(14806);
// EXTERNAL MODULE: ./out/sandbox/require-folder.js
var require_folder = __webpack_require__(18797);
// EXTERNAL MODULE: ./out/sandbox/sandbox-folders.js
var sandbox_folders = __webpack_require__(14448);
// EXTERNAL MODULE: ./out/sandbox/state/store.js + 1 modules
var store = __webpack_require__(49884);
;// CONCATENATED MODULE: ./out/sandbox/image-machine.js









/** Starts a machine of an image, outside of any endpoint. Rejects with `SandboxNoSuchImage` or `SandboxNoSuchFolder`, and as starting machines does. */
async function createImageMachine(id, { folder, layer, network, limits }) {
    await (0,require_folder/* requireFolder */.O)('layer', layer);
    const { state, disks } = (0,sandbox_folders/* sandboxFolders */.r)(folder);
    const image = imageOf(new store/* Store */.i(state), id);
    const { loginUser, layers } = image;
    if (layers === undefined || image.state !== 'available') {
        throw new errors/* BuildError */.zS(`nothing can be started from ${id} (${image.name}): it is ${layers === undefined ? 'not bootable' : image.state}`, {
            code: 'SandboxNoSuchImage',
            source: 'user',
        });
    }
    const host = (0,machine_host/* createMachineHost */.e)((0,isolated_system/* systemAccess */._)(disks));
    const machineId = `i-0${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const machine = await host.start({
        id: machineId,
        hostname: id,
        layers,
        extraLayer: layer,
        network,
        limits,
        loginUser,
        authorizedKeys: [],
        service: (connection) => connection.destroy(),
        address: `127.${(0,external_node_crypto_.randomInt)(64, 255)}.${(0,external_node_crypto_.randomInt)(0, 256)}.${(0,external_node_crypto_.randomInt)(1, 255)}`,
    });
    await machine.booted;
    return {
        machine,
        loginUser,
        async end() {
            await machine.stop();
            await host.remove(machineId);
        },
    };
}
function imageOf(store, id) {
    // Base images have ids in every region, those among them that nothing was built in.
    for (const region of new Set([...store.regions(), ...network_plan/* REGIONS */.ij])) {
        const image = store.region(region).images.get(id) ?? (0,base_images/* baseImage */.fF)(region, id);
        if (image !== undefined)
            return image;
    }
    throw new errors/* BuildError */.zS(`the sandbox has no image ${id}`, {
        code: 'SandboxNoSuchImage',
        source: 'user',
        hint: 'image-build sandbox images lists those that it has.',
    });
}

;// CONCATENATED MODULE: ./out/cli/sandbox/shell.js

/**
 * `image-build sandbox shell IMAGE [COMMAND...]`: a machine of the image for as long as the shell (or the command) runs; the
 * image stays as it is. The exit code is the shell's.
 */
async function shell(args, options, host) {
    const [image, ...command] = args;
    if (image === undefined) {
        host.write('no image was given: image-build sandbox images lists them\n');
        return 1;
    }
    const { machine, loginUser, end } = await createImageMachine(image, options);
    try {
        if (command.length === 0) {
            const { status } = await machine.enter(['bash', '-l'], { user: loginUser, tty: true });
            return status;
        }
        const { status, stdout, stderr } = await machine.enter(command, { user: loginUser });
        host.write(stdout);
        host.writeLog(stderr);
        return status;
    }
    finally {
        await end();
    }
}


/***/ })

};
;