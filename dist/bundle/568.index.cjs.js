"use strict";
exports.id = 568;
exports.ids = [568];
exports.modules = {

/***/ 93962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runBuildCommand)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(22825);
// EXTERNAL MODULE: ./out/reaper.js
var reaper = __webpack_require__(90256);
// EXTERNAL MODULE: ./out/resources/journal.js
var resources_journal = __webpack_require__(49190);
// EXTERNAL MODULE: ./out/resources/remains.js
var remains = __webpack_require__(58460);
// EXTERNAL MODULE: ./out/resources/remove-closed-journal.js
var remove_closed_journal = __webpack_require__(47328);
// EXTERNAL MODULE: ./out/support/clock.js
var clock = __webpack_require__(7197);
// EXTERNAL MODULE: ./out/support/run-identity.js
var run_identity = __webpack_require__(37513);
// EXTERNAL MODULE: ./out/support/system-host.js + 1 modules
var system_host = __webpack_require__(55687);
;// CONCATENATED MODULE: ./out/action/failure-text.js
/** Why the step fails, in one text: what failed first, how to mend it. Not masked. */
function failureText(report, template) {
    if (report.cancelled)
        return cancelText(report);
    const failed = report.builds.filter((build) => build.status === 'failed');
    const first = failed[0]?.error;
    if (first === undefined)
        return `${template} cannot be built: ${wherePointed(report)}`;
    const names = [...failed, ...report.unprepared].map(({ label }) => label.name);
    const hint = first.hint === undefined ? '' : `\n${first.hint}`;
    return `${names.join(', ')} failed: ${first.message}${hint}`;
}
/** A cancel by the job itself needs no reason; one by a time limit does. */
function cancelText(report) {
    const reason = report.builds.find((build) => build.status === 'cancelled')?.error?.message ?? '';
    return reason === '' || reason.startsWith('cancelled')
        ? 'The build was cancelled.'
        : `The build was cancelled: ${reason}.`;
}
function wherePointed({ diagnostics }) {
    const hasPlace = diagnostics.some((diagnostic) => diagnostic.range !== undefined);
    return hasPlace ? 'see the annotations on its lines.' : 'see the errors above.';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/action/journal-path.js

/**
 * Where the journal of this step lies: in the runner's temp folder, which survives from main to post, under a name unique per
 * run, attempt, step and process, since two instances of the action may run at once (decisions 3).
 */
function journalPath(env, temporaryDirectory, uuid) {
    const parts = [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_ACTION'], uuid];
    const name = parts.map((part) => (part ?? '').replace(/[^\w.-]/g, '_')).filter((part) => part !== '');
    return (0,external_node_path_.join)(temporaryDirectory, `image-build-${name.join('-')}.journal`);
}

;// CONCATENATED MODULE: ./out/action/outputs.js

/**
 * What the builds that succeeded made, whether or not others failed. "First" is the first build that made an image. Images that
 * were kept although their build failed are listed as incomplete, and are never the first.
 */
function reportOutputs(report) {
    const images = report.builds.map(imageOutput);
    const first = images.find((image) => image.id !== '' && image.incomplete === undefined);
    return {
        imageId: first?.id ?? '',
        imageName: first?.name ?? '',
        images: images.filter((image) => image['artifact-id'] !== ''),
    };
}
function imageOutput(build) {
    const artifact = build.artifacts.find((candidate) => candidate.image !== undefined) ?? build.artifacts[0];
    const image = artifact?.image;
    return {
        build: build.label.name,
        builder: build.label.builderType,
        id: image?.id ?? '',
        name: image?.name ?? '',
        region: image?.region ?? '',
        images: image?.images ?? {},
        source: image?.source ?? null,
        'artifact-id': artifact?.id ?? '',
        ...(build.status === 'succeeded' ? {} : { incomplete: true }),
    };
}
/** Where the file for Terraform goes: it loads `*.auto.tfvars.json` of its working directory by itself. */
function tfvarsPath(workingDirectory) {
    return (0,external_node_path_.join)(workingDirectory, 'image.auto.tfvars.json');
}
/** The content of that file: `image_id`, and `images` by build and region. */
function tfvarsContent(outputs) {
    const images = Object.fromEntries(outputs.images
        .filter((image) => image.id !== '' && image.incomplete === undefined)
        .map((image) => [image.build, image.images]));
    return `${JSON.stringify({ image_id: outputs.imageId, images }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./out/action/publish.js + 1 modules
var publish = __webpack_require__(16773);
// EXTERNAL MODULE: ./out/action/state.js
var state = __webpack_require__(20947);
// EXTERNAL MODULE: ./out/action/summary.js
var summary = __webpack_require__(67862);
// EXTERNAL MODULE: ./out/action/template-request.js
var template_request = __webpack_require__(86334);
// EXTERNAL MODULE: ./out/action/untrusted-text.js
var untrusted_text = __webpack_require__(12358);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/action/masks.js
var masks = __webpack_require__(27);
// EXTERNAL MODULE: ./out/support/packer-manifest.js + 1 modules
var packer_manifest = __webpack_require__(66523);
;// CONCATENATED MODULE: ./out/action/run-manifest.js



/** A manifest in Packer's format with every artifact of the run (decisions 5). */
async function runManifest(report, workingDirectory) {
    const succeeded = report.builds.filter((build) => build.status === 'succeeded');
    const builds = await Promise.all(succeeded.flatMap((build) => build.artifacts.map((artifact) => manifestBuild(build, artifact, report, workingDirectory))));
    return (0,packer_manifest/* formatManifest */.L)({ builds, lastRunUuid: report.runUuid });
}
async function manifestBuild(build, artifact, report, workingDirectory) {
    const { files } = artifact;
    return {
        name: build.label.name,
        builderType: build.label.builderType,
        buildTime: Math.floor((build.startedAt + build.durationMs) / 1000),
        files: files === undefined ? null : await Promise.all(files.map((name) => sizedFile(name, workingDirectory))),
        artifactId: artifact.id,
        packerRunUuid: report.runUuid,
        customData: null,
    };
}
async function sizedFile(name, workingDirectory) {
    const size = await (0,promises_.stat)((0,external_node_path_.resolve)(workingDirectory, name)).then((facts) => facts.size, () => 0);
    return { name, size };
}

;// CONCATENATED MODULE: ./out/action/write-outputs.js






/**
 * Sets the outputs of `action.yml` and writes the two files that they name (decisions 5). An image that exists is reported
 * even when a file cannot be written: that is a warning, and the output of its path stays empty.
 */
async function writeOutputs(report, places, commands) {
    const outputs = reportOutputs(report);
    const set = (name, value) => setOutput(name, value, places.secrets, commands);
    set('image-id', outputs.imageId);
    set('image-name', outputs.imageName);
    set('images', JSON.stringify(outputs.images));
    const manifest = (0,external_node_path_.join)(places.temporaryDirectory, `image-build-manifest-${report.runUuid}.json`);
    const manifestText = await runManifest(report, places.workingDirectory);
    set('manifest-path', await written('manifest-path', manifest, manifestText, commands));
    const tfvars = tfvarsPath(places.workingDirectory);
    const hasImage = outputs.imageId !== '';
    set('tfvars-path', hasImage ? await written('tfvars-path', tfvars, tfvarsContent(outputs), commands) : '');
}
/**
 * A value that holds a secret is not written: outputs are not masked, and the runner would drop the job's output anyway. Secrets
 * too short for the runner do not count: they are in almost every value (decisions 4).
 */
function setOutput(name, value, secrets, commands) {
    const isTelling = secrets.some((secret) => secret.length >= masks/* SHORTEST_MASK */.S && value.includes(secret));
    if (isTelling)
        commands.warning(`The output ${name} holds a secret and is left empty.`);
    commands.setOutput(name, isTelling ? '' : value);
}
/** The path, once the file is there; empty when it cannot be written. */
async function written(output, path, text, commands) {
    try {
        await (0,promises_.writeFile)(path, text);
        return path;
    }
    catch (error) {
        commands.warning(`The output ${output} is left empty: ${(0,errors/* errorMessage */.gJ)(error)}`);
        return '';
    }
}

;// CONCATENATED MODULE: ./out/action/build-command.js

















/** `command: build`: runs the builds, then writes outputs, files and summary of whatever succeeded. */
async function runBuildCommand(run) {
    const identity = (0,run_identity/* runIdentity */.y)(run.env);
    const temporaryDirectory = run.env['RUNNER_TEMP'] ?? run.inputs.workingDirectory;
    const path = journalPath(run.env, temporaryDirectory, identity.uuid);
    // Before the first call that creates anything: a killed process cannot say it any more.
    // What a sandbox holds ends with this process.
    if (run.playedCloud === undefined)
        core.saveState(state/* JOURNAL_STATE */.eL, path);
    core.saveState(state/* UNREPORTED_STATE */.Fv, 'true');
    if (run.inputs.onError !== 'cleanup')
        core.saveState(state/* KEEP_STATE */.gA, run.inputs.onError);
    const journal = (0,resources_journal/* openJournal */._0)(path, clock/* systemClock */.m);
    const host = (0,system_host/* systemHost */.E)({
        env: run.env,
        workingDirectory: run.inputs.workingDirectory,
        temporaryDirectory,
        prompt: async () => {
            throw new Error('a job has nobody to ask');
        },
        journal,
        run: identity,
        sweep: run.playedCloud === undefined && run.inputs.sweep,
        playedCloud: run.playedCloud,
    });
    let shown;
    const collected = (0,template_request/* collectDiagnostics */.R)((event) => {
        if (event.type === 'run-finished')
            shown = event.report;
        run.log.sink(event);
    });
    const { inputs } = run;
    const report = await run.engine.build({
        ...(0,template_request/* templateRequest */.s)(run, host, collected.sink),
        onError: inputs.onError,
        onPublishFailure: inputs.onPublishFailure,
        lease: inputs.lease,
        parallelBuilds: inputs.parallelBuilds,
        force: inputs.force,
        debug: false,
    });
    await journal.close();
    sayLeft(run, journal.entries);
    // From here on the journal says what is kept and what is still to be removed.
    core.saveState(state/* KEEP_STATE */.gA, '');
    await (0,remove_closed_journal/* removeClosedJournal */.s)(journal);
    (0,publish/* publishDiagnostics */.A)(run, collected.diagnostics);
    await (0,publish/* writeSummary */.S)((0,summary/* jobSummary */.sp)(shown ?? report, collected.diagnostics));
    const { workingDirectory } = run.inputs;
    await writeOutputs(report, { temporaryDirectory, workingDirectory, secrets: run.secrets.values() }, core);
    core.saveState(state/* UNREPORTED_STATE */.Fv, '');
    conclude(run, report);
}
/** Names what `on-error` left, with the commands that remove it. */
function sayLeft(run, entries) {
    if (run.inputs.onError === 'cleanup')
        return;
    const { left } = (0,reaper.journalRemains)(entries);
    if (left.length === 0)
        return;
    const headline = `Left as it is, since on-error is ${run.inputs.onError}; a sweep may remove it after 24 hours. To remove it now:`;
    run.log.say(run.secrets.mask((0,untrusted_text/* untrustedLines */.m)((0,remains/* remainsText */.X)(headline, left)).join('\n')));
}
function conclude(run, report) {
    if (report.exitCode !== 0)
        core.setFailed(run.secrets.mask(failureText(report, run.inputs.template)));
    const { imageId } = reportOutputs(report);
    if (imageId !== '')
        run.log.say(run.secrets.mask(`Image: ${imageId}`));
}


/***/ }),

/***/ 40568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(22825);
// EXTERNAL MODULE: ./out/engine/render/terminal.js + 1 modules
var terminal = __webpack_require__(85405);
// EXTERNAL MODULE: ./out/engine/secret-filter.js + 1 modules
var secret_filter = __webpack_require__(79302);
// EXTERNAL MODULE: ./out/engine.js + 26 modules
var engine = __webpack_require__(42304);
// EXTERNAL MODULE: ./out/support/cancel-on-signals.js
var cancel_on_signals = __webpack_require__(92903);
// EXTERNAL MODULE: ./out/support/clock.js
var clock = __webpack_require__(7197);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/safe-writer.js
var safe_writer = __webpack_require__(70912);
// EXTERNAL MODULE: ./out/action/build-command.js + 5 modules
var build_command = __webpack_require__(93962);
// EXTERNAL MODULE: ./out/engine/events.js
var events = __webpack_require__(49161);
// EXTERNAL MODULE: ./out/template/json/fix/open-for-fix.js
var open_for_fix = __webpack_require__(41017);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./out/template/json/fix/check-fixed.js
var check_fixed = __webpack_require__(45214);
// EXTERNAL MODULE: ./out/template/json/fix/fix-template.js + 1 modules
var fix_template = __webpack_require__(70205);
;// CONCATENATED MODULE: ./out/action/fix-verdict.js



/** Says the fixed template, or why there is none, and tells whether fixing changed anything. */
function fixVerdict(path, text, sink) {
    const fixed = (0,fix_template/* fixTemplate */.U)(path, text);
    if (fixed.text === undefined) {
        sink({ type: 'diagnostics', diagnostics: fixed.diagnostics, sources: new Map([[path, text]]) });
        return { failed: true, verdict: NOT_FIXABLE };
    }
    sink({ type: 'message', level: 'say', text: fixed.text });
    const problem = (0,check_fixed/* checkFixed */.P)(path, fixed.text);
    if (problem !== undefined)
        return notFixable(problem);
    return isSameJson(text, fixed.text)
        ? { failed: false, verdict: 'The template is up to date: fix changes nothing' }
        : { failed: false, verdict: 'The template is outdated: fix changes it, the log has the fixed text' };
}
/** The verdict on a template that a problem keeps from being fixed. */
function notFixable(problem) {
    return { failed: true, verdict: NOT_FIXABLE, problem: problem.trim() };
}
const NOT_FIXABLE = 'The template cannot be fixed';
/** Layout and order of keys do not count. Text that only Packer's lenient reading takes for JSON is never the same. */
function isSameJson(a, b) {
    try {
        return (0,external_node_util_.isDeepStrictEqual)(JSON.parse(a), JSON.parse(b));
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./out/action/publish.js + 1 modules
var publish = __webpack_require__(16773);
// EXTERNAL MODULE: ./out/action/summary.js
var summary = __webpack_require__(67862);
// EXTERNAL MODULE: ./out/action/template-request.js
var template_request = __webpack_require__(86334);
;// CONCATENATED MODULE: ./out/action/fix-command.js







/** `command: fix`: prints the template with outdated options brought up to date, and says whether there were any. */
async function runFixCommand(run) {
    const { template, workingDirectory } = run.inputs;
    const collected = (0,template_request/* collectDiagnostics */.R)(run.log.sink);
    const sink = (0,events/* filteredSink */.nF)(collected.sink, run.secrets);
    const opened = await (0,open_for_fix/* openForFix */.D)(template, workingDirectory);
    const outcome = 'error' in opened ? notFixable(opened.error) : fixVerdict(template, opened.text, sink);
    const problem = outcome.problem === undefined ? undefined : run.secrets.mask(outcome.problem);
    (0,publish/* publishDiagnostics */.A)(run, collected.diagnostics);
    const listed = problem === undefined ? [] : [asDiagnostic(problem)];
    await (0,publish/* writeSummary */.S)((0,summary/* diagnosticsSummary */.nz)(outcome.verdict, [...collected.diagnostics, ...listed]));
    if (outcome.failed)
        core.setFailed(problem ?? `${template}: ${outcome.verdict}`);
    else
        run.log.say(outcome.verdict);
}
function asDiagnostic(summary) {
    return { severity: 'error', code: 'TemplateNotFixable', summary };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/sandbox/foreign-image-names.js
var foreign_image_names = __webpack_require__(34326);
// EXTERNAL MODULE: ./out/support/duration.js
var duration = __webpack_require__(98347);
// EXTERNAL MODULE: ./out/action/assignments.js
var assignments = __webpack_require__(31440);
;// CONCATENATED MODULE: ./out/action/inputs.js





const COMMANDS = ['build', 'validate', 'inspect', 'fix', 'sweep'];
const ON_ERROR = ['cleanup', 'abort', 'run-cleanup-provisioner'];
const ON_PUBLISH_FAILURE = ['keep', 'rollback'];
const SANDBOX_NETWORKS = ['isolated', 'host'];
/** Reads and checks all inputs; all problems are in the one error it throws. */
function readInputs(get, workspace) {
    const problems = [];
    const command = oneOf('command', get('command').trim() || 'build', COMMANDS, problems);
    const template = get('template').trim();
    if (template === '' && command !== 'sweep')
        problems.push({ input: 'template', message: 'is required', hint: 'Give the path of a template.' });
    const inputs = {
        command,
        template,
        variables: (0,assignments/* parseAssignments */.k)('variables', get('variables'), problems),
        secretVariables: (0,assignments/* parseAssignments */.k)('secret-variables', get('secret-variables'), problems),
        variableFiles: lines(get('variable-files')),
        only: names(get('only')),
        except: names(get('except')),
        onError: oneOf('on-error', get('on-error').trim() || 'cleanup', ON_ERROR, problems),
        onPublishFailure: oneOf('on-publish-failure', get('on-publish-failure').trim() || 'keep', ON_PUBLISH_FAILURE, problems),
        lease: inputs_duration('lease', get('lease'), problems),
        parallelBuilds: wholeNumber('parallel-builds', get('parallel-builds'), problems),
        force: inputs_boolean('force', get('force'), problems),
        timeout: inputs_duration('timeout', get('timeout'), problems),
        workingDirectory: workingDirectory(get, workspace),
        sandbox: sandboxInputs(get, workspace, problems),
        sweep: inputs_boolean('sweep', get('sweep').trim() || 'true', problems),
        regions: regionNames(get('regions')),
        repository: names(get('repository')),
        dryRun: inputs_boolean('dry-run', get('dry-run').trim() || 'true', problems),
        githubToken: get('github-token').trim(),
    };
    if (problems.length > 0)
        throw inputError(problems);
    return inputs;
}
function workingDirectory(get, workspace) {
    return (0,external_node_path_.resolve)(workspace, get('working-directory').trim() || '.');
}
function sandboxInputs(get, workspace, problems) {
    const wanted = inputs_boolean('sandbox', get('sandbox'), problems);
    const network = oneOf('sandbox-network', get('sandbox-network').trim() || 'isolated', SANDBOX_NETWORKS, problems);
    const folder = (input) => {
        const path = get(input).trim();
        return path === '' ? undefined : (0,external_node_path_.resolve)(workingDirectory(get, workspace), path);
    };
    const inputs = {
        network,
        layer: folder('sandbox-layer'),
        buckets: folder('sandbox-s3'),
        foreignImages: (0,foreign_image_names/* parseForeignImages */.A)(names(get('sandbox-images'))),
    };
    return wanted ? inputs : undefined;
}
/** One error of all problems with inputs, a line each. */
function inputError(problems) {
    const message = problems.map((problem) => `input ${problem.input}: ${problem.message}`).join('\n');
    const hints = [...new Set(problems.flatMap((problem) => problem.hint ?? []))];
    const hint = hints.length === 0 ? undefined : hints.join('\n');
    return new errors/* BuildError */.zS(message, { code: 'InvalidInput', source: 'user', hint });
}
function oneOf(input, value, values, problems) {
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    problems.push({
        input,
        message: `'${value}' is not one of ${values.join(', ')}`,
    });
    return values[0];
}
function inputs_boolean(input, text, problems) {
    const value = text.trim().toLowerCase();
    if (value === '' || value === 'false')
        return false;
    if (value !== 'true')
        problems.push({ input, message: `'${text}' is not true or false` });
    return true;
}
function wholeNumber(input, text, problems) {
    const value = text.trim() || '0';
    if (!/^\d{1,4}$/.test(value)) {
        problems.push({
            input,
            message: `'${text}' is not a whole number`,
            hint: 'Give 0 (no limit) or the number of builds.',
        });
    }
    return Number(value);
}
function inputs_duration(input, text, problems) {
    if (text.trim() === '')
        return undefined;
    try {
        const milliseconds = (0,duration/* parseDuration */.E)(text.trim());
        if (milliseconds > 0)
            return milliseconds;
    }
    catch {
        // Told below, in words for an input.
    }
    problems.push({ input, message: `'${text}' is not a duration`, hint: 'Write a duration such as 45m or 1h30m.' });
    return undefined;
}
function regionNames(text) {
    const regions = names(text);
    return regions.includes('all') ? 'all' : regions;
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function names(text) {
    return text
        .split(/[\r\n,]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./out/action/inspection-summary.js

/** What a template names, as tables for the job summary. */
function inspectionSummary(template, records) {
    const rows = (code) => records.filter((record) => record.code === code);
    const variables = rows('template-variable').map(({ data: [name = '', value = '', required] }) => (0,summary/* tableRow */.jD)([name, required === '1' ? 'required' : value]));
    const builders = rows('template-builder').map(({ data: [name = '', type = ''] }) => (0,summary/* tableRow */.jD)([name, type]));
    const provisioners = rows('template-provisioner').map(({ data: [type = ''] }, at) => (0,summary/* tableRow */.jD)([String(at + 1), type]));
    const parts = [
        `### ${(0,summary/* escapeMarkdown */.FV)(template)}`,
        '',
        ...table(['Variable', 'Default'], variables),
        ...table(['Builder', 'Type'], builders),
        ...table(['Provisioner', 'Type'], provisioners),
    ];
    return (0,summary/* withinLimit */.zl)(`${parts.join('\n')}\n`);
}
function table(titles, rows) {
    if (rows.length === 0)
        return [];
    return [(0,summary/* tableRow */.jD)(titles), `| ${titles.map(() => '---').join(' | ')} |`, ...rows, ''];
}

// EXTERNAL MODULE: ./out/resources/journal.js
var journal = __webpack_require__(49190);
// EXTERNAL MODULE: ./out/support/run-identity.js
var run_identity = __webpack_require__(37513);
// EXTERNAL MODULE: ./out/support/system-host.js + 1 modules
var system_host = __webpack_require__(55687);
;// CONCATENATED MODULE: ./out/action/read-host.js




/** The host of commands that only read the template: nothing is created, so there is no journal file. */
function readHost({ env, inputs }) {
    return (0,system_host/* systemHost */.E)({
        env,
        workingDirectory: inputs.workingDirectory,
        prompt: async () => '',
        journal: (0,journal/* memoryJournal */.zJ)(clock/* systemClock */.m),
        run: (0,run_identity/* runIdentity */.y)(env),
    });
}

;// CONCATENATED MODULE: ./out/action/inspect-command.js






/** `command: inspect`: shows in log and summary what the template names. */
async function runInspectCommand(run) {
    const records = [];
    const collected = (0,template_request/* collectDiagnostics */.R)((event) => {
        if (event.type === 'record')
            records.push(event);
        run.log.sink(event);
    });
    const report = await run.engine.inspect((0,template_request/* templateRequest */.s)(run, readHost(run), collected.sink));
    (0,publish/* publishDiagnostics */.A)(run, collected.diagnostics);
    if (report.exitCode === 0) {
        await (0,publish/* writeSummary */.S)(inspectionSummary(run.inputs.template, records));
        return;
    }
    await (0,publish/* writeSummary */.S)((0,summary/* diagnosticsSummary */.nz)('The template cannot be read', collected.diagnostics));
    core.setFailed(`${run.inputs.template} cannot be read: see the annotations on its lines.`);
}

// EXTERNAL MODULE: ./out/action/untrusted-text.js
var untrusted_text = __webpack_require__(12358);
;// CONCATENATED MODULE: ./out/action/log.js

/** How often a silent wait shows that it goes on (decisions 6). */
const SIGN_OF_LIFE_MS = 30_000;
/**
 * Renders events for the job's log. With one build there is a group per phase; groups do not nest, so several builds have
 * prefixed lines instead (decisions 6).
 */
function actionLog(ports) {
    const { commands } = ports;
    let grouped = false;
    let phase;
    let lastWrite = ports.now();
    let oneBuild = false;
    let pendingGroup;
    const writeLines = (text) => {
        lastWrite = ports.now();
        openGroup();
        for (const line of (0,untrusted_text/* untrustedLines */.m)(text.replace(/\n$/, '')))
            ports.write(`${line}\n`);
    };
    // A phase that says nothing has no group.
    const openGroup = () => {
        if (pendingGroup === undefined)
            return;
        commands.startGroup(pendingGroup);
        pendingGroup = undefined;
        grouped = true;
    };
    const render = ports.renderer(writeLines);
    const endGroup = () => {
        pendingGroup = undefined;
        if (grouped)
            commands.endGroup();
        grouped = false;
    };
    const startPhase = (build, name) => {
        phase = { name, since: ports.now() };
        if (!oneBuild)
            return;
        endGroup();
        pendingGroup = (0,untrusted_text/* untrustedLines */.m)(`${build.displayName}: ${name}`).join(' ');
    };
    const timer = setInterval(() => {
        const silent = ports.now() - lastWrite;
        if (phase === undefined || silent < SIGN_OF_LIFE_MS)
            return;
        const seconds = Math.round((ports.now() - phase.since) / 1000);
        writeLines(`    still at it: ${phase.name}, ${seconds} s so far\n`);
    }, SIGN_OF_LIFE_MS / 3);
    timer.unref();
    const sink = (event) => {
        if (event.type === 'builds-selected')
            oneBuild = event.builds.length === 1;
        if (event.type === 'phase')
            startPhase(event.build, event.name);
        if (event.type === 'build-finished' || event.type === 'run-finished') {
            phase = undefined;
            endGroup();
        }
        if (event.type === 'debug') {
            if (commands.isDebug())
                for (const line of (0,untrusted_text/* untrustedLines */.m)(event.text))
                    commands.debug(line);
            return;
        }
        render(event);
    };
    return {
        sink,
        say: (text) => ports.write(`${text}\n`),
        close: () => {
            clearInterval(timer);
            endGroup();
        },
    };
}

// EXTERNAL MODULE: ./out/action/masks.js
var masks = __webpack_require__(27);
;// CONCATENATED MODULE: ./out/action/mask-with-runner.js

/**
 * Registers every secret that the run learns of with the runner, in every form that could be printed. One that is too short
 * is only hidden in our own output, and named in a warning (decisions 4).
 */
function maskWithRunner(secrets, commands) {
    const registered = new Set();
    const named = new Set();
    secrets.onAdd((value, name) => {
        for (const form of (0,masks/* maskForms */.y)(value)) {
            if (registered.has(form))
                continue;
            registered.add(form);
            commands.setSecret(form);
        }
        // The first form of a name is its whole value; its lines follow.
        if (name === undefined || named.has(name))
            return;
        named.add(name);
        if (value.length >= masks/* SHORTEST_MASK */.S)
            return;
        commands.warning(`The value of ${name} is shorter than ${masks/* SHORTEST_MASK */.S} characters: it is hidden in this step's output, but not registered with the runner, where it would blank unrelated text.`);
    });
}

// EXTERNAL MODULE: ./out/action/report-failure.js
var report_failure = __webpack_require__(9117);
;// CONCATENATED MODULE: ./out/action/validate-command.js





/** `command: validate`: checks the template, annotates its lines. */
async function runValidateCommand(run) {
    const collected = (0,template_request/* collectDiagnostics */.R)(run.log.sink);
    const request = (0,template_request/* templateRequest */.s)(run, readHost(run), collected.sink);
    const report = await run.engine.validate({ ...request, syntaxOnly: false, warnOfUndeclared: true });
    (0,publish/* publishDiagnostics */.A)(run, collected.diagnostics);
    await (0,publish/* writeSummary */.S)((0,summary/* diagnosticsSummary */.nz)(report.valid ? 'The template is valid' : 'The template is not valid', collected.diagnostics));
    if (!report.valid)
        core.setFailed(`${run.inputs.template} is not valid: see the annotations on its lines.`);
}

;// CONCATENATED MODULE: ./out/action/main.js
















const main_COMMANDS = {
    build: async (run) => run.inputs.sandbox === undefined
        ? (0,build_command/* runBuildCommand */.X)(run)
        : (await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(9865), __webpack_require__.e(6180)]).then(__webpack_require__.bind(__webpack_require__, 26180))).runSandboxBuild(run, run.inputs.sandbox),
    validate: runValidateCommand,
    inspect: runInspectCommand,
    fix: runFixCommand,
    // Loaded when it is asked for: a build without a cloud needs no AWS code.
    sweep: async (run) => (await Promise.all(/* import() */[__webpack_require__.e(2638), __webpack_require__.e(4486)]).then(__webpack_require__.bind(__webpack_require__, 44486))).runSweepCommand(run),
};
/** The action's main step. Sets the exit code; never exits by itself, since output may still be pending (spec-runner 1.1). */
async function main() {
    const controller = new AbortController();
    const stopListening = (0,cancel_on_signals/* cancelOnSignals */.d)(process, controller);
    process.on('uncaughtException', (error) => {
        (0,report_failure/* reportFailure */.x)(error);
        controller.abort(new errors/* CancelledError */.cc(`unexpected error: ${(0,errors/* errorMessage */.gJ)(error)}`, error));
    });
    const write = (0,safe_writer/* safeWriter */.x)(process.stdout);
    process.stderr.on('error', () => undefined);
    const secrets = new secret_filter/* SecretFilter */.x();
    const log = actionLog({
        write,
        commands: core,
        now: () => clock/* systemClock */.m.now(),
        renderer: (text) => (0,terminal/* terminalRenderer */.K)({ write: text, color: false, codes: false, timestamps: false, clock: clock/* systemClock */.m }),
    });
    try {
        maskWithRunner(secrets, core);
        await runCommand(secrets, log, controller);
    }
    catch (error) {
        (0,report_failure/* reportFailure */.x)(error);
    }
    finally {
        log.close();
        stopListening();
    }
}
async function runCommand(secrets, log, controller) {
    const env = process.env;
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const inputs = readInputs((name) => core.getInput(name, { trimWhitespace: false }), workspace);
    for (const { name, value } of inputs.secretVariables)
        secrets.add(value, name);
    const stopTimer = cancelAfter(inputs.timeout, controller);
    try {
        const run = {
            inputs,
            env,
            workspace,
            log,
            secrets,
            signal: controller.signal,
            engine: (0,engine/* imageBuildEngine */._g)(),
        };
        await main_COMMANDS[inputs.command](run);
    }
    finally {
        stopTimer();
    }
}
function cancelAfter(milliseconds, controller) {
    if (milliseconds === undefined)
        return () => undefined;
    const timer = setTimeout(() => controller.abort(new errors/* CancelledError */.cc('the time of the input timeout is over')), milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
}


/***/ }),

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SHORTEST_MASK),
/* harmony export */   y: () => (/* binding */ maskForms)
/* harmony export */ });
/** Values shorter than this are not registered with the runner: they would blank unrelated text and job outputs (decisions 4). */
const SHORTEST_MASK = 4;
/**
 * The texts to register with the runner so that a secret is masked in every form that could be printed: the value, the
 * encodings of it that the runner does not derive itself (spec-runner 3.3: base64url, percent-encodings, hex), and its lines.
 */
