"use strict";
exports.id = 135;
exports.ids = [135];
exports.modules = {

/***/ 135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ nullBuilder)
});

// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/steps/connect.js + 1 modules
var connect = __webpack_require__(81071);
// EXTERNAL MODULE: ./out/steps/provision.js
var provision = __webpack_require__(85812);
// EXTERNAL MODULE: ./out/steps/step-runner.js + 2 modules
var step_runner = __webpack_require__(88971);
;// CONCATENATED MODULE: ./out/components/builders/null/artifact.js
/** What the null builder makes: nothing (spec-provision 5.1). */
function nullArtifact(generatedData) {
    return {
        builderId: 'fnoeding.null',
        id: 'Null',
        files: undefined,
        text: 'Did not export anything. This is the null builder',
        generatedData,
        destroy: async () => undefined,
    };
}

// EXTERNAL MODULE: ./out/components/communicators/check.js + 2 modules
var check = __webpack_require__(32549);
;// CONCATENATED MODULE: ./out/components/builders/null/check.js

/** Checks what the null builder needs beside valid communicator options: host, user, one way to log in (spec-provision 5.1). */
async function checkConnection(options, context) {
    const config = await (0,check/* checkCommunicator */.e)(options, context);
    if (options.communicator === 'none' || options.communicator === 'winrm')
        return config;
    if (options.sshHost === '') {
        context.problem({
            path: ['ssh_host'],
            summary: 'a Host must be specified, please reference your communicator documentation',
            hint: 'Set "ssh_host", or "communicator" to "none" when no machine is needed.',
            code: 'MissingOption',
        });
    }
    if (options.sshUsername === '') {
        context.problem({
            path: ['ssh_username'],
            summary: 'a Username must be specified, please reference your communicator documentation',
            hint: 'Set "ssh_username".',
            code: 'MissingOption',
        });
    }
    checkLogin(options, context);
    return config;
}
function checkLogin(options, context) {
    const ways = [
        options.sshAgentAuth ? 'ssh_agent_auth' : undefined,
        options.sshPassword !== '' ? 'ssh_password' : undefined,
        options.sshPrivateKeyFile !== '' ? 'ssh_private_key_file' : undefined,
    ].filter((way) => way !== undefined);
    if (ways.length === 0) {
        context.problem({
            path: [],
            summary: 'one authentication method must be specified, please reference your communicator documentation',
            hint: 'Set "ssh_private_key_file", "ssh_password" or "ssh_agent_auth".',
            code: 'MissingOption',
        });
    }
    const second = ways[1];
    if (second === undefined)
        return;
    context.problem({
        path: [second],
        summary: 'only one of ssh_agent_auth, ssh_password, and ssh_private_key_file must be specified',
        hint: `Keep one of ${ways.map((way) => `"${way}"`).join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
// EXTERNAL MODULE: ./out/components/communicators/options.js
var options = __webpack_require__(63153);
;// CONCATENATED MODULE: ./out/components/builders/null/options.js


/** The options of the null builder: how to reach the machine (spec-provision 5.1). */
const options_options = (0,declaration/* defineOptions */.GM)(options/* communicatorOptions */.O);

;// CONCATENATED MODULE: ./out/components/builders/null/null.js







/** Makes nothing: connects to a machine that is there and provisions it (spec-provision 5.1). */
const nullBuilder = (0,define_component/* defineBuilder */.r5)({
    type: 'null',
    options: options_options,
    async prepare(decoded, check) {
        const config = (await checkConnection(decoded, check)) ?? { type: 'none' };
        return { run: (context) => build(config, context) };
    },
});
function build(config, context) {
    return (0,step_runner/* runSteps */.r)(context, async (step) => {
        const address = config.type === 'none' ? { host: '', port: 0 } : { host: config.host, port: config.port };
        const request = { config, id: 'Null', resolveAddress: async () => address };
        const { communicator, generated } = await (0,connect/* connectStep */.n)(step, context, request);
        await (0,provision/* provisionStep */.m)(step, context, communicator, generated);
        return nullArtifact(generated);
    });
}

;// CONCATENATED MODULE: ./out/components/builders/null/index.js



/***/ })

};
;