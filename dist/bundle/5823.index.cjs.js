"use strict";
exports.id = 5823;
exports.ids = [5823];
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

/***/ 25823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readImage: () => (/* binding */ readImage)
/* harmony export */ });
/* harmony import */ var _clouds_aws_client_factory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20211);
/* harmony import */ var _clouds_aws_run_find_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58499);


/** Asks EC2 for the image (spec-amazon 3.1, 6.1). Throws what `createAws` and `findImage` throw. */
async function readImage(options, { host, secrets, signal }) {
    const aws = await (0,_clouds_aws_client_factory_js__WEBPACK_IMPORTED_MODULE_0__/* .createAws */ .g)(options, host, { ui: SILENT, secrets, signal });
    const { filters, owners, mostRecent, includeDeprecated } = options;
    const image = await (0,_clouds_aws_run_find_image_js__WEBPACK_IMPORTED_MODULE_1__/* .findImage */ .F)(aws, { id: '', filters, owners, mostRecent, includeDeprecated }, signal);
    return {
        id: image.ImageId,
        name: image.Name ?? '',
        creation_date: image.CreationDate ?? '',
        owner: image.OwnerId ?? '',
        owner_name: image.ImageOwnerAlias ?? '',
        tags: Object.fromEntries((image.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
    };
}
/** A data source says nothing while it runs. */
const SILENT = { debug: () => undefined, say: () => undefined, error: () => undefined };


/***/ })

};
;