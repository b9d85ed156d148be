"use strict";
exports.id = 1877;
exports.ids = [1877];
exports.modules = {

/***/ 12621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ describeFilters),
/* harmony export */   a: () => (/* binding */ ec2Filters)
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
        ...(Object.keys(filters).length === 0 ? {} : { Filters: (0,_filters_js__WEBPACK_IMPORTED_MODULE_2__/* .ec2Filters */ .a)(filters) }),
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
        ...(Filters.length === 0 ? [] : [`filters ${(0,_filters_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFilters */ .T)(Filters)}`]),
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

/***/ 14706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ownedResources)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24963);


/**
 * Everything in a region that carries the tag `image-build:expires`: one Describe call a kind, page by page, all kinds at
 * once. A kind that cannot be looked for is in `unsearched`. `access` is the region's, for journal entries.
 */
async function ownedResources(ec2, access, signal) {
    const found = await Promise.all(LISTERS.map(async ({ kind, plural, list }) => {
        try {
            const items = await list(ec2, signal);
            return { resources: items.flatMap((item) => owned(kind, item, access)), unsearched: [] };
        }
        catch (error) {
            return { resources: [], unsearched: [unsearched(plural, ec2.region, error)] };
        }
    }));
    return {
        resources: found.flatMap(({ resources }) => resources),
        unsearched: found.flatMap(({ unsearched }) => unsearched),
    };
}
/** The server looks for the tag; `owned` looks again, for a server that does not know the filter. */
const OURS = { Name: 'tag-key', Values: [`${_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNERSHIP_PREFIX */ .Zd}expires`] };
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
    const ownership = (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnership */ .m9)(tags);
    if (id === undefined || ownership === undefined)
        return [];
    return [{ kind, id, name, access, ownership, attachedTo }];
}
function unsearched(plural, region, error) {
    return { where: `${plural} in ${region}`, reason: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAdvice */ .Js)(error) };
}


/***/ }),