function maskForms(secret) {
    if (secret.trim().length < SHORTEST_MASK)
        return [];
    const lines = secret.split(/\r\n|\n|\r/).map((line) => line.trim());
    return [...new Set([secret, ...encodings(secret), ...lines.filter(isTelling)])];
}
/** A line that gives something away: not a brace of a JSON document, nor the frame of a key. */
function isTelling(line) {
    return line.length >= SHORTEST_MASK && !/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}
function encodings(text) {
    const bytes = Buffer.from(text, 'utf8');
    const percent = encodeURIComponent(text.toWellFormed());
    return [
        bytes.toString('base64'),
        bytes.toString('base64url'),
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
        percent,
        percent.replaceAll('%20', '+'),
        JSON.stringify(text).slice(1, -1),
    ];
}


/***/ }),

/***/ 16773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ publishDiagnostics),
  S: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(22825);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/action/annotations.js

/** The runner keeps ten of each kind per step (spec-runner 3.2). */
const MOST_PER_SEVERITY = 10;
// The runner cuts messages at 4,096 characters.
const LONGEST_MESSAGE = 4_000;
/** The annotations for a list of diagnostics: the first ten of each severity, errors first; the summary has them all. */
function annotations(diagnostics, workspace, workingDirectory) {
    const bySeverity = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).slice(0, MOST_PER_SEVERITY);
    return [...bySeverity('error'), ...bySeverity('warning')].map((diagnostic) => annotation(diagnostic, workspace, workingDirectory));
}
function annotation(diagnostic, workspace, workingDirectory) {
    const parts = [diagnostic.summary, diagnostic.detail, diagnostic.hint].filter((part) => part !== undefined && part !== '');
    const message = parts.join('\n').slice(0, LONGEST_MESSAGE);
    // Titles are not masked by the runner, so they hold nothing of the template.
    const title = diagnostic.severity === 'error' ? 'Template error' : 'Template warning';
    const range = diagnostic.range;
    if (range === undefined)
        return { severity: diagnostic.severity, message, properties: { title } };
    const oneLine = range.start.line === range.end.line;
    return {
        severity: diagnostic.severity,
        message,
        properties: {
            title,
            file: fileInRepository(range.file, workspace, workingDirectory),
            startLine: range.start.line,
            endLine: Math.max(range.start.line, range.end.line),
            // The runner drops columns of a range over several lines.
            ...(oneLine
                ? { startColumn: range.start.column, endColumn: Math.max(range.start.column, range.end.column) }
                : {}),
        },
    };
}
function fileInRepository(file, workspace, workingDirectory) {
    const absolute = (0,external_node_path_.resolve)(workingDirectory, file);
    const inside = (0,external_node_path_.relative)(workspace, absolute);
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? absolute : inside;
}

