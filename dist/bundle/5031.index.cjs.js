"use strict";
exports.id = 5031;
exports.ids = [5031];
exports.modules = {

/***/ 31440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseAssignments)
/* harmony export */ });
/**
 * Reads the lines of `variables` or `secret-variables` (decisions 4): `name=value`, or `name<<END` ... `END` for a value of
 * several lines. Blank lines are skipped. Problems name the input and the line, never the value.
 */
function parseAssignments(input, text, problems) {
    const lines = text.split(/\r?\n/);
    const assignments = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line.trim() === '')
            continue;
        const simple = /^\s*([A-Za-z_][\w.-]*)(=|<<)([\s\S]*)$/.exec(line);
        const [, name, operator, rest] = simple ?? [];
        const origin = `input ${input}, line ${index + 1}`;
        if (name === undefined || rest === undefined) {
            problems.push({ input, message: `line ${index + 1} is not of the form name=value`, hint: FORM });
            continue;
        }
        if (operator === '=') {
            assignments.push({ name, value: rest, origin });
            continue;
        }
        const end = findEnd(lines, index + 1, rest.trim());
        if (rest.trim() === '' || end === undefined) {
            problems.push({
                input,
                message: `line ${index + 1} opens a value of several lines that is never closed`,
                hint: FORM,
            });
            break;
        }
        assignments.push({ name, value: lines.slice(index + 1, end).join('\n'), origin });
        index = end;
    }
    return assignments;
}
const FORM = 'Write one name=value a line; names start with a letter or _. For several lines write name<<END, the lines, END.';
function findEnd(lines, from, delimiter) {
    const index = lines.findIndex((line, at) => at >= from && line.trim() === delimiter);
    return index === -1 ? undefined : index;
}


/***/ }),

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
    tellPost(run, path);
    const journal = (0,resources_journal/* openJournal */._0)(path, clock/* systemClock */.m);
    const host = (0,system_host/* systemHost */.E)({
        env: run.env,
        workingDirectory: run.inputs.workingDirectory,
        temporaryDirectory,
        prompt: async () => {
            throw new Error('a job has nobody to ask');
        },
        journal: run.playedCloud === undefined ? announced(journal) : journal,
        run: identity,
        pace: run.pace,
        sweep: run.playedCloud === undefined && run.inputs.sweep,
        playedCloud: run.playedCloud,
    });
    const finished = await runBuilds(run, host);
    await journal.close();
    sayLeft(run, journal.entries);
    // From here on the journal says what is kept and what is still to be removed.
    core.saveState(state/* KEEP_STATE */.gA, '');
    if ((await (0,remove_closed_journal/* removeClosedJournal */.s)(journal)) || !journal.used)
        core.saveState(state/* BEGUN_STATE */.G, '');
    await build_command_publish(run, finished, temporaryDirectory);
    core.saveState(state/* UNREPORTED_STATE */.Fv, '');
    conclude(run, finished.report);
}
/** Leaves state for post before the first call that creates anything: a killed process cannot any more. */
function tellPost(run, journal) {
    // What a sandbox holds ends with this process.
    if (run.playedCloud === undefined)
        core.saveState(state/* JOURNAL_STATE */.eL, journal);
    core.saveState(state/* UNREPORTED_STATE */.Fv, 'true');
    if (run.inputs.onError !== 'cleanup')
        core.saveState(state/* KEEP_STATE */.gA, run.inputs.onError);
}
async function runBuilds(run, host) {
    const { inputs } = run;
    let shown;
    const collected = (0,template_request/* collectDiagnostics */.R)((event) => {
        if (event.type === 'run-finished')
            shown = event.report;
        run.log.sink(event);
    });
    const report = await run.engine.build({
        ...(0,template_request/* templateRequest */.s)(run, host, collected.sink),
        onError: inputs.onError,
        onPublishFailure: inputs.onPublishFailure,
        lease: inputs.lease,
        parallelBuilds: inputs.parallelBuilds,
        force: inputs.force,
        debug: false,
    });
    return { report, shown: shown ?? report, diagnostics: collected.diagnostics };
}
/** Annotations, summary, outputs and the files that they name. */
async function build_command_publish(run, { report, shown, diagnostics }, temporaryDirectory) {
    (0,publish/* publishDiagnostics */.A)(run, diagnostics);
    await (0,publish/* writeSummary */.S)((0,summary/* jobSummary */.sp)(shown, diagnostics));
    const { workingDirectory } = run.inputs;
    await writeOutputs(report, { temporaryDirectory, workingDirectory, secrets: run.secrets.values() }, core);
}
/** The journal, of which post is told once there is one: then it must be there. */
function announced(journal) {
    let told = false;
    return {
        ...journal,
        async intend(intent) {
            const entry = await journal.intend(intent);
            if (!told)
                core.saveState(state/* BEGUN_STATE */.G, 'true');
            told = true;
            return entry;
        },
    };
}
/** Names what `on-error` left, with the commands that remove it. */
function sayLeft(run, entries) {
    if (run.inputs.onError === 'cleanup')
        return;
    const { left } = (0,reaper.journalRemains)(entries);
    if (left.length === 0)
        return;
    const headline = `Left as it is, since on-error is ${run.inputs.onError}; a sweep may remove it after 24 hours. To remove it now:`;
    run.log.say(run.secrets.mask((0,untrusted_text/* untrustedLines */.m)((0,remains/* remainsText */.XR)(headline, left)).join('\n')));
}
function conclude(run, report) {
    if (report.exitCode !== 0)
        core.setFailed(run.secrets.mask(failureText(report, run.inputs.template)));
    const { imageId } = reportOutputs(report);
    if (imageId !== '')
        run.log.say(run.secrets.mask((0,untrusted_text/* untrustedLines */.m)(`Image: ${imageId}`).join(' ')));
}


