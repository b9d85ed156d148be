"use strict";
exports.id = 339;
exports.ids = [339];
exports.modules = {

/***/ 9513:
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
        if (name === undefined || rest === undefined) {
            problems.push({ input, message: `line ${index + 1} is not of the form name=value`, hint: FORM });
            continue;
        }
        if (operator === '=') {
            assignments.push({ name, value: rest });
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
        assignments.push({ name, value: lines.slice(index + 1, end).join('\n') });
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

/***/ 7339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/engine/render/terminal.js + 1 modules
var terminal = __webpack_require__(5232);
// EXTERNAL MODULE: ./build/engine/secret-filter.js + 1 modules
var secret_filter = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/engine.js + 82 modules
var engine = __webpack_require__(6531);
// EXTERNAL MODULE: ./build/support/cancel-on-signals.js
var cancel_on_signals = __webpack_require__(8048);
// EXTERNAL MODULE: ./build/support/clock.js
var clock = __webpack_require__(4374);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(5921);
// EXTERNAL MODULE: ./build/support/safe-writer.js
var safe_writer = __webpack_require__(9463);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/resources/journal.js + 1 modules
var resources_journal = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/resources/remove-closed-journal.js
var remove_closed_journal = __webpack_require__(451);
// EXTERNAL MODULE: ./build/support/run-identity.js
var run_identity = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/support/system-host.js + 1 modules
var system_host = __webpack_require__(7244);
;// CONCATENATED MODULE: ./build/action/journal-path.js

/**
 * Where the journal of this step lies: in the runner's temp folder, which survives from main to post, under a name unique per
 * run, attempt, step and process, since two instances of the action may run at once (decisions 3).
 */
function journalPath(env, temporaryDirectory, uuid) {
    const parts = [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_ACTION'], uuid];
    const name = parts.map((part) => (part ?? '').replace(/[^\w.-]/g, '_')).filter((part) => part !== '');
    return (0,external_node_path_.join)(temporaryDirectory, `image-build-${name.join('-')}.journal`);
}

;// CONCATENATED MODULE: ./build/action/outputs.js

/** What the builds that succeeded made, whether or not others failed. "First" is the first build that made an image. */
function reportOutputs(report) {
    const images = report.builds.filter((build) => build.status === 'succeeded').map(imageOutput);
    const first = images.find((image) => image.id !== '');
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
    };
}
/** Where the file for Terraform goes: it loads `*.auto.tfvars.json` of its working directory by itself. */
function tfvarsPath(workingDirectory) {
    return (0,external_node_path_.join)(workingDirectory, 'image.auto.tfvars.json');
}
/** The content of that file: `image_id`, and `images` by build and region. */
function tfvarsContent(outputs) {
    const images = Object.fromEntries(outputs.images.filter((image) => image.id !== '').map((image) => [image.build, image.images]));
    return `${JSON.stringify({ image_id: outputs.imageId, images }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/action/annotations.js

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

;// CONCATENATED MODULE: ./build/action/publish.js




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

// EXTERNAL MODULE: ./build/support/packer-manifest.js + 1 modules
var packer_manifest = __webpack_require__(8824);
;// CONCATENATED MODULE: ./build/action/run-manifest.js



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

// EXTERNAL MODULE: ./build/action/state.js
var state = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/action/summary.js
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
    return failed === 0 ? `${total} of ${total} succeeded` : `${total - failed} of ${total} succeeded, ${failed} failed`;
}
function buildTable(report) {
    if (report.builds.length === 0 && report.unprepared.length === 0)
        return [];
    return [
        '| Build | Result | Image | Name | Regions | Duration |',
        '| --- | --- | --- | --- | --- | --- |',
        ...report.builds.map(buildRow),
        ...report.unprepared.map(({ label }) => row([label.name, 'not prepared', '', '', '', ''])),
        '',
    ];
}
function buildRow(build) {
    const artifact = build.artifacts.find((candidate) => candidate.image !== undefined) ?? build.artifacts[0];
    const image = artifact?.image;
    const regions = Object.entries(image?.images ?? {}).map(([region, id]) => `${region}: ${id}`);
    const seconds = `${Math.round(build.durationMs / 1000)} s`;
    return row([
        build.label.name,
        build.status,
        image?.id ?? artifact?.id ?? '',
        image?.name ?? '',
        regions.join('\n'),
        seconds,
    ]);
}
function row(cells) {
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
function withinLimit(text) {
    if (Buffer.byteLength(text) <= LIMIT_BYTES)
        return text;
    const cut = Buffer.from(text)
        .subarray(0, LIMIT_BYTES)
        .toString('utf8')
        .replace(/\ufffd$/, '');
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\nThe rest is in the log.\n`;
}

;// CONCATENATED MODULE: ./build/action/template-request.js
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

;// CONCATENATED MODULE: ./build/action/build-command.js















/** `command: build`: runs the builds, then writes outputs, files and summary of whatever succeeded. */
async function runBuildCommand(run) {
    const identity = (0,run_identity/* runIdentity */.y)(run.env);
    const temporaryDirectory = run.env['RUNNER_TEMP'] ?? run.inputs.workingDirectory;
    const path = journalPath(run.env, temporaryDirectory, identity.uuid);
    // Before the first call that creates anything: a killed process cannot say it any more.
    core.saveState(state/* JOURNAL_STATE */.e, path);
    if (run.inputs.onError !== 'cleanup')
        core.saveState(state/* KEEP_STATE */.g, run.inputs.onError);
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
    });
    let shown;
    const collected = collectDiagnostics((event) => {
        if (event.type === 'run-finished')
            shown = event.report;
        run.log.sink(event);
    });
    const { inputs } = run;
    const report = await run.engine.build({
        ...templateRequest(run, host, collected.sink),
        onError: inputs.onError,
        parallelBuilds: inputs.parallelBuilds,
        force: inputs.force,
        debug: false,
    });
    await journal.close();
    await (0,remove_closed_journal/* removeClosedJournal */.s)(path);
    publishDiagnostics(run, collected.diagnostics);
    await writeSummary(jobSummary(shown ?? report, collected.diagnostics));
    await writeOutputs(run, report, temporaryDirectory);
    conclude(run, report);
}
async function writeOutputs(run, report, temporaryDirectory) {
    const outputs = reportOutputs(report);
    const manifest = (0,external_node_path_.join)(temporaryDirectory, `image-build-manifest-${report.runUuid}.json`);
    await (0,promises_.writeFile)(manifest, await runManifest(report, run.inputs.workingDirectory));
    const tfvars = tfvarsPath(run.inputs.workingDirectory);
    if (outputs.imageId !== '')
        await (0,promises_.writeFile)(tfvars, tfvarsContent(outputs));
    setOutput(run, 'image-id', outputs.imageId);
    setOutput(run, 'image-name', outputs.imageName);
    setOutput(run, 'images', JSON.stringify(outputs.images));
    setOutput(run, 'manifest-path', manifest);
    setOutput(run, 'tfvars-path', outputs.imageId === '' ? '' : tfvars);
}
/** A value that holds a secret is not written: outputs are not masked, and the job's output would be dropped anyway. */
function setOutput(run, name, value) {
    if (run.secrets.mask(value) !== value) {
        core.warning(`The output ${name} holds a secret and is left empty.`);
        core.setOutput(name, '');
        return;
    }
    core.setOutput(name, value);
}
function conclude(run, report) {
    const failed = report.builds.filter((build) => build.status === 'failed');
    if (report.exitCode !== 0) {
        const names = [...failed.map((build) => build.label.name), ...report.unprepared.map(({ label }) => label.name)];
        const first = failed[0]?.error;
        const hint = first?.hint === undefined ? '' : `\n${first.hint}`;
        const message = report.cancelled
            ? 'The build was cancelled.'
            : failed.length > 0
                ? `${names.join(', ')} failed: ${first?.message ?? ''}${hint}`
                : `${run.inputs.template} cannot be built: see the annotations on its lines.`;
        core.setFailed(run.secrets.mask(message));
    }
    const { imageId } = reportOutputs(report);
    if (imageId !== '')
        run.log.say(run.secrets.mask(`Image: ${imageId}`));
}

