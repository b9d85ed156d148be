"use strict";
exports.id = 7018;
exports.ids = [7018];
exports.modules = {

/***/ 81071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ clearAuthorizedKeys),
  n: () => (/* binding */ connectStep)
});

// EXTERNAL MODULE: ./out/support/duration-text.js
var duration_text = __webpack_require__(83355);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/abort.js
var abort = __webpack_require__(70081);
;// CONCATENATED MODULE: ./out/steps/wait-for-ssh.js



const betweenPasses = 5_000;
const afterRefusedHandshake = 2_000;
const signOfLife = 30_000;
const authTrouble = 'Packer experienced an authentication error when trying to connect via SSH. This can happen if your username/password ' +
    'are wrong. You may want to double-check your credentials as part of your debugging process. original error: ';
/**
 * Tries to log in until it works, the time is up or the login was refused too often: passes 5 s apart, 2 s more after a
 * failed handshake (spec-provision 1.2). Says Packer's lines. Codes: `SshTimeout`, `SshAuthFailed`, `SshNoAlgorithm`.
 */
async function waitForSsh(context, config, request) {
    const { ui, signal, host } = context;
    ui.say('Waiting for SSH to become available...');
    const progress = { since: host.clock.now(), passes: 0, refusedLogins: 0, last: undefined };
    const until = new AbortController();
    const forward = () => until.abort(signal.reason);
    signal.throwIfAborted();
    signal.addEventListener('abort', forward, { once: true });
    startTimers(context, config, progress, until);
    const attempt = passUntilConnected(context, config, request, { progress, signal: until.signal });
    try {
        const reached = await (0,abort/* orAborted */.H)(attempt, until.signal);
        ui.say('Connected to SSH!');
        return reached;
    }
    catch (error) {
        // A login that succeeds in the moment of the abort has no owner any more.
        attempt.then(({ communicator }) => communicator.close()).catch(() => undefined);
        signal.throwIfAborted();
        tell(context, error);
        throw error;
    }
    finally {
        signal.removeEventListener('abort', forward);
        until.abort();
    }
}
/** The overall limit, and a sign of life every 30 s. Both end with the controller. */
function startTimers(context, config, progress, until) {
    const { clock } = context.host;
    const ignore = () => undefined;
    if (config.timeout > 0) {
        clock.sleep(config.timeout, until.signal).then(() => until.abort(timedOut(progress, config)), ignore);
    }
    const live = async () => {
        for (;;) {
            await clock.sleep(signOfLife, until.signal);
            const waited = (0,duration_text/* goDurationText */.Y)(Math.round((clock.now() - progress.since) / 1000) * 1000);
            context.ui.debug(`still waiting for SSH after ${waited}: ${lastTrouble(progress)}`);
        }
    };
    live().catch(ignore);
}
async function passUntilConnected(context, config, request, state) {
    const { progress, signal } = state;
    const { clock } = context.host;
    const ssh = await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(5907)]).then(__webpack_require__.bind(__webpack_require__, 95907));
    for (;;) {
        if (progress.passes > 0)
            await clock.sleep(betweenPasses, signal);
        progress.passes += 1;
        let probed = false;
        try {
            const address = await request.resolveAddress(signal);
            const target = { config, ...address, privateKey: request.privateKey };
            const world = sshWorld(context);
            await ssh.checkLogin(target, world);
            await ssh.probe(target, world, signal);
            probed = true;
            const communicator = new ssh.SshCommunicator(target, world);
            await communicator.connect(signal);
            return { communicator, address };
        }
        catch (error) {
            signal.throwIfAborted();
            // Waiting changes nothing about what can be offered.
            if (error instanceof errors/* BuildError */.zS && error.code === 'SshNoAlgorithm')
                throw error;
            progress.last = error;
            context.ui.debug(`connecting failed: ${(0,errors/* errorMessage */.gJ)(error)}`);
            countRefusal(progress, config, error);
            if (probed)
                await clock.sleep(afterRefusedHandshake, signal);
        }
    }
}
function countRefusal(progress, config, error) {
    if (!(error instanceof errors/* BuildError */.zS) || error.code !== 'SshAuthFailed')
        return;
    progress.refusedLogins += 1;
    if (config.handshakeAttempts === 0 || progress.refusedLogins < config.handshakeAttempts)
        return;
    throw new errors/* BuildError */.zS(authTrouble + error.message, {
        code: error.code,
        source: error.source,
        hint: error.hint,
        cause: error,
    });
}
function sshWorld(context) {
    const { clock, env, prompt, playedCloud } = context.host;
    return { clock, env, prompt, playedCloud, debug: (text) => context.ui.debug(text) };
}
function timedOut(progress, config) {
    const { last } = progress;
    const hint = last instanceof errors/* BuildError */.zS ? last.hint : undefined;
    const tries = progress.passes === 1 ? '1 try' : `${progress.passes} tries`;
    const text = `Timeout waiting for SSH. ${tries} in ${(0,duration_text/* goDurationText */.Y)(config.timeout)}; the last: ${lastTrouble(progress)}`;
    return new errors/* BuildError */.zS(text, { code: 'SshTimeout', source: 'remote', hint, cause: last });
}
function lastTrouble(progress) {
    return progress.last === undefined ? 'no answer yet' : (0,errors/* errorMessage */.gJ)(progress.last);
}
function tell(context, error) {
    const timeout = error instanceof errors/* BuildError */.zS && error.code === 'SshTimeout';
    context.ui.error(timeout ? error.message : `Error waiting for SSH: ${(0,errors/* errorMessage */.gJ)(error)}`);
}