;// CONCATENATED MODULE: ./out/action/publish.js




/** Shows diagnostics as annotations on the template's lines. */
function publishDiagnostics(run, diagnostics) {
    for (const { severity, message, properties } of annotations(diagnostics, run.workspace, run.inputs.workingDirectory)) {
        if (severity === 'error')
            core.error(message, properties);
        else
            core.warning(message, properties);
    }
}
/** Appends to the job summary where the server has one. */
async function writeSummary(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file === undefined || file === '')
        return;
    await (0,promises_.appendFile)(file, markdown).catch((error) => core.warning(`cannot write the job summary: ${(0,errors/* errorMessage */.gJ)(error)}`));
}


/***/ }),

/***/ 67862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nz: () => (/* binding */ diagnosticsSummary),
/* harmony export */   sp: () => (/* binding */ jobSummary),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
// The runner uploads nothing of a larger summary (spec-runner 2.1).
const LIMIT_BYTES = 1_000_000;
/** The job summary in GitHub Markdown: a table of builds and images, then errors. All foreign text is escaped. */
function jobSummary(report, diagnostics) {
    const parts = [
        `### Image build: ${verdict(report)}`,
        '',
        ...buildTable(report),
        ...errorList(report),
        ...diagnosticList(diagnostics),
    ];
    return withinLimit(`${parts.join('\n')}\n`);
}
/** The summary of a command that only reads the template. */
function diagnosticsSummary(title, diagnostics) {
    return withinLimit(`${[`### ${title}`, '', ...diagnosticList(diagnostics)].join('\n')}\n`);
}
/** Escapes text so that it can neither close a table cell, nor start HTML or Markdown. */
function escapeMarkdown(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]|~#!]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/\r\n|\n|\r/g, '<br>');
}
function verdict(report) {
    if (report.cancelled)
        return 'cancelled';
    const failed = report.builds.filter((build) => build.status !== 'succeeded').length + report.unprepared.length;
    const total = report.builds.length + report.unprepared.length;
    if (total === 0)
        return 'the template cannot be built';
    return failed === 0 ? `${total} of ${total} succeeded` : `${total - failed} of ${total} succeeded, ${failed} failed`;
}
function buildTable(report) {
    if (report.builds.length === 0 && report.unprepared.length === 0)
        return [];
    return [
        '| Build | Result | Image | Name | Regions | Duration |',
        '| --- | --- | --- | --- | --- | --- |',
        ...report.builds.map(buildRow),
        ...report.unprepared.map(({ label }) => tableRow([label.name, 'not prepared', '', '', '', ''])),
        '',
    ];
}
function buildRow(build) {
    const artifact = build.artifacts.find((candidate) => candidate.image !== undefined) ?? build.artifacts[0];
    const image = artifact?.image;
    const regions = Object.entries(image?.images ?? {}).map(([region, id]) => `${region}: ${id}`);
    const seconds = `${Math.round(build.durationMs / 1000)} s`;
    return tableRow([
        build.label.name,
        image?.incomplete === undefined ? build.status : `${build.status}, the image is incomplete (${image.incomplete})`,
        image?.id ?? artifact?.id ?? '',
        image?.name ?? '',
        regions.join('\n'),
        seconds,
    ]);
}
/** A row of a table, its cells escaped. */
function tableRow(cells) {
    return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}
