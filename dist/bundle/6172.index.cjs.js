"use strict";
exports.id = 6172;
exports.ids = [6172];
exports.modules = {

/***/ 4664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ awsKinds)
});

// EXTERNAL MODULE: ./out/clouds/aws/kinds/find.js
var find = __webpack_require__(86041);
// EXTERNAL MODULE: ./out/clouds/aws/kinds/find-iam.js
var find_iam = __webpack_require__(51405);
// EXTERNAL MODULE: ./out/clouds/aws/kinds/release-iam.js
var release_iam = __webpack_require__(53305);
;// CONCATENATED MODULE: ./out/clouds/aws/kinds/iam-kinds.js


/** The kinds of IAM resources that a build may leave: their names are made up, belong to no region, and are their ids. */
function iamKinds(connect) {
    return KINDS.map((kind) => resourceKind(kind, connect));
}
function resourceKind(kind, connect) {
    const connected = async ({ access }, { signal }) => (await connect(access, signal)).iam();
    return {
        kind: kind.kind,
        order: kind.order,
        describe: (entry) => `${kind.noun} ${nameOf(entry)} (build ${entry.build})`,
        find: async (entry, context) => kind.find(nameOf(entry), await connected(entry, context), context.signal),
        release: async (entry, context) => {
            const { clock, signal } = context;
            await kind.release(entry.id, { iam: await connected(entry, context), clock, signal, createdAt: entry.at });
        },
        removalCommand: (entry) => kind
            .commands(nameOf(entry))
            .map((words) => `aws iam ${words}`)
            .join('; '),
    };
}
function nameOf({ id, name = '' }) {
    return id ?? name;
}
/** After the instance that uses them; a profile cannot go before the role in it. */
const AFTER_INSTANCES = 1;
const AFTER_ROLES = 2;
const KINDS = [
    {
        kind: 'aws:iam-role',
        noun: 'IAM role',
        order: AFTER_INSTANCES,
        find: find_iam/* findRole */._,
        release: release_iam/* releaseRole */.M,
        commands: (name) => [
            `remove-role-from-instance-profile --instance-profile-name ${name} --role-name ${name}`,
            `delete-role-policy --role-name ${name} --policy-name ${name}`,
            `delete-role --role-name ${name}`,
        ],
    },
    {
        kind: 'aws:iam-instance-profile',
        noun: 'instance profile',
        order: AFTER_ROLES,
        find: find_iam/* findInstanceProfile */.M,
        release: release_iam/* releaseInstanceProfile */.o,
        commands: (name) => [`delete-instance-profile --instance-profile-name ${name}`],
    },
];

// EXTERNAL MODULE: ./out/clouds/aws/kinds/outliving-volumes.js
var outliving_volumes = __webpack_require__(84507);
// EXTERNAL MODULE: ./out/clouds/aws/kinds/release.js
var release = __webpack_require__(64933);
;// CONCATENATED MODULE: ./out/clouds/aws/kinds/aws-kinds.js