;// CONCATENATED MODULE: ./out/steps/connect.js



/**
 * Packer's connect step (spec-provision 1.2): waits until the machine can be logged in to. The communicator is closed when
 * the builder's steps end. Codes: `SshTimeout`, `SshAuthFailed`.
 */
function connectStep(step, context, request) {
    return step('StepConnect', async (scope) => {
        const { config } = request;
        if (config.type === 'none' || context.host.playedCloud?.skipped !== undefined) {
            const { noneCommunicator } = await __webpack_require__.e(/* import() */ 4327).then(__webpack_require__.bind(__webpack_require__, 44327));
            return { communicator: noneCommunicator, generated: commonData(context, request) };
        }
        registerSecrets(context, config, request);
        const { communicator, address } = await connectSsh(context, config, request);
        scope.defer(() => communicator.close());
        return { communicator, generated: { ...commonData(context, request), ...sshData(config, address, request) } };
    });
}
/** Removes the temporary key from the machine's `authorized_keys` (`ssh_clear_authorized_keys`, spec-provision 1.8). Failures are only logged. */
async function clearAuthorizedKeys(context, communicator, config, keyName) {
    if (config.type !== 'ssh' || !config.clearAuthorizedKeys || keyName === '')
        return;
    context.ui.say('Trying to remove ephemeral keys from authorized_keys files');
    for (const [sudo, file] of [
        ['', '~/.ssh/authorized_keys'],
        ['sudo ', '/root/.ssh/authorized_keys'],
    ]) {
        const command = `${sudo}sed -i.bak '/ ${keyName}$/d' ${file}; ${sudo}rm ${file}.bak`;
        try {
            const status = await communicator.run({ command }, context.signal);
            if (status !== 0)
                context.ui.debug(`removing the key ${keyName} from ${file} exited with ${status}`);
        }
        catch (error) {
            context.signal.throwIfAborted();
            context.ui.debug(`removing the key ${keyName} from ${file} failed: ${(0,errors/* errorMessage */.gJ)(error)}`);
        }
    }
}
async function connectSsh(context, config, request) {
    const { ui, host, signal } = context;
    await sayAddress(context, request);
    const first = await waitForSsh(context, config, request);
    if (config.pauseBeforeConnecting <= 0)
        return first;
    await first.communicator.close();
    ui.say(`Pausing ${(0,duration_text/* goDurationText */.Y)(config.pauseBeforeConnecting)} before connecting...`);
    await host.clock.sleep(config.pauseBeforeConnecting, signal);
    return waitForSsh(context, config, request);
}
async function sayAddress(context, request) {
    try {
        const { host } = await request.resolveAddress(context.signal);
        context.ui.say(`Using SSH communicator to connect: ${host}`);
    }
    catch (error) {
        context.signal.throwIfAborted();
        context.ui.debug(`the address of the machine is not known yet: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}
function registerSecrets(context, config, request) {
    const secrets = [
        ['ssh_password', config.password],
        ['ssh_private_key', config.inlinePrivateKey],
        ['ssh_private_key', request.privateKey],
        ['ssh_bastion_password', config.bastion?.password],
        ['ssh_proxy_password', config.proxy?.password],
    ];
    for (const [name, value] of secrets)
        if (value !== undefined && value !== '')
            context.secrets.add(value, name);
}
function commonData(context, { id, http }) {
    return {
        ID: id ?? 'ERR_ID_NOT_IMPLEMENTED_BY_BUILDER',
        PackerRunUUID: context.host.run.uuid,
        PackerHTTPIP: http?.ip ?? 'ERR_HTTP_IP_NOT_IMPLEMENTED_BY_BUILDER',
        PackerHTTPPort: http?.port ?? 'ERR_HTTP_PORT_NOT_IMPLEMENTED_BY_BUILDER',
        PackerHTTPAddr: http === undefined ? 'ERR_HTTP_ADDR_NOT_IMPLEMENTED_BY_BUILDER' : `${http.ip}:${http.port}`,
    };
}
function sshData(config, address, request) {
    return {
        Host: address.host,
        Port: address.port,
        User: config.username,
        Password: config.password,
        ConnType: config.type,
        SSHPublicKey: request.publicKey ?? config.inlinePublicKey,
        SSHPrivateKey: request.privateKey ?? config.inlinePrivateKey,
        SSHPrivateKeyFile: config.privateKeyFile,
        SSHAgentAuth: config.agentAuth,
        WinRMPassword: '',
    };
}


/***/ }),

/***/ 85812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ provisionStep)
/* harmony export */ });
/* harmony import */ var _step_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88971);

/**
 * The provisioning step: runs the provisioners, and when they failed (not when the run was cancelled) the
 * error-cleanup-provisioner, before any earlier step is undone (spec-json-template 4.3).
 *
 * Deviation: cleanup-provisioner-only-after-provisioning. Packer runs the cleanup provisioner also when a later step failed, although provisioning succeeded
 * (spec-amazon 4.8, item 3); here only when provisioning itself failed.
 */
async function provisionStep(step, context, communicator, generated) {
    await step(_step_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVISION_STEP */ .T, async (scope) => {
        let failed = false;
        scope.defer(async (outcome) => {
            if (!failed || outcome.kind !== 'failed')
                return;
            context.ui.say('Provisioning step had errors: Running the cleanup provisioner, if present...');
            await context.cleanupProvision(communicator, generated, outcome.error);
        });
        try {
            await context.provision(communicator, generated, context.signal);
        }
        catch (error) {
            failed = true;
            throw error;
        }
    });
}


/***/ }),

/***/ 88971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ PROVISION_STEP),
  r: () => (/* binding */ runSteps)
});

// EXTERNAL MODULE: ./out/support/debug-pause.js
var debug_pause = __webpack_require__(45539);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
;// CONCATENATED MODULE: ./out/steps/ask.js
const QUESTION = '[c] Clean up and exit, [a] abort without cleanup, or [r] retry step (build may fail even if retry succeeds)?';
const ANSWERS = { '': 'cleanup', c: 'cleanup', a: 'abort', r: 'retry' };
/** Asks what to do about a failed step (`-on-error=ask`); without a terminal, or at its end, the answer is "clean up". */
async function askAboutFailure(context) {
    for (;;) {
        let line;
        try {
            line = await context.host.prompt(QUESTION, context.signal);
        }
        catch {
            return 'cleanup';
        }
        const answer = ANSWERS[line.trim().toLowerCase().charAt(0)];
        if (answer !== undefined)
            return answer;
        context.ui.say(`Incorrect input: ${line.trim()}`);
    }
}

;// CONCATENATED MODULE: ./out/steps/phase-name.js
/** A step's name for people: `StepRunSourceInstance` -> `Run source instance`, `StepCreateAMI` -> `Create AMI`. */
function phaseName(step) {
    const words = step.replace(/^Step(?=.)/, '').match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? [step];
    const [first = step, ...rest] = words;
    return [first.charAt(0).toUpperCase() + first.slice(1), ...rest.map(lowerUnlessAcronym)].join(' ');
}
function lowerUnlessAcronym(word) {
    return word === word.toUpperCase() ? word : word.toLowerCase();
}

;// CONCATENATED MODULE: ./out/steps/step-runner.js




/** The step whose undoing is the cleanup provisioner: the one that `run-cleanup-provisioner` undoes. */
const PROVISION_STEP = 'StepProvision';
/**
 * Runs a builder as a list of named steps (spec-json-template 10.7). Steps run in order as `body` awaits them; what they
 * deferred is undone in reverse when `body` ends, fails or is cancelled. `-on-error` and `-debug` act here: `abort` skips
 * undoing, `run-cleanup-provisioner` undoes the provisioning step alone, `ask` asks and may run a step again.
 *
 * A cancel begins all independent releases in that moment, beside each other, whatever the running step waits for; the
 * others follow in their turn (issue 6: the runner gives a cancelled job seconds).
 *
 * Errors of undoing are said, and never take the place of the first error; only one that carries the first error as its
 * `cause` does (`Cleanup failed: ... Original Provisioning error: ...`), because it says both.
 */
async function runSteps(context, body) {
    const { signal } = new AbortController();
    const progress = { started: [], failed: undefined, abortAsked: false, outcome: undefined, signal };
    const onCancel = () => beginIndependent(context, progress);
    context.signal.addEventListener('abort', onCancel, { once: true });
    try {
        return await runToEnd(context, progress, body);
    }
    finally {
        context.signal.removeEventListener('abort', onCancel);
    }
}
async function runToEnd(context, progress, body) {
    const step = (name, stepBody) => runStep(context, progress, name, stepBody);
    let value;
    try {
        value = await body(step);
        // A builder that did not notice the cancel must not leave its result behind.
        context.signal.throwIfAborted();
    }
    catch (error) {
        const outcome = outcomeOf(error, context.signal);
        progress.outcome = outcome;
        throw await undoAfterFailure(context, progress, outcome);
    }
    progress.outcome = { kind: 'success' };
    await undo(context, progress, progress.started, progress.outcome);
    return value;
}
/** Begins what can be removed without waiting for anything else, unless `-on-error` leaves it. */
function beginIndependent(context, progress) {
    if (progress.outcome?.kind !== 'success' && leavesThings(context, progress))
        return;
    const outcome = progress.outcome ?? outcomeOf(context.signal.reason, context.signal);
    for (const { releases } of progress.started) {
        for (const deferred of releases)
            if (deferred.facts.independent === true)
                begin(deferred, outcome, progress.signal);
    }
}
function leavesThings({ onError }, { abortAsked }) {
    return abortAsked || onError === 'abort' || onError === 'run-cleanup-provisioner';
}
/** Begins a release, or finds it begun. */
function begin(deferred, outcome, signal) {
    deferred.ended ??= failureOf(() => deferred.release(outcome, signal));
    return deferred.ended;
}
async function failureOf(work) {
    try {
        await work();
        return undefined;
    }
    catch (error) {
        return { error };
    }
}
async function runStep(context, progress, name, body) {
    context.signal.throwIfAborted();
    const current = { name, releases: [] };
    progress.started.push(current);
    context.ui.phase?.(phaseName(name));
    const value = await attempt(context, progress, current, body);
    await (0,debug_pause/* debugPause */.u)(context, `Pausing after run of step '${name}'.`);
    return value;
}
async function attempt(context, progress, current, body) {
    for (;;) {
        try {
            const defer = (release, facts = {}) => void current.releases.push({ release, facts, ended: undefined });
            return await body({ defer });
        }
        catch (error) {
            progress.failed = current;
            if (context.onError !== 'ask' || outcomeOf(error, context.signal).kind === 'cancelled')
                throw error;
            context.ui.error((0,errors/* errorMessage */.gJ)(error));
            context.ui.say(`Step "${current.name}" failed`);
            const answer = await askAboutFailure(context);
            progress.abortAsked = answer === 'abort';
            if (answer !== 'retry')
                throw error;
            // Deviation: ask-retry-undoes-failed-try. What the failed try made is removed before the next one. It counts as
            // withdrawn, not as failed, so that the cleanup provisioner does not run.
            await undo(context, progress, [current], { kind: 'cancelled', error });
            current.releases.length = 0;
            progress.failed = undefined;
        }
    }
}
function outcomeOf(error, signal) {
    const cancelled = signal.aborted || error instanceof errors/* CancelledError */.cc;
    return { kind: cancelled ? 'cancelled' : 'failed', error };
}
/** Undoes what `-on-error` lets it undo; returns the error that the run ends with. */
async function undoAfterFailure(context, progress, outcome) {
    if (!leavesThings(context, progress)) {
        if (outcome.kind === 'cancelled')
            beginIndependent(context, progress);
        return undo(context, progress, progress.started, outcome);
    }
    sayAborting(context, progress, outcome);
    const cleanup = !progress.abortAsked && context.onError === 'run-cleanup-provisioner';
    let error = outcome.error;
    for (const step of progress.started.toReversed()) {
        if (cleanup && step.name === PROVISION_STEP) {
            error = await undo(context, progress, [step], outcome);
            continue;
        }
        if (step !== progress.failed)
            context.ui.error(`aborted: skipping cleanup of step "${step.name}"`);
        await leave(context, step);
    }
    return error;
}
/** Lets the step's things be written down as the user's. */
async function leave(context, step) {
    for (const { facts } of step.releases) {
        await facts.leave?.().catch((error) => context.ui.error((0,errors/* errorMessage */.gJ)(error)));
    }
}
/**
 * Deviation: on-error-names-failed-step. With `run-cleanup-provisioner` Packer names the step before the provisioning step as the one that failed;
 * here the step that failed is named, before its cleanup runs.
 */
function sayAborting(context, progress, outcome) {
    if (outcome.kind === 'cancelled') {
        context.ui.error('Interrupted, aborting...');
        return;
    }
    // Asking has already shown the error.
    if (!progress.abortAsked)
        context.ui.error((0,errors/* errorMessage */.gJ)(outcome.error));
    if (progress.failed !== undefined)
        context.ui.error(`Step "${progress.failed.name}" failed, aborting...`);
}
/** Runs every release in reverse; returns the outcome's error, or the one that took its place. */
async function undo(context, progress, steps, outcome) {
    let current = outcome;
    for (const step of steps.toReversed()) {
        await (0,debug_pause/* debugPause */.u)(context, `Pausing before cleanup of step '${step.name}'.`);
        for (const deferred of step.releases.toReversed()) {
            const failure = await begin(deferred, current, progress.signal);
            if (failure === undefined)
                continue;
            const { error } = failure;
            if (current.kind !== 'success' && carries(error, current.error))
                current = { kind: current.kind, error };
            else
                context.ui.error(`Error cleaning up after step "${step.name}": ${(0,errors/* errorAdvice */.Js)(error)}`);
        }
    }
    return current.kind === 'success' ? undefined : current.error;
}
function carries(error, first) {
    return error instanceof errors/* BuildError */.zS && error !== first && error.cause === first && first !== undefined;
}


/***/ })

};
;