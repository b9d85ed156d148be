"use strict";
exports.id = 7435;
exports.ids = [7435];
exports.modules = {

/***/ 97435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ shellLocalPostProcessor)
});

// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/scripts/prepare-local-script.js
var prepare_local_script = __webpack_require__(99569);
// EXTERNAL MODULE: ./out/scripts/run-local-script.js
var run_local_script = __webpack_require__(44835);
// EXTERNAL MODULE: ./out/scripts/local-script-options.js
var local_script_options = __webpack_require__(55452);
;// CONCATENATED MODULE: ./out/components/post-processors/shell-local/options.js
/** The options of the shell-local post-processor (spec-provision 3.2). */


;// CONCATENATED MODULE: ./out/components/post-processors/shell-local/shell-local.js




/** Runs scripts on this host after the build, and hands its artifact on (spec-provision 3.2, 4.5). */
const shellLocalPostProcessor = (0,define_component/* definePostProcessor */.CE)({
    type: 'shell-local',
    options: local_script_options/* localScriptOptions */.L,
    async prepare(decoded, check) {
        const script = withShell(await (0,prepare_local_script/* prepareLocalScript */.Y)(decoded, check));
        return {
            async process(artifact, context) {
                await (0,run_local_script/* runLocalScript */.A)(script, context, artifact.generatedData ?? {});
                return { artifact, keep: true, forceKeep: true };
            },
        };
    },
});
/** Only as a post-processor, an `execute_command` of one item is a command line for the shell. */
function withShell(script) {
    const [command] = script.executeCommand;
    if (script.executeCommand.length !== 1 || command === undefined)
        return script;
    return { ...script, executeCommand: ['sh', '-c', command] };
}

;// CONCATENATED MODULE: ./out/components/post-processors/shell-local/index.js



/***/ })

};
;