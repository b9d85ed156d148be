"use strict";
exports.id = 8432;
exports.ids = [8432];
exports.modules = {

/***/ 12621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ describeFilters),
/* harmony export */   aW: () => (/* binding */ ec2Filters),
/* harmony export */   pc: () => (/* binding */ namesFilter)
/* harmony export */ });
/* harmony import */ var _filter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89017);

/** The EC2 form of an option's filters, in template order. */
function ec2Filters(filters) {
    return Object.entries(filters).map(([Name, text]) => ({ Name, Values: [...((0,_filter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFilterValues */ .I)(text) ?? [])] }));
}
/** Filters as an error message shows them: `name=x, tag:role=web`. */
function describeFilters(filters) {
    return filters.map(({ Name, Values = [] }) => `${Name}=${Values.join(',')}`).join('; ');
}
/**
 * Whether a filter block names a filter. One that names none, such as `subnet_filter` with `most_free` alone, is to Packer as
 * if it were not there.
 */
function namesFilter(block) {
    return block !== undefined && Object.keys(block.filters).length > 0;
}


/***/ }),

/***/ 58499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findImage)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84789);
/* harmony import */ var _filters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12621);



/**
 * Finds the one image that is meant, by id, filters or both (spec-amazon 3.1; EC2 API: DescribeImages). Throws a BuildError
 * `SourceImageNotFound` or `SourceImageAmbiguous`, AwsError.
 */
async function findImage(aws, query, signal) {
    const { id, filters, owners, mostRecent, includeDeprecated } = query;
    const request = {
        ...(id === '' ? {} : { ImageIds: [id] }),
        ...(owners.length === 0 ? {} : { Owners: [...owners] }),
        ...(Object.keys(filters).length === 0 ? {} : { Filters: (0,_filters_js__WEBPACK_IMPORTED_MODULE_2__/* .ec2Filters */ .aW)(filters) }),
        IncludeDeprecated: includeDeprecated,
    };
    const wanted = describeRequest(aws.region, request);
    const found = await describe(aws.ec2(), { request, wanted, signal });
    if (found.length > 1 && !mostRecent)
        throw ambiguous(found, wanted);
    const [image] = found.toSorted(newestFirst);
    if (image === undefined)
        throw notFound(wanted);
    return image;
}
async function describe(ec2, { request, wanted, signal }) {
    try {
        const { Images = [] } = await ec2.describeImages(request, signal);
        return Images.flatMap((image) => (image.ImageId === undefined ? [] : [{ ...image, ImageId: image.ImageId }]));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable', 'InvalidAMIID.Malformed')) {
            throw notFound(wanted, error);
        }
        throw error;
    }
}
function describeRequest(region, { ImageIds = [], Owners = [], Filters = [] }) {
    return [
        ...(ImageIds.length === 0 ? [] : [`id ${ImageIds.join(', ')}`]),
        ...(Filters.length === 0 ? [] : [`filters ${(0,_filters_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFilters */ .To)(Filters)}`]),
        ...(Owners.length === 0 ? [] : [`owners ${Owners.join(', ')}`]),
        `region ${region}`,
    ].join(', ');
}
function notFound(wanted, cause) {
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`No AMI was found: ${wanted}`, {
        code: 'SourceImageNotFound',
        source: 'user',
        hint: 'Image ids differ from region to region. Check id or filters, owners and region, and that the image is shared with this account; deprecated images need include_deprecated.',
        cause,
    });
}
function ambiguous(found, wanted) {
    const shown = found.slice(0, 5).map((image) => `${image.ImageId} (${image.Name ?? 'no name'})`);
    const more = found.length > shown.length ? `, and ${found.length - shown.length} more` : '';
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`The query returned more than one result (${found.length} AMIs): ${wanted}`, {
        code: 'SourceImageAmbiguous',
        source: 'user',
        hint: `Set most_recent to true, or narrow the filters. Found: ${shown.join(', ')}${more}.`,
    });
}
function newestFirst(a, b) {
    return time(b) - time(a);
}
function time({ CreationDate }) {
    const parsed = Date.parse(CreationDate ?? '');
    return Number.isNaN(parsed) ? 0 : parsed;
}


/***/ }),

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

/***/ 78432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* binding */ buildImage)
});

// UNUSED EXPORTS: buildImageWith

;// CONCATENATED MODULE: ./out/clouds/aws/ami/copy-targets.js
/** The regions of `ami_regions` without repetitions and without the build region, in template order. */
function otherRegions(amiRegions, buildRegion) {
    return [...new Set(amiRegions)].filter((region) => region !== buildRegion);
}
/**
 * True when the image that CreateImage makes is only the source of copies: an encrypted image is a copy of it back into the
 * build region, and `skip_save_build_region` wants none there.
 */
function needsIntermediary({ encryptBoot, skipSaveBuildRegion }) {
    return encryptBoot === true || skipSaveBuildRegion;
}
/** The copies to make, with their keys (spec-amazon 4.7). */
function copyTargets(options, buildRegion) {
    const back = options.encryptBoot === true && !options.skipSaveBuildRegion ? [buildRegion] : [];
    return [...otherRegions(options.amiRegions, buildRegion), ...back].map((region) => ({
        region,
        encrypted: options.encryptBoot,
        kmsKeyId: options.encryptBoot === true ? keyOf(options, region, buildRegion) : '',
    }));
}
function keyOf(options, region, buildRegion) {
    const own = options.regionKmsKeyIds[region];
    if (region !== buildRegion)
        return own ?? '';
    return own === undefined ? options.kmsKeyId : own;
}

// EXTERNAL MODULE: ./out/clouds/aws/kinds/release.js
var release = __webpack_require__(64933);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/clouds/aws/tags.js
var aws_tags = __webpack_require__(24963);
// EXTERNAL MODULE: ./out/clouds/aws/errors.js
var aws_errors = __webpack_require__(84789);
// EXTERNAL MODULE: ./out/clouds/aws/run/amazon-build.js
var amazon_build = __webpack_require__(40913);
;// CONCATENATED MODULE: ./out/clouds/aws/ami/drop-temporary-tags.js




/** Takes off the tags by which a sweep would remove an image and its snapshots; regions without tags on create have none (decisions 3). */
async function dropTemporaryTags({ id, snapshots }, { ec2, signal, say }) {
    if (!(0,amazon_build/* imageTagsOnCreate */.ss)(ec2.region))
        return;
    const request = { Resources: [id, ...snapshots], Tags: aws_tags/* TEMPORARY_TAG_KEYS */.CW.map((Key) => ({ Key })) };
    try {
        await ec2.deleteTags(request, signal);
    }
    catch (error) {
        if (!(0,aws_errors/* isDenied */.GZ)(error))
            throw error;
        // Policies written for Packer allow ec2:CreateTags but not ec2:DeleteTags: a value that is no time expires never.
        say(`${(0,errors/* errorMessage */.gJ)(error)}; setting the tag ${EXPIRES} of ${id} to "never" instead`);
        const tags = [{ Key: EXPIRES, Value: 'never' }];
        await ec2.createTags({ Resources: [id, ...snapshots], Tags: tags }, signal);
    }
}
const EXPIRES = `${aws_tags/* OWNERSHIP_PREFIX */.Zd}expires`;

;// CONCATENATED MODULE: ./out/clouds/aws/ami/mark-incomplete.js



/**
 * Tags an image and its snapshots as incomplete, the value naming the step that failed, and takes off what would make a
 * sweep remove them. Never throws: what is kept is kept, and what could not be tagged is said.
 */
