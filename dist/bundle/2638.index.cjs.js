"use strict";
exports.id = 2638;
exports.ids = [2638];
exports.modules = {

/***/ 1102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownedIamResources)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84789);
/* harmony import */ var _iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65861);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24963);




/** How temporary profiles and roles are named (spec-amazon 3.3). */
const GENERATED_NAME = /^packer-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/**
 * The roles and instance profiles of an account that carry the tag `image-build:expires`. IAM lists them without their tags, so
 * that those with a name of ours are asked one by one. IAM is one for all regions.
 */
async function ownedIamResources(search) {
    const found = await Promise.all(KINDS.map((kind) => searchKind(kind, search)));
    return {
        resources: found.flatMap(({ resources }) => resources),
        unsearched: found.flatMap(({ unsearched }) => unsearched),
    };
}
const KINDS = [
    {
        kind: 'aws:iam-role',
        plural: 'IAM roles',
        names: (iam, signal) => iam.listRoles(signal),
        get: (name, iam, signal) => iam.getRole(name, signal),
    },
    {
        kind: 'aws:iam-instance-profile',
        plural: 'instance profiles',
        names: (iam, signal) => iam.listInstanceProfiles(signal),
        get: (name, iam, signal) => iam.getInstanceProfile(name, signal),
    },
];
async function searchKind(kind, { iam, access, signal, notice }) {
    try {
        const names = (await kind.names(iam, signal)).filter((name) => GENERATED_NAME.test(name));
        const owned = await Promise.all(names.map((name) => ownedBy(kind, name, { iam, access, signal })));
        return { resources: owned.flat(), unsearched: [] };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .GZ)(error)) {
            notice(`${kind.plural} are not looked for, which only a template with a temporary one makes: ${error.awsMessage}`);
            return { resources: [], unsearched: [] };
        }
        return { resources: [], unsearched: [{ where: kind.plural, reason: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAdvice */ .Js)(error) }] };
    }
}
async function ownedBy({ kind, get }, name, { iam, access, signal }) {
    try {
        const ownership = (0,_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnership */ .m9)((await get(name, iam, signal)).tags);
        return ownership === undefined ? [] : [{ kind, id: name, name, access, ownership }];
    }
    catch (error) {
        // Its build has removed it meanwhile.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, ..._iam_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SUCH_ENTITY */ .Q))
            return [];
        throw error;
    }
}


/***/ }),

/***/ 14706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ownedResources)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84789);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24963);



/**
 * Everything in a region that carries the tag `image-build:expires`: one Describe call a kind, page by page, all kinds at
 * once. A kind that cannot be looked for is in `unsearched`. `access` is the region's, for journal entries.
 */