// EXTERNAL MODULE: ./build/config/duration.js
var duration = __webpack_require__(1359);
// EXTERNAL MODULE: ./build/action/assignments.js
var assignments = __webpack_require__(9513);
;// CONCATENATED MODULE: ./build/action/inputs.js




const COMMANDS = ['build', 'validate'];
const ON_ERROR = ['cleanup', 'abort', 'run-cleanup-provisioner'];
/** Reads and checks all inputs; all problems are in the one error it throws. */
function readInputs(get, workspace) {
    const problems = [];
    const template = get('template').trim();
    if (template === '')
        problems.push({ input: 'template', message: 'is required', hint: 'Give the path of a template.' });
    const inputs = {
        command: oneOf('command', get('command').trim() || 'build', COMMANDS, problems),
        template,
        variables: (0,assignments/* parseAssignments */.k)('variables', get('variables'), problems),
        secretVariables: (0,assignments/* parseAssignments */.k)('secret-variables', get('secret-variables'), problems),
        variableFiles: lines(get('variable-files')),
        only: names(get('only')),
        except: names(get('except')),
        onError: oneOf('on-error', get('on-error').trim() || 'cleanup', ON_ERROR, problems),
        parallelBuilds: wholeNumber('parallel-builds', get('parallel-builds'), problems),
        force: inputs_boolean('force', get('force'), problems),
        timeout: inputs_duration('timeout', get('timeout'), problems),
        workingDirectory: (0,external_node_path_.resolve)(workspace, get('working-directory').trim() || '.'),
    };
    if (problems.length > 0)
        throw inputError(problems);
    return inputs;
}
/** One error of all problems with inputs. */
function inputError(problems) {
    const message = problems.map((problem) => `input ${problem.input}: ${problem.message}`).join('; ');
    const hint = [...new Set(problems.map((problem) => problem.hint))].join(' ');
    return new errors/* BuildError */.zS(message, { code: 'InvalidInput', source: 'user', hint });
}
function oneOf(input, value, values, problems) {
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    problems.push({
        input,
        message: `'${value}' is not one of ${values.join(', ')}`,
        hint: `Give one of ${values.join(', ')}.`,
    });
    return values[0];
}
function inputs_boolean(input, text, problems) {
    const value = text.trim().toLowerCase();
    if (value === '' || value === 'false')
        return false;
    if (value !== 'true')
        problems.push({ input, message: `'${text}' is not true or false`, hint: 'Give true or false.' });
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

// EXTERNAL MODULE: ./build/action/untrusted-text.js
var untrusted_text = __webpack_require__(4613);
;// CONCATENATED MODULE: ./build/action/log.js

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

;// CONCATENATED MODULE: ./build/action/masks.js
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

;// CONCATENATED MODULE: ./build/action/mask-with-runner.js

/**
 * Registers every secret that the run learns of with the runner, in every form that could be printed. One that is too short
 * is only hidden in our own output, and named in a warning (decisions 4).
 */
function maskWithRunner(secrets, commands) {
    const registered = new Set();
    const named = new Set();
    secrets.onAdd((value, name) => {
        for (const form of maskForms(value)) {
            if (registered.has(form))
                continue;
            registered.add(form);
            commands.setSecret(form);
        }
        // The first form of a name is its whole value; its lines follow.
        if (name === undefined || named.has(name))
            return;
        named.add(name);
        if (value.length >= SHORTEST_MASK)
            return;
        commands.warning(`The value of ${name} is shorter than ${SHORTEST_MASK} characters: it is hidden in this step's output, but not registered with the runner, where it would blank unrelated text.`);
    });
}

// EXTERNAL MODULE: ./build/action/report-failure.js
var report_failure = __webpack_require__(626);
;// CONCATENATED MODULE: ./build/action/validate-command.js








/** `command: validate`: checks the template, annotates its lines. */
async function runValidateCommand(run) {
    const host = (0,system_host/* systemHost */.E)({
        env: run.env,
        workingDirectory: run.inputs.workingDirectory,
        prompt: async () => '',
        journal: (0,resources_journal/* memoryJournal */.zJ)(clock/* systemClock */.m),
        run: (0,run_identity/* runIdentity */.y)(run.env),
    });
    const collected = collectDiagnostics(run.log.sink);
    const report = await run.engine.validate({ ...templateRequest(run, host, collected.sink), syntaxOnly: false });
    publishDiagnostics(run, collected.diagnostics);
    await writeSummary(diagnosticsSummary(report.valid ? 'The template is valid' : 'The template is not valid', collected.diagnostics));
    if (!report.valid)
        core.setFailed(`${run.inputs.template} is not valid: see the annotations on its lines.`);
}

;// CONCATENATED MODULE: ./build/action/main.js














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
            engine: (0,engine/* imageBuildEngine */._)(),
        };
        await (inputs.command === 'validate' ? runValidateCommand(run) : runBuildCommand(run));
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

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5921);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4613);