function errorList(report) {
    const failed = report.builds.filter((build) => build.error !== undefined);
    if (failed.length === 0)
        return [];
    const items = failed.map((build) => {
        const hint = build.error?.hint === undefined ? '' : `<br>${escapeMarkdown(build.error.hint)}`;
        return `- **${escapeMarkdown(build.label.name)}**: ${escapeMarkdown(build.error?.message ?? '')}${hint}`;
    });
    return ['#### Errors', '', ...items, ''];
}
function diagnosticList(diagnostics) {
    if (diagnostics.length === 0)
        return [];
    const items = diagnostics.map((diagnostic) => {
        const place = diagnostic.range === undefined ? '' : `${diagnostic.range.file}:${diagnostic.range.start.line}: `;
        const hint = diagnostic.hint === undefined ? '' : `<br>${escapeMarkdown(diagnostic.hint)}`;
        return `- ${diagnostic.severity}: ${escapeMarkdown(place + diagnostic.summary)}${hint}`;
    });
    return ['#### Template', '', ...items, ''];
}
/** The text, cut at a line when the runner would not upload it. */
function withinLimit(text) {
    if (Buffer.byteLength(text) <= LIMIT_BYTES)
        return text;
    const cut = Buffer.from(text)
        .subarray(0, LIMIT_BYTES)
        .toString('utf8')
        .replace(/\ufffd$/, '');
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\nThe rest is in the log.\n`;
}


/***/ }),

/***/ 86334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ collectDiagnostics),
/* harmony export */   s: () => (/* binding */ templateRequest)
/* harmony export */ });
/** The part of a request to the engine that every command has. */
function templateRequest(run, host, sink) {
    const { inputs } = run;
    return {
        template: inputs.template,
        variables: {
            files: inputs.variableFiles,
            assignments: [
                ...inputs.variables,
                ...inputs.secretVariables.map((assignment) => ({ ...assignment, sensitive: true })),
            ],
        },
        strictVariables: true,
        only: inputs.only,
        except: inputs.except,
        host,
        sink,
        secrets: run.secrets,
        signal: run.signal,
    };
}
/** A sink that also keeps the diagnostics that pass, secrets taken out already. */
function collectDiagnostics(next) {
    const diagnostics = [];
    return {
        diagnostics,
        sink: (event) => {
            if (event.type === 'diagnostics')
                diagnostics.push(...event.diagnostics);
            next(event);
        },
    };
}


/***/ }),

/***/ 55875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ buildEndText)
/* harmony export */ });
/* harmony import */ var _support_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83355);

/**
 * The line that ends a build (spec-json-template 10.4).
 *
 * Deviation: cancelled-builds-say-so. Packer says of a cancelled build that it finished, or errored, as its builder happens to notice; here it says
 * that it was cancelled.
 */
function buildEndText({ label, status, error, durationMs }) {
    const after = (0,_support_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(durationMs);
    if (status === 'succeeded')
        return `Build '${label.displayName}' finished after ${after}.`;
    if (status === 'cancelled')
        return `Build '${label.displayName}' was cancelled after ${after}.`;
    return `Build '${label.displayName}' errored after ${after}: ${error?.message ?? ''}`;
}


/***/ }),

/***/ 50680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ diagnosticsText)
});

;// CONCATENATED MODULE: ./out/support/json-path-at.js
/**
 * Which value of a JSON text stands at an offset: `builders[0].ami_name`. Undefined at the root and for other texts.
 * Works up to the offset only, so the rest of the text may be broken.
 */
function jsonPathAt(text, offset) {
    if (!/^\s*\{/.test(text))
        return undefined;
    const open = [];
    for (let at = 0; at <= offset && at < text.length; at++) {
        const character = text[at];
        const top = open.at(-1);
        if (character === '"') {
            const end = stringEnd(text, at);
            if (top?.expectsKey === true)
                top.key = text.slice(at + 1, end);
            if (offset <= end)
                break;
            at = end;
        }
        else if (character === ',')
            advance(top);
        else if (character === ':' && top !== undefined)
            top.expectsKey = false;
        else if (at === offset)
            break;
        else if (character === '{' || character === '[') {
            open.push({ isList: character === '[', index: 0, key: undefined, expectsKey: character === '{' });
        }
        else if (character === '}' || character === ']')
            open.pop();
    }
    const path = open.map(step).join('').replace(/^\./, '');
    return path === '' ? undefined : path;
}
function advance(container) {
    if (container === undefined)
        return;
    container.index++;
    container.key = undefined;
    container.expectsKey = !container.isList;
}
function step({ isList, index, key }) {
    if (isList)
        return `[${index}]`;
    if (key === undefined)
        return '';
    return /^[\w-]+$/.test(key) ? `.${key}` : `["${key}"]`;
}
/** The offset of the closing quote, or the end of the text. */
function stringEnd(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./out/support/wrap-text.js
var wrap_text = __webpack_require__(13935);
;// CONCATENATED MODULE: ./out/support/diagnostic-text.js


/** How much of a long source line is shown. */
const SOURCE_WIDTH = 110;
const TAB = '    ';
/**
 * A diagnostic for people: summary, place (with the option's path in JSON files), the source line with the range
 * underlined, the values of its names, detail, and how to mend it.
 * Ends without a line break. Control characters of the template are shown as marks, so that they cannot act on a terminal.
 */
function renderDiagnostic(diagnostic, sources, { color }) {
    const isError = diagnostic.severity === 'error';
    const paint = painter(color, isError ? '31' : '33');
    const { summary, build, range, detail, hint, values = [] } = diagnostic;
    const parts = [`${paint.mark(isError ? 'Error:' : 'Warning:')} ${paint.strong(visible(summary))}`];
    if (range !== undefined)
        parts.push(snippet(range, sources.get(range.file), { paint, build }));
    else if (build !== undefined)
        parts.push(`  in build "${visible(build)}"`);
    if (values.length > 0)
        parts.push(values.map((line) => `  ${visible(line)}`).join('\n'));
    if (detail !== undefined && detail !== '')
        parts.push((0,wrap_text/* wrapText */.C)(visible(detail)));
    if (hint !== undefined)
        parts.push((0,wrap_text/* wrapText */.C)(visible(hint)));
    return parts.join('\n\n');
}
function painter(color, code) {
    if (!color)
        return { mark: (text) => text, strong: (text) => text };
    return {
        mark: (text) => `\x1b[1;${code}m${text}\x1b[0m`,
        strong: (text) => `\x1b[1m${text}\x1b[0m`,
    };
}
function snippet(range, text, { paint, build }) {
    const { line, column } = range.start;
    const path = text === undefined ? undefined : jsonPathAt(text, range.start.offset);
    const place = path === undefined ? `column ${column}` : `in ${visible(path)}`;
    const of = build === undefined ? '' : ` (build "${visible(build)}")`;
    const head = `  on ${visible(range.file)} line ${line}, ${place}${of}:`;
    const source = text === undefined ? undefined : linesOf(text)[line - 1];
    if (source === undefined)
        return head;
    const part = excerpt(source.replace(/\r$/, ''), range);
    const gutter = `  ${line}: `;
    const indent = ' '.repeat(gutter.length + [...part.before].length);
    const underline = paint.mark('^'.repeat(Math.max(1, [...part.marked].length)));
    const more = range.end.line > line ? '\n  ...' : '';
    return `${head}\n${gutter}${part.before}${part.marked}${part.after}\n${indent}${underline}${more}`;
}
/** The text whose lines were shown last: many problems are often in one file. */
let shown = { text: '', lines: [''] };
function linesOf(text) {
    if (shown.text !== text)
        shown = { text, lines: text.split('\n') };
    return shown.lines;
}
/** The line in three parts, cut around the range when long. */
function excerpt(line, { start, end }) {
    const from = Math.min(start.column - 1, line.length);
    const to = end.line > start.line ? line.length : Math.min(Math.max(end.column - 1, from), line.length);
    const before = visible(line.slice(0, from)).replaceAll('\n', '');
    const marked = visible(line.slice(from, to));
    const after = visible(line.slice(to));
    if (before.length + marked.length + after.length <= SOURCE_WIDTH)
        return { before, marked, after };
    const markedPart = cutEnd(marked, SOURCE_WIDTH - 20);
    const left = SOURCE_WIDTH - markedPart.length;
    const isShort = before.length <= left - Math.min(after.length, left / 2);
    const beforePart = isShort
        ? before
        : cutStart(before, Math.max(10, Math.floor(left - Math.min(after.length, left / 2))));
    return {
        before: beforePart,
        marked: markedPart,
        after: markedPart === marked ? cutEnd(after, Math.max(10, left - beforePart.length)) : '',
    };
}
function cutEnd(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 3).toWellFormed()}...`;
}
function cutStart(text, length) {
    return text.length <= length ? text : `...${text.slice(text.length - length + 3).toWellFormed()}`;
}
/** Tabs as blanks, other control characters as U+FFFD; line breaks stay. */
function visible(text) {
    return text
        .replaceAll('\t', TAB)
        .replace(/\r\n/g, '\n')
        .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

;// CONCATENATED MODULE: ./out/engine/render/diagnostics-text.js

/** Diagnostics as Packer sets them apart: an empty line after each, one more after the last (spec-json-template 6). */
function diagnosticsText(event, color) {
    const texts = event.diagnostics.map((one) => renderDiagnostic(one, event.sources, { color }));
    return texts.length === 0 ? '' : `${texts.map((text) => `${text.trimEnd()}\n\n`).join('')}\n`;
}


/***/ }),

/***/ 84774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ prefixed)
/* harmony export */ });
/**
 * A message as a build says it: the prefix in front of every line, trailing white space of the whole taken off
 * (spec-json-template 10.4).
 */