/***/ }),

/***/ 30005:
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
;// CONCATENATED MODULE: ./out/action/cancel-after.js

/** Cancels the run after the time of the input `timeout`; undefined never does. Returns how to take that back. */
function cancelAfter(clock, milliseconds, controller) {
    if (milliseconds === undefined)
        return () => undefined;
    const ended = new AbortController();
    clock.sleep(milliseconds, ended.signal).then(() => controller.abort(new errors/* CancelledError */.cc('the time of the input timeout is over')), () => undefined);
    return () => ended.abort();
}

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
    const groups = logGroups(commands);
    let phase;
    let lastWrite = ports.now();
    let oneBuild = false;
    const writeLines = (text) => {
        lastWrite = ports.now();
        groups.open();
        for (const line of (0,untrusted_text/* untrustedLines */.m)(text.replace(/\n$/, '')))
            ports.write(`${line}\n`);
    };
    const render = ports.renderer(writeLines);
    const startPhase = (build, name) => {
        phase = { name, since: ports.now() };
        if (oneBuild)
            groups.announce((0,untrusted_text/* untrustedLines */.m)(`${build.displayName}: ${name}`).join(' '));
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
            groups.end();
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
            groups.end();
        },
    };
}
/** One group at a time, which begins with its first line: a phase that says nothing has none. */
function logGroups(commands) {
    let announced;
    let isOpen = false;
    const end = () => {
        announced = undefined;
        if (isOpen)
            commands.endGroup();
        isOpen = false;
    };
    return {
        announce(title) {
            end();
            announced = title;
        },
        open() {
            if (announced === undefined)
                return;
            commands.startGroup(announced);
            announced = undefined;
            isOpen = true;
        },
        end,
    };
}

;// CONCATENATED MODULE: ./out/action/log-commands.js

/**
 * The runner's commands that stand among the lines of the log, written by the same writer as those: the toolkit writes past it,
 * so that before a slow reader a group would end ahead of the lines in it.
 */