async function markIncomplete(image, step, tools) {
    const { ec2, signal, say } = tools;
    const { id, snapshots } = image;
    const tag = async () => {
        const tags = [{ Key: aws_tags/* INCOMPLETE_TAG */.yt, Value: step }];
        await ec2.createTags({ Resources: [id, ...snapshots], Tags: tags }, signal);
    };
    const trouble = (what) => (error) => say(`${id} in ${ec2.region} ${what}: ${(0,errors/* errorMessage */.gJ)(error)}`);
    await Promise.all([
        tag().catch(trouble(`could not be tagged ${aws_tags/* INCOMPLETE_TAG */.yt}=${step}`)),
        dropTemporaryTags(image, tools).catch(trouble('keeps its expiry, so that a sweep removes it later')),
    ]);
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/image-artifact.js


/** The artifact of the amazon image builders (spec-amazon 4.9). */
function imageArtifact(facts) {
    const { source, aws, incomplete } = facts;
    const images = Object.fromEntries(facts.images.map(({ region, id }) => [region, id]));
    const regions = Object.keys(images);
    const region = images[aws.region] === undefined ? (regions[0] ?? aws.region) : aws.region;
    const pairs = Object.entries(images).map(([name, id]) => `${name}:${id}`);
    const lines = Object.entries(images).map(([name, id]) => `${name}: ${id}\n`);
    return {
        builderId: facts.builderId,
        id: pairs.toSorted().join(','),
        files: undefined,
        text: `AMIs were created:\n${lines.toSorted().join('')}`,
        generatedData: facts.generatedData,
        image: {
            id: images[region] ?? '',
            name: facts.name,
            region,
            images,
            source: { id: source.ImageId ?? '', name: source.Name ?? '' },
            incomplete,
        },
        async destroy(context) {
            for (const image of facts.images)
                await destroyImage(facts, image, context);
        },
        async published() {
            for (const { held } of facts.images)
                await facts.journal.kept(held.entry);
        },
        async markIncomplete(step, context) {
            const mark = (image) => markIncomplete(image, step, { ...context, ec2: aws.ec2(image.region) });
            await Promise.all(facts.images.map(mark));
        },
    };
}
/** Open in the journal again first: a process that is killed half-way leaves the rest to the post step. */
async function destroyImage(facts, { id, region, held }, context) {
    const { aws, clock, journal } = facts;
    await journal.created(held.entry, id);
    context.say(`Deregistering image ID (${id}) from region (${region})`);
    await (0,release/* releaseImage */.R1)(id, { ec2: aws.ec2(region), poller: aws.poller, clock, signal: context.signal });
    await journal.released(held.entry);
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/publication.js

/**
 * The finished images of a build: those that can be used and are wanted, an intermediary is not. They are the watershed
 * (issue 6): before an image is finished every failure removes it, afterwards the policy decides what a failure or a cancel
 * does with it.
 *
 * Deviation: aws-images-kept-on-publish-failure. Packer removes the image of the build region when a later step fails, and forgets its copies (spec-amazon 4.8).
 */
class Publication {
    /** The step that runs: the one that a failure is about. */
    step = '';
    #build;
    #plan;
    #kept = [];
    constructor(build, plan) {
        this.#build = build;
        this.#plan = plan;
    }
    /** From now on the image is kept when the build succeeds, and as the policy says when it does not. */
    add(image) {
        image.held.whenLeft((outcome, signal) => this.#decide(image, outcome, signal));
    }
    async #decide(image, outcome, signal) {
        const success = outcome.kind === 'success';
        // Post-processors are still to come: a process that is killed before their end leaves the image to the post step.
        if (this.#plan.policy === 'rollback')
            return success ? 'keep-until-published' : 'release';
        if (success)
            return 'keep';
        const { ui, aws } = this.#build;
        const { id, region } = image;
        ui.say(`Keeping the AMI ${id} in ${region}, incomplete: ${this.step} did not end (on-publish-failure is keep)`);
        this.#kept.push(image);
        this.#plan.kept(this.#plan.artifact(this.#kept, this.step));
        await markIncomplete(image, this.step, { ec2: aws.ec2(region), signal, say: (text) => ui.error(text) });
        return 'keep';
    }
}

;// CONCATENATED MODULE: ./out/resources/acquire.js
/**
 * Creates a resource so that nothing can be left behind (architecture, idea 3): the intent is journalled, then the create
 * call is made, then its id is journalled; leaving the scope releases it and closes the entry. A create that failed for
 * certain closes the entry; one whose answer was lost leaves it open for the reaper.
 */
async function acquire(journal, scope, acquisition) {
    const { value } = await acquireHeld(journal, scope, acquisition);
    return value;
}
/** As {@link acquire}, with a handle to keep or release the resource before the scope ends. */
async function acquireHeld(journal, scope, acquisition) {
    const entry = await journal.intend(acquisition.intent);
    const created = await create(journal, scope, acquisition, entry);
    let held = true;
    let decide = async () => 'release';
    const keep = async (keptFor) => {
        await journal.kept(entry, keptFor);
        held = false;
    };
    const release = async (signal) => {
        if (!held)
            return;
        await acquisition.release(created.value, signal);
        held = false;
        await journal.released(entry);
    };
    const leave = async (outcome, signal) => {
        if (!held)
            return;
        const fate = await decide(outcome, signal);
        if (fate === 'release')
            await release(signal);
        else
            await keep(fate === 'keep' ? undefined : 'publication');
    };
    scope.defer((outcome, signal) => reportFailure(acquisition, () => leave(outcome, signal)), {
        independent: acquisition.independent,
        leave: async () => (held ? leaveOpen(journal, entry) : undefined),
    });
    // The scope holds the resource already: a journal that fails here ends the build, and the scope releases.
    await journal.created(entry, created.id, created.facts);
    return {
        value: created.value,
        id: created.id,
        entry,
        keep: () => keep(),
        whenLeft: (decision) => {
            decide = decision;
        },
        release,
    };
}
/** The user wants it left as it is: post must not remove it. */
function leaveOpen(journal, entry) {
    return journal.kept(entry, 'on-error');
}
async function create(journal, scope, acquisition, entry) {
    try {
        return await acquisition.create(new AbortController().signal);
    }
    catch (error) {
        if (acquisition.refused?.(error) === true) {
            // The create call's error is what the user must see: a journal that fails now only leaves an entry to look up.
            await journal.released(entry).catch(() => undefined);
        }
        else if (acquisition.recover !== undefined) {
            scope.defer((_outcome, signal) => reportFailure(acquisition, () => releaseLost(journal, acquisition, entry, signal)), { independent: acquisition.independent, leave: () => leaveOpen(journal, entry) });
        }
        throw error;
    }
}
async function releaseLost(journal, acquisition, entry, signal) {
    const found = await acquisition.recover?.(signal);
    if (found !== undefined)
        await acquisition.release(found, signal);
    await journal.released(entry);
}
async function reportFailure(acquisition, release) {
    if (acquisition.onReleaseFailure === undefined)
        return release();
    try {
        await release();
    }
    catch (error) {
        acquisition.onReleaseFailure(error);
    }
}

// EXTERNAL MODULE: ./out/clouds/aws/kinds/find.js
var find = __webpack_require__(86041);
;// CONCATENATED MODULE: ./out/clouds/aws/run/sign-of-life.js
const INTERVAL = 30_000;
/** Awaits `work`, saying every 30 s that it goes on (decisions 6): `Waiting for AMI ami-1 (2m30s)`. */
async function withSignOfLife(build, text, work) {
    const done = new AbortController();
    const saying = sayUntil(build, text, done.signal);
    try {
        return await work;
    }
    finally {
        done.abort();
        await saying;
    }
}
async function sayUntil(build, text, signal) {
    const { clock } = build.host;
    const start = clock.now();
    while (!signal.aborted) {
        // The sleep ends by the abort when the work is done.
        await clock.sleep(INTERVAL, signal).catch(() => undefined);
        if (!signal.aborted)
            build.ui.progress?.(`${text} (${elapsed(clock.now() - start)})`);
    }
}
function elapsed(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const minutes = Math.floor(seconds / 60);
    return minutes === 0 ? `${seconds}s` : `${minutes}m${seconds % 60}s`;
}

// EXTERNAL MODULE: ./out/clouds/aws/retry.js
var retry = __webpack_require__(1542);
// EXTERNAL MODULE: ./out/clouds/aws/settle-policy.js
var settle_policy = __webpack_require__(25136);
;// CONCATENATED MODULE: ./out/clouds/aws/ami/new-image.js


const POLICY = (0,settle_policy/* settlePolicy */.O)('InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable', 'InvalidSnapshot.NotFound');
/**
 * Makes a call about an image, or its snapshots, that has just become available: not every server of EC2 may know it yet
 * (issue 6, 7; spec-amazon 4.1, step 25).
 */
function callOnNewImage({ host, signal }, call) {
    return (0,retry/* retry */.L5)(call, POLICY, host.clock, signal);
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/built-image.js



/** Waits until the image can be used; a failed one is reported with the reason that AWS gives (spec-amazon 4.1, step 18). */
async function waitForImage(build, id, region) {
    try {
        const work = build.aws.poller.imageAvailable(id, build.signal, region);
        await withSignOfLife(build, `Waiting for AMI ${id} in ${region}`, work);
    }
    catch (error) {
        if (build.signal.aborted)
            throw error;
        throw new errors/* BuildError */.zS(`The AMI ${id} in ${region} did not become available: ${(0,errors/* errorMessage */.gJ)(error)}`, {
            code: 'ImageNotAvailable',
            source: 'remote',
            hint: (error instanceof errors/* BuildError */.zS ? error.hint : undefined) ??
                'For encrypted images check the permissions on the KMS key.',
            cause: error,
        });
    }
}
/** Ids of the image's snapshots. */
async function snapshotsOf(build, id, region) {
    const describe = () => build.aws.ec2(region).describeImages({ ImageIds: [id] }, build.signal);
    const { Images = [] } = await callOnNewImage(build, describe);
    return (Images[0]?.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []);
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/image-tags.js


/** TagSpecifications of CreateImage and CopyImage for the image and its snapshots; undefined where the region takes none. */
function imageTagSpecifications(build, region, user, token) {
    if (!(0,amazon_build/* imageTagsOnCreate */.ss)(region))
        return undefined;
    const tags = (0,amazon_build/* ownedTags */.dt)(build, user, token);
    return (0,aws_tags/* tagSpecifications */.v7)({ image: tags, snapshot: tags });
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/name-taken.js



/** The account's image of that name in the region, if there is one. */
async function findOwnImage(build, name, region = build.aws.region) {
    const request = { Owners: ['self'], Filters: [{ Name: 'name', Values: [name] }] };
    const { Images = [] } = await build.aws.ec2(region).describeImages(request, build.signal);
    return Images[0];
}
/** Somebody took the name while this build ran, or has it in another region: makes the error say so; others stay as they are. */
async function explainDuplicate(build, error, name, region) {
    if (!(0,aws_errors/* isAwsError */.m_)(error, 'InvalidAMIName.Duplicate'))
        return error;
    const image = await findOwnImage(build, name, region).catch(() => undefined);
    return image === undefined ? error : nameTaken(name, image, region, error);
}
/** The error for a name that an image of the account has already, with the run that made it when its tags tell. */
function nameTaken(name, image, region, cause) {
    const tag = (key) => image.Tags?.find(({ Key }) => Key === aws_tags/* OWNERSHIP_PREFIX */.Zd + key)?.Value ?? '';
    const [run, repository] = [tag('run'), tag('repository')];
    const maker = run === '' ? '' : `, made by run ${run}${repository === '' ? '' : ` of ${repository}`}`;
    const made = image.CreationDate === undefined ? '' : ` on ${image.CreationDate}`;
    return new errors/* BuildError */.zS(`the AMI name "${name}" is in use by ${image.ImageId} in ${region}${maker}${made}`, {
        code: 'ImageNameTaken',
        source: 'user',
        hint: 'Choose another ami_name (for example with {{timestamp}}), or replace the image: input "force", option -force, or force_deregister in the template.',
        cause,
    });
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/copy-image.js









/**
 * Copies the image to all targets at once (spec-amazon 4.7; EC2 API: CopyImage). All copies are waited for before a failure is
 * reported; a copy that does not get finished is removed.
 */
async function copyImage(build, scope, plan) {
    const { region } = build.aws;
    if (plan.targets.length === 0)
        return [];
    const names = plan.targets.map((target) => target.region).join(', ');
    build.ui.say(`Copying/Encrypting AMI (${plan.source.id}) to other regions: ${names}`);
    const ended = await Promise.allSettled(plan.targets.map((target) => copyTo(build, scope, plan, target)));
    const failures = ended.flatMap((end, index) => end.status === 'rejected' ? [{ region: plan.targets[index]?.region ?? region, error: end.reason }] : []);
    if (failures.length > 0)
        throw copyError(build, failures);
    return ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}
async function copyTo(build, scope, plan, target) {
    const { region } = target;
    build.ui.message(`Copying to: ${region}`);
    const held = await acquireCopy(build, scope, plan, target).catch(async (error) => {
        throw await explainDuplicate(build, error, plan.name, region);
    });
    build.ui.message(`AMI in ${region}: ${held.id}`);
    await waitForImage(build, held.id, region);
    const copy = { region, id: held.id, snapshots: await snapshotsOf(build, held.id, region), held };
    plan.finished(copy);
    return copy;
}
async function acquireCopy(build, scope, plan, target) {
    const { region } = target;
    const token = (0,amazon_build/* clientToken */.$Y)();
    let createdAt = build.host.clock.now();
    return acquireHeld(build.host.journal, scope, {
        intent: (0,amazon_build/* intentOf */.oQ)(build, { kind: 'aws:image', token, name: plan.name, region, source: plan.source.id }),
        async create(signal) {
            const tags = imageTagSpecifications(build, region, plan.tags, token);
            const request = {
                ClientToken: token,
                SourceRegion: build.aws.region,
                SourceImageId: plan.source.id,
                Name: plan.name,
                // Deviation: aws-copy-tags. Where tags go with the call they are the source's own, and CopyImageTags would give each key twice.
                ...(tags === undefined ? { CopyImageTags: true } : { TagSpecifications: tags }),
                ...(target.encrypted === undefined ? {} : { Encrypted: target.encrypted }),
                ...(target.kmsKeyId === '' ? {} : { KmsKeyId: target.kmsKeyId }),
                ...(plan.completionMinutes === undefined
                    ? {}
                    : { SnapshotCopyCompletionDurationMinutes: plan.completionMinutes }),
            };
            const { ImageId } = await build.aws.ec2(region).copyImage(request, signal);
            const id = (0,amazon_build/* createdId */.WJ)(ImageId, 'image');
            createdAt = build.host.clock.now();
            return { value: id, id };
        },
        async release(id, signal) {
            build.ui.say(`Deregistering the AMI ${id} in ${region} and deleting its snapshots...`);
            await (0,release/* releaseImage */.R1)(id, (0,amazon_build/* releaseTools */.j$)(build, signal, createdAt, region));
        },
        independent: true,
        refused: aws_errors/* refusedByAws */.V5,
        recover: (0,amazon_build/* lookForLost */.R9)(build, (signal) => (0,find/* findImage */.F1)({ token, name: plan.name, source: plan.source.id }, build.aws.ec2(region), signal)),
    });
}
function copyError(build, failures) {
    const [first] = failures;
    if (build.signal.aborted)
        return build.signal.reason;
    const text = failures.map(({ region, error }) => `${region}: ${(0,errors/* errorMessage */.gJ)(error)}`).join('; ');
    const cause = first?.error;
    const known = cause instanceof errors/* BuildError */.zS ? cause : undefined;
    return new errors/* BuildError */.zS(`Copying the AMI failed in ${text}`, {
        code: 'ImageCopyFailed',
        source: known?.source ?? 'remote',
        hint: known?.hint,
        cause,
    });
}

// EXTERNAL MODULE: ./out/clouds/aws/run/block-device-mapping.js
var block_device_mapping = __webpack_require__(93757);
;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/create-image.js










const FIFTEEN_MINUTES = 15 * 60_000;
/**
 * Makes the image of the stopped machine and waits for it (spec-amazon 4.1, step 18; EC2 API: CreateImage).
 *
 * Deviation: aws-unavailable-image-removed. An image that never becomes available is removed; Packer leaves it (spec-amazon 4.8).
 */
async function createImage(build, scope, plan) {
    const { region } = build.aws;
    build.ui.say(`Creating AMI ${plan.name} from instance ${plan.instanceId}`);
    const deadline = build.host.clock.now() + FIFTEEN_MINUTES;
    const policy = {
        tries: Number.POSITIVE_INFINITY,
        delay: 200,
        cap: 30_000,
        retryable: (error) => isNotStoppedYet(error) && build.host.clock.now() < deadline,
    };
    const held = await (0,retry/* retry */.L5)(() => acquireImage(build, scope, plan), policy, build.host.clock, build.signal).catch(async (error) => {
        throw await explainDuplicate(build, error, plan.name, region);
    });
    build.ui.message(`AMI: ${held.id}`);
    build.ui.say('Waiting for AMI to become ready...');
    await waitForImage(build, held.id, region);
    return { region, id: held.id, snapshots: await snapshotsOf(build, held.id, region), held };
}
/** EC2 sometimes says so of a machine that it has just called stopped. */
function isNotStoppedYet(error) {
    return (0,aws_errors/* isAwsError */.m_)(error, 'InvalidParameterValue') && error.awsMessage.includes('Instance is not in state');
}
async function acquireImage(build, scope, plan) {
    const token = (0,amazon_build/* clientToken */.$Y)();
    let createdAt = build.host.clock.now();
    return acquireHeld(build.host.journal, scope, {
        intent: (0,amazon_build/* intentOf */.oQ)(build, { kind: 'aws:image', token, name: plan.name, source: plan.instanceId }),
        async create(signal) {
            const tags = imageTagSpecifications(build, build.aws.region, plan.tags, token);
            const request = {
                InstanceId: plan.instanceId,
                Name: plan.name,
                ...(plan.mappings.length === 0 ? {} : { BlockDeviceMappings: plan.mappings.map(block_device_mapping/* blockDeviceMapping */.EK) }),
                ...(tags === undefined ? {} : { TagSpecifications: tags }),
            };
            const { ImageId } = await build.aws.ec2().createImage(request, signal);
            const id = (0,amazon_build/* createdId */.WJ)(ImageId, 'image');
            createdAt = build.host.clock.now();
            return { value: id, id };
        },
        async release(id, signal) {
            build.ui.say(`Deregistering the AMI ${id} and deleting its snapshots...`);
            await (0,release/* releaseImage */.R1)(id, (0,amazon_build/* releaseTools */.j$)(build, signal, createdAt));
        },
        independent: true,
        refused: aws_errors/* refusedByAws */.V5,
        recover: (0,amazon_build/* lookForLost */.R9)(build, (signal) => (0,find/* findImage */.F1)({ token, name: plan.name, source: plan.instanceId }, build.aws.ec2(), signal)),
    });
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/create-tags.js



/**
 * Tags the images and their snapshots in every region (spec-amazon 4.1, step 25; EC2 API: CreateTags): `tags` on both, then
 * `snapshotTags` over them on the snapshots.
 */
async function createTags(build, images, tags, snapshotTags) {
    if (isEmpty(tags) && isEmpty(snapshotTags))
        return;
    for (const { id, region } of images) {
        build.ui.say(`Adding tags to AMI (${id}) in ${region}...`);
        // Asked anew, as Packer does: a copy's snapshots can be listed late.
        const snapshots = await snapshotsOf(build, id, region);
        for (const snapshot of snapshots)
            build.ui.message(`Tagging snapshot: ${snapshot}`);
        const ec2 = build.aws.ec2(region);
        if (!isEmpty(tags)) {
            build.ui.say('Creating AMI tags');
            await tag(build, ec2, [id, ...snapshots], tags);
        }
        if (isEmpty(snapshotTags) || snapshots.length === 0)
            continue;
        build.ui.say('Creating snapshot tags');
        await tag(build, ec2, snapshots, snapshotTags);
    }
}
function isEmpty(tags) {
    return Object.keys(tags).length === 0;
}
async function tag(build, ec2, resources, tags) {
    for (const [key, value] of Object.entries(tags))
        build.ui.message(`Adding tag: "${key}": "${value}"`);
    const request = { Resources: [...resources], Tags: (0,aws_tags/* tagList */.Tw)((0,aws_tags/* mergeTags */.kE)(tags, {})) };
    await callOnNewImage(build, () => ec2.createTags(request, build.signal));
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/deregister-existing.js


/** The old image was not made a moment ago: a snapshot that is not found is gone. */
const LONG_AGO = 0;
/** Deregisters the account's images of that name (spec-amazon 4.1, step 17). The first error ends it. */
async function deregisterExisting(build, request) {
    for (const region of request.regions)
        await deregisterIn(build, region, request);
}
async function deregisterIn(build, region, request) {
    const ec2 = build.aws.ec2(region);
    const query = { Owners: ['self'], Filters: [{ Name: 'name', Values: [request.name] }] };
    const { Images = [] } = await ec2.describeImages(query, build.signal);
    for (const { ImageId, BlockDeviceMappings = [] } of Images) {
        if (ImageId === undefined)
            continue;
        await ec2.deregisterImage({ ImageId }, build.signal);
        build.ui.say(`Deregistered AMI ${request.name}, id: ${ImageId}${region === build.aws.region ? '' : ` in ${region}`}`);
        if (!request.deleteSnapshots)
            continue;
        for (const id of BlockDeviceMappings.flatMap(({ Ebs }) => Ebs?.SnapshotId ?? [])) {
            await (0,release/* releaseSnapshot */["if"])(id, (0,amazon_build/* releaseTools */.j$)(build, build.signal, LONG_AGO, region));
            build.ui.say(`Deleted snapshot: ${id}`);
        }
    }
}

// EXTERNAL MODULE: ./out/clouds/aws/ami/rfc3339.js
var rfc3339 = __webpack_require__(99693);
;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/enable-deprecation.js


/** Sets the time at which the images become deprecated (spec-amazon 4.1, step 22; EC2 API: EnableImageDeprecation). */
async function enableDeprecation(build, images, deprecateAt) {
    const moment = (0,rfc3339/* parseRfc3339 */.T)(deprecateAt);
    if (moment === undefined) {
        build.ui.say('Skipping Enable AMI deprecation...');
        return;
    }
    build.ui.say(`Enabling deprecation at ${deprecateAt}`);
    for (const { id, region } of images) {
        build.ui.message(`Enabling deprecation of AMI ${id} in ${region}`);
        const request = { ImageId: id, DeprecateAt: moment };
        await callOnNewImage(build, () => build.aws.ec2(region).enableImageDeprecation(request, build.signal));
    }
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/keep-images.js



/** Makes the images the wanted result: takes off the tags by which a sweep would remove them, in every region (decisions 3). */
async function keepImages(build, images) {
    await Promise.all(images.map((image) => keepImage(build, image)));
}
async function keepImage(build, { id, region, snapshots }) {
    // A copy may have listed none yet when it could be used; with their expiry every sweep would try to remove them.
    const known = snapshots.length > 0 ? snapshots : await snapshotsOf(build, id, region);
    const say = (text) => build.ui.message(text);
    const tools = { ec2: build.aws.ec2(region), signal: build.signal, say };
    await callOnNewImage(build, () => dropTemporaryTags({ id, snapshots: known }, tools));
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/attribute-requests.js
/** The ModifyImageAttribute calls of an image; `description` is rendered. */
function imageAttributes(options, description) {
    const { amiGroups, amiUsers, amiOrgArns, amiOuArns, amiProductCodes, imdsSupport } = options;
    const requests = [
        description !== '' && { what: 'description', request: { Description: { Value: description } } },
        amiGroups.length > 0 && {
            what: 'groups',
            // as: the only group that AWS knows is `all`; others are AWS's to refuse.
            request: {
                UserGroups: [...amiGroups],
                LaunchPermission: { Add: amiGroups.map((name) => ({ Group: name })) },
            },
        },
        amiUsers.length > 0 && {
            what: 'users',
            request: { UserIds: [...amiUsers], LaunchPermission: { Add: amiUsers.map((UserId) => ({ UserId })) } },
        },
        amiOrgArns.length > 0 && {
            what: 'org arns',
            request: {
                OrganizationArns: [...amiOrgArns],
                LaunchPermission: { Add: amiOrgArns.map((OrganizationArn) => ({ OrganizationArn })) },
            },
        },
        amiOuArns.length > 0 && {
            what: 'ou arns',
            request: {
                OrganizationalUnitArns: [...amiOuArns],
                LaunchPermission: { Add: amiOuArns.map((OrganizationalUnitArn) => ({ OrganizationalUnitArn })) },
            },
        },
        amiProductCodes.length > 0 && { what: 'product codes', request: { ProductCodes: [...amiProductCodes] } },
        imdsSupport !== '' && { what: 'imds support', request: { ImdsSupport: { Value: imdsSupport } } },
    ];
    return requests.filter((request) => request !== false);
}
/** The ModifySnapshotAttribute calls of every snapshot. */
function snapshotAttributes(options) {
    const { snapshotGroups, snapshotUsers } = options;
    const requests = [
        snapshotGroups.length > 0 && {
            what: 'groups',
            request: {
                GroupNames: [...snapshotGroups],
                // as: the only group that AWS knows is `all`; others are AWS's to refuse.
                CreateVolumePermission: { Add: snapshotGroups.map((name) => ({ Group: name })) },
            },
        },
        snapshotUsers.length > 0 && {
            what: 'users',
            request: {
                UserIds: [...snapshotUsers],
                CreateVolumePermission: { Add: snapshotUsers.map((UserId) => ({ UserId })) },
            },
        },
    ];
    return requests.filter((request) => request !== false);
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/modify-attributes.js


/**
 * Sets description, sharing, product codes and IMDS support of the images, and sharing of their snapshots, in every region
 * (spec-amazon 4.1, step 24; EC2 API: ModifyImageAttribute, ModifySnapshotAttribute): one call per kind, none combined.
 */
async function modifyAttributes(build, images, options, description) {
    const forImages = imageAttributes(options, description);
    const forSnapshots = snapshotAttributes(options);
    if (forImages.length > 0) {
        for (const { id, region } of images) {
            build.ui.say(`Modifying attributes on AMI (${id}) in ${region}...`);
            for (const { what, request } of forImages) {
                build.ui.message(`Modifying: ${what}`);
                const modify = () => build.aws.ec2(region).modifyImageAttribute({ ImageId: id, ...request }, build.signal);
                await callOnNewImage(build, modify);
            }
        }
    }
    if (forSnapshots.length === 0)
        return;
    for (const { region, snapshots } of images) {
        for (const id of snapshots) {
            build.ui.say(`Modifying attributes on snapshot (${id}) in ${region}...`);
            for (const { what, request } of forSnapshots) {
                build.ui.message(`Modifying: ${what}`);
                const modify = () => build.aws.ec2(region).modifySnapshotAttribute({ SnapshotId: id, ...request }, build.signal);
                await callOnNewImage(build, modify);
            }
        }
    }
}

// EXTERNAL MODULE: ./out/clouds/aws/run/filters.js
var run_filters = __webpack_require__(12621);
;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/pre-validate.js




/** Regions exist, VPC is usable, the name of the image is not taken (spec-amazon 4.1, step 1). */
async function preValidate(build, request) {
    const { options, network, nameIsFree } = request;
    if (!options.skipRegionValidation)
        await validateRegions(build, options.amiRegions);
    if (nameIsFree) {
        build.ui.say('Skipping prevalidation of VPC and AMI name');
        return;
    }
    build.ui.say('Prevalidating any provided VPC information');
    await validateVpc(build, network);
    build.ui.say(`Prevalidating AMI Name: ${options.amiName}`);
    await validateName(build, options.amiName);
}
async function validateRegions(build, amiRegions) {
    const { Regions = [] } = await build.aws.ec2().describeRegions({}, build.signal);
    const known = new Set(Regions.map(({ RegionName }) => RegionName));
    const unknown = [...new Set([...amiRegions, build.aws.region])].filter((region) => !known.has(region));
    if (unknown.length === 0)
        return;
    throw new errors/* BuildError */.zS(`invalid region(s): ${unknown.join(', ')}`, {
        code: 'InvalidRegion',
        source: 'user',
        hint: 'Check region and ami_regions; a region may have to be enabled for the account. skip_region_validation skips this check.',
    });
}
async function validateVpc(build, { vpcId, subnetId, subnetFilter }) {
    if (vpcId === '' || subnetId !== '' || (0,run_filters/* namesFilter */.pc)(subnetFilter))
        return;
    const vpc = await describeVpc(build, vpcId);
    if (vpc?.IsDefault === true)
        return;
    throw new errors/* BuildError */.zS(`the VPC ${vpcId} is not the default VPC of ${build.aws.region}: a subnet is required`, {
        code: 'SubnetRequired',
        source: 'user',
        hint: 'Give subnet_id or subnet_filter.',
    });
}
async function describeVpc(build, vpcId) {
    try {
        const { Vpcs = [] } = await build.aws.ec2().describeVpcs({ VpcIds: [vpcId] }, build.signal);
        return Vpcs[0];
    }
    catch (error) {
        if (!(0,aws_errors/* isAwsError */.m_)(error, 'InvalidVpcID.NotFound'))
            throw error;
        throw new errors/* BuildError */.zS(`the VPC ${vpcId} does not exist in ${build.aws.region}`, {
            code: 'VpcNotFound',
            source: 'user',
            hint: 'Check vpc_id and region.',
            cause: error,
        });
    }
}
async function validateName(build, name) {
    const image = await findOwnImage(build, name);
    if (image !== undefined)
        throw nameTaken(name, image, build.aws.region);
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/protect-image.js

/** Protects the images against being deregistered (spec-amazon 4.1, step 23; EC2 API: EnableImageDeregistrationProtection). */
async function protectImage(build, images, protection) {
    const withCooldown = protection?.withCooldown ?? false;
    if (!withCooldown && protection?.enabled !== true) {
        build.ui.say('Skipping Enable AMI deregistration protection...');
        return;
    }
    build.ui.say(`Enabling deregistration protection${withCooldown ? ' with cooldown' : ''}...`);
    for (const { id, region } of images) {
        build.ui.message(`Enabling deregistration protection of AMI ${id} in ${region}`);
        const request = { ImageId: id, WithCooldown: withCooldown };
        const ec2 = build.aws.ec2(region);
        await callOnNewImage(build, () => ec2.enableImageDeregistrationProtection(request, build.signal));
    }
}

// EXTERNAL MODULE: ./out/clouds/aws/client-factory.js + 4 modules
var client_factory = __webpack_require__(20211);
// EXTERNAL MODULE: ./out/clouds/aws/run/source-image-data.js
var source_image_data = __webpack_require__(78074);
;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/modify-instance.js

/** Enhanced networking needs hardware virtualization: told before anything is launched (spec-amazon 4.1, step 2). */
function checkEnhancedNetworking(options, source) {
    if (!options.sriovSupport && options.enaSupport !== true)
        return;
    const type = options.amiVirtualizationType === '' ? source.VirtualizationType : options.amiVirtualizationType;
    if (type === 'hvm')
        return;
    throw new errors/* BuildError */.zS(`Enhanced networking needs virtualization type "hvm"; the image has "${type}"`, {
        code: 'EnhancedNetworkingImpossible',
        source: 'user',
        hint: 'Remove ena_support and sriov_support, or start from an hvm image.',
    });
}
/** Switches enhanced networking of the stopped machine on or off: the image inherits it (spec-amazon 4.1, step 16). */
async function modifyInstance(build, instanceId, options) {
    const ec2 = build.aws.ec2();
    if (options.sriovSupport) {
        build.ui.say('Enabling Enhanced Networking (SR-IOV)...');
        const request = { InstanceId: instanceId, SriovNetSupport: { Value: 'simple' } };
        await ec2.modifyInstanceAttribute(request, build.signal);
    }
    if (options.enaSupport !== undefined) {
        build.ui.say(`${options.enaSupport ? 'Enabling' : 'Disabling'} Enhanced Networking (ENA)...`);
        const request = { InstanceId: instanceId, EnaSupport: { Value: options.enaSupport } };
        await ec2.modifyInstanceAttribute(request, build.signal);
    }
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/stop-instance.js



const stop_instance_POLICY = {
    tries: 6,
    delay: 10_000,
    cap: 60_000,
    retryable: (error) => (0,aws_errors/* isAwsError */.m_)(error, 'InvalidInstanceID.NotFound'),
};
/**
 * Stops the build machine and waits until it is stopped (spec-amazon 4.1, step 15; EC2 API: StopInstances). With
 * `disableStop` the provisioners stop it: it is only waited for.
 */
async function stopInstance(build, instanceId, disableStop) {
    if (disableStop) {
        build.ui.say('Automatic instance stop disabled. Please stop instance manually.');
    }
    else {
        build.ui.say('Stopping the source instance...');
        build.ui.message('Stopping instance');
        const stop = () => build.aws.ec2().stopInstances({ InstanceIds: [instanceId] }, build.signal);
        await (0,retry/* retry */.L5)(stop, stop_instance_POLICY, build.host.clock, build.signal);
    }
    build.ui.say('Waiting for the instance to stop...');
    const work = build.aws.poller.instanceStopped(instanceId, build.signal);
    await withSignOfLife(build, `Waiting for instance ${instanceId} to stop`, work);
}

// EXTERNAL MODULE: ./out/resources/sweep.js + 2 modules
var sweep = __webpack_require__(208);
// EXTERNAL MODULE: ./out/clouds/aws/kinds/aws-kinds.js + 1 modules
var aws_kinds = __webpack_require__(4664);
// EXTERNAL MODULE: ./out/clouds/aws/shared-state.js + 1 modules
var shared_state = __webpack_require__(95585);
// EXTERNAL MODULE: ./out/clouds/aws/sweep/owned-iam.js
var owned_iam = __webpack_require__(1102);
// EXTERNAL MODULE: ./out/clouds/aws/sweep/owned-resources.js
var owned_resources = __webpack_require__(14706);
;// CONCATENATED MODULE: ./out/clouds/aws/sweep/sweep-beside.js






/** Longest time that such a sweep takes, in milliseconds. */
const LIMIT = 15 * 60_000;
/**
 * Starts to remove the expired resources of the same repository in the given regions, beside a build and no longer than it, once
 * a process and region (issue 6, 4). It asks GitHub nothing, fails nothing, and says only what it has removed. Does nothing
 * outside a repository, or where the host does not want it (`Host.sweep`).
 */
function sweepBeside(aws, beside, { regions, iam }) {
    const { host, ui, signal } = beside;
    const chosen = host.sweep === true && host.run.repository !== '' ? firstTimeRegions(aws, beside, regions) : [];
    if (chosen.length === 0)
        return { end: async () => undefined };
    const ended = new AbortController();
    const debug = (text) => ui.debug(`sweep: ${text}`);
    const running = (0,sweep/* sweep */.X)({
        searches: [
            ...chosen.map((place) => ({
                place,
                find: (stop) => (0,owned_resources/* ownedResources */.l)(aws.ec2(place), aws.accessRecord(place), stop),
            })),
            ...(iam ? [iamSearch(aws, debug)] : []),
        ],
        kinds: (0,aws_kinds/* awsKinds */.z)(async () => aws),
        scope: { repositories: [host.run.repository] },
        runFinished: async () => undefined,
        dryRun: false,
        clock: host.clock,
        signal: AbortSignal.any([signal, ended.signal]),
        deadline: host.clock.now() + LIMIT,
        report: debug,
    }).then(({ removed, unsearched }) => {
        for (const { description, why } of removed)
            ui.say(`Removed what an earlier run left: ${description}, ${why}`);
        for (const { where, reason } of unsearched)
            debug(`cannot look for ${where}: ${reason}`);
    }, (error) => debug((0,errors/* errorMessage */.gJ)(error)));
    return {
        end: async () => {
            ended.abort(new errors/* CancelledError */.cc('the build has ended'));
            await running;
        },
    };
}
function iamSearch(aws, notice) {
    const access = aws.accessRecord();
    return {
        place: 'IAM',
        find: (signal) => (0,owned_iam/* ownedIamResources */.K)({ iam: aws.iam(), access, signal, notice }),
    };
}
function firstTimeRegions(aws, { host }, regions) {
    const shared = (0,shared_state/* sharedState */.n)(host);
    return [...new Set(regions)].filter((region) => {
        const access = JSON.stringify(Object.entries(aws.accessRecord(region)).sort());
        return shared.firstTime(`sweep ${access}`);
    });
}

// EXTERNAL MODULE: ./out/steps/connect.js + 1 modules
var connect = __webpack_require__(81071);
// EXTERNAL MODULE: ./out/support/duration-text.js
var duration_text = __webpack_require__(83355);
;// CONCATENATED MODULE: ./out/steps/lease.js


const NONE = { disarm: async () => undefined };
/** Names the timer in the machine; the process that waits where there is no systemd has it in its command line. */
const UNIT = 'image-build-lease';
/**
 * Arms a timer in the machine that shuts it down when the lease is over (issue 6, 5); the machine must be one that ends when
 * it is shut down. The timer lives in memory alone (a transient systemd unit, or a sleeping process), so that no image can
 * hold it, and a reboot ends it. Linux with passwordless sudo; elsewhere one notice, and the build goes on without.
 */
async function armLease(step, context, communicator) {
    const { lease, ui } = context;
    if (lease === undefined)
        return NONE;
    return step('StepArmLease', async () => {
        const seconds = Math.max(1, Math.ceil(lease / 1000));
        const answer = communicator.type === 'ssh' ? await ask(context, communicator, armCommand(seconds)) : undefined;
        const disarm = answer === undefined ? undefined : disarmCommand(answer);
        if (disarm === undefined) {
            ui.say('The lease is not armed: it needs Linux, SSH, and sudo without a password. The build goes on without it.');
            return NONE;
        }
        ui.say(`The machine shuts itself down in ${(0,duration_text/* goDurationText */.Y)(seconds * 1000)}, unless this build ends before (lease)`);
        return { disarm: () => step('StepDisarmLease', () => end(context, communicator, disarm)) };
    });
}
async function end(context, communicator, command) {
    if ((await ask(context, communicator, command)) !== undefined)
        return;
    context.ui.error('The lease could not be disarmed; it ends when the machine stops.');
}
/** Prints `timer`, or `process <id>`. */
function armCommand(seconds) {
    const timer = `systemd-run --quiet --unit=${UNIT} --on-active=${seconds} shutdown -h now 2>/dev/null && echo timer`;
    // The shell that sleeps is the one that shuts down: killing it is enough.
    const waiting = `nohup sh -c ": ${UNIT}; sleep ${seconds}; shutdown -h now" >/dev/null 2>&1 </dev/null &`;
    return `[ "$(uname -s)" = Linux ] && sudo -n sh -c '${timer} || { ${waiting} echo "process $!"; }'`;
}
function disarmCommand(answer) {
    if (answer === 'timer') {
        const stop = `systemctl stop ${UNIT}.timer 2>/dev/null; ! systemctl is-active --quiet ${UNIT}.timer`;
        return `sudo -n sh -c '${stop}'`;
    }
    const id = /^process (\d+)$/.exec(answer)?.[1];
    // After a reboot the number may be that of another process.
    return id && `sudo -n sh -c 'if grep -qs ${UNIT} /proc/${id}/cmdline; then kill ${id}; fi'`;
}
/** What the command printed; undefined when it failed. */
async function ask({ signal, ui }, communicator, command) {
    const printed = [];
    try {
        const status = await communicator.run({ command, onStdout: (chunk) => void printed.push(chunk) }, signal);
        if (status === 0)
            return Buffer.concat(printed).toString('utf8').trim();
        ui.debug(`lease: exit status ${status} of ${command}`);
    }
    catch (error) {
        signal.throwIfAborted();
        ui.debug(`lease: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./out/steps/provision.js
var provision = __webpack_require__(85812);
// EXTERNAL MODULE: ./out/steps/step-runner.js + 2 modules
var step_runner = __webpack_require__(88971);
;// CONCATENATED MODULE: ./out/clouds/aws/run/describe-instance.js



/** Describes the build machine; one that EC2 has not heard of yet is asked for again (spec-amazon 4.2). */
async function describeInstance(build, id) {
    const policy = (0,settle_policy/* settlePolicy */.O)('InvalidInstanceID.NotFound');
    const describe = () => build.aws.ec2().describeInstances({ InstanceIds: [id] }, build.signal);
    const { Reservations = [] } = await (0,retry/* retry */.L5)(describe, policy, build.host.clock, build.signal);
    const instance = Reservations.flatMap(({ Instances = [] }) => Instances)[0];
    if (instance === undefined) {
        throw new errors/* BuildError */.zS(`The source instance was not found: ${id}`, { code: 'InstanceNotFound', source: 'remote' });
    }
    return { ...instance, InstanceId: id };
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/instance-address.js


const LOOKS = 3;
/**
 * Finds the address to connect to (spec-amazon 4.5): up to three looks, a second apart, because addresses come up late.
 * Without `ssh_interface` the public address, and the private one only when the last look finds no other. The returned
 * function may be called again and again; it remembers the last description of the machine.
 */
function addressFinder(build, instance, sshInterface) {
    let current = instance;
    return async (signal) => {
        for (let look = 1;; look += 1) {
            const address = addressOf(current, sshInterface, look === LOOKS);
            if (address !== undefined && address !== '')
                return address;
            if (look === LOOKS)
                throw noAddress(instance, sshInterface);
            current = await describeInstance(build, instance.InstanceId);
            await build.host.clock.sleep(1000, signal);
        }
    };
}
function addressOf(instance, sshInterface, last) {
    switch (sshInterface) {
        case 'public_ip':
            return instance.PublicIpAddress;
        case 'private_ip':
            return instance.PrivateIpAddress;
        case 'public_dns':
            return instance.PublicDnsName;
        case 'private_dns':
            return instance.PrivateDnsName;
        case 'ipv6':
            return instance.Ipv6Address;
        default:
            return defaultAddress(instance, last);
    }
}
function defaultAddress(instance, last) {
    if (instance.VpcId === undefined || instance.VpcId === '')
        return instance.PublicDnsName;
    const address = instance.PublicIpAddress;
    return last && (address === undefined || address === '') ? instance.PrivateIpAddress : address;
}
function noAddress(instance, sshInterface) {
    const which = sshInterface === '' ? '' : ` for ssh_interface "${sshInterface}"`;
    return new errors/* BuildError */.zS(`couldn't determine address of instance ${instance.InstanceId}${which}`, {
        code: 'NoInstanceAddress',
        source: 'remote',
        hint: 'Set associate_public_ip_address, another ssh_interface, or ssh_host.',
    });
}

;// CONCATENATED MODULE: ./out/components/builders/amazon-ebs/connect-machine.js


/** Logs in to the machine: at `ssh_host`, or at the address that `ssh_interface` chooses (spec-amazon 4.5). */
function connectMachine(step, build, plan, { instance, key }) {
    const config = plan.communicator;
    const given = config.type === 'ssh' ? config.host : '';
    const port = config.type === 'ssh' ? config.port : 0;
    const find = addressFinder(build, instance, plan.options.sshInterface);
    return (0,connect/* connectStep */.n)(step, build, {
        config,
        resolveAddress: async (signal) => ({ host: given === '' ? await find(signal) : given, port }),
        privateKey: key.privateKey,
        id: instance.InstanceId,
    });
}

// EXTERNAL MODULE: ./out/clouds/aws/run/key-pair-plan.js
var key_pair_plan = __webpack_require__(17404);
;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/clean-up-volumes.js



/**
 * Undoes the volumes that outlive the build machine: those of the source image that AWS does not delete with it. Volumes that
 * `launch_block_device_mappings` names are the user's and stay, which is said (spec-amazon 4.8, 6). To be deferred before the
 * launch, so that it runs once the machine is terminated.
 */
function cleanUpVolumes(build, scope, launchMappings, launched) {
    scope.defer(async (_outcome, signal) => {
        const instance = launched();
        if (instance === undefined)
            return;
        build.ui.say('Cleaning up any extra volumes...');
        const named = new Set(launchMappings.map(({ deviceName }) => deviceName));
        const remaining = await remainingVolumes(build, instance, signal);
        const leftovers = remaining.filter(({ device }) => !named.has(device));
        if (leftovers.length === 0)
            build.ui.say('No volumes to clean up, skipping');
        for (const { volume } of leftovers)
            await deleteVolume(build, volume, signal);
        for (const { device, volume } of remaining.filter((one) => named.has(one.device))) {
            build.ui.message(`The volume ${volume} of ${device} stays: its launch mapping lacks delete_on_termination`);
        }
    });
}
/** Volumes that the machine was launched with and that are still there. */
async function remainingVolumes(build, instance, signal) {
    const devices = (instance.BlockDeviceMappings ?? []).flatMap(({ DeviceName = '', Ebs }) => Ebs?.VolumeId === undefined ? [] : [{ device: DeviceName, volume: Ebs.VolumeId }]);
    if (devices.length === 0)
        return [];
    const filters = [{ Name: 'volume-id', Values: devices.map(({ volume }) => volume) }];
    const { Volumes = [] } = await build.aws.ec2().describeVolumes({ Filters: filters }, signal);
    const available = new Set(Volumes.filter(({ State }) => State === 'available').map(({ VolumeId }) => VolumeId));
    return devices.filter(({ volume }) => available.has(volume));
}
async function deleteVolume(build, id, signal) {
    try {
        await (0,release/* releaseVolume */.s9)(id, (0,amazon_build/* releaseTools */.j$)(build, signal, build.host.clock.now()));
    }
    catch (error) {
        build.ui.error(`Error deleting volume ${id}: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}

// EXTERNAL MODULE: ./out/clouds/aws/iam.js
var iam = __webpack_require__(65861);
// EXTERNAL MODULE: ./out/clouds/aws/kinds/find-iam.js
var find_iam = __webpack_require__(51405);
// EXTERNAL MODULE: ./out/clouds/aws/kinds/release-iam.js
var release_iam = __webpack_require__(53305);
;// CONCATENATED MODULE: ./out/clouds/aws/run/no-default-vpc.js


/** The error for a call that needs a default VPC in a region that has none (spec-amazon 4.2); undefined for other errors. */
function noDefaultVpc(error, region) {
    if (!(0,aws_errors/* isAwsError */.m_)(error, 'VPCIdNotSpecified') || !error.awsMessage.includes('No default VPC for this user')) {
        return undefined;
    }
    return new errors/* BuildError */.zS(`${region} has no default VPC and the template no valid subnet id`, {
        code: 'NoDefaultVpc',
        source: 'user',
        hint: 'Give subnet_id or subnet_filter (and vpc_id), or create a default VPC.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/zones-offering.js
/** Availability zones of the build region that offer the instance type; only `zone` when it is given. */
async function zonesOffering(build, instanceType, zone) {
    const request = {
        LocationType: 'availability-zone',
        Filters: [
            ...(zone === undefined ? [] : [{ Name: 'location', Values: [zone] }]),
            { Name: 'instance-type', Values: [instanceType] },
        ],
    };
    const { InstanceTypeOfferings = [] } = await build.aws.ec2().describeInstanceTypeOfferings(request, build.signal);
    return InstanceTypeOfferings.flatMap(({ Location }) => Location ?? []).toSorted();
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/launch-error.js




const NO_CAPACITY = [
    'InsufficientInstanceCapacity',
    'InsufficientHostCapacity',
    'InsufficientReservedInstanceCapacity',
];
const LIMITS = ['InstanceLimitExceeded', 'VcpuLimitExceeded', 'MaxSpotInstanceCountExceeded'];
/** Makes the error of a failed launch one that says what to change; other errors come back as they are. */
async function launchError(build, error, tried) {
    const last = error instanceof errors/* BuildError */.zS && error.code === 'AwsRetriesExhausted' ? error.cause : error;
    if (!(0,aws_errors/* isAwsError */.m_)(last))
        return error;
    return explain(build, last, tried);
}
async function explain(build, error, tried) {
    const { instanceType } = tried.options;
    if (NO_CAPACITY.includes(error.awsCode) || isNotOffered(error)) {
        const hint = await otherZones(build, tried);
        return explained(error, 'NoCapacity', `AWS cannot launch a ${instanceType} now: ${error.awsMessage}`, hint);
    }
    if (LIMITS.includes(error.awsCode)) {
        const hint = `Ask AWS for a higher quota in ${build.aws.region}, or terminate machines of this family.`;
        return explained(error, 'QuotaExceeded', `The quota for a ${instanceType} is used up: ${error.awsMessage}`, hint);
    }
    return explainOption(build, error, tried);
}
function explainOption(build, error, { options, network, keyName }) {
    const { region } = build.aws;
    const lacksVpc = network.subnetId === '' ? noDefaultVpc(error, region) : undefined;
    if (lacksVpc !== undefined)
        return lacksVpc;
    if (error.awsCode === 'InvalidKeyPair.NotFound') {
        const hint = 'Check ssh_keypair_name and region, or leave it out for a temporary key pair.';
        return explained(error, 'KeyPairNotFound', `The key pair "${keyName}" does not exist in ${region}`, hint);
    }
    if (error.awsCode === 'InvalidSubnetID.NotFound') {
        const hint = 'Check subnet_id and region.';
        return explained(error, 'SubnetNotFound', `The subnet "${network.subnetId}" does not exist in ${region}`, hint);
    }
    if (isProfileError(error)) {
        const name = options.iamInstanceProfile;
        const hint = 'Give the name of an instance profile (not its ARN, not the name of a role).';
        return explained(error, 'InstanceProfileNotFound', `The iam_instance_profile "${name}" cannot be used`, hint);
    }
    return error;
}
/** EC2: `Value (x) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name`. */
const PROFILE = /iamInstanceProfile|Invalid IAM Instance Profile/;
/** True for the refusal of an instance profile, also of one that EC2 does not know yet. */
function isProfileError(error) {
    return (0,aws_errors/* isAwsError */.m_)(error, 'InvalidParameterValue') && PROFILE.test(error.awsMessage);
}
function isNotOffered(error) {
    return error.awsCode === 'Unsupported' && error.awsMessage.includes('Availability Zone');
}
function explained(error, code, message, hint) {
    return new errors/* BuildError */.zS(message, { code, source: 'user', hint, cause: error });
}
async function otherZones(build, { options, network }) {
    const { instanceType } = options;
    // Only a hint: whatever goes wrong here must not hide why the launch failed.
    const zones = await zonesOffering(build, instanceType).catch(() => []);
    const others = zones.filter((zone) => zone !== network.availabilityZone);
    if (others.length === 0)
        return 'Try another instance_type or region, or try again later.';
    return `Try again later, another instance_type, or another zone by availability_zone or subnet_id. ${instanceType} is offered in ${others.join(', ')}.`;
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/launch-request.js



/** The RunInstances request of an on-demand build machine (spec-amazon 4.2). What is not set is left out. */
function launchRequest(options, facts) {
    const mappings = [
        ...options.launchBlockDeviceMappings.map(block_device_mapping/* blockDeviceMapping */.EK),
        ...(facts.noEphemeral ? (0,block_device_mapping/* noEphemeralMappings */.se)() : []),
    ];
    return {
        ImageId: facts.imageId,
        // as: types newer than this SDK are AWS's to refuse.
        InstanceType: options.instanceType,
        MinCount: 1,
        MaxCount: 1,
        ClientToken: facts.token,
        EbsOptimized: options.ebsOptimized,
        EnclaveOptions: { Enabled: options.enableNitroEnclave },
        InstanceInitiatedShutdownBehavior: options.shutdownBehavior === 'terminate' ? 'terminate' : 'stop',
        MetadataOptions: metadataOptions(options),
        CapacityReservationSpecification: capacityReservation(options),
        ...(facts.userData === '' ? {} : { UserData: facts.userData }),
        ...(options.iamInstanceProfile === '' ? {} : { IamInstanceProfile: { Name: options.iamInstanceProfile } }),
        ...(mappings.length === 0 ? {} : { BlockDeviceMappings: mappings }),
        ...(facts.keyName === '' ? {} : { KeyName: facts.keyName }),
        ...creditSpecification(options),
        ...placement(options, facts.network),
        ...networkInterface(facts),
        ...licenses(options),
        ...tags(facts),
    };
}
function metadataOptions({ metadataOptions: given }) {
    const tagsInMetadata = given?.instanceMetadataTags === 'enabled';
    // Deviation: aws-metadata-endpoint-disabled. Packer leaves everything out with http_endpoint=disabled, so that the endpoint stays on (decisions 8).
    return {
        HttpEndpoint: given?.httpEndpoint === 'disabled' ? 'disabled' : 'enabled',
        HttpTokens: given?.httpTokens === 'required' ? 'required' : 'optional',
        HttpPutResponseHopLimit: given?.httpPutResponseHopLimit ?? 1,
        ...(tagsInMetadata ? { InstanceMetadataTags: 'enabled' } : {}),
    };
}
/** Deviation: aws-capacity-reservation-target. A named reservation is sent alone; Packer crashes on it (spec-amazon 3.1). */
function capacityReservation(options) {
    const { capacityReservationId: id, capacityReservationGroupArn: group } = options;
    if (id !== '')
        return { CapacityReservationTarget: { CapacityReservationId: id } };
    if (group !== '')
        return { CapacityReservationTarget: { CapacityReservationResourceGroupArn: group } };
    return { CapacityReservationPreference: options.capacityReservationPreference === 'open' ? 'open' : 'none' };
}
function creditSpecification(options) {
    if (!/^t(?:2|3|3a|4g)\./.test(options.instanceType))
        return {};
    const unlimited = options.enableUnlimitedCredits || options.enableT2Unlimited;
    return { CreditSpecification: { CpuCredits: unlimited ? 'unlimited' : 'standard' } };
}
function placement(options, { availabilityZone }) {
    const { hostId = '', hostResourceGroupArn = '', tenancy = '' } = options.placement ?? {};
    const effective = tenancy === '' ? options.tenancy : tenancy;
    const found = {
        ...(availabilityZone === '' ? {} : { AvailabilityZone: availabilityZone }),
        ...(hostId === '' ? {} : { HostId: hostId }),
        ...(hostResourceGroupArn === '' ? {} : { HostResourceGroupArn: hostResourceGroupArn }),
        ...(effective === '' ? {} : { Tenancy: effective }),
    };
    return Object.keys(found).length === 0 ? {} : { Placement: found };
}
/** A public address can be asked for only with a network interface, which then carries subnet and groups. */
function networkInterface({ network, securityGroupIds }) {
    const groups = [...securityGroupIds];
    if (network.subnetId !== '' && network.associatePublicIpAddress !== undefined) {
        const device = {
            DeviceIndex: 0,
            AssociatePublicIpAddress: network.associatePublicIpAddress,
            SubnetId: network.subnetId,
            Groups: groups,
            DeleteOnTermination: true,
        };
        return { NetworkInterfaces: [device] };
    }
    return { SecurityGroupIds: groups, ...(network.subnetId === '' ? {} : { SubnetId: network.subnetId }) };
}
function licenses({ licenseSpecifications }) {
    const arns = licenseSpecifications.flatMap(({ licenseConfigurationRequest: request }) => request?.licenseConfigurationArn ?? []);
    if (arns.length === 0)
        return {};
    return { LicenseSpecifications: arns.map((LicenseConfigurationArn) => ({ LicenseConfigurationArn })) };
}
function tags({ region, instanceTags, volumeTags }) {
    if (!(0,amazon_build/* tagsOnCreate */.vb)(region))
        return {};
    const byType = { instance: instanceTags, volume: volumeTags, 'network-interface': instanceTags };
    const specifications = (0,aws_tags/* tagSpecifications */.v7)(byType);
    return specifications === undefined ? {} : { TagSpecifications: specifications };
}

// EXTERNAL MODULE: ./out/clouds/aws/run/policy-document.js
var policy_document = __webpack_require__(47066);
;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/check-instance-profile.js



/**
 * Asks IAM whether `iam_instance_profile` exists, unless `skip_profile_validation` (spec-amazon 4.1, step 6). Throws
 * `InstanceProfileNotFound`, `InstanceProfileNotChecked` when the credentials may not ask, AwsError.
 */
async function checkInstanceProfile({ aws, signal }, { iamInstanceProfile: name, skipProfileValidation }) {
    if (name === '' || skipProfileValidation)
        return;
    try {
        await aws.iam().getInstanceProfile(name, signal);
    }
    catch (error) {
        throw check_instance_profile_explained(name, error);
    }
}
function check_instance_profile_explained(name, error) {
    // A name with characters that no profile can have, as an ARN has, is a ValidationError.
    if ((0,aws_errors/* isAwsError */.m_)(error, ...iam/* NO_SUCH_ENTITY */.Q, 'ValidationError')) {
        return new errors/* BuildError */.zS(`The iam_instance_profile "${name}" does not exist`, {
            code: 'InstanceProfileNotFound',
            source: 'user',
            hint: 'Give the name of an instance profile of this account (not its ARN, not the name of a role).',
            cause: error,
        });
    }
    if ((0,aws_errors/* isDenied */.GZ)(error)) {
        return new errors/* BuildError */.zS(`The iam_instance_profile "${name}" cannot be looked up: ${error.awsMessage}`, {
            code: 'InstanceProfileNotChecked',
            source: 'user',
            hint: 'Allow iam:GetInstanceProfile to the role or user of this job, or set skip_profile_validation to true.',
            cause: error,
        });
    }
    return error;
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/create-instance-profile.js














/**
 * The name of the instance profile that the build machine is launched with, '' for none: the given one, once IAM knows it, or a
 * temporary one with the policy of the template (spec-amazon 4.1, step 6). Throws `InstanceProfileNotFound`,
 * `InstanceProfileNotChecked`, `TemporaryProfileNotAllowed`, `PolicyRefused`, AwsError.
 */
async function createInstanceProfile(build, scope, plan) {
    const { iamInstanceProfile: given, temporaryIamInstanceProfilePolicyDocument: policy } = plan.options;
    if (given !== '' || policy === undefined) {
        await checkInstanceProfile(build, plan.options);
        return given;
    }
    const name = `packer-${(0,amazon_build/* timeOrderedUuid */.St)(build.host.clock.now())}`;
    try {
        await makeProfile(build, scope, { name, policy, runTags: plan.runTags });
    }
    catch (error) {
        throw create_instance_profile_explained(error);
    }
    await untilEc2KnowsIt(build, plan, name);
    return name;
}
async function makeProfile(build, scope, profile) {
    const { aws, ui, signal } = build;
    const { name, policy } = profile;
    const iam = aws.iam();
    ui.say(`Creating temporary instance profile for this instance: ${name}`);
    await acquireProfile(build, scope, profile);
    await untilKnown(build, 40, () => iam.getInstanceProfile(name, signal));
    ui.say(`Creating temporary role for this instance: ${name}`);
    const role = await acquireRole(build, scope, profile);
    await untilKnown(build, 20, () => iam.getRole(name, signal));
    ui.say(`Attaching policy to the temporary role: ${name}`);
    await settled(build, () => iam.putRolePolicy(name, name, (0,policy_document/* policyText */.MJ)(policy), signal));
    await addRole(build, name);
    role.attached = true;
}
async function acquireProfile(build, scope, { name, runTags }) {
    const iam = build.aws.iam();
    const { clock, journal } = build.host;
    const token = (0,amazon_build/* clientToken */.$Y)();
    const createdAt = clock.now();
    const tags = (0,aws_tags/* iamTags */.xH)((0,amazon_build/* ownedTags */.dt)(build, runTags, token));
    await acquire(journal, scope, {
        intent: (0,amazon_build/* intentOf */.oQ)(build, { kind: 'aws:iam-instance-profile', token, name }),
        async create(signal) {
            await iam.createInstanceProfile(name, tags, signal);
            return { value: name, id: name };
        },
        async release(_name, signal) {
            build.ui.say('Deleting temporary instance profile...');
            await (0,release_iam/* releaseInstanceProfile */.o)(name, { iam, clock, signal, createdAt });
        },
        independent: true,
        refused: aws_errors/* refusedByAws */.V5,
        recover: (0,amazon_build/* lookForLost */.R9)(build, (signal) => (0,find_iam/* findInstanceProfile */.M)(name, iam, signal)),
    });
}
async function acquireRole(build, scope, { name, runTags }) {
    const iam = build.aws.iam();
    const { clock, journal } = build.host;
    const token = (0,amazon_build/* clientToken */.$Y)();
    const createdAt = clock.now();
    const tags = (0,aws_tags/* iamTags */.xH)((0,amazon_build/* ownedTags */.dt)(build, runTags, token));
    const look = (0,amazon_build/* lookForLost */.R9)(build, (signal) => (0,find_iam/* findRole */._)(name, iam, signal));
    return acquire(journal, scope, {
        intent: (0,amazon_build/* intentOf */.oQ)(build, { kind: 'aws:iam-role', token, name }),
        async create(signal) {
            const role = { name, description: 'Temporary role for Packer', trustPolicy: EC2_MAY_ASSUME, tags };
            await iam.createRole(role, signal);
            return { value: { attached: false }, id: name };
        },
        async release({ attached }, signal) {
            build.ui.say('Deleting temporary role...');
            await (0,release_iam/* releaseRole */.M)(name, { iam, clock, signal, createdAt, attached });
        },
        independent: true,
        refused: aws_errors/* refusedByAws */.V5,
        async recover(signal) {
            return (await look(signal)) === undefined ? undefined : { attached: false };
        },
    });
}
const EC2_MAY_ASSUME = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});
/** Asks once a second whether IAM knows what was just created (spec-amazon 4.4). */
async function untilKnown({ host, signal }, tries, ask) {
    const retryable = (error) => (0,aws_errors/* isAwsError */.m_)(error, ...iam/* NO_SUCH_ENTITY */.Q);
    await (0,retry/* retry */.L5)(ask, { tries, delay: 1_000, cap: 1_000, retryable }, host.clock, signal);
}
/** Repeats a change until every server of IAM knows what it is about. */
function settled({ host, signal }, change) {
    const policy = (0,settle_policy/* settlePolicy */.O)(...iam/* NO_SUCH_ENTITY */.Q, 'ConcurrentModification', 'ConcurrentModificationException');
    return (0,retry/* retry */.L5)(change, policy, host.clock, signal);
}
async function addRole(build, name) {
    const iam = build.aws.iam();
    try {
        await settled(build, () => iam.addRoleToInstanceProfile({ profile: name, role: name }, build.signal));
    }
    catch (error) {
        // A profile takes one role: repeated after a lost answer, the call is refused because it has been carried out.
        if (!(0,aws_errors/* isAwsError */.m_)(error, 'LimitExceeded', 'LimitExceededException'))
            throw error;
        const { roles } = await iam.getInstanceProfile(name, build.signal);
        if (!roles.includes(name))
            throw error;
    }
}
/**
 * Asks EC2 whether a launch with the profile would do, until it knows the profile. Every other refusal is left to the launch.
 *
 * Deviation: aws-profile-probe. Packer asks with a t3.nano in the default VPC, and fails at every other refusal.
 */
async function untilEc2KnowsIt(build, plan, name) {
    const { aws, host, signal, ui } = build;
    const dryRun = () => {
        const token = (0,amazon_build/* clientToken */.$Y)();
        const request = launchRequest({ ...plan.options, iamInstanceProfile: name }, {
            ...plan,
            region: aws.region,
            imageId: plan.source.ImageId,
            userData: '',
            instanceTags: (0,amazon_build/* ownedTags */.dt)(build, plan.runTags, token),
            volumeTags: (0,amazon_build/* ownedTags */.dt)(build, plan.volumeTags, token),
            token,
        });
        return aws.ec2().runInstances({ ...request, DryRun: true }, signal);
    };
    try {
        await (0,retry/* retry */.L5)(dryRun, { tries: 11, delay: 500, cap: 5_000, retryable: isProfileError }, host.clock, signal);
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        if (!(0,aws_errors/* isAwsError */.m_)(error, 'DryRunOperation'))
            ui.debug(`the temporary instance profile was not tried: ${error}`);
    }
}
/** Says what to allow or to mend; other errors come back as they are. */
function create_instance_profile_explained(error) {
    if ((0,aws_errors/* isDenied */.GZ)(error)) {
        return new errors/* BuildError */.zS(`A temporary instance profile cannot be made: ${error.awsMessage}`, {
            code: 'TemporaryProfileNotAllowed',
            source: 'user',
            hint: `Allow the role or user of this job ${PERMISSIONS}.`,
            cause: error,
        });
    }
    if ((0,aws_errors/* isAwsError */.m_)(error, 'MalformedPolicyDocument', 'MalformedPolicyDocumentException')) {
        return new errors/* BuildError */.zS(`IAM refuses the policy of the temporary instance profile: ${error.awsMessage}`, {
            code: 'PolicyRefused',
            source: 'user',
            hint: 'Check the actions and ARNs of temporary_iam_instance_profile_policy_document.',
            cause: error,
        });
    }
    return error;
}
const PERMISSIONS = [
    'iam:CreateInstanceProfile, iam:CreateRole, iam:TagInstanceProfile, iam:TagRole, iam:GetInstanceProfile, iam:GetRole,',
    'iam:PutRolePolicy, iam:AddRoleToInstanceProfile, iam:RemoveRoleFromInstanceProfile, iam:DeleteRolePolicy, iam:DeleteRole,',
    'iam:DeleteInstanceProfile and iam:PassRole on names that begin with packer-',
].join(' ');

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/create-key-pair.js









/** Makes the temporary key pair, unless the plan has another way to log in (spec-amazon 3.3; EC2 API: CreateKeyPair). */
async function createKeyPair(build, scope, plan, runTags) {
    if (plan.kind !== 'temporary') {
        sayExisting(build, plan);
        return { name: plan.name, privateKey: undefined };
    }
    build.ui.say(`Creating temporary keypair: ${plan.name}`);
    const privateKey = await acquireKeyPair(build, scope, plan, runTags);
    build.secrets.add(privateKey, 'temporary SSH key');
    if (build.debug)
        await writeDebugKey(build, scope, privateKey);
    return { name: plan.name, privateKey };
}
function sayExisting(build, { kind, name }) {
    const pair = name === '' ? '' : `, key pair ${name}`;
    if (kind === 'given')
        build.ui.say(`Using existing SSH private key${pair}`);
    if (kind === 'agent')
        build.ui.say(`Using the SSH agent${name === '' ? ' with a key pair in the source AMI' : pair}`);
    if (kind === 'password')
        build.ui.say('Not using a temporary keypair');
}
async function acquireKeyPair(build, scope, plan, runTags) {
    const token = (0,amazon_build/* clientToken */.$Y)();
    const createdAt = build.host.clock.now();
    const tags = (0,amazon_build/* ownedTags */.dt)(build, runTags, token);
    return acquire(build.host.journal, scope, {
        intent: (0,amazon_build/* intentOf */.oQ)(build, { kind: 'aws:key-pair', token, name: plan.name }),
        async create(signal) {
            const request = {
                KeyName: plan.name,
                KeyType: plan.type,
                TagSpecifications: (0,amazon_build/* tagsOnCreate */.vb)(build.aws.region) ? (0,aws_tags/* tagSpecifications */.v7)({ 'key-pair': tags }) : undefined,
            };
            const { KeyMaterial } = await build.aws.ec2().createKeyPair(request, signal);
            if (KeyMaterial === undefined) {
                throw new errors/* BuildError */.zS(`EC2 created the key pair ${plan.name} without a key`, {
                    code: 'KeyPairWithoutKey',
                    source: 'remote',
                });
            }
            return { value: KeyMaterial, id: plan.name };
        },
        async release(_key, signal) {
            build.ui.say('Deleting temporary keypair...');
            await (0,release/* releaseKeyPair */.Dr)(plan.name, (0,amazon_build/* releaseTools */.j$)(build, signal, createdAt));
        },
        independent: true,
        refused: aws_errors/* refusedByAws */.V5,
        recover: (0,amazon_build/* lookForLost */.R9)(build, (signal) => (0,find/* findKeyPair */.$R)({ token, name: plan.name }, build.aws.ec2(), signal)),
    });
}
async function writeDebugKey(build, scope, privateKey) {
    const file = (0,external_node_path_.resolve)(build.host.workingDirectory, `ec2_${build.buildName}.pem`);
    scope.defer(() => (0,promises_.rm)(file, { force: true }));
    await (0,promises_.rm)(file, { force: true });
    await (0,promises_.writeFile)(file, privateKey, { mode: 0o600 });
    build.ui.message(`Saving key for debug purposes: ${file}`);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./out/support/http.js
var http = __webpack_require__(48971);
;// CONCATENATED MODULE: ./out/clouds/aws/run/public-address.js



/** AWS's own answer to "what is my address". */
const CHECK_IP = 'https://checkip.amazonaws.com';
const UNSPECIFIED = new Set(['0.0.0.0', '::']);
/**
 * The address that the internet sees this machine by, as a network of one: `198.51.100.7/32` (spec-amazon 3.1,
 * `temporary_security_group_source_public_ip`). Throws a BuildError `PublicAddressUnknown`, or `HttpFailed` without an answer.
 */
async function publicAddress(env, signal, url = CHECK_IP) {
    const { status, body } = await (0,http/* httpSend */.v)({ url, headers: {}, timeout: 10_000 }, { env, signal });
    const address = body.trim();
    const version = (0,external_node_net_.isIP)(address);
    if (status === 200 && version !== 0 && !UNSPECIFIED.has(address))
        return `${address}/${version === 4 ? 32 : 128}`;
    throw new errors/* BuildError */.zS(`${url} does not tell the public address of this machine: status ${status}, "${address.slice(0, 60)}"`, {
        code: 'PublicAddressUnknown',
        source: 'remote',
        hint: 'Try again, or name the network to let in by temporary_security_group_source_cidrs.',
    });
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/create-security-group.js












/** The ids of the machine's security groups: given ones, found ones, or a temporary one (spec-amazon 4.1, step 5). */
async function createSecurityGroup(build, scope, plan, findAddress = publicAddress) {
    const { securityGroupId, securityGroupIds, securityGroupFilter } = plan.options;
    const given = securityGroupId === '' ? securityGroupIds : [securityGroupId];
    if (given.length > 0)
        return givenGroups(build, given);
    if ((0,run_filters/* namesFilter */.pc)(securityGroupFilter)) {
        return findGroups(build, securityGroupFilter.filters, plan.vpcId);
    }
    // Asked before anything exists: without an answer there is nothing to remove.
    const cidrs = plan.port === undefined ? [] : await sourceCidrs(build, plan.options, findAddress);
    const group = await temporaryGroup(build, scope, plan).catch((error) => {
        throw noDefaultVpc(error, build.aws.region) ?? error;
    });
    await build.aws.poller.securityGroupExists(group, build.signal);
    if (plan.port !== undefined)
        await authorize(build, group, plan.port, cidrs);
    return [group];
}
async function givenGroups(build, ids) {
    try {
        await build.aws.ec2().describeSecurityGroups({ GroupIds: [...ids] }, build.signal);
    }
    catch (error) {
        if (!(0,aws_errors/* isAwsError */.m_)(error, 'InvalidGroup.NotFound', 'InvalidGroupId.Malformed', 'InvalidGroupId.NotFound'))
            throw error;
        throw new errors/* BuildError */.zS(`A security group was not found: ${ids.join(', ')} in ${build.aws.region}`, {
            code: 'SecurityGroupNotFound',
            source: 'user',
            hint: 'Check security_group_ids and region, or leave them out for a temporary group.',
            cause: error,
        });
    }
    build.ui.message(`Using existing security groups: ${ids.join(', ')}`);
    return ids;
}
async function findGroups(build, wanted, vpcId) {
    const filters = [...(0,run_filters/* ec2Filters */.aW)(wanted), ...(vpcId === '' ? [] : [{ Name: 'vpc-id', Values: [vpcId] }])];
    const { SecurityGroups = [] } = await build.aws.ec2().describeSecurityGroups({ Filters: filters }, build.signal);
    const ids = SecurityGroups.flatMap(({ GroupId }) => GroupId ?? []);
    // Deviation: aws-security-group-filter-without-match. Packer launches without a group, that is with the default group of the VPC (decisions 8).
    if (ids.length === 0) {
        throw new errors/* BuildError */.zS(`security_group_filter matched no group: ${(0,run_filters/* describeFilters */.To)(filters)} in ${build.aws.region}`, {
            code: 'FilterWithoutMatch',
            source: 'user',
            hint: 'Check the filters, the VPC and the region; without security_group_filter a temporary group is made.',
        });
    }
    build.ui.message(`Found Security Group(s): ${ids.join(', ')}`);
    return ids;
}
async function temporaryGroup(build, scope, plan) {
    let createdAt = build.host.clock.now();
    const name = `packer_${(0,amazon_build/* timeOrderedUuid */.St)(createdAt)}`;
    const token = (0,amazon_build/* clientToken */.$Y)();
    const tags = (0,amazon_build/* ownedTags */.dt)(build, plan.runTags, token);
    build.ui.say(`Creating temporary security group for this instance: ${name}`);
    return acquire(build.host.journal, scope, {
        intent: (0,amazon_build/* intentOf */.oQ)(build, { kind: 'aws:security-group', token, name }),
        async create(signal) {
            const request = {
                GroupName: name,
                Description: 'Temporary group for Packer',
                ...(plan.vpcId === '' ? {} : { VpcId: plan.vpcId }),
                TagSpecifications: (0,amazon_build/* tagsOnCreate */.vb)(build.aws.region) ? (0,aws_tags/* tagSpecifications */.v7)({ 'security-group': tags }) : undefined,
            };
            const { GroupId } = await build.aws.ec2().createSecurityGroup(request, signal);
            const id = (0,amazon_build/* createdId */.WJ)(GroupId, 'security group');
            createdAt = build.host.clock.now();
            return { value: id, id };
        },
        async release(id, signal) {
            build.ui.say('Deleting temporary security group...');
            await (0,release/* releaseSecurityGroup */.rC)(id, (0,amazon_build/* releaseTools */.j$)(build, signal, createdAt));
        },
        refused: aws_errors/* refusedByAws */.V5,
        recover: (0,amazon_build/* lookForLost */.R9)(build, (signal) => (0,find/* findSecurityGroup */.xv)({ token, name }, build.aws.ec2(), signal)),
    });
}
async function sourceCidrs({ ui, host, signal }, options, findAddress) {
    const { temporarySecurityGroupSourceCidrs: given, temporarySecurityGroupSourcePublicIp: onlyHere } = options;
    if (given.length > 0) {
        if (onlyHere)
            ui.message('Using temporary_security_group_source_cidrs: the public address is not asked for.');
        return given;
    }
    // Machines of a sandbox are on the loopback: no address of the internet reaches them.
    if (onlyHere && host.playedCloud === undefined)
        return [await findAddress(host.env, signal)];
    return options.sshInterface === 'ipv6' ? ['::/0'] : ['0.0.0.0/0'];
}
async function authorize(build, group, port, cidrs) {
    build.ui.say(`Authorizing access to port ${port} from [${cidrs.join(' ')}] in the temporary security group...`);
    const v6 = cidrs.filter((cidr) => cidr.includes(':'));
    const v4 = cidrs.filter((cidr) => !cidr.includes(':'));
    const permission = {
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        ...(v4.length === 0 ? {} : { IpRanges: v4.map((CidrIp) => ({ CidrIp })) }),
        ...(v6.length === 0 ? {} : { Ipv6Ranges: v6.map((CidrIpv6) => ({ CidrIpv6 })) }),
    };
    const request = { GroupId: group, IpPermissions: [permission] };
    const allow = () => build.aws.ec2().authorizeSecurityGroupIngress(request, build.signal);
    // The group was seen a moment ago, but not every server of EC2 may know it.
    const policy = (0,settle_policy/* settlePolicy */.O)('InvalidGroup.NotFound', 'InvalidGroupId.NotFound');
    await (0,retry/* retry */.L5)(allow, policy, build.host.clock, build.signal);
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/infer-public-subnet.js


/**
 * Finds a subnet for `associate_public_ip_address` when the template names none: of the given or default VPC, in a zone that
 * offers the instance type, with most free addresses (spec-amazon 4.1, step 3c). What cannot be found out is only said;
 * the option then has no effect.
 */
async function inferPublicSubnet(build, network, instanceType) {
    build.ui.say('Choosing a subnet for associate_public_ip_address, since none is given');
    try {
        const vpcId = network.vpcId === '' ? await defaultVpc(build) : network.vpcId;
        const subnet = vpcId === '' ? undefined : await chooseSubnet(build, vpcId, network.availabilityZone, instanceType);
        if (subnet?.SubnetId === undefined) {
            build.ui.message('No subnet was found: associate_public_ip_address has no effect');
            return { ...network, associatePublicIpAddress: undefined };
        }
        build.ui.message(`Found Subnet ID: ${subnet.SubnetId}`);
        const availabilityZone = subnet.AvailabilityZone ?? network.availabilityZone;
        return { ...network, vpcId, subnetId: subnet.SubnetId, availabilityZone };
    }
    catch (error) {
        if ((0,errors/* isCancellation */.iB)(error) || build.signal.aborted)
            throw error;
        build.ui.message(`No subnet could be chosen (${(0,errors/* errorMessage */.gJ)(error)}): associate_public_ip_address has no effect`);
        return { ...network, associatePublicIpAddress: undefined };
    }
}
async function defaultVpc(build) {
    const filters = [{ Name: 'is-default', Values: ['true'] }];
    const { Vpcs = [] } = await build.aws.ec2().describeVpcs({ Filters: filters }, build.signal);
    return Vpcs[0]?.VpcId ?? '';
}
async function chooseSubnet(build, vpcId, zone, instanceType) {
    const filters = [
        { Name: 'vpc-id', Values: [vpcId] },
        { Name: 'state', Values: ['available'] },
        ...(zone === '' ? [] : [{ Name: 'availabilityZone', Values: [zone] }]),
    ];
    const { Subnets = [] } = await build.aws.ec2().describeSubnets({ Filters: filters }, build.signal);
    const zones = [...new Set(Subnets.flatMap(({ AvailabilityZone }) => AvailabilityZone ?? []))];
    const offering = await Promise.all(zones.map((name) => offersType(build, name, instanceType)));
    const eligible = zones.filter((_, index) => offering[index]);
    return mostFree(Subnets.filter(({ AvailabilityZone = '' }) => eligible.includes(AvailabilityZone)));
}
/** A zone whose offerings cannot be read is not ruled out. */
async function offersType(build, zone, instanceType) {
    try {
        const zones = await zonesOffering(build, instanceType, zone);
        return zones.length > 0;
    }
    catch (error) {
        if ((0,errors/* isCancellation */.iB)(error) || build.signal.aborted)
            throw error;
        build.ui.message(`The instance types of zone ${zone} could not be read: ${(0,errors/* errorMessage */.gJ)(error)}`);
        return true;
    }
}
/** The subnet with most free addresses; the first of several. */
function mostFree(subnets) {
    return subnets.toSorted((a, b) => (b.AvailableIpAddressCount ?? 0) - (a.AvailableIpAddressCount ?? 0))[0];
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/find-network.js



/** Finds VPC, subnet and availability zone of the build machine (spec-amazon 4.1, step 3). */
async function findNetwork(build, options) {
    let network = {
        vpcId: options.vpcId,
        subnetId: options.subnetId,
        availabilityZone: options.availabilityZone,
        associatePublicIpAddress: options.associatePublicIpAddress,
    };
    sayIgnored(build, options);
    if ((0,run_filters/* namesFilter */.pc)(options.vpcFilter) && network.vpcId === '') {
        network = { ...network, vpcId: await findVpc(build, (0,run_filters/* ec2Filters */.aW)(options.vpcFilter.filters)) };
        build.ui.message(`Found VPC ID: ${network.vpcId}`);
    }
    if ((0,run_filters/* namesFilter */.pc)(options.subnetFilter) && network.subnetId === '') {
        const subnet = await findSubnet(build, options.subnetFilter, network);
        network = { ...network, subnetId: subnet.SubnetId ?? '' };
        build.ui.message(`Found Subnet ID: ${network.subnetId}`);
    }
    if (network.associatePublicIpAddress !== undefined && network.subnetId === '') {
        network = await inferPublicSubnet(build, network, options.instanceType);
    }
    if (network.subnetId !== '' && (network.availabilityZone === '' || network.vpcId === '')) {
        network = await completeFromSubnet(build, network);
    }
    return network;
}
function sayIgnored({ ui }, { vpcFilter, subnetFilter }) {
    for (const [name, block] of Object.entries({ vpc_filter: vpcFilter, subnet_filter: subnetFilter })) {
        if (block !== undefined && !(0,run_filters/* namesFilter */.pc)(block))
            ui.message(`${name} names no filter and is ignored`);
    }
}
async function findVpc(build, filters) {
    const { Vpcs = [] } = await build.aws.ec2().describeVpcs({ Filters: filters }, build.signal);
    const [vpc] = Vpcs;
    if (Vpcs.length === 1 && vpc?.VpcId !== undefined)
        return vpc.VpcId;
    throw filterMismatch('vpc_filter', 'VPC', Vpcs.length, `${(0,run_filters/* describeFilters */.To)(filters)} in ${build.aws.region}`);
}
async function findSubnet(build, filter, network) {
    const filters = [
        ...(0,run_filters/* ec2Filters */.aW)(filter.filters),
        { Name: 'state', Values: ['available'] },
        ...(network.vpcId === '' ? [] : [{ Name: 'vpc-id', Values: [network.vpcId] }]),
        ...(network.availabilityZone === '' ? [] : [{ Name: 'availabilityZone', Values: [network.availabilityZone] }]),
    ];
    const { Subnets = [] } = await build.aws.ec2().describeSubnets({ Filters: filters }, build.signal);
    const chosen = filter.mostFree ? mostFree(Subnets) : filter.random ? anyOf(Subnets) : onlyOne(Subnets);
    if (chosen !== undefined)
        return chosen;
    throw filterMismatch('subnet_filter', 'subnet', Subnets.length, `${(0,run_filters/* describeFilters */.To)(filters)} in ${build.aws.region}`);
}
function onlyOne(subnets) {
    return subnets.length === 1 ? subnets[0] : undefined;
}
function anyOf(subnets) {
    return subnets[Math.floor(Math.random() * subnets.length)];
}
function filterMismatch(option, what, matched, wanted) {
    const hint = what === 'subnet' && matched > 1
        ? 'Narrow the filters, or set most_free or random in subnet_filter.'
        : `Exactly one ${what} must match: check the filters and the region.`;
    return new errors/* BuildError */.zS(`${option} must match one ${what}, but matched ${matched}: ${wanted}`, {
        code: matched === 0 ? 'FilterWithoutMatch' : 'FilterAmbiguous',
        source: 'user',
        hint,
    });
}
async function completeFromSubnet(build, network) {
    const { Subnets = [] } = await build.aws.ec2().describeSubnets({ SubnetIds: [network.subnetId] }, build.signal);
    const [subnet] = Subnets;
    return {
        ...network,
        availabilityZone: network.availabilityZone === '' ? (subnet?.AvailabilityZone ?? '') : network.availabilityZone,
        vpcId: network.vpcId === '' ? (subnet?.VpcId ?? '') : network.vpcId,
    };
}

// EXTERNAL MODULE: ./out/clouds/aws/run/find-image.js
var find_image = __webpack_require__(58499);
;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/find-source-image.js

/** Finds the image to start from, by id, filter or both (spec-amazon 3.1). */
async function findSourceImage(build, options) {
    const { filters = {}, owners = [], mostRecent = false, includeDeprecated = false } = options.sourceAmiFilter ?? {};
    const query = { id: options.sourceAmi, filters, owners, mostRecent, includeDeprecated };
    const image = await (0,find_image/* findImage */.F)(build.aws, query, build.signal);
    build.ui.message(`Found Image ID: ${image.ImageId}`);
    return image;
}

// EXTERNAL MODULE: ./out/clouds/aws/kinds/outliving-volumes.js
var outliving_volumes = __webpack_require__(84507);
;// CONCATENATED MODULE: ./out/clouds/aws/run/user-data.js



const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/**
 * User data as EC2 takes it: what is base64 already goes as it is, all else is encoded (spec-amazon 3.1).
 * Plain text that happens to be base64, such as `test`, is not encoded: kept as Packer does it.
 */
function encodeUserData(bytes) {
    // latin1 has a character for every byte: a compressed file must arrive as it is.
    const text = bytes.toString('latin1');
    // Go's decoder skips line breaks wherever they stand.
    return BASE64.test(text.replace(/[\r\n]/g, '')) ? text : bytes.toString('base64');
}
/** `user_data`, or what is in the file of `user_data_file` when the machine is launched, as EC2 takes it; '' for none. */
async function readUserData(text, file, workingDirectory) {
    if (file === '')
        return encodeUserData(Buffer.from(text));
    try {
        return encodeUserData(await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, file)));
    }
    catch (error) {
        const message = `user_data_file "${file}" cannot be read: ${(0,errors/* errorMessage */.gJ)(error)}`;
        throw new errors/* BuildError */.zS(message, { code: 'UserDataUnreadable', source: 'user', cause: error });
    }
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/launch-instance.js















/** Refusals of a launch that a key pair or group which exists gets right after its creation. */
const NOT_KNOWN_YET = ['InvalidKeyPair.NotFound', 'InvalidGroup.NotFound', 'InvalidGroupId.NotFound'];
/** How long they are not believed, in milliseconds. */
const SETTLE = 30_000;
/** Launches the build machine and waits until it runs (spec-amazon 4.2; EC2 API: RunInstances). */
async function launchInstance(build, scope, plan) {
    build.ui.say('Launching a source AWS instance...');
    requireEbsRoot(plan.source);
    const userData = await readUserData(plan.options.userData, plan.options.userDataFile, build.host.workingDirectory);
    sayTags(build, plan);
    const id = await runInstance(build, scope, { ...plan, userData });
    build.ui.message(`Instance ID: ${id}`);
    build.ui.say(`Waiting for instance (${id}) to become ready...`);
    await waitUntilRunning(build, id);
    // Asked again: a machine that has just begun to run may not have shown its devices before.
    const instance = await describeInstance(build, id);
    if (!(0,amazon_build/* tagsOnCreate */.vb)(build.aws.region))
        await tagLaunched(build, instance, plan);
    return instance;
}
function requireEbsRoot(source) {
    if (source.RootDeviceType === 'ebs')
        return;
    throw new errors/* BuildError */.zS(`The root device of ${source.ImageId} is "${source.RootDeviceType}", not "ebs"`, {
        code: 'RootDeviceNotEbs',
        source: 'user',
        hint: 'Start from an image whose root device is an EBS volume: filter by "root-device-type": "ebs".',
    });
}
function sayTags(build, { runTags }) {
    if (Object.keys(runTags).length === 0)
        return;
    build.ui.say('Adding tags to source instance');
    for (const [key, value] of Object.entries(runTags))
        build.ui.message(`Adding tag: "${key}": "${value}"`);
}
async function runInstance(build, scope, plan) {
    // What was made a moment ago is refused until EC2 has heard of it. Each try is a create call of its own.
    const settled = build.host.clock.now() + SETTLE;
    const tooNew = (error) => plan.justCreated && (0,aws_errors/* isAwsError */.m_)(error, ...NOT_KNOWN_YET) && build.host.clock.now() < settled;
    const policy = (0,settle_policy/* settlePolicyWhile */.v)((error) => isProfileError(error) || tooNew(error));
    const launch = () => acquireInstance(build, scope, plan).catch((error) => sayProfile(build, plan, error));
    try {
        return await (0,retry/* retry */.L5)(launch, policy, build.host.clock, build.signal);
    }
    catch (error) {
        throw await launchError(build, error, plan);
    }
}
function sayProfile(build, { options }, error) {
    if (isProfileError(error))
        build.ui.message(`EC2 does not know the instance profile ${options.iamInstanceProfile} (yet)`);
    throw error;
}
async function acquireInstance(build, scope, plan) {
    const token = (0,amazon_build/* clientToken */.$Y)();
    let createdAt = build.host.clock.now();
    const facts = {
        ...plan,
        region: build.aws.region,
        imageId: plan.source.ImageId,
        instanceTags: (0,amazon_build/* ownedTags */.dt)(build, plan.runTags, token),
        volumeTags: ownedVolumeTags(build, plan, token),
        token,
    };
    return acquire(build.host.journal, scope, {
        intent: (0,amazon_build/* intentOf */.oQ)(build, { kind: 'aws:instance', token }),
        async create(signal) {
            const { Instances = [] } = await build.aws.ec2().runInstances(launchRequest(plan.options, facts), signal);
            const id = (0,amazon_build/* createdId */.WJ)(Instances[0]?.InstanceId, 'instance');
            createdAt = build.host.clock.now();
            // The reaper of a killed build must know which volumes are the user's.
            const devices = plan.options.launchBlockDeviceMappings.map(({ deviceName }) => deviceName);
            return { value: id, id, facts: { [outliving_volumes/* KEEP_DEVICES */.E]: devices.join(',') } };
        },
        async release(id, signal) {
            build.ui.say('Terminating the source AWS instance...');
            await (0,release/* releaseInstance */.vz)(id, (0,amazon_build/* releaseTools */.j$)(build, signal, createdAt));
        },
        independent: true,
        refused: aws_errors/* refusedByAws */.V5,
        recover: (0,amazon_build/* lookForLost */.R9)(build, (signal) => (0,find/* findInstance */.XD)({ token }, build.aws.ec2(), signal)),
    });
}
/**
 * All volumes get the same tags. When some are the user's and stay (a launch mapping without `delete_on_termination`), none may
 * carry the tags by which a sweep would remove them.
 */
function ownedVolumeTags(build, { options, volumeTags }, token) {
    const tags = (0,amazon_build/* ownedTags */.dt)(build, volumeTags, token);
    const stays = options.launchBlockDeviceMappings.some(({ deleteOnTermination, noDevice, virtualName }) => !deleteOnTermination && !noDevice && virtualName === '');
    return stays ? (0,aws_tags/* withoutTemporaryTags */.L2)(tags) : tags;
}
async function waitUntilRunning(build, id) {
    try {
        const work = build.aws.poller.instanceRunning(id, build.signal);
        await withSignOfLife(build, `Waiting for instance ${id}`, work);
    }
    catch (error) {
        if (build.signal.aborted)
            throw error;
        throw new errors/* BuildError */.zS(`The instance (${id}) did not become ready: ${(0,errors/* errorMessage */.gJ)(error)}`, {
            code: 'InstanceNotReady',
            source: 'remote',
            hint: 'Common reasons: an encrypted volume whose KMS key this account may not use, or a quota for volumes.',
            cause: error,
        });
    }
}
/** China's regions take no tags with RunInstances (spec-amazon 4.2). */
async function tagLaunched(build, instance, plan) {
    const token = instance.ClientToken ?? '';
    const instanceTags = (0,aws_tags/* tagList */.Tw)((0,amazon_build/* ownedTags */.dt)(build, plan.runTags, token));
    const volumeTags = (0,aws_tags/* tagList */.Tw)(ownedVolumeTags(build, plan, token));
    const interfaces = (instance.NetworkInterfaces ?? []).flatMap(({ NetworkInterfaceId: id }) => id ?? []);
    const volumes = (instance.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.VolumeId ?? []);
    const ec2 = build.aws.ec2();
    const policy = (0,settle_policy/* settlePolicy */.O)('InvalidInstanceID.NotFound');
    const tag = () => ec2.createTags({ Resources: [instance.InstanceId], Tags: instanceTags }, build.signal);
    await (0,retry/* retry */.L5)(tag, policy, build.host.clock, build.signal);
    if (interfaces.length > 0)
        await ec2.createTags({ Resources: interfaces, Tags: instanceTags }, build.signal);
    if (volumes.length > 0)
        await ec2.createTags({ Resources: volumes, Tags: volumeTags }, build.signal);
}

;// CONCATENATED MODULE: ./out/components/builders/amazon-ebs/start-machine.js











/** Finds what the machine is made of, makes its key and security group, and launches it (spec-amazon 4.1, steps 2 to 8). */
async function startMachine(step, build, plan) {
    const { options } = plan;
    const { source, late } = await step('StepSourceAMIInfo', async () => {
        const image = await findSourceImage(build, options);
        checkEnhancedNetworking(options, image);
        return { source: image, late: renderOptions(options, (0,source_image_data/* lateOptions */.PJ)(plan.renderLate, build.aws.region, image)) };
    });
    const network = await step('StepNetworkInfo', () => findNetwork(build, options));
    const key = await step('StepKeyPair', (scope) => createKeyPair(build, scope, (0,key_pair_plan/* planKeyPair */.j)(options, build.host.clock.now()), late.runTags));
    const port = plan.communicator.type === 'ssh' ? plan.communicator.port : undefined;
    const securityGroupIds = await step('StepSecurityGroup', (scope) => createSecurityGroup(build, scope, { options, vpcId: network.vpcId, port, runTags: late.runTags }));
    const { noEphemeral } = options;
    const { runTags, volumeTags } = late;
    const justCreated = key.privateKey !== undefined || createsGroup(options);
    const made = { network, securityGroupIds, keyName: key.name, justCreated };
    const launch = { options, source, ...made, noEphemeral, runTags, volumeTags };
    const iamInstanceProfile = await step('StepIamInstanceProfile', (scope) => createInstanceProfile(build, scope, launch));
    let launched;
    await step('StepCleanupVolumes', async (scope) => cleanUpVolumes(build, scope, options.launchBlockDeviceMappings, () => launched));
    const instance = await step('StepRunSourceInstance', (scope) => launchInstance(build, scope, { ...launch, options: { ...options, iamInstanceProfile } }));
    launched = instance;
    return { source, key, instance, late };
}
function createsGroup({ securityGroupId, securityGroupIds, securityGroupFilter }) {
    return securityGroupId === '' && securityGroupIds.length === 0 && !(0,run_filters/* namesFilter */.pc)(securityGroupFilter);
}
/**
 * Deviation: aws-late-options-rendered-early. Everything late is rendered as soon as the source image is known, so that a mistake in `tags` or `ami_description`
 * fails before anything is created; Packer finds it at the end, and takes one in the description for success (spec-amazon 4.8).
 */
function renderOptions(options, late) {
    return {
        runTags: late.tags(options.runTags),
        volumeTags: late.tags(options.runVolumeTags),
        tags: late.tags(options.tags),
        snapshotTags: late.tags(options.snapshotTags),
        description: late.text(options.amiDescription),
    };
}

;// CONCATENATED MODULE: ./out/components/builders/amazon-ebs/build-image.js
























const BUILDER_ID = 'mitchellh.amazonebs';
/** Runs an amazon-ebs build. Undefined with `skip_create_ami`. */
async function buildImage(context, plan) {
    const aws = await (0,client_factory/* createAws */.g)(plan.options, context.host, context);
    const regions = [aws.region, ...otherRegions(plan.options.amiRegions, aws.region)];
    const iam = plan.options.temporaryIamInstanceProfilePolicyDocument !== undefined;
    const sweeping = sweepBeside(aws, context, { regions, iam });
    try {
        return await buildImageWith(aws, context, plan);
    }
    finally {
        await sweeping.end();
    }
}
/** The steps of an amazon-ebs build (spec-amazon 4.1), with AWS as given. */
function buildImageWith(aws, context, plan) {
    const { options } = plan;
    const build = { ...context, aws };
    return (0,step_runner/* runSteps */.r)(context, async (step) => {
        await step('StepPreValidate', () => preValidateOptions(build, options));
        const machine = await startMachine(step, build, plan);
        const { communicator, generated: connected } = await connectMachine(step, build, plan, machine);
        const generated = { ...connected, ...(0,source_image_data/* sourceImageData */.$3)(aws.region, machine.source) };
        const lease = await armLease(step, context, communicator);
        await (0,provision/* provisionStep */.m)(step, context, communicator, generated);
        await step('StepCleanupTempKeys', () => {
            const temporary = machine.key.privateKey === undefined ? '' : machine.key.name;
            return (0,connect/* clearAuthorizedKeys */.t)(context, communicator, plan.communicator, temporary);
        });
        await lease.disarm();
        await finishMachine(step, build, options, machine);
        // Deviation: aws-skip-create-ami-keeps-images. Packer deregisters images of the name (`force_deregister`) that nothing replaces.
        if (options.skipCreateAmi) {
            context.ui.say('Skipping AMI creation (skip_create_ami)');
            return undefined;
        }
        const artifact = artifactOf(build, plan, machine.source, generated);
        const publication = new Publication(build, {
            policy: context.onPublishFailure ?? 'keep',
            artifact,
            kept: (kept) => context.keptIncomplete?.(kept),
        });
        const publish = (name, body) => {
            publication.step = name;
            return step(name, body);
        };
        return artifact(await makeImages(publish, build, options, { machine, publication }));
    });
}
/** Makes the artifact of finished images; `incomplete` is the step that failed. */
function artifactOf(build, { options }, source, generatedData) {
    const { aws, host } = build;
    const { clock, journal } = host;
    const facts = { builderId: BUILDER_ID, name: options.amiName, source, generatedData, aws, clock, journal };
    return (images, incomplete) => imageArtifact({ ...facts, images, incomplete });
}
function preValidateOptions(build, options) {
    const nameIsFree = options.forceDeregister || options.skipSaveBuildRegion || options.skipCreateAmi;
    return preValidate(build, { options, network: options, nameIsFree });
}
async function finishMachine(step, build, options, { instance }) {
    const id = instance.InstanceId;
    await step('StepStopEBSBackedInstance', () => stopInstance(build, id, options.disableStopInstance));
    await step('StepModifyEBSBackedInstance', () => modifyInstance(build, id, options));
}
async function makeImages(step, build, options, { machine, publication }) {
    const { instance, late } = machine;
    const { region } = build.aws;
    await step('StepDeregisterAMI', async () => {
        if (!options.forceDeregister)
            return;
        const regions = [...otherRegions(options.amiRegions, region), region];
        const deleteSnapshots = options.forceDeleteSnapshot;
        await deregisterExisting(build, { name: options.amiName, regions, deleteSnapshots });
    });
    const intermediary = needsIntermediary(options);
    const tags = options.skipAmiRunTags ? {} : late.runTags;
    const created = await step('StepCreateAMI', (scope) => {
        const name = intermediary ? (0,amazon_build/* randomAlphanumeric */.N8)(7) : options.amiName;
        const mappings = options.amiBlockDeviceMappings;
        return createImage(build, scope, { instanceId: instance.InstanceId, name, mappings, tags });
    });
    if (!intermediary)
        publication.add(created);
    const copies = await step('StepAMIRegionCopy', (scope) => {
        const targets = copyTargets(options, region);
        const completionMinutes = options.snapshotCopyDurationMinutes;
        const finished = (copy) => publication.add(copy);
        const { amiName: name } = options;
        return copyImage(build, scope, { source: created, name, targets, completionMinutes, tags, finished });
    });
    // Deviation: aws-intermediary-not-in-artifact. With skip_save_build_region Packer lists the image that it has deregistered.
    const images = intermediary ? copies : [created, ...copies];
    await finishImages(step, build, images, { options, late });
    return images;
}
async function finishImages(step, build, images, { options, late }) {
    await step('StepEnableDeprecation', () => enableDeprecation(build, images, options.deprecateAt));
    await step('StepEnableDeregistrationProtection', () => protectImage(build, images, options.deregistrationProtection));
    await step('StepModifyAMIAttributes', () => modifyAttributes(build, images, options, late.description));
    await step('StepCreateTags', () => createTags(build, images, late.tags, late.snapshotTags));
    await step('StepKeepImages', () => keepImages(build, images));
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


/***/ })

};
;