function prefixed(target, text) {
    if (target === undefined)
        return text;
    return text
        .split('\n')
        .map((line) => `==> ${target}: ${line}`)
        .join('\n')
        .trimEnd();
}


/***/ }),

/***/ 35263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _support_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83355);

/** What is said when all builds ended; nothing when none could be run. Builds stand in the order they were started. */
function summaryOf(report) {
    if (report.builds.length === 0)
        return [];
    const waited = { kind: 'say', text: `\n==> Wait completed after ${(0,_support_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(report.durationMs)}` };
    if (report.cancelled) {
        const cancelled = { kind: 'say', text: 'Cleanly cancelled builds after being interrupted.' };
        return [waited, cancelled, ...incomplete(report.builds)];
    }
    return [waited, ...failures(report.builds), ...artifacts(report.builds), ...incomplete(report.builds)];
}
function failures(builds) {
    const failed = builds.filter((build) => build.status === 'failed');
    if (failed.length === 0)
        return [];
    return [
        { kind: 'failed-count', count: failed.length },
        { kind: 'error', text: "\n==> Some builds didn't complete successfully and had errors:" },
        ...failed.map((result) => {
            const text = `--> ${result.label.displayName}: ${result.error?.message ?? ''}`;
            return { kind: 'failed', result, text };
        }),
    ];
}
function artifacts(builds) {
    const withArtifacts = builds.filter((build) => build.status === 'succeeded' && build.artifacts.length > 0);
    if (withArtifacts.length === 0)
        return [{ kind: 'say', text: '\n==> Builds finished but no artifacts were created.' }];
    return [
        { kind: 'say', text: '\n==> Builds finished. The artifacts of successful builds are:' },
        ...withArtifacts.flatMap((result) => [
            { kind: 'artifacts', result },
            ...result.artifacts.map((artifact, index) => {
                const text = `--> ${result.label.displayName}: ${artifact.text}`;
                return { kind: 'artifact', result, index, text };
            }),
        ]),
    ];
}
/** Images that exist although their builds did not succeed. */
function incomplete(builds) {
    const kept = builds.filter((build) => build.status !== 'succeeded' && build.artifacts.length > 0);
    if (kept.length === 0)
        return [];
    const lines = kept.flatMap(({ label, artifacts }) => artifacts.map(({ id, image }) => `--> ${label.displayName}: ${id} (${image?.incomplete ?? 'unfinished'})`));
    return [
        { kind: 'say', text: '\n==> These images are incomplete and were kept (on-publish-failure is keep):' },
        ...lines.map((text) => ({ kind: 'say', text })),
    ];
}