/** Every kind of AWS resource that a build may leave, for the reaper. */
function awsKinds(connect) {
    return [...aws_kinds_KINDS.map((kind) => aws_kinds_resourceKind(kind, connect)), ...iamKinds(connect)];
}
function aws_kinds_resourceKind(aws, connect) {
    const tools = async (entry, { clock, signal }) => {
        const { ec2, poller } = await connect(entry.access, signal);
        return { ec2: ec2(regionOf(entry)), poller, clock, signal, createdAt: entry.at };
    };
    return {
        kind: aws.kind,
        order: aws.order,
        describe: (entry) => {
            const name = entry.id ?? entry.name ?? `with token ${entry.token}`;
            return `${aws.noun} ${name} in ${regionOf(entry)} (build ${entry.build})`;
        },
        find: async (entry, context) => {
            const { ec2, signal } = await tools(entry, context);
            return aws.find(entry, ec2, signal);
        },
        release: async (entry, context) => aws.release(entry.id, await tools(entry, context), entry),
        removalCommand: (entry) => {
            const region = `--region ${regionOf(entry)}`;
            if (entry.id !== undefined)
                return [...commands(aws, shellWord(entry.id), region)].join(' && ');
            return `aws ec2 ${aws.list} --filters Name=tag:image-build:token,Values=${entry.token} ${region}`;
        },
    };
}
function* commands({ command, rest }, id, region) {
    yield `aws ec2 ${command(id)} ${region}`;
    if (rest === undefined)
        return;
    yield `aws ec2 ${rest.list(id)} --output text ${region} | xargs -r -n 1 aws ec2 ${region} ${rest.remove}`;
}
/** An id as a shell takes it: anybody may choose the name of a key pair. */
function shellWord(id) {
    return /^[\w.:@+-]+$/.test(id) ? id : `'${id.replaceAll("'", `'\\''`)}'`;
}
function regionOf(entry) {
    return entry.access['region'] ?? '';
}
/** What needs no waiting goes first, beside the instance; what an instance or image uses goes after it. */
const FIRST = 0;
const AFTER_USERS = 1;
const aws_kinds_KINDS = [
    {
        kind: 'aws:instance',
        noun: 'instance',
        order: FIRST,
        find: find/* findInstance */.XD,
        release: (id, tools, entry) => (0,outliving_volumes/* releaseOutlivingVolumes */.g)(id, tools, entry.facts, () => (0,release/* releaseInstance */.vz)(id, tools)),
        command: (id) => `terminate-instances --instance-ids ${id}`,
        list: 'describe-instances',
    },
    {
        kind: 'aws:key-pair',
        noun: 'key pair',
        order: FIRST,
        find: find/* findKeyPair */.$R,
        release: release/* releaseKeyPair */.Dr,
        command: (id) => `delete-key-pair --key-name ${id}`,
        list: 'describe-key-pairs',
    },
    {
        kind: 'aws:launch-template',
        noun: 'launch template',
        order: FIRST,
        find: find/* findLaunchTemplate */.Vh,
        release: release/* releaseLaunchTemplate */.bk,
        command: (id) => `delete-launch-template --launch-template-id ${id}`,
        list: 'describe-launch-templates',
    },
    {
        kind: 'aws:image',
        noun: 'image',
        order: FIRST,
        find: find/* findImage */.F1,
        release: release/* releaseImage */.R1,
        command: (id) => `deregister-image --image-id ${id}`,
        // Not --delete-associated-snapshots: an image may list a snapshot of the user's, too.
        rest: {
            list: (id) => `describe-snapshots --owner-ids self --query 'Snapshots[].[SnapshotId]' --filters 'Name=description,Values=${(0,release/* madeForImage */.kx)(id).join(',')}'`,
            remove: 'delete-snapshot --snapshot-id',
        },
        list: 'describe-images --owners self',
    },
    {
        kind: 'aws:volume',
        noun: 'volume',
        order: AFTER_USERS,
        find: find/* findVolume */.y6,
        release: release/* releaseVolume */.s9,
        command: (id) => `delete-volume --volume-id ${id}`,
        list: 'describe-volumes',
    },
    {
        kind: 'aws:snapshot',
        noun: 'snapshot',
        order: AFTER_USERS,
        find: find/* findSnapshot */.Cb,
        release: release/* releaseSnapshot */["if"],
        command: (id) => `delete-snapshot --snapshot-id ${id}`,
        list: 'describe-snapshots --owner-ids self',
    },
    {
        kind: 'aws:security-group',
        noun: 'security group',
        order: AFTER_USERS,
        find: find/* findSecurityGroup */.xv,
        release: release/* releaseSecurityGroup */.rC,
        command: (id) => `delete-security-group --group-id ${id}`,
        list: 'describe-security-groups',
    },
];


/***/ }),

/***/ 51405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findInstanceProfile),
/* harmony export */   _: () => (/* binding */ findRole)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84789);
/* harmony import */ var _iam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65861);


/** The name of the role that a lost CreateRole made. The name is made up: nobody else's role has it. */
function findRole(name, iam, signal) {
    return ifKnown(name, iam.getRole(name, signal));
}
/** The name of the instance profile that a lost CreateInstanceProfile made. */
function findInstanceProfile(name, iam, signal) {
    return ifKnown(name, iam.getInstanceProfile(name, signal));
}
async function ifKnown(name, question) {
    try {
        await question;
        return name;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, ..._iam_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SUCH_ENTITY */ .Q))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 86041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ findKeyPair),
/* harmony export */   Cb: () => (/* binding */ findSnapshot),
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   Vh: () => (/* binding */ findLaunchTemplate),
/* harmony export */   XD: () => (/* binding */ findInstance),
/* harmony export */   xv: () => (/* binding */ findSecurityGroup),
/* harmony export */   y6: () => (/* binding */ findVolume)
/* harmony export */ });
/* harmony import */ var _run_amazon_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40913);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24963);


/** Names that this program makes up, which nobody else's resource can have. */
const GENERATED_NAME = /^packer_[0-9a-f-]{36}$/i;
/** The id of the instance that a lost RunInstances made. China takes no tags with the call: there the client token finds it. */
async function findInstance({ token }, ec2, signal) {
    const filter = (0,_run_amazon_build_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsOnCreate */ .vb)(ec2.region) ? tokenTag(token) : { Name: 'client-token', Values: [token] };
    const { Reservations = [] } = await ec2.describeInstances({ Filters: [filter] }, signal);
    const instances = Reservations.flatMap((reservation) => reservation.Instances ?? []);
    return instances.find(({ State }) => State?.Name !== 'terminated')?.InstanceId;
}
/**
 * The name of the key pair that a lost CreateKeyPair made. A key pair of the same name without our token is somebody else's;
 * where there are no tags only a generated name is believed.
 */
async function findKeyPair({ token, name = '' }, ec2, signal) {
    const filter = ownFilter('key-name', { token, name }, ec2);
    if (filter === undefined)
        return undefined;
    return (await ec2.describeKeyPairs({ Filters: [filter] }, signal)).KeyPairs?.[0]?.KeyName;
}
/** The id of the group that a lost CreateSecurityGroup made. */
async function findSecurityGroup(lost, ec2, signal) {
    const filter = ownFilter('group-name', lost, ec2);
    if (filter === undefined)
        return undefined;
    return (await ec2.describeSecurityGroups({ Filters: [filter] }, signal)).SecurityGroups?.[0]?.GroupId;
}
/**
 * The id of the image that a lost CreateImage or CopyImage made. China and GovCloud take no tags with the call: there it is the
 * own image of that name that was made of the build's own machine or image. One of the same name alone may be another job's.
 */
async function findImage(lost, ec2, signal) {
    const { token, name, source } = lost;
    if ((0,_run_amazon_build_js__WEBPACK_IMPORTED_MODULE_0__/* .imageTagsOnCreate */ .ss)(ec2.region)) {
        return (await ownImages(tokenTag(token), ec2, signal))[0]?.ImageId ?? imageOfSnapshot(tokenTag(token), ec2, signal);
    }
    if (name === undefined || source === undefined)
        return undefined;
    const images = await ownImages({ Name: 'name', Values: [name] }, ec2, signal);
    const image = images.find((one) => one.SourceInstanceId === source || one.SourceImageId === source);
    const described = [
        `Created by CreateImage(${source}) for *`,
        `Copied for DestinationAmi * from SourceAmi ${source} *`,
    ];
    return image?.ImageId ?? imageOfSnapshot({ Name: 'description', Values: described }, ec2, signal);
}
async function ownImages(filter, ec2, signal) {
    return (await ec2.describeImages({ Owners: ['self'], Filters: [filter] }, signal)).Images ?? [];
}
/** The id of an image that somebody else deregistered (a build with `force`): its snapshots stay, and their description names it. */
async function imageOfSnapshot(filter, ec2, signal) {
    const { Snapshots = [] } = await ec2.describeSnapshots({ OwnerIds: ['self'], Filters: [filter] }, signal);
    const names = Snapshots.map(({ Description }) => /\b(?:for|DestinationAmi) (ami-\w+)/.exec(Description ?? '')?.[1]);
    return names.find((name) => name !== undefined);
}
/** The id of the volume that a lost CreateVolume made. */
async function findVolume({ token }, ec2, signal) {
    return (await ec2.describeVolumes({ Filters: [tokenTag(token)] }, signal)).Volumes?.[0]?.VolumeId;
}
/** The id of the snapshot that a lost CreateSnapshot made. */
async function findSnapshot({ token }, ec2, signal) {
    const query = { OwnerIds: ['self'], Filters: [tokenTag(token)] };
    return (await ec2.describeSnapshots(query, signal)).Snapshots?.[0]?.SnapshotId;
}
/** The id of the launch template that a lost CreateLaunchTemplate made. */
async function findLaunchTemplate({ token }, ec2, signal) {
    const { LaunchTemplates = [] } = await ec2.describeLaunchTemplates({ Filters: [tokenTag(token)] }, signal);
    return LaunchTemplates[0]?.LaunchTemplateId;
}
function ownFilter(nameFilter, { token, name = '' }, ec2) {
    if ((0,_run_amazon_build_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsOnCreate */ .vb)(ec2.region))
        return tokenTag(token);
    return GENERATED_NAME.test(name) ? { Name: nameFilter, Values: [name] } : undefined;
}
function tokenTag(token) {
    return { Name: `tag:${_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNERSHIP_PREFIX */ .Zd}token`, Values: [token] };
}


/***/ }),

/***/ 84507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KEEP_DEVICES),
/* harmony export */   g: () => (/* binding */ releaseOutlivingVolumes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84789);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24963);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64933);



/** Journal fact of an instance: devices whose volumes are the user's and stay, joined by commas. */
const KEEP_DEVICES = 'keepDevices';
/**
 * Releases an instance and then its volumes that AWS does not delete with it, but those of devices that the fact
 * `keepDevices` names (spec-amazon 4.8, 6), and those that were attached to it later: they lack the ownership tags that the
 * launch gave. Without that fact nobody knows whose they are, and they stay.
 */
async function releaseOutlivingVolumes(id, tools, facts, release) {
    const keep = facts?.[KEEP_DEVICES];
    const volumes = keep === undefined ? [] : await outlivingVolumes(id, keep.split(','), tools);
    await release();
    await Promise.all(volumes.map((volume) => (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseVolume */ .s9)(volume, { ...tools, createdAt: undefined })));
}
async function outlivingVolumes(id, keep, tools) {
    const { ec2, signal } = tools;
    const instance = await describeInstance(id, tools);
    const outliving = (instance?.BlockDeviceMappings ?? [])
        .filter(({ DeviceName = '', Ebs }) => Ebs?.DeleteOnTermination === false && !keep.includes(DeviceName))
        .flatMap(({ Ebs }) => Ebs?.VolumeId ?? []);
    if (outliving.length === 0)
        return [];
    const filter = { Name: 'volume-id', Values: outliving };
    const { Volumes = [] } = await ec2.describeVolumes({ Filters: [filter] }, signal);
    return Volumes.filter(({ Tags }) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .ofSameBuild */ .WV)(Tags, instance?.Tags)).flatMap(({ VolumeId }) => VolumeId ?? []);
}
async function describeInstance(id, { ec2, signal }) {
    try {
        const { Reservations = [] } = await ec2.describeInstances({ InstanceIds: [id] }, signal);
        return Reservations.flatMap(({ Instances = [] }) => Instances)[0];
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'InvalidInstanceID.NotFound'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 53305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ releaseRole),
/* harmony export */   o: () => (/* binding */ releaseInstanceProfile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84789);
/* harmony import */ var _iam_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65861);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1542);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64933);




/**
 * Takes the role out of the temporary instance profile of the same name and deletes it with its policy, which has that name too
 * (spec-amazon 4.8; IAM API: DeleteRole). What is gone already is success.
 */
async function releaseRole(name, tools) {
    const { iam, clock, signal } = tools;
    let { attached } = tools;
    const remove = async () => {
        await takeOut(name, { iam, clock, signal, attached });
        attached = false;
        await (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessGone */ .Wi)(() => iam.deleteRolePolicy(name, name, signal), _iam_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SUCH_ENTITY */ .Q, { clock, signal });
        await (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessGone */ .Wi)(() => iam.deleteRole(name, signal), _iam_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SUCH_ENTITY */ .Q, tools);
    };
    // A call of a killed build may still attach what was just taken off.
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(remove, IN_USE, clock, signal);
}
/** DeleteInstanceProfile. One that still holds its role, of the same name, loses it first. */
async function releaseInstanceProfile(name, tools) {
    const { iam, clock, signal } = tools;
    const remove = async () => {
        try {
            await (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessGone */ .Wi)(() => iam.deleteInstanceProfile(name, signal), _iam_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SUCH_ENTITY */ .Q, tools);
        }
        catch (error) {
            if (isConflict(error))
                await takeOut(name, tools);
            throw error;
        }
    };
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(remove, IN_USE, clock, signal);
}
/** Done is what IAM shows done: a call that is repeated after a lost answer fails. */
async function takeOut(name, { iam, signal, attached }) {
    const isIn = async () => (await rolesIn(name, iam, signal)).includes(name);
    if (attached !== true && !(await isIn()))
        return;
    try {
        await iam.removeRoleFromInstanceProfile({ profile: name, role: name }, signal);
    }
    catch (error) {
        if (await isIn())
            throw error;
    }
}
async function rolesIn(profile, iam, signal) {
    try {
        return (await iam.getInstanceProfile(profile, signal)).roles;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, ..._iam_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SUCH_ENTITY */ .Q))
            return [];
        throw error;
    }
}
function isConflict(error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'DeleteConflict', 'DeleteConflictException');
}
const IN_USE = {
    tries: 5,
    delay: 2_000,
    cap: 2_000,
    retryable: (error) => isConflict(error) || (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'ConcurrentModification', 'ConcurrentModificationException'),
};


/***/ }),

/***/ 64933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ releaseKeyPair),
/* harmony export */   R1: () => (/* binding */ releaseImage),
/* harmony export */   Wi: () => (/* binding */ unlessGone),
/* harmony export */   bk: () => (/* binding */ releaseLaunchTemplate),
/* harmony export */   "if": () => (/* binding */ releaseSnapshot),
/* harmony export */   kx: () => (/* binding */ madeForImage),
/* harmony export */   rC: () => (/* binding */ releaseSecurityGroup),
/* harmony export */   s9: () => (/* binding */ releaseVolume),
/* harmony export */   vz: () => (/* binding */ releaseInstance)
/* harmony export */ });
/* harmony import */ var _resources_find_settled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59866);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84789);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1542);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24963);




/** TerminateInstances and wait until it is terminated (spec-amazon 4.8, 5). Gone already is success. */
async function releaseInstance(id, tools) {
    const { ec2, poller, signal } = tools;
    const terminate = () => ec2.terminateInstances({ InstanceIds: [id] }, signal);
    if (await unlessGone(terminate, ['InvalidInstanceID.NotFound'], tools)) {
        await poller.instanceTerminated(id, signal, ec2.region);
    }
}
/** DeleteKeyPair by name; EC2 answers success to one that is gone. */
async function releaseKeyPair(name, { ec2, signal }) {
    await ec2.deleteKeyPair({ KeyName: name }, signal);
}
/** DeleteSecurityGroup, 5 tries 5 s apart while something still uses it (spec-amazon 4.8, 8). */
async function releaseSecurityGroup(id, tools) {
    const { ec2, clock, signal } = tools;
    const remove = () => ec2.deleteSecurityGroup({ GroupId: id }, signal);
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => unlessGone(remove, ['InvalidGroup.NotFound', 'InvalidGroupId.NotFound'], tools), IN_USE, clock, signal);
}
/**
 * DeregisterImage, then DeleteSnapshot of the snapshots that were made for it, also of those not yet listed with the image. A
 * protection against being deregistered, which the build may have set already, is taken off first; with a cooldown EC2 still
 * refuses for a day.
 */
async function releaseImage(id, tools) {
    const { ec2, signal } = tools;
    const { image, snapshots } = await lookAtImage(id, tools);
    if (image?.DeregistrationProtection?.startsWith('enabled') === true) {
        await ec2.disableImageDeregistrationProtection({ ImageId: id }, signal);
    }
    const deregister = () => ec2.deregisterImage({ ImageId: id }, signal);
    await unlessGone(deregister, ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'], tools);
    const made = snapshots.length > 0 ? snapshots : await lateSnapshots(id, tools);
    await Promise.all(made.map((snapshot) => releaseSnapshot(snapshot, tools)));
}
/** An image that was not known a moment ago may be by now; the snapshots of a young one may not be there yet. */
async function lateSnapshots(id, tools) {
    const { clock, signal, createdAt = 0 } = tools;
    for (;;) {
        const { snapshots } = await lookAtImage(id, tools);
        const left = createdAt + _resources_find_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTLE */ .i - clock.now();
        if (snapshots.length > 0 || left <= 0)
            return snapshots;
        await clock.sleep(Math.min(2_000, left), signal);
    }
}
/** DeleteVolume. */
async function releaseVolume(id, tools) {
    const { ec2, clock, signal } = tools;
    const remove = () => ec2.deleteVolume({ VolumeId: id }, signal);
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => unlessGone(remove, ['InvalidVolume.NotFound'], tools), IN_USE, clock, signal);
}
/** DeleteSnapshot. */
async function releaseSnapshot(id, tools) {
    const { ec2, clock, signal } = tools;
    const remove = () => ec2.deleteSnapshot({ SnapshotId: id }, signal);
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => unlessGone(remove, ['InvalidSnapshot.NotFound'], tools), IN_USE, clock, signal);
}
/** DeleteLaunchTemplate. */
async function releaseLaunchTemplate(id, tools) {
    const remove = () => tools.ec2.deleteLaunchTemplate({ LaunchTemplateId: id }, tools.signal);
    await unlessGone(remove, ['InvalidLaunchTemplateId.NotFound', 'InvalidLaunchTemplateId.NotFoundException'], tools);
}
const IN_USE = {
    tries: 5,
    delay: 5_000,
    cap: 5_000,
    retryable: (error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'DependencyViolation', 'VolumeInUse', 'InvalidSnapshot.InUse'),
};
/** Makes the call; false when the resource is gone. Right after its creation "not found" is asked again. */
async function unlessGone(call, notFound, { clock, signal, createdAt }) {
    const settled = (createdAt ?? 0) + _resources_find_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTLE */ .i;
    for (;;) {
        try {
            await call();
            return true;
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, ...notFound))
                throw error;
            if (clock.now() >= settled)
                return false;
        }
        await clock.sleep(Math.min(2_000, settled - clock.now()), signal);
    }
}
/**
 * An image and the snapshots that were made for it: those whose description says so, since an image that is not ready or
 * already deregistered lists none, and those that it lists, if they carry its ownership tags.
 *
 * Deviation: aws-users-snapshots-stay. A mapping of the template may name a snapshot of the user's (`snapshot_id`), which the
 * image lists, too; Packer deletes it.
 */
async function lookAtImage(id, tools) {
    const [image, described] = await Promise.all([
        describeImage(id, tools),
        ownSnapshots({ Name: 'description', Values: madeForImage(id) }, tools),
    ]);
    const known = described.flatMap(({ SnapshotId }) => SnapshotId ?? []);
    const listed = (image?.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []);
    const doubtful = listed.filter((snapshot) => !known.includes(snapshot));
    if (doubtful.length === 0)
        return { image, snapshots: known };
    const found = await ownSnapshots({ Name: 'snapshot-id', Values: doubtful }, tools);
    const tagged = found.filter(({ Tags }) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ofSameBuild */ .WV)(Tags, image?.Tags));
    return { image, snapshots: [...known, ...tagged.flatMap(({ SnapshotId }) => SnapshotId ?? [])] };
}
/** Patterns of the descriptions that EC2 gives to the snapshots that it makes for an image. */
function madeForImage(id) {
    return [`Created by CreateImage(*) for ${id}*`, `Copied for DestinationAmi ${id}*`];
}
async function ownSnapshots(filter, { ec2, signal }) {
    return (await ec2.describeSnapshots({ OwnerIds: ['self'], Filters: [filter] }, signal)).Snapshots ?? [];
}
async function describeImage(id, { ec2, signal }) {
    try {
        return (await ec2.describeImages({ ImageIds: [id] }, signal)).Images?.[0];
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 93017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reap)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _find_settled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59866);
/* harmony import */ var _journal_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _resource_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30032);




/**
 * Works through the open entries of a journal, kinds of lower order first and each order in parallel, again and again until
 * all are closed or the deadline passes. Never throws: what remains is in the result, with the commands to remove it.
 */
async function reap(entries, kinds, options) {
    const tasks = entries.filter(_journal_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT).map((entry) => new Task(entry, kinds.find(({ kind }) => kind === entry.kind)));
    const settled = options.clock.now() + (options.settle ?? _find_settled_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTLE */ .i);
    const deadline = startDeadline(options);
    try {
        for (let round = 1; !deadline.signal.aborted; round += 1) {
            await reapRound(tasks.filter(canGoOn), { ...options, settled, signal: deadline.signal });
            if (!tasks.some(canGoOn) || round === options.rounds)
                break;
            await options.clock.sleep(options.pause ?? 5_000, deadline.signal).catch(() => undefined);
        }
    }
    finally {
        deadline.stop();
    }
    return {
        released: tasks.filter((task) => task.closed).map((task) => task.entry),
        remaining: tasks.filter((task) => !task.closed).map(remaining),
    };
}
class Task {
    entry;
    kind;
    closed = false;
    /** Repeating cannot help. */
    hopeless = false;
    reason;
    constructor(entry, kind) {
        this.entry = entry;
        this.kind = kind;
    }
}
function canGoOn(task) {
    return !task.closed && !task.hopeless && task.kind !== undefined;
}
async function reapRound(tasks, options) {
    const orders = [...new Set(tasks.map((task) => task.kind?.order ?? 0))].sort((a, b) => a - b);
    for (const order of orders) {
        if (options.signal.aborted)
            return;
        const together = tasks.filter((task) => task.kind?.order === order);
        await Promise.all(together.map((task) => attempt(task, options)));
    }
}
async function attempt(task, options) {
    const { entry, kind } = task;
    if (kind === undefined)
        return;
    try {
        const find = () => kind.find(entry, options);
        const id = entry.id ?? (await (0,_find_settled_js__WEBPACK_IMPORTED_MODULE_2__/* .findSettled */ .H)(find, options.settled, options.clock, options.signal));
        if (id !== undefined) {
            await kind.release({ ...entry, id }, options);
            options.report(`Removed ${kind.describe({ ...entry, id })}`);
        }
        // An entry that cannot be closed in the file is closed all the same: releasing again finds nothing.
        await options.journal.released(entry.entry).catch((error) => options.report((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)));
        task.closed = true;
    }
    catch (error) {
        if (options.signal.aborted) {
            task.reason ??= 'there was no time left to remove it';
            return;
        }
        task.reason = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAdvice */ .Js)(error);
        task.hopeless = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS && error.source === 'user';
        options.report(`Cannot remove ${kind.describe(entry)}${task.hopeless ? '' : ' yet'}: ${task.reason}`);
    }
}
function remaining({ entry, kind, reason }) {
    return {
        entry,
        description: (0,_resource_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEntry */ .O)(entry, kind),
        reason: reason ??
            (kind === undefined
                ? `resources of kind ${entry.kind} are not known to this version`
                : 'there was no time left to remove it'),
        command: kind?.removalCommand(entry) ?? '',
    };
}
/** A signal that aborts with the caller's, or when the deadline passes. */
function startDeadline({ clock, deadline, signal }) {
    const passed = new AbortController();
    const stopped = new AbortController();
    const left = deadline - clock.now();
    const expire = () => passed.abort(new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('the time for cleaning up has passed'));
    if (left <= 0)
        expire();
    else
        clock.sleep(left, stopped.signal).then(expire, () => undefined);
    return { signal: AbortSignal.any([signal, passed.signal]), stop: () => stopped.abort() };
}


/***/ })

};
;