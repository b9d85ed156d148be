"use strict";
exports.id = 1722;
exports.ids = [1722];
exports.modules = {

/***/ 21722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ shellLocalProvisioner)
});

// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/scripts/prepare-local-script.js
var prepare_local_script = __webpack_require__(99569);
// EXTERNAL MODULE: ./out/scripts/run-local-script.js
var run_local_script = __webpack_require__(44835);
// EXTERNAL MODULE: ./out/scripts/local-script-options.js
var local_script_options = __webpack_require__(55452);
;// CONCATENATED MODULE: ./out/components/provisioners/shell-local/options.js
/** The options of the shell-local provisioner (spec-provision 3.2). */


;// CONCATENATED MODULE: ./out/components/provisioners/shell-local/shell-local.js




/** Runs scripts on this host while the machine is up (spec-provision 3.2). */
const shellLocalProvisioner = (0,define_component/* defineProvisioner */.MA)({
    type: 'shell-local',
    options: local_script_options/* localScriptOptions */.L,
    async prepare(decoded, check) {
        const script = await (0,prepare_local_script/* prepareLocalScript */.Y)(decoded, check);
        return { provision: (context) => (0,run_local_script/* runLocalScript */.A)(script, context, context.generated) };
    },
});

;// CONCATENATED MODULE: ./out/components/provisioners/shell-local/index.js



/***/ })

};
;