async function ownedResources(ec2, access, signal) {
    const failures = [];
    const found = await Promise.all(LISTERS.map(async ({ kind, plural, list }) => {
        try {
            const items = await list(ec2, signal);
            return items.flatMap((item) => owned(kind, item, access));
        }
        catch (error) {
            failures.push({ plural, error });
            return [];
        }
    }));
    return { resources: found.flat(), unsearched: unsearched(failures, ec2.region) };
}
/** The server looks for the tag; `owned` looks again, for a server that does not know the filter. */
const OURS = { Name: 'tag-key', Values: [`${_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_PREFIX */ .Zd}expires`] };
/** An instance that is shutting down is as good as gone. */
const ALIVE = { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] };
const LISTERS = [
    {
        kind: 'aws:instance',
        plural: 'instances',
        list: async (ec2, signal) => {
            const query = { Filters: [OURS, ALIVE], MaxResults: 1000 };
            const found = await pages((page) => ec2.describeInstances({ ...query, ...page }, signal));
            const instances = found
                .flatMap(({ Reservations = [] }) => Reservations)
                .flatMap(({ Instances = [] }) => Instances);
            return instances.map(({ InstanceId, Tags }) => ({ id: InstanceId, tags: Tags }));
        },
    },
    {
        kind: 'aws:key-pair',
        plural: 'key pairs',
        list: async (ec2, signal) => {
            // EC2 has no pages of key pairs. They are deleted by name.
            const { KeyPairs = [] } = await ec2.describeKeyPairs({ Filters: [OURS] }, signal);
            return KeyPairs.map(({ KeyName, Tags }) => ({ id: KeyName, tags: Tags }));
        },
    },
    {
        kind: 'aws:launch-template',
        plural: 'launch templates',
        list: async (ec2, signal) => {
            const query = { Filters: [OURS], MaxResults: 200 };
            const found = await pages((page) => ec2.describeLaunchTemplates({ ...query, ...page }, signal));
            return found
                .flatMap(({ LaunchTemplates = [] }) => LaunchTemplates)
                .map(({ LaunchTemplateId, Tags }) => ({ id: LaunchTemplateId, tags: Tags }));
        },
    },
    {
        kind: 'aws:image',
        plural: 'images',
        list: async (ec2, signal) => {
            const query = { Owners: ['self'], Filters: [OURS], MaxResults: 1000 };
            const found = await pages((page) => ec2.describeImages({ ...query, ...page }, signal));
            return found
                .flatMap(({ Images = [] }) => Images)
                .map(({ ImageId, Name, Tags }) => ({ id: ImageId, name: Name, tags: Tags }));
        },
    },
    {
        kind: 'aws:volume',
        plural: 'volumes',
        list: async (ec2, signal) => {
            const query = { Filters: [OURS], MaxResults: 500 };
            const found = await pages((page) => ec2.describeVolumes({ ...query, ...page }, signal));
            return found
                .flatMap(({ Volumes = [] }) => Volumes)
                .map(({ VolumeId, Tags, Attachments }) => ({
                id: VolumeId,
                tags: Tags,
                attachedTo: Attachments?.[0]?.InstanceId,
            }));
        },
    },
    {
        kind: 'aws:snapshot',
        plural: 'snapshots',
        list: async (ec2, signal) => {
            const query = { OwnerIds: ['self'], Filters: [OURS], MaxResults: 1000 };
            const found = await pages((page) => ec2.describeSnapshots({ ...query, ...page }, signal));
            return found
                .flatMap(({ Snapshots = [] }) => Snapshots)
                .map(({ SnapshotId, Tags }) => ({ id: SnapshotId, tags: Tags }));
        },
    },
    {
        kind: 'aws:security-group',
        plural: 'security groups',
        list: async (ec2, signal) => {
            const query = { Filters: [OURS], MaxResults: 1000 };
            const found = await pages((page) => ec2.describeSecurityGroups({ ...query, ...page }, signal));
            return found
                .flatMap(({ SecurityGroups = [] }) => SecurityGroups)
                .map(({ GroupId, GroupName, Tags }) => ({ id: GroupId, name: GroupName, tags: Tags }));
        },
    },
];
async function pages(ask) {
    const answers = [];
    for (let next = ''; next !== undefined;) {
        const answer = await ask(next === '' ? {} : { NextToken: next });
        answers.push(answer);
        next = answer.NextToken || undefined;
    }
    return answers;
}
function owned(kind, { id, name, tags, attachedTo }, access) {
    const ownership = (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnership */ .m9)(tags);
    if (id === undefined || ownership === undefined)
        return [];
    return [{ kind, id, name, access, ownership, attachedTo }];
}
/**
 * One entry a kind, or one for the region where nothing can be asked, as it is not enabled or cannot be reached; a missing
 * permission is about one kind.
 */
function unsearched(failures, region) {
    const [first] = failures;
    const closed = failures.length === LISTERS.length && !failures.some(({ error }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .GZ)(error));
    if (first !== undefined && closed)
        return [{ where: `anything in ${region}`, reason: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAdvice */ .Js)(first.error) }];
    return failures.map(({ plural, error }) => ({ where: `${plural} in ${region}`, reason: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAdvice */ .Js)(error) }));
}


/***/ }),

/***/ 19101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ sweepTotals),
/* harmony export */   Gk: () => (/* binding */ sweepText),
/* harmony export */   Oq: () => (/* binding */ sweepSucceeded)
/* harmony export */ });
/* harmony import */ var _remains_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58460);

/** True when the sweep found everything and left nothing that it should have removed. */
function sweepSucceeded({ failed, unsearched }) {
    return failed.length === 0 && unsearched.length === 0;
}
/**
 * What a sweep found and did, in lines for a person. What it removed it has reported on the way; `apply` is how to make a dry
 * run remove things: `-apply`.
 */