/***/ 91877:
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
        if (!(0,aws_errors/* isAwsError */.m_)(error, 'UnauthorizedOperation'))
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
        async markIncomplete(step, context) {
            const mark = (image) => markIncomplete(image, step, { ...context, ec2: aws.ec2(image.region) });
            await Promise.all(facts.images.map(mark));
        },
    };
}
/** In the journal again first: a process that is killed half-way leaves the rest to the post step. */
async function destroyImage(facts, { id, region }, context) {
    const { aws, clock, journal } = facts;
    const intent = { kind: 'aws:image', build: facts.build, access: aws.accessRecord(region), token: (0,external_node_crypto_.randomUUID)() };
    const entry = await journal.intend({ ...intent, name: facts.name });
    await journal.created(entry, id);
    context.say(`Deregistering image ID (${id}) from region (${region})`);
    await (0,release/* releaseImage */.R1)(id, { ec2: aws.ec2(region), poller: aws.poller, clock, signal: context.signal });
    await journal.released(entry);
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
        if (outcome.kind === 'success')
            return 'keep';
        if (this.#plan.policy === 'rollback')
            return 'release';
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
    const keep = async () => {
        await journal.kept(entry);
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
        if (held)
            await ((await decide(outcome, signal)) === 'keep' ? keep() : release(signal));
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
        keep,
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
    const { Images = [] } = await build.aws.ec2(region).describeImages({ ImageIds: [id] }, build.signal);
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
    const at = build.host.clock.now();
    let createdAt = at;
    return acquireHeld(build.host.journal, scope, {
        intent: (0,amazon_build/* intentOf */.oQ)(build, { kind: 'aws:image', token, name: plan.name, region }),
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
        recover: (0,amazon_build/* lookForLost */.R9)(build, (signal) => (0,find/* findImage */.F1)({ token, name: plan.name, at }, build.aws.ec2(region), signal)),
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

// EXTERNAL MODULE: ./out/clouds/aws/retry.js
var retry = __webpack_require__(1542);
;// CONCATENATED MODULE: ./out/clouds/aws/run/block-device-mapping.js
const WITH_IOPS = ['io1', 'io2', 'gp3'];
/** The EC2 form of a block device mapping (spec-amazon 3.4): what a volume type does not take is left out. */
function blockDeviceMapping(device) {
    const mapping = { DeviceName: device.deviceName };
    if (device.noDevice)
        return { ...mapping, NoDevice: '' };
    if (device.virtualName !== '') {
        return device.virtualName.startsWith('ephemeral') ? { ...mapping, VirtualName: device.virtualName } : mapping;
    }
    return { ...mapping, Ebs: ebsBlockDevice(device) };
}
/** The mappings that take the instance store volumes away from an instance (`no_ephemeral`): xvdca to xvdcz. */
function noEphemeralMappings() {
    return [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => ({ DeviceName: `xvdc${letter}`, NoDevice: '' }));
}
function ebsBlockDevice(device) {
    const sendsIops = device.iops !== undefined && WITH_IOPS.includes(device.volumeType);
    const sendsThroughput = device.throughput !== undefined && device.volumeType === 'gp3';
    return {
        DeleteOnTermination: device.deleteOnTermination,
        ...(device.volumeSize > 0 ? { VolumeSize: device.volumeSize } : {}),
        // as: the type is not checked here (spec-amazon 3.4): AWS knows newer ones than this SDK.
        ...(device.volumeType === '' ? {} : { VolumeType: device.volumeType }),
        ...(sendsIops ? { Iops: device.iops } : {}),
        ...(sendsThroughput ? { Throughput: device.throughput } : {}),
        ...(device.encrypted === undefined ? {} : { Encrypted: device.encrypted }),
        ...(device.kmsKeyId === '' ? {} : { KmsKeyId: device.kmsKeyId }),
        ...(device.snapshotId === '' ? {} : { SnapshotId: device.snapshotId }),
    };
}

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
    const at = build.host.clock.now();
    let createdAt = at;
    return acquireHeld(build.host.journal, scope, {
        intent: (0,amazon_build/* intentOf */.oQ)(build, { kind: 'aws:image', token, name: plan.name }),
        async create(signal) {
            const tags = imageTagSpecifications(build, build.aws.region, plan.tags, token);
            const request = {
                InstanceId: plan.instanceId,
                Name: plan.name,
                ...(plan.mappings.length === 0 ? {} : { BlockDeviceMappings: plan.mappings.map(blockDeviceMapping) }),
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
        recover: (0,amazon_build/* lookForLost */.R9)(build, (signal) => (0,find/* findImage */.F1)({ token, name: plan.name, at }, build.aws.ec2(), signal)),
    });
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/eleven-tries.js

/** 11 calls, from 0.2 s doubling to 30 s, on the AWS codes given (spec-amazon 4.1, 4.2). */
function elevenTriesOn(...codes) {
    return elevenTriesWhile((error) => (0,aws_errors/* isAwsError */.m_)(error, ...codes));
}
/** As {@link elevenTriesOn}, on errors of another description. */
function elevenTriesWhile(retryable) {
    return { tries: 11, delay: 200, cap: 30_000, retryable };
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/create-tags.js




const POLICY = elevenTriesOn('InvalidAMIID.NotFound', 'InvalidSnapshot.NotFound');
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
    await (0,retry/* retry */.L5)(() => ec2.createTags(request, build.signal), POLICY, build.host.clock, build.signal);
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/deregister-existing.js

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
            await deleteSnapshot(build, region, id);
            build.ui.say(`Deleted snapshot: ${id}`);
        }
    }
}
async function deleteSnapshot(build, region, id) {
    try {
        await build.aws.ec2(region).deleteSnapshot({ SnapshotId: id }, build.signal);
    }
    catch (error) {
        if (!(0,aws_errors/* isAwsError */.m_)(error, 'InvalidSnapshot.NotFound'))
            throw error;
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
        await build.aws.ec2(region).enableImageDeprecation({ ImageId: id, DeprecateAt: moment }, build.signal);
    }
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/steps/keep-images.js

/** Makes the images the wanted result: takes off the tags by which a sweep would remove them, in every region (decisions 3). */
async function keepImages(build, images) {
    const { signal } = build;
    const say = (text) => build.ui.message(text);
    await Promise.all(images.map((image) => dropTemporaryTags(image, { ec2: build.aws.ec2(image.region), signal, say })));
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
                await build.aws.ec2(region).modifyImageAttribute({ ImageId: id, ...request }, build.signal);
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
                await build.aws.ec2(region).modifySnapshotAttribute({ SnapshotId: id, ...request }, build.signal);
            }
        }
    }
}

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
    if (vpcId === '' || subnetId !== '' || subnetFilter !== undefined)
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
        await build.aws.ec2(region).enableImageDeregistrationProtection(request, build.signal);
    }
}

// EXTERNAL MODULE: ./out/clouds/aws/client-factory.js + 5 modules
var client_factory = __webpack_require__(16326);
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
// EXTERNAL MODULE: ./out/clouds/aws/kinds/aws-kinds.js
var aws_kinds = __webpack_require__(22567);
// EXTERNAL MODULE: ./out/clouds/aws/shared-state.js + 1 modules
var shared_state = __webpack_require__(95585);
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
function sweepBeside(aws, beside, regions) {
    const { host, ui, signal } = beside;
    const chosen = host.sweep === true && host.run.repository !== '' ? firstTimeRegions(aws, beside, regions) : [];
    if (chosen.length === 0)
        return { end: async () => undefined };
    const ended = new AbortController();
    const debug = (text) => ui.debug(`sweep: ${text}`);
    const running = (0,sweep/* sweep */.X)({
        searches: chosen.map((place) => ({
            place,
            find: (stop) => (0,owned_resources/* ownedResources */.l)(aws.ec2(place), aws.accessRecord(place), stop),
        })),
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
    const policy = elevenTriesOn('InvalidInstanceID.NotFound');
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
        throw explained(name, error);
    }
}
function explained(name, error) {
    // A name with characters that no profile can have, as an ARN has, is a ValidationError.
    if ((0,aws_errors/* isAwsError */.m_)(error, 'NoSuchEntity', 'NoSuchEntityException', 'ValidationError')) {
        return new errors/* BuildError */.zS(`The iam_instance_profile "${name}" does not exist`, {
            code: 'InstanceProfileNotFound',
            source: 'user',
            hint: 'Give the name of an instance profile of this account (not its ARN, not the name of a role).',
            cause: error,
        });
    }
    if ((0,aws_errors/* isAwsError */.m_)(error, 'AccessDenied', 'AccessDeniedException')) {
        return new errors/* BuildError */.zS(`The iam_instance_profile "${name}" cannot be looked up: ${error.awsMessage}`, {
            code: 'InstanceProfileNotChecked',
            source: 'user',
            hint: 'Allow iam:GetInstanceProfile to the role or user of this job, or set skip_profile_validation to true.',
            cause: error,
        });
    }
    return error;
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/steps/clean-up-volumes.js



/**
 * Undoes the volumes that outlive the build machine: those of the source image that AWS does not delete with it. Volumes that
 * `launch_block_device_mappings` names are the user's and stay (spec-amazon 4.8, 6). To be deferred before the launch, so that
 * it runs once the machine is terminated.
 */
function cleanUpVolumes(build, scope, launchMappings, launched) {
    scope.defer(async (_outcome, signal) => {
        const instance = launched();
        if (instance === undefined)
            return;
        build.ui.say('Cleaning up any extra volumes...');
        const leftovers = await leftoverVolumes(build, instance, launchMappings, signal);
        if (leftovers.length === 0)
            build.ui.say('No volumes to clean up, skipping');
        for (const id of leftovers)
            await deleteVolume(build, id, signal);
    });
}
async function leftoverVolumes(build, instance, launchMappings, signal) {
    const named = new Set(launchMappings.map(({ deviceName }) => deviceName));
    const devices = (instance.BlockDeviceMappings ?? []).flatMap(({ DeviceName = '', Ebs }) => Ebs?.VolumeId === undefined ? [] : [{ device: DeviceName, volume: Ebs.VolumeId }]);
    if (devices.length === 0)
        return [];
    const filters = [{ Name: 'volume-id', Values: devices.map(({ volume }) => volume) }];
    const { Volumes = [] } = await build.aws.ec2().describeVolumes({ Filters: filters }, signal);
    const available = new Set(Volumes.filter(({ State }) => State === 'available').map(({ VolumeId }) => VolumeId));
    return devices
        .filter(({ device, volume }) => !named.has(device) && available.has(volume))
        .map(({ volume }) => volume);
}
async function deleteVolume(build, id, signal) {
    try {
        await (0,release/* releaseVolume */.s9)(id, (0,amazon_build/* releaseTools */.j$)(build, signal, build.host.clock.now()));
    }
    catch (error) {
        build.ui.error(`Error deleting volume ${id}: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}

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

// EXTERNAL MODULE: ./out/clouds/aws/run/filters.js
var run_filters = __webpack_require__(12621);
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
    const { status, body } = await (0,http/* httpGet */.l)({ url, headers: {}, timeout: 10_000 }, { env, signal });
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
    if (securityGroupFilter !== undefined && Object.keys(securityGroupFilter.filters).length > 0) {
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
    const filters = [...(0,run_filters/* ec2Filters */.a)(wanted), ...(vpcId === '' ? [] : [{ Name: 'vpc-id', Values: [vpcId] }])];
    const { SecurityGroups = [] } = await build.aws.ec2().describeSecurityGroups({ Filters: filters }, build.signal);
    const ids = SecurityGroups.flatMap(({ GroupId }) => GroupId ?? []);
    // Deviation: aws-security-group-filter-without-match. Packer launches without a group, that is with the default group of the VPC (decisions 8).
    if (ids.length === 0) {
        throw new errors/* BuildError */.zS(`security_group_filter matched no group: ${(0,run_filters/* describeFilters */.T)(filters)} in ${build.aws.region}`, {
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
    const policy = elevenTriesOn('InvalidGroup.NotFound', 'InvalidGroupId.NotFound');
    await (0,retry/* retry */.L5)(allow, policy, build.host.clock, build.signal);
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
    if (options.vpcFilter !== undefined && network.vpcId === '') {
        network = { ...network, vpcId: await findVpc(build, (0,run_filters/* ec2Filters */.a)(options.vpcFilter.filters)) };
        build.ui.message(`Found VPC ID: ${network.vpcId}`);
    }
    if (options.subnetFilter !== undefined && network.subnetId === '') {
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
async function findVpc(build, filters) {
    const { Vpcs = [] } = await build.aws.ec2().describeVpcs({ Filters: filters }, build.signal);
    const [vpc] = Vpcs;
    if (Vpcs.length === 1 && vpc?.VpcId !== undefined)
        return vpc.VpcId;
    throw filterMismatch('vpc_filter', 'VPC', Vpcs.length, `${(0,run_filters/* describeFilters */.T)(filters)} in ${build.aws.region}`);
}
async function findSubnet(build, filter, network) {
    const filters = [
        ...(0,run_filters/* ec2Filters */.a)(filter.filters),
        { Name: 'state', Values: ['available'] },
        ...(network.vpcId === '' ? [] : [{ Name: 'vpc-id', Values: [network.vpcId] }]),
        ...(network.availabilityZone === '' ? [] : [{ Name: 'availabilityZone', Values: [network.availabilityZone] }]),
    ];
    const { Subnets = [] } = await build.aws.ec2().describeSubnets({ Filters: filters }, build.signal);
    const chosen = filter.mostFree ? mostFree(Subnets) : filter.random ? anyOf(Subnets) : onlyOne(Subnets);
    if (chosen !== undefined)
        return chosen;
    throw filterMismatch('subnet_filter', 'subnet', Subnets.length, `${(0,run_filters/* describeFilters */.T)(filters)} in ${build.aws.region}`);
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
        return launch_error_explained(error, 'NoCapacity', `AWS cannot launch a ${instanceType} now: ${error.awsMessage}`, hint);
    }
    if (LIMITS.includes(error.awsCode)) {
        const hint = `Ask AWS for a higher quota in ${build.aws.region}, or terminate machines of this family.`;
        return launch_error_explained(error, 'QuotaExceeded', `The quota for a ${instanceType} is used up: ${error.awsMessage}`, hint);
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
        return launch_error_explained(error, 'KeyPairNotFound', `The key pair "${keyName}" does not exist in ${region}`, hint);
    }
    if (error.awsCode === 'InvalidSubnetID.NotFound') {
        const hint = 'Check subnet_id and region.';
        return launch_error_explained(error, 'SubnetNotFound', `The subnet "${network.subnetId}" does not exist in ${region}`, hint);
    }
    if (isProfileError(error)) {
        const name = options.iamInstanceProfile;
        const hint = 'Give the name of an instance profile (not its ARN, not the name of a role).';
        return launch_error_explained(error, 'InstanceProfileNotFound', `The iam_instance_profile "${name}" cannot be used`, hint);
    }
    return error;
}
/** True for the refusal of an instance profile, also of one that EC2 does not know yet. */
function isProfileError(error) {
    return (0,aws_errors/* isAwsError */.m_)(error, 'InvalidParameterValue') && error.awsMessage.includes('iamInstanceProfile');
}
function isNotOffered(error) {
    return error.awsCode === 'Unsupported' && error.awsMessage.includes('Availability Zone');
}
function launch_error_explained(error, code, message, hint) {
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

;// CONCATENATED MODULE: ./out/clouds/aws/run/user-data.js



const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/**
 * The user data as EC2 takes it: text that is base64 already goes as it is, other text is encoded (spec-amazon 3.1).
 * Plain text that happens to be base64, such as `test`, is not encoded: kept as Packer does it.
 */
function encodeUserData(text) {
    // Go's decoder skips line breaks wherever they stand.
    return BASE64.test(text.replace(/[\r\n]/g, '')) ? text : Buffer.from(text).toString('base64');
}
/** The text of `user_data` or of the file, which is read when the machine is launched. */
async function readUserData(text, file, workingDirectory) {
    if (file === '')
        return text;
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, file), 'utf8');
    }
    catch (error) {
        const message = `user_data_file "${file}" cannot be read: ${(0,errors/* errorMessage */.gJ)(error)}`;
        throw new errors/* BuildError */.zS(message, { code: 'UserDataUnreadable', source: 'user', cause: error });
    }
}

;// CONCATENATED MODULE: ./out/clouds/aws/run/launch-request.js




/** The RunInstances request of an on-demand build machine (spec-amazon 4.2). What is not set is left out. */
function launchRequest(options, facts) {
    const mappings = [
        ...options.launchBlockDeviceMappings.map(blockDeviceMapping),
        ...(facts.noEphemeral ? noEphemeralMappings() : []),
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
        ...(facts.userData === '' ? {} : { UserData: encodeUserData(facts.userData) }),
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
    const policy = elevenTriesWhile((error) => isProfileError(error) || tooNew(error));
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
    const policy = elevenTriesOn('InvalidInstanceID.NotFound');
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
    await step('StepIamInstanceProfile', () => checkInstanceProfile(build, options));
    let launched;
    await step('StepCleanupVolumes', async (scope) => cleanUpVolumes(build, scope, options.launchBlockDeviceMappings, () => launched));
    const instance = await step('StepRunSourceInstance', (scope) => {
        const keyName = key.name;
        const { noEphemeral } = options;
        const { runTags, volumeTags } = late;
        const justCreated = key.privateKey !== undefined || createsGroup(options);
        const made = { network, securityGroupIds, keyName, justCreated };
        return launchInstance(build, scope, { options, source, ...made, noEphemeral, runTags, volumeTags });
    });
    launched = instance;
    return { source, key, instance, late };
}
function createsGroup({ securityGroupId, securityGroupIds, securityGroupFilter }) {
    return securityGroupId === '' && securityGroupIds.length === 0 && securityGroupFilter === undefined;
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
    const sweeping = sweepBeside(aws, context, [aws.region, ...otherRegions(plan.options.amiRegions, aws.region)]);
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
    const { aws, host, buildName } = build;
    const { clock, journal } = host;
    const facts = { builderId: BUILDER_ID, name: options.amiName, source, generatedData, aws, clock, journal };
    return (images, incomplete) => imageArtifact({ ...facts, build: buildName, images, incomplete });
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
    await finishImages(step, build, options, late, images);
    return images;
}
async function finishImages(step, build, options, late, images) {
    await step('StepEnableDeprecation', () => enableDeprecation(build, images, options.deprecateAt));
    await step('StepEnableDeregistrationProtection', () => protectImage(build, images, options.deregistrationProtection));
    await step('StepModifyAMIAttributes', () => modifyAttributes(build, images, options, late.description));
    await step('StepCreateTags', () => createTags(build, images, late.tags, late.snapshotTags));
    await step('StepKeepImages', () => keepImages(build, images));
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
    const description = kind?.describe(entryOf(resource, 0)) ?? `${resource.kind} ${resource.id}`;
    return { description, kind: resource.kind, id: resource.id, why: verdict.why };
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
 * failed handshake (spec-provision 1.2). Says Packer's lines. Codes: `SshTimeout`, `SshAuthFailed`.
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
    const ssh = await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(4507)]).then(__webpack_require__.bind(__webpack_require__, 34507));
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


/***/ }),

/***/ 48971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ httpGet),
/* harmony export */   v: () => (/* binding */ httpSend)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16392);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42619);




/** Sends a request as {@link httpSend} does, for its status and body alone. */
async function httpGet(request, context) {
    const { status, body } = await httpSend(request, context);
    return { status, body };
}
/**
 * Sends a request, through the proxy of the environment (Node 24.5 and later); follows redirects, never from https to http.
 * Throws a BuildError `HttpFailed` when there is no answer, and the signal's reason when it aborts.
 */
async function httpSend(request, { env, signal }) {
    const proxyEnv = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .knowsProxies */ .n)(process.versions.node) ? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyEnvironment */ .w)(env) : undefined;
    const options = proxyEnv === undefined ? {} : { proxyEnv };
    const httpAgent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    const httpsAgent = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...options, ...tlsOptions(request) });
    const late = AbortSignal.timeout(request.timeout);
    // Without a proxy of the environment given, axios would take that of the process.
    const direct = proxyEnv === undefined ? { proxy: false } : {};
    try {
        return await send(request, { httpAgent, httpsAgent, ...direct, signal: AbortSignal.any([signal, late]) });
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        const reason = late.aborted ? `no answer within ${request.timeout / 1000} s` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`${verb(request.method)} "${request.url}": ${reason}`, {
            code: 'HttpFailed',
            source: 'remote',
            hint: proxyHint(env),
            // What axios throws holds the request's headers, with tokens in them.
            cause: error instanceof Error ? error.cause : undefined,
        });
    }
    finally {
        httpAgent.destroy();
        httpsAgent.destroy();
    }
}
const LARGEST_ANSWER = 32 * 1024 * 1024;
async function send(request, connection) {
    const { url, method = 'GET', headers, body, redirects = 1, socketPath } = request;
    // By its default export: a bundler gives a CommonJS module no named ones.
    const { default: axios } = await __webpack_require__.e(/* import() */ 1730).then(__webpack_require__.bind(__webpack_require__, 91730));
    const isSecure = url.startsWith('https:');
    const answer = await axios.request({
        ...connection,
        url,
        method,
        headers: { ...unnamedBody(headers), ...headers },
        data: body,
        maxRedirects: redirects,
        maxContentLength: LARGEST_ANSWER,
        // Headers with tokens go along: not in the clear.
        beforeRedirect: (to) => {
            if (isSecure && to['protocol'] !== 'https:')
                throw insecureRedirect(url);
        },
        responseType: 'text',
        transformRequest: (data) => data,
        transformResponse: (data) => data,
        validateStatus: () => true,
        ...(socketPath === undefined ? {} : { socketPath }),
    });
    return { status: answer.status, body: String(answer.data ?? ''), headers: textHeaders(answer.headers) };
}
/** axios would call every body a form. */
function unnamedBody(headers) {
    return Object.keys(headers).some((name) => name.toLowerCase() === 'content-type') ? {} : { 'Content-Type': false };
}
function textHeaders(headers) {
    const entries = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]);
    return Object.fromEntries(entries);
}
/** As Go names the request in its errors: `Get`, `Post`. */
function verb(method = 'GET') {
    return method.slice(0, 1) + method.slice(1).toLowerCase();
}
function insecureRedirect(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`${url} redirects to http`, { code: 'HttpFailed', source: 'remote' });
}
function tlsOptions({ tls }) {
    if (tls === undefined)
        return {};
    const { ca, cert, key, servername, insecure } = tls;
    return {
        ...(ca === undefined ? {} : { ca: [...ca] }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        ...(servername === undefined ? {} : { servername }),
        ...(insecure === true ? { rejectUnauthorized: false } : {}),
    };
}
function proxyHint(env) {
    if ((0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyEnvironment */ .w)(env) === undefined || (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .knowsProxies */ .n)(process.versions.node))
        return undefined;
    return `A proxy is set, but Node ${process.versions.node} cannot use it: Node 24.5 and later can.`;
}


/***/ })

};
;