/***/ }),

/***/ 85405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ terminalRenderer)
});

// EXTERNAL MODULE: ./out/engine/render/build-end-text.js
var build_end_text = __webpack_require__(55875);
// EXTERNAL MODULE: ./out/engine/render/diagnostics-text.js + 2 modules
var diagnostics_text = __webpack_require__(50680);
;// CONCATENATED MODULE: ./out/engine/render/local-time.js
/** A moment in the machine's time zone as RFC 3339 with whole seconds: `2026-11-23T05:29:47+01:00`, `...Z` for UTC. */
function localRfc3339(milliseconds) {
    const offset = -new Date(milliseconds).getTimezoneOffset();
    const local = new Date(milliseconds + offset * 60_000).toISOString().slice(0, 19);
    if (offset === 0)
        return `${local}Z`;
    const minutes = Math.abs(offset);
    return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
function two(value) {
    return String(value).padStart(2, '0');
}

// EXTERNAL MODULE: ./out/engine/render/prefixed.js
var prefixed = __webpack_require__(84774);
// EXTERNAL MODULE: ./out/engine/render/summary.js
var summary = __webpack_require__(35263);
;// CONCATENATED MODULE: ./out/engine/render/terminal.js





/** green, cyan, magenta, yellow, blue: the builds' colours, in turn. */
const BUILD_COLORS = [32, 36, 35, 33, 34];
const RED = 31;
/** Events as Packer 1.16 prints them (spec-json-template 10.4, 10.5). Text ends with a newline; all goes to one stream. */
function terminalRenderer(options) {
    const line = (text) => options.write(`${text}\n`);
    const buildLine = (build, text, error) => line(paint(options, error ? RED : buildColor(build), stamp(options, text)));
    return (event) => {
        switch (event.type) {
            case 'diagnostics':
                options.write((0,diagnostics_text/* diagnosticsText */.g)(event, options.codes));
                break;
            case 'builds-selected':
                if (options.color && event.builds.length > 0)
                    writeIntro(options, event.builds);
                break;
            case 'message':
                if (event.target === undefined)
                    line(event.text);
                else
                    buildLine(event.build, (0,prefixed/* prefixed */.g)(event.target, event.text), event.level === 'error');
                break;
            case 'output':
                buildLine(event.build, (0,prefixed/* prefixed */.g)(event.target, event.line), event.stream === 'stderr');
                break;
            case 'progress':
                buildLine(event.build, (0,prefixed/* prefixed */.g)(event.build.displayName, event.text), false);
                break;
            case 'build-finished':
                buildLine(event.result.label, (0,build_end_text/* buildEndText */.p)(event.result), isFailure(event.result));
                break;
            case 'run-finished':
                for (const part of (0,summary/* summaryOf */.Y)(event.report))
                    if ('text' in part)
                        line(part.text);
                break;
            default:
        }
    };
}
function isFailure(result) {
    return result.status === 'failed';
}
function writeIntro(options, builds) {
    for (const build of builds) {
        options.write(`${paint(options, buildColor(build), `${build.displayName}: output will be in this color.`)}\n`);
    }
    options.write('\n');
}
function buildColor(build) {
    return BUILD_COLORS[(build?.index ?? 0) % BUILD_COLORS.length] ?? BUILD_COLORS[0];
}
function stamp(options, text) {
    return options.timestamps ? `${localRfc3339(options.clock.now())}: ${text}` : text;
}
function paint(options, color, text) {
    return options.codes ? `\u001b[1;${color}m${text}\u001b[0m` : text;
}


/***/ }),