function sweepText(result, apply) {
    const { dryRun, removed, kept, failed, unsearched } = result;
    return [
        ...(dryRun ? removed.map((one) => line('Would remove', one)) : []),
        ...kept.map((one) => line('Kept', one)),
        ...unsearched.map(({ where, reason }) => `Cannot look for ${where}: ${reason}`),
        ...failed.flatMap((one) => `Cannot remove ${(0,_remains_js__WEBPACK_IMPORTED_MODULE_0__/* .remainingText */ .At)(one)}`.split('\n')),
        sweepTotals(result) + (dryRun && removed.length > 0 ? ` Nothing was removed: say ${apply} to remove it.` : ''),
    ];
}
/** `2 removed, 1 kept, 0 could not be removed.` */
function sweepTotals({ dryRun, removed, kept, failed }) {
    const parts = [`${removed.length} ${dryRun ? 'would be removed' : 'removed'}`, `${kept.length} kept`];
    if (!dryRun)
        parts.push(`${failed.length} could not be removed`);
    return `${parts.join(', ')}.`;
}
function line(what, { description, why }) {
    return `${what} ${description}: ${why}`;
}


/***/ }),

/***/ 208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/resources/reap.js
var reap = __webpack_require__(93017);
// EXTERNAL MODULE: ./out/resources/resource-kind.js
var resource_kind = __webpack_require__(30032);
;// CONCATENATED MODULE: ./out/resources/owned-resource.js
/** The moment at which a resource expires (epoch ms); undefined when its tag is not a time, such as `never`. */
function expiryOf({ expires }) {
    if (!RFC_3339.test(expires))
        return undefined;
    const time = Date.parse(expires);
    return Number.isNaN(time) ? undefined : time;
}
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

;// CONCATENATED MODULE: ./out/resources/sweep-verdict.js

/**
 * Whether a sweep removes a resource: when its expiry has passed or its workflow run has finished (issue 6, 4). Never one
 * whose expiry is not a time, of another repository than those in scope, or of another run than the one asked for.
 */
async function verdictOn({ ownership }, facts) {
    const { scope, now, runFinished } = facts;
    const expiry = expiryOf(ownership);
    if (ownership.run === '' || ownership.build === '')
        return keep('it does not say which run made it');
    if (expiry === undefined)
        return keep(`its expiry ${JSON.stringify(ownership.expires)} is not a time`);
    if (!isInScope(ownership.repository, scope))
        return keep(`it belongs to ${repositoryText(ownership.repository)}`);
    if (scope.run !== undefined && scope.run !== ownership.run)
        return keep(`it belongs to run ${ownership.run}`);
    if (expiry <= now)
        return { sweep: true, why: `expired ${ownership.expires}` };
    const finished = await runFinished(ownership);
    if (finished === true)
        return { sweep: true, why: `run ${ownership.run} has finished` };
    const going = finished === false ? `run ${ownership.run} still goes on, ` : '';
    return keep(`${going}expires ${ownership.expires}`);
}
function keep(why) {
    return { sweep: false, why };
}
function isInScope(repository, { repositories }) {
    if (repositories === 'all')
        return true;
    return repositories.some((name) => name.toLowerCase() === repository.toLowerCase());
}
function repositoryText(repository) {
    return repository === '' ? 'a run outside a repository' : `the repository ${repository}`;
}

;// CONCATENATED MODULE: ./out/resources/sweep.js




/**
 * Removes what runs left behind and nobody waits for: owned resources that are due ({@link verdictOn}), through the kinds and
 * in the order of the reaper. Works without a journal, from tags alone. Rejects only when the signal aborts while searching.
 */
