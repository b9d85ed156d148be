"use strict";
exports.id = 4486;
exports.ids = [4486];
exports.modules = {

/***/ 44486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSweepCommand: () => (/* binding */ runSweepCommand)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(22825);
// EXTERNAL MODULE: ./out/resources/remains.js
var remains = __webpack_require__(58460);
// EXTERNAL MODULE: ./out/resources/sweep-text.js
var sweep_text = __webpack_require__(19101);
// EXTERNAL MODULE: ./out/support/clock.js
var clock = __webpack_require__(7197);
// EXTERNAL MODULE: ./out/sweeper.js + 2 modules
var sweeper = __webpack_require__(20602);
// EXTERNAL MODULE: ./out/action/publish.js + 1 modules
var publish = __webpack_require__(16773);
// EXTERNAL MODULE: ./out/action/summary.js
var summary = __webpack_require__(67862);
;// CONCATENATED MODULE: ./out/action/sweep-summary.js


/** The most rows of the table; the log has them all. */
const MOST_ROWS = 500;
/** The job summary of a sweep: a table of what was found and what became of it. */
function sweepSummary(result) {
    const { dryRun, removed, kept, failed, unsearched } = result;
    const rows = [
        ...failed.map(({ description, reason }) => row('could not be removed', description, reason)),
        ...unsearched.map(({ where, reason }) => row('could not be looked for', where, reason)),
        ...removed.map(({ description, why }) => row(dryRun ? 'would be removed' : 'removed', description, why)),
        ...kept.map(({ description, why }) => row('kept', description, why)),
    ];
    const table = rows.length === 0 ? [] : ['| Result | Resource | Why |', '| --- | --- | --- |', ...rows.slice(0, MOST_ROWS), ''];
    const rest = rows.length > MOST_ROWS ? [`${rows.length - MOST_ROWS} more are in the log.`, ''] : [];
    return `${[`### Sweep${dryRun ? ' (dry run)' : ''}: ${(0,sweep_text/* sweepTotals */.A5)(result)}`, '', ...table, ...rest].join('\n')}\n`;
}
function row(...cells) {
    return `| ${cells.map(summary/* escapeMarkdown */.FV).join(' | ')} |`;
}

// EXTERNAL MODULE: ./out/action/untrusted-text.js
var untrusted_text = __webpack_require__(12358);
;// CONCATENATED MODULE: ./out/action/sweep-command.js








/** Longest time that a sweep takes, in milliseconds. */
const LIMIT = 30 * 60_000;
/** `command: sweep`: removes, or with `dry-run` only lists, what finished and expired runs left in the AWS account. */
async function runSweepCommand(run) {
    const { inputs, env, secrets } = run;
    if (inputs.githubToken !== '')
        secrets.add(inputs.githubToken, 'github-token');
    const say = (text) => {
        for (const line of (0,untrusted_text/* untrustedLines */.m)(secrets.mask(text)))
            run.log.say(line);
    };
    const result = await (0,sweeper/* sweepAccount */.E)({
        regions: inputs.regions,
        scope: { repositories: scopeOf(inputs.repository, env) },
        dryRun: inputs.dryRun,
        token: inputs.githubToken,
        env,
        clock: clock/* systemClock */.m,
        signal: run.signal,
        deadline: clock/* systemClock */.m.now() + LIMIT,
        report: say,
        debug: (text) => core.debug((0,untrusted_text/* untrustedLines */.m)(secrets.mask(text)).join('\n')),
        secret: (value) => secrets.add(value),
    });
    for (const line of (0,sweep_text/* sweepText */.Gk)(result, 'dry-run: false'))
        say(line);
    await (0,publish/* writeSummary */.S)(secrets.mask(sweepSummary(result)));
    if (!(0,sweep_text/* sweepSucceeded */.Oq)(result))
        core.setFailed((0,untrusted_text/* untrustedLines */.m)(secrets.mask(failureText(result))).join('\n'));
}
function scopeOf(repositories, env) {
    if (repositories.includes('all'))
        return 'all';
    return repositories.length > 0 ? repositories : [env['GITHUB_REPOSITORY'] ?? ''];
}
function failureText(result) {
    const failed = result.failed.map(remains/* remainingText */.At);
    const unsearched = result.unsearched.map(({ where, reason }) => `Cannot look for ${where}: ${reason}`);
    return [`The sweep is not complete: ${(0,sweep_text/* sweepTotals */.A5)(result)}`, ...unsearched, ...failed].join('\n');
}


/***/ })

};
;