/***/ 47328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ removeClosedJournal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _journal_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


/**
 * Removes a journal in which nothing is open any more; true when it is gone. What it was told counts, not what its file says:
 * on a full disk the file may lack that an image is the wanted result, and whoever reads it would remove the image.
 */
async function removeClosedJournal(journal) {
    if (!journal.used || journal.continued || journal.entries.some(_journal_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT))
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(journal.path, { force: true });
    return true;
}


/***/ }),

/***/ 34326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseForeignImages)
/* harmony export */ });
/** What an image is that nobody gave a name. */
const PLAIN = 'amzn2-ami-hvm-*-x86_64-gp2';
/** `ami-...=NAME` or `ami-...` as ids and names. */
function parseForeignImages(items) {
    return new Map(items.map((item) => {
        const [id = '', ...name] = item.split('=');
        return [id.trim(), name.join('=').trim() || PLAIN];
    }));
}


/***/ }),

/***/ 92903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/**
 * Aborts the controller with a {@link CancelledError} at the first signal; later ones are swallowed while cleaning up goes
 * on (spec-json-template 10.8). Returns how to stop listening, which a cancelled run does not: it swallows signals until
 * the process is over, so that an impatient second Ctrl-C between the clean-up and the end costs neither the last lines of
 * output nor the exit code.
 */