async function sweep(options) {
    const { resources, unsearched } = await search(options);
    const judged = await judge(resources, options);
    const due = judged.filter(({ verdict }) => verdict.sweep);
    const kept = judged.filter(({ verdict }) => !verdict.sweep).map((one) => swept(one, options.kinds));
    const result = { dryRun: options.dryRun, kept, unsearched };
    const removed = due.map((one) => swept(one, options.kinds));
    if (options.dryRun)
        return { ...result, removed, failed: [] };
    for (const { description, why } of removed)
        options.report(`Removing ${description}: ${why}`);
    const entries = due.map(({ resource }, index) => entryOf(resource, index));
    const { released, remaining } = await (0,reap/* reap */.x)(entries, options.kinds, {
        ...options,
        journal: NO_JOURNAL,
        rounds: ROUNDS,
    });
    const gone = new Set(released.map(({ entry }) => entry));
    return { ...result, removed: removed.filter((_, index) => gone.has(entryName(index))), failed: remaining };
}
/** Something that is still in use after this many rounds is used by what is not ours. */
const ROUNDS = 3;
const NO_JOURNAL = { released: async () => undefined };
async function search({ searches, signal }) {
    const found = await Promise.all(searches.map((one) => one.find(signal).catch((error) => failedSearch(one.place, error))));
    signal.throwIfAborted();
    return {
        resources: found.flatMap(({ resources }) => resources),
        unsearched: found.flatMap(({ unsearched }) => unsearched),
    };
}
function failedSearch(place, error) {
    return { resources: [], unsearched: [{ where: place, reason: (0,errors/* errorAdvice */.Js)(error) }] };
}
async function judge(resources, options) {
    const facts = { scope: options.scope, now: options.clock.now(), runFinished: options.runFinished };
    const judged = [];
    // One after the other: resources of one run share one question.
    for (const resource of resources)
        judged.push({ resource, verdict: await verdictOn(resource, facts) });
    const due = new Set(judged.filter(({ verdict }) => verdict.sweep).map(({ resource }) => resource.id));
    return judged.map((one) => {
        const holder = one.resource.attachedTo;
        if (!one.verdict.sweep || holder === undefined || due.has(holder))
            return one;
        return { ...one, verdict: { sweep: false, why: `${one.verdict.why}, but ${holder} uses it` } };
    });
}
function swept({ resource, verdict }, kinds) {
    const kind = kinds.find((one) => one.kind === resource.kind);
    return {
        description: (0,resource_kind/* describeEntry */.O)(entryOf(resource, 0), kind),
        kind: resource.kind,
        id: resource.id,
        why: verdict.why,
    };
}
/** The resource as the journal of its run would know it. */
function entryOf({ kind, id, name, access, ownership }, index) {
    return {
        entry: entryName(index),
        state: 'created',
        kind,
        id,
        name,
        access,
        build: ownership.build,
        token: ownership.token,
    };
}
function entryName(index) {
    return `swept-${index}`;
}


/***/ }),

/***/ 20602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ sweepAccount)
});

// EXTERNAL MODULE: ./out/clouds/aws/access-options.js
var access_options = __webpack_require__(31623);
// EXTERNAL MODULE: ./out/clouds/aws/client-factory.js + 4 modules
var client_factory = __webpack_require__(20211);
// EXTERNAL MODULE: ./out/clouds/aws/kinds/aws-kinds.js + 1 modules
var aws_kinds = __webpack_require__(4664);
// EXTERNAL MODULE: ./out/clouds/aws/sweep/owned-iam.js
var owned_iam = __webpack_require__(1102);
// EXTERNAL MODULE: ./out/clouds/aws/sweep/owned-resources.js
var owned_resources = __webpack_require__(14706);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
;// CONCATENATED MODULE: ./out/clouds/aws/sweep/sweep-regions.js

/** Throws `NoSuchRegion` for a name that cannot be a region's: names become part of addresses. */
function requireRegionNames(regions) {
    const wrong = regions === 'all' ? undefined : regions.find((name) => !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(name));
    if (wrong === undefined)
        return;
    throw new errors/* BuildError */.zS(`${JSON.stringify(wrong)} is not the name of an AWS region`, {
        code: 'NoSuchRegion',
        source: 'user',
        hint: 'Regions are named like us-east-1; all stands for every region that is enabled.',
    });
}
/** The regions to sweep: `all` those enabled for the account (EC2 API: DescribeRegions), the given ones, else the region of the environment. */
async function sweepRegions(aws, regions, signal) {
    if (regions === 'all') {
        const { Regions = [] } = await aws.ec2().describeRegions({}, signal);
        return Regions.flatMap(({ RegionName }) => RegionName ?? []).sort();
    }
    return regions.length === 0 ? [aws.region] : [...new Set(regions)];
}

// EXTERNAL MODULE: ./out/resources/sweep.js + 2 modules
var sweep = __webpack_require__(208);
// EXTERNAL MODULE: ./out/support/http.js
var http = __webpack_require__(48971);
;// CONCATENATED MODULE: ./out/support/github-runs.js


const TIMEOUT = 10_000;
/**
 * Answers whether workflow runs have finished: true when the status of the attempt is `completed` (GitHub API: `GET
 * /repos/{repo}/actions/runs/{id}/attempts/{n}`, which needs `actions: read`). Undefined when there is no such run (any more),
 * for ids that are not of a workflow run, without a token, and once GitHub has refused. Each attempt is asked for once.
 */