/** Fails the step with one error annotation: what is wrong, and how to mend it. */
function reportFailure(error) {
    const hint = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS && error.hint !== undefined ? `\n${error.hint}` : '';
    const internal = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS ? '' : '\nThis is a bug of image-build-action: please report it.';
    if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS) && error instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedLines */ .m)(error.stack ?? '').join('\n'));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed(`${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error)}${hint}${internal}`);
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ JOURNAL_STATE),
/* harmony export */   g: () => (/* binding */ KEEP_STATE)
/* harmony export */ });
/** The state that main leaves for post: the path of the journal. */
const JOURNAL_STATE = 'journal';
/** Set to the value of `on-error` when the user wants failed builds kept: post then lists, and removes nothing. */
const KEEP_STATE = 'keep';


/***/ }),

/***/ 4613:
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
// White space and invisible characters that a runner may skip before `::`.
const COMMAND = /^[\s\u0085\u200b-\u200f\u2060\ufeff]*::/u;
function harmless(line) {
    const broken = line.replaceAll('##[', '# #[');
    return COMMAND.test(broken) ? `> ${broken}` : broken;
}


/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ removeClosedJournal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);


/** Removes a journal in which nothing is open any more; true when it is gone. One that is not, or cannot be read, stays. */
async function removeClosedJournal(path) {
    const { entries, unreadableLines } = await (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a0)(path);
    const open = entries.some((entry) => entry.state === 'intended' || entry.state === 'created');
    if (open || unreadableLines > 0)
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    return true;
}


/***/ }),

/***/ 8048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5921);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/**
 * Aborts the controller with a {@link CancelledError} at the first signal; later ones are swallowed while cleaning up goes
 * on (spec-json-template 10.8). Returns how to stop listening.
 */
function cancelOnSignals(source, controller) {
    const listeners = SIGNALS.map((signal) => {
        const listener = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`cancelled by ${signal}`, signal));
        source.on(signal, listener);
        return [signal, listener];
    });
    return () => {
        for (const [signal, listener] of listeners)
            source.off(signal, listener);
    };
}


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ formatManifest)
});

;// CONCATENATED MODULE: ./build/support/go-json.js
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

;// CONCATENATED MODULE: ./build/support/packer-manifest.js

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

/***/ 9463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ safeWriter)
/* harmony export */ });
/**
 * A writer for stdout or stderr that outlives its reader: after EPIPE it is silent, so that cleaning up goes on when the
 * runner's worker was killed (spec-runner 1.1).
 */
function safeWriter(stream) {
    let gone = false;
    stream.on('error', () => {
        gone = true;
    });
    return (text) => {
        if (!gone && !stream.destroyed)
            stream.write(text);
    };
}


/***/ })

};
;