function logCommands(write) {
    const say = (command, text = '') => write(`::${command}::${escaped(text)}\n`);
    return {
        startGroup: (title) => say('group', title),
        endGroup: () => say('endgroup'),
        debug: (text) => say('debug', text),
        isDebug: core.isDebug,
    };
}
/** As the runner takes it apart again (spec-runner 3). */
function escaped(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
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
        : (await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(2503), __webpack_require__.e(9865), __webpack_require__.e(4503)]).then(__webpack_require__.bind(__webpack_require__, 26180))).runSandboxBuild(run, run.inputs.sandbox),
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
        commands: logCommands(write),
        now: () => clock/* systemClock */.m.now(),
        renderer: (text) => (0,terminal/* terminalRenderer */.K)({ write: text, color: false, codes: false, timestamps: false, clock: clock/* systemClock */.m }),
    });
    try {
        maskWithRunner(secrets, core);
        await runCommand({ secrets, log, pace: write.pace }, controller);
    }
    catch (error) {
        (0,report_failure/* reportFailure */.x)(error);
    }
    finally {
        log.close();
        stopListening();
    }
}
async function runCommand(shown, controller) {
    const env = process.env;
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const inputs = readInputs((name) => core.getInput(name, { trimWhitespace: false }), workspace);
    for (const { name, value } of inputs.secretVariables)
        shown.secrets.add(value, name);
    const stopTimer = cancelAfter(clock/* systemClock */.m, inputs.timeout, controller);
    try {
        const run = {
            inputs,
            env,
            workspace,
            ...shown,
            signal: controller.signal,
            engine: (0,engine/* imageBuildEngine */._g)(),
        };
        await main_COMMANDS[inputs.command](run);
    }
    finally {
        stopTimer();
    }
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
 * None holds a line end: the runner would take every line of such a mask for a mask of its own, also the braces of a JSON
 * document, and then drop each job output that has a brace. A log is masked line by line, so nothing is lost.
 */
function maskForms(secret) {
    if (secret.trim().length < SHORTEST_MASK)
        return [];
    const lines = secret.split(/\r\n|\n|\r/);
    const whole = lines.length === 1 ? [secret] : [];
    const telling = lines.map((line) => line.trim()).filter(isTelling);
    return [...new Set([...whole, ...textForms(secret), ...byteForms(Buffer.from(secret, 'utf8')), ...telling])];
}
/** A line that gives something away: not a brace of a JSON document, nor the frame of a key. */
function isTelling(line) {
    return line.length >= SHORTEST_MASK && !/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
}
/** As URLs, JSON (Go's, too) and shells write it. */
function textForms(text) {
    const percent = encodeURIComponent(text.toWellFormed());
    const json = JSON.stringify(text).slice(1, -1);
    const quoted = ["'\\''", `'"'"'`].map((quote) => text.replaceAll("'", quote));
    return [
        percent,
        percent.replaceAll('%20', '+'),
        json,
        json.replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
        ...quoted.filter((form) => !/[\r\n]/.test(form)),
    ];
}
function byteForms(bytes) {
    const hex = bytes.toString('hex');
    const whole = [bytes, Buffer.concat([bytes, Buffer.from('\n')])].map((value) => value.toString('base64'));
    const base64 = [...whole, ...whole.flatMap(wrapped), ...base64Inside(bytes)];
    return [hex, hex.toUpperCase(), ...base64, ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))]
        .flatMap((text) => [text, text.replace(/=+$/, '')])
        .filter((text) => text.length >= SHORTEST_MASK);
}
/** Shorter pieces of base64 are not secret enough to blank other text for. */
const SHORTEST_BASE64 = 8;
/** The lines of base64 as `base64` (76 characters) and `openssl` (64) write it. */
function wrapped(base64) {
    return [76, 64]
        .filter((width) => base64.length > width)
        .flatMap((width) => base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
        .filter((line) => line.length >= SHORTEST_BASE64);
}
/** Base64 of the value among other bytes: without the groups at its ends, which depend on those. */
function base64Inside(bytes) {
    return [0, 1, 2]
        .map((from) => bytes.subarray(from, from + 3 * Math.floor((bytes.length - from) / 3)).toString('base64'))
        .filter((text) => text.length >= SHORTEST_BASE64);
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

/***/ 9117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22825);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12358);



/** Fails the step with one error annotation: what is wrong, and how to mend it. */
function reportFailure(error) {
    const hint = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS && error.hint !== undefined ? `\n${error.hint}` : '';
    const internal = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS ? '' : '\nThis is a bug of image-build-action: please report it.';
    if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS) && error instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedLines */ .m)(error.stack ?? '').join('\n'));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed(`${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error)}${hint}${internal}`);
}