function githubRuns(options) {
    const known = new Map();
    let silent = options.token === '';
    const refuse = (error) => {
        if (options.signal.aborted)
            throw options.signal.reason;
        if (!silent)
            options.unanswered(toBuildError(error));
        silent = true;
        return undefined;
    };
    return async (run) => {
        const path = runPath(run);
        if (silent || path === undefined)
            return undefined;
        const answer = known.get(path) ?? askWhetherFinished(path, options).catch(refuse);
        known.set(path, answer);
        return answer;
    };
}
/** Undefined for what cannot be a workflow run. Tags are checked: they become part of an address. */
function runPath({ repository, run, attempt }) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(^|\/)\.\.?(\/|$)/.test(repository))
        return undefined;
    if (!/^\d+$/.test(run))
        return undefined;
    const ofAttempt = /^\d+$/.test(attempt) ? `/attempts/${attempt}` : '';
    return `/repos/${repository}/actions/runs/${run}${ofAttempt}`;
}
async function askWhetherFinished(path, options) {
    const { env, token, signal } = options;
    const api = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    const headers = {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'User-Agent': 'image-build-action',
        'X-GitHub-Api-Version': '2022-11-28',
    };
    const answer = await (0,http/* httpSend */.v)({ url: api + path, headers, timeout: TIMEOUT }, { env, signal });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refused(path, answer);
    const status = statusOf(answer.body);
    return status === undefined ? undefined : status === 'completed';
}
function refused(path, { status }) {
    return new errors/* BuildError */.zS(`GitHub answers ${status} to GET ${path}`, {
        code: 'GithubRefused',
        source: status === 401 || status === 403 ? 'user' : 'remote',
        hint: 'The token needs the permission actions: read on the repository.',
    });
}
function statusOf(body) {
    try {
        const value = JSON.parse(body);
        if (typeof value !== 'object' || value === null || !('status' in value))
            return undefined;
        return typeof value.status === 'string' ? value.status : undefined;
    }
    catch {
        return undefined;
    }
}
function toBuildError(error) {
    if (error instanceof errors/* BuildError */.zS)
        return error;
    return new errors/* BuildError */.zS((0,errors/* errorMessage */.gJ)(error), { code: 'GithubUnreachable', source: 'remote', cause: error });
}

;// CONCATENATED MODULE: ./out/sweeper.js








/**
 * Sweeps an AWS account: what runs that nobody waits for left behind, found by its tags (issue 6, 4). A composition root beside
 * `reaper.ts`: it loads neither templates nor provisioners. Throws `AwsNoRegion`, `AwsNoCredentials`, `NoSuchRegion`, AwsError;
 * what could not be searched or removed is in the result.
 */
async function sweepAccount(options) {
    const { env, clock, signal } = options;
    requireRegionNames(options.regions);
    const [region = ''] = options.regions === 'all' ? [] : options.regions;
    const aws = await (0,client_factory/* createAws */.g)({ ...access_options/* DEFAULT_ACCESS */.jl, region }, { env, clock }, awsContext(options));
    const regions = await sweepRegions(aws, options.regions, signal);
    return (0,sweep/* sweep */.X)({
        ...options,
        searches: [...regions.map((place) => searchOf(aws, place)), iamSearchOf(aws, options)],
        kinds: (0,aws_kinds/* awsKinds */.z)(async () => aws),
        runFinished: githubRuns({
            token: options.token,
            env,
            signal,
            unanswered: (error) => sayUnanswered(error, options),
        }),
    });
}
function awsContext({ report, debug, secret, signal }) {
    return { ui: { debug, say: report, error: report }, secrets: { add: secret }, signal };
}
function searchOf(aws, region) {
    return {
        place: region,
        find: (signal) => (0,owned_resources/* ownedResources */.l)(aws.ec2(region), aws.accessRecord(region), signal),
    };
}
function iamSearchOf(aws, { report }) {
    return {
        place: 'IAM',
        find: (signal) => (0,owned_iam/* ownedIamResources */.K)({ iam: aws.iam(), access: aws.accessRecord(), signal, notice: report }),
    };
}
function sayUnanswered(error, options) {
    const hint = error.hint === undefined ? '' : ` ${error.hint}`;
    options.report(`GitHub cannot be asked which runs have finished, so only expiry counts: ${error.message}.${hint}`);
}


/***/ })

};
;