function cancelOnSignals(source, controller) {
    const listeners = SIGNALS.map((signal) => {
        const listener = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`cancelled by ${signal}`, signal));
        source.on(signal, listener);
        return [signal, listener];
    });
    return () => {
        if (controller.signal.aborted)
            return;
        for (const [signal, listener] of listeners)
            source.off(signal, listener);
    };
}


/***/ }),

/***/ 83355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   Y: () => (/* binding */ goDurationText)
/* harmony export */ });
const UNITS = [
    ['year', 365 * 86_400_000],
    ['week', 7 * 86_400_000],
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1000],
    ['millisecond', 1],
    ['microsecond', 0.001],
];
/** How long something took, for people: the two largest non-zero units, `1 second 4 milliseconds` (spec-json-template 10.4). */
function durationText(milliseconds) {
    let left = Math.round(Math.max(0, milliseconds) * 1000);
    const parts = [];
    for (const [name, size] of UNITS) {
        const unit = Math.round(size * 1000);
        const count = Math.floor(left / unit);
        left -= count * unit;
        if (count > 0)
            parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
    }
    return parts.length === 0 ? '0 milliseconds' : parts.slice(0, 2).join(' ');
}
/** A duration as Go prints it: `1.5s`, `100ms`, `1m0s`, `1h0m0s`, `0s` (Go: time.Duration.String). */
function goDurationText(milliseconds) {
    if (milliseconds < 0)
        return `-${goDurationText(-milliseconds)}`;
    if (milliseconds === 0)
        return '0s';
    if (milliseconds < 0.001)
        return `${decimal(milliseconds * 1e6)}ns`;
    if (milliseconds < 1)
        return `${decimal(milliseconds * 1000)}µs`;
    if (milliseconds < 1000)
        return `${decimal(milliseconds)}ms`;
    const hours = Math.floor(milliseconds / 3_600_000);
    const minutes = Math.floor((milliseconds % 3_600_000) / 60_000);
    const seconds = `${decimal((milliseconds % 60_000) / 1000)}s`;
    if (hours > 0)
        return `${hours}h${minutes}m${seconds}`;
    return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}
/** At most nine places, since Go counts nanoseconds; no trailing zeros. */
function decimal(value) {
    return String(Number(value.toFixed(9)));
}


/***/ }),

/***/ 98347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _go_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10180);


/** Milliseconds of each unit of Go's durations. */
const UNITS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** The largest duration Go can hold: 2^63 nanoseconds. */
const LIMIT = 2 ** 63 / 1e6;
/**
 * Parses a Go duration (`1m30s`, `1.5s`, `-3s`, `0`) to milliseconds. Throws a BuildError `InvalidDuration` with Go's text.
 *
 * @see Go: time.ParseDuration
 */
function parseDuration(text) {
    const invalid = () => problem(`time: invalid duration ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(text)}`);
    const sign = text.startsWith('-') ? -1 : 1;
    let rest = text.replace(/^[+-]/, '');
    if (rest === '0')
        return 0;
    if (rest === '')
        throw invalid();
    let total = 0;
    while (rest !== '') {
        const number = /^(?:\d+\.?\d*|\.\d+)/.exec(rest)?.[0];
        if (number === undefined)
            throw invalid();
        rest = rest.slice(number.length);
        const unit = /^[^\d.]+/.exec(rest)?.[0];
        if (unit === undefined)
            throw problem(`time: missing unit in duration ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(text)}`);
        const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
        if (size === undefined)
            throw problem(`time: unknown unit ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(unit)} in duration ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(text)}`);
        total += Number(number) * size;
        rest = rest.slice(unit.length);
    }
    if (total > LIMIT)
        throw invalid();
    return sign * Number(total.toFixed(6)) || 0;
}
function problem(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(message, {
        code: 'InvalidDuration',
        source: 'user',
        hint: 'Write a number with a unit, like "30s", "5m" or "1h30m".',
    });
}


/***/ }),

/***/ 10180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ goQuote)
/* harmony export */ });
const NAMED = {
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
    '"': '\\"',
    '\\': '\\\\',
};
/** A text as Go's `%q` prints it (Go: strconv.Quote), for printable Unicode and control characters. */
function goQuote(text) {
    const escaped = text.replace(/["\\\u0000-\u001f\u007f-\u009f\u00ad\u2028\u2029\ufeff]/g, (character) => {
        const code = character.charCodeAt(0);
        return NAMED[character] ?? (code < 0x80 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
    });
    return `"${escaped}"`;
}
function hex(code, digits) {
    return code.toString(16).padStart(digits, '0');
}


/***/ }),

/***/ 66523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ formatManifest)
});

;// CONCATENATED MODULE: ./out/support/go-json.js
/**
 * JSON as Go's `json.MarshalIndent(value, "", "  ")` writes it: no line end, `<`, `>`, `&`, U+2028 and U+2029 escaped, keys
 * of maps in bytewise order.
 */
function goJson(value, indent = '') {
    if (value === null || typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return goJsonString(value);
    const inner = `${indent}  `;
    if (isList(value)) {
        return block('[', ']', value.map((item) => goJson(item, inner)), indent);
    }
    const members = 'fields' in value ? value.fields : sortedMembers(value.map);
    return block('{', '}', members.map(([name, item]) => `${goJsonString(name)}: ${goJson(item, inner)}`), indent);
}
// Array.isArray does not narrow readonly arrays out of a union.
function isList(value) {
    return Array.isArray(value);
}
function block(open, close, items, indent) {
    if (items.length === 0)
        return open + close;
    return `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
}
function sortedMembers(map) {
    return Object.entries(map).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function goJsonString(text) {
    return JSON.stringify(text.toWellFormed()).replace(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./out/support/packer-manifest.js

/** The bytes of a manifest file; members in Packer's order, no line end. */
function formatManifest(manifest) {
    return goJson({
        fields: [
            ['builds', manifest.builds.map(buildMember)],
            ['last_run_uuid', manifest.lastRunUuid],
        ],
    });
}
function buildMember(build) {
    const files = build.files?.map(({ name, size }) => ({ fields: Object.entries({ name, size }) }));
    const time = build.buildTime === 0 ? [] : [['build_time', build.buildTime]];
    return {
        fields: [
            ['name', build.name],
            ['builder_type', build.builderType],
            ...time,
            ['files', files ?? null],
            ['artifact_id', build.artifactId],
            ['packer_run_uuid', build.packerRunUuid],
            ['custom_data', build.customData === null ? null : { map: build.customData }],
        ],
    };
}


/***/ }),

/***/ 13935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/** Wraps at blanks to `width` characters; existing line breaks are kept, longer words stay whole (spec-json-template 6). */
function wrapText(text, width = 80) {
    return text
        .split('\n')
        .map((line) => wrapLine(line, width))
        .join('\n');
}
function wrapLine(line, width) {
    const lines = [];
    let current = '';
    for (const word of line.split(' ')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if ([...longer].length <= width || current === '') {
            current = longer;
            continue;
        }
        lines.push(current);
        current = word;
    }
    return [...lines, current].join('\n');
}


/***/ })

};
;