/***/ }),

/***/ 20947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ UNREPORTED_STATE),
/* harmony export */   G: () => (/* binding */ BEGUN_STATE),
/* harmony export */   cM: () => (/* binding */ SANDBOX_STATE),
/* harmony export */   eL: () => (/* binding */ JOURNAL_STATE),
/* harmony export */   gA: () => (/* binding */ KEEP_STATE)
/* harmony export */ });
/** The state that main leaves for post: the path of the journal. */
const JOURNAL_STATE = 'journal';
/**
 * Set to the value of `on-error` while main runs, when the user wants failed builds kept: if main is killed, post lists and
 * removes nothing. Empty once main has ended, since the journal then says what is kept.
 */
const KEEP_STATE = 'keep';
/** `true` as long as there is a journal at that path: from its first intent on, until main has removed it as closed. */
const BEGUN_STATE = 'begun';
/** The folder of the job's sandbox: post removes it, since its disks belong to root and the runner could not. */
const SANDBOX_STATE = 'sandbox';
/** `true` until main has written its outputs: if it is killed, nobody was told of the images that it finished. */
const UNREPORTED_STATE = 'unreported';


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

/***/ 12358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ untrustedLines)
/* harmony export */ });
/**
 * Text of templates, machines and services as lines that the runner cannot take for workflow commands (spec-runner 3.6):
 * split at every line end the runner knows (also a lone CR), a leading `::` gets something visible in front, and every
 * `##[` is broken.
 */
function untrustedLines(text) {
    return text.split(/\r\n|\n|\r/).map(harmless);
}
// .NET's comparisons by culture see no controls and no ignorable characters, before a command's mark or within it.
const COMMAND = /^[\s\p{C}\p{DI}]*:[\p{C}\p{DI}]*:/u;
const OLD_COMMAND = /#[\p{C}\p{DI}]*#[\p{C}\p{DI}]*\[/gu;
function harmless(line) {
    const broken = line.replace(OLD_COMMAND, '# #[');
    return COMMAND.test(broken) ? `> ${broken}` : broken;
}


/***/ }),

/***/ 58460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ remainingText),
/* harmony export */   XR: () => (/* binding */ remainsText),
/* harmony export */   ZT: () => (/* binding */ remainsOf)
/* harmony export */ });
/* harmony import */ var _journal_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _resource_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30032);


/** What is still there after a run, from the entries of its journal. */
function remainsOf(entries, kinds) {
    const named = (wanted) => entries.filter(wanted).map((entry) => remnant(entry, kinds));
    return {
        left: named(({ state, keptFor }) => state === 'kept' && keptFor === 'on-error'),
        open: named(_journal_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT),
        results: named(({ state, keptFor }) => state === 'kept' && keptFor === undefined),
    };
}
/** A headline and the resources, a line each, every one followed by its command. */
function remainsText(headline, remnants) {
    const lines = remnants.flatMap(({ description, command }) => [
        description,
        ...(command === '' ? [] : [`  ${command}`]),
    ]);
    return [headline, ...lines].join('\n');
}
/** What could not be removed and why; on a line of its own the command that removes it. */
function remainingText({ description, reason, command }) {
    return command === '' ? `${description}: ${reason}` : `${description}: ${reason}\n  ${command}`;
}
function remnant(entry, kinds) {
    const kind = kinds.find((one) => one.kind === entry.kind);
    return { description: (0,_resource_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEntry */ .O)(entry, kind), command: kind?.removalCommand(entry) ?? '' };
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

/***/ 30032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeEntry)
/* harmony export */ });
/** Names a journalled resource for a person, also one whose kind this version does not know. */
function describeEntry(entry, kind) {
    return kind?.describe(entry) ?? `${entry.kind} ${entry.id ?? entry.name ?? entry.token}`;
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

/***/ 16892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ deferred)
/* harmony export */ });
/** `Promise.withResolvers`, which Node 20 does not have. */
function deferred() {
    let settle;
    const promise = new Promise((resolve, reject) => {
        settle = { resolve, reject };
    });
    if (settle === undefined)
        throw new Error('the executor of a promise runs at once');
    return { promise, ...settle };
}


/***/ }),

/***/ 16392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ errorAdvice),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   iB: () => (/* binding */ isCancellation),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/** The one error class of the project: a message with the wrong value in it, and facts that a host can show. */
class BuildError extends Error {
    code;
    source;
    hint;
    range;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = 'BuildError';
        this.code = facts.code;
        this.source = facts.source;
        this.hint = facts.hint;
        this.range = facts.range;
    }
}
/** Thrown (as `signal.reason` too) when the run was cancelled by a signal, a timeout input or an operator. */
class CancelledError extends BuildError {
    constructor(message = 'the build was cancelled', cause) {
        super(message, { code: 'Cancelled', source: 'user', cause });
        this.name = 'CancelledError';
    }
}
/** True for an error that means "stopped on request": ours, or the platform's AbortError. */
function isCancellation(error) {
    return error instanceof CancelledError || (error instanceof Error && error.name === 'AbortError');
}
/** The text of anything that can be thrown. */
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}
/** As {@link errorMessage}, followed by how to mend it where that is known. */
function errorAdvice(error) {
    const hint = error instanceof BuildError ? error.hint : undefined;
    return hint === undefined ? errorMessage(error) : `${errorMessage(error)}. ${hint}`;
}


/***/ }),

/***/ 25723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fileErrorCode),
/* harmony export */   d: () => (/* binding */ goFileError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** Go's texts for the usual failures of a file operation. */
const REASONS = {
    ENOENT: 'no such file or directory',
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EEXIST: 'file exists',
    ENOTDIR: 'not a directory',
    EISDIR: 'is a directory',
    ENOTEMPTY: 'directory not empty',
    ENOSPC: 'no space left on device',
    EROFS: 'read-only file system',
    ENAMETOOLONG: 'file name too long',
    ELOOP: 'too many levels of symbolic links',
};
/**
 * The text of a failed file operation as Packer shows it: `stat a.sh: no such file or directory`. `path` is the path as
 * the user gave it.
 */
function goFileError(operation, path, error) {
    const code = fileErrorCode(error);
    return `${operation} ${path}: ${(code === undefined ? undefined : REASONS[code]) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`;
}
/** The platform's code of a failed file operation (`ENOENT`), undefined for anything else. */
function fileErrorCode(error) {
    if (!(error instanceof Error) || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
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

/***/ 70912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ safeWriter)
/* harmony export */ });
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16892);

/** Characters in a piece of what waits for a slow reader. */
const PIECE = 1024 * 1024;
/**
 * A writer for stdout or stderr that outlives its reader: after EPIPE it is silent, so that cleaning up goes on when the
 * runner's worker was killed (spec-runner 1.1). What a slow reader has not taken yet is held back in large pieces: Node
 * fails with EINVAL, and drops everything, when a million writes wait.
 */
function safeWriter(stream) {
    let gone = false;
    let open = '';
    let waiting;
    const full = [];
    const caughtUp = () => {
        waiting?.resolve();
        waiting = undefined;
    };
    const end = () => {
        gone = true;
        open = '';
        full.length = 0;
        caughtUp();
    };
    stream.on('error', end);
    stream.on('close', end);
    stream.on('drain', () => {
        const piece = full.shift() ?? open;
        if (piece === open)
            open = '';
        if (piece.length > 0)
            stream.write(piece);
        if (!stream.writableNeedDrain)
            caughtUp();
    });
    const pace = () => {
        if (gone || !stream.writableNeedDrain)
            return undefined;
        waiting ??= (0,_deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .deferred */ .y)();
        return waiting.promise;
    };
    const write = (text) => {
        if (gone || stream.destroyed)
            return;
        if (full.length === 0 && open === '' && !stream.writableNeedDrain) {
            stream.write(text);
            return;
        }
        open += text;
        if (open.length < PIECE)
            return;
        full.push(Buffer.from(open));
        open = '';
    };
    return Object.assign(write, { pace });
}


/***/ })

};
;