"use strict";
exports.id = 5430;
exports.ids = [5430,3055];
exports.modules = {

/***/ 28353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweep: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _engine_secret_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79302);
/* harmony import */ var _resources_sweep_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19101);
/* harmony import */ var _support_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92903);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16392);
/* harmony import */ var _sweeper_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20602);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17693);
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62265);
/* harmony import */ var _renderer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18587);









const FACE = {
    usage: 'sweep [options]',
    description: [
        'Finds what earlier runs left in the AWS account, by its tags: resources that have expired, or whose workflow run has',
        '  finished (asked of GitHub when GITHUB_TOKEN is set). Only shows them, unless -apply is given. What carries no tags of',
        '  this program, or no expiry, is never touched.',
    ].join('\n'),
    flags: {
        'all-regions': { kind: 'bool', help: 'Look in every region that is enabled for the account.' },
        apply: { kind: 'bool', help: 'Remove what is found.' },
        region: {
            kind: 'list',
            value: 'us-east-1,eu-west-1',
            help: 'Regions to look in, or all; default the one of the environment.',
        },
        repository: {
            kind: 'list',
            value: 'owner/name',
            help: 'Repositories whose resources count, or all; default GITHUB_REPOSITORY, else runs outside a repository.',
        },
        run: { kind: 'string', value: 'ID', help: 'Only what this run made.' },
    },
};
/** Longest time that a sweep takes, in milliseconds. */
const LIMIT = 30 * 60_000;
/** `image-build sweep`: exit code 1 when something could not be looked for or removed. */
async function sweep(args, host) {
    const flags = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCommand */ .R)(FACE, args, host);
    if (typeof flags === 'number')
        return flags;
    if (flags.rest.length > 0) {
        (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_7__/* .writeHelp */ .i)(FACE, host);
        return 1;
    }
    const secrets = new _engine_secret_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretFilter */ .x();
    const render = (0,_renderer_js__WEBPACK_IMPORTED_MODULE_8__/* .cliRenderer */ .k)(host, { color: false, timestamps: false });
    const sink = (event) => render(secrets.maskEvent(event));
    const controller = new AbortController();
    const stopListening = (0,_support_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelOnSignals */ .d)(host.signals, controller);
    try {
        return await runSweep(flags, host, { sink, secrets, signal: controller.signal });
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BuildError */ .zS))
            throw error;
        const hint = error.hint === undefined ? '' : `\n${error.hint}`;
        sink({ type: 'message', level: 'error', text: `Error: ${error.message}${hint}` });
        return 1;
    }
    finally {
        stopListening();
    }
}
async function runSweep(flags, host, { sink, secrets, signal }) {
    const say = (text) => sink({ type: 'message', level: 'say', text });
    const result = await (0,_sweeper_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepAccount */ .E)({
        regions: regionsOf(flags),
        scope: scopeOf(flags, host.env),
        dryRun: !(0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .boolFlag */ .lB)(flags, 'apply', false),
        token: host.env['GITHUB_TOKEN'] ?? '',
        env: host.env,
        clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
        signal,
        deadline: _support_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.now() + LIMIT,
        report: say,
        debug: (text) => sink({ type: 'debug', text }),
        secret: (value) => secrets.add(value),
    });
    for (const line of (0,_resources_sweep_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepText */ .Gk)(result, '-apply'))
        say(line);
    return (0,_resources_sweep_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepSucceeded */ .Oq)(result) ? 0 : 1;
}
function regionsOf(flags) {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .listFlag */ .v6)(flags, 'region');
    return (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .boolFlag */ .lB)(flags, 'all-regions', false) || given.includes('all') ? 'all' : given;
}
function scopeOf(flags, env) {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .listFlag */ .v6)(flags, 'repository');
    const run = flags.values.get('run')?.at(-1);
    if (given.includes('all'))
        return { repositories: 'all', run };
    return { repositories: given.length > 0 ? given : [env['GITHUB_REPOSITORY'] ?? ''], run };
}


/***/ }),

/***/ 17693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   h5: () => (/* binding */ durationFlag),
/* harmony export */   lB: () => (/* binding */ boolFlag),
/* harmony export */   td: () => (/* binding */ FlagError),
/* harmony export */   v6: () => (/* binding */ listFlag)
/* harmony export */ });
/* harmony import */ var _support_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74071);
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98347);
/* harmony import */ var _support_go_bool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54158);



/** Thrown for `-h` and for flags that do not parse. */
class FlagError extends Error {
    help;
    constructor(message, help = false) {
        super(message);
        this.name = 'FlagError';
        this.help = help;
    }
}
/**
 * Parses arguments by the grammar of Go's flag package: one or two dashes, `-f=v` or `-f v`, booleans only `-f` or
 * `-f=bool`, ending at the first word that is no flag or at `--`.
 */
function parseFlags(args, specs) {
    const order = [];
    let index = 0;
    for (; index < args.length; index++) {
        const argument = args[index] ?? '';
        if (argument === '--') {
            index++;
            break;
        }
        if (!argument.startsWith('-') || argument === '-')
            break;
        const { name, inline } = splitFlag(argument);
        if (name === 'h' || name === 'help')
            throw new FlagError('', true);
        const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
        if (spec === undefined)
            throw unknownFlag(name, specs);
        let value = inline;
        if (value === undefined && spec.kind === 'bool')
            value = 'true';
        if (value === undefined) {
            value = args[++index];
            if (value === undefined)
                throw new FlagError(`flag needs an argument: -${name}`);
        }
        order.push({ flag: name, value: checked(name, spec, value) });
    }
    return { values: grouped(order), order, rest: args.slice(index) };
}
/** The last value of a flag that is on or off. */
function boolFlag(flags, name, fallback) {
    const value = flags.values.get(name)?.at(-1);
    return value === undefined ? fallback : (0,_support_go_bool_js__WEBPACK_IMPORTED_MODULE_1__/* .goBool */ .B)(value) === true;
}
/** All items of a comma list flag, in order. */
function listFlag(flags, name) {
    return (flags.values.get(name) ?? []).flatMap((value) => value.split(',')).filter((item) => item !== '');
}
/** Milliseconds of a flag that takes a duration; undefined when it is not given. */
function durationFlag(flags, name) {
    const value = flags.values.get(name)?.at(-1);
    return value === undefined ? undefined : (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value);
}
function unknownFlag(name, specs) {
    const near = (0,_support_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, Object.keys(specs));
    const hint = near === undefined ? '' : `\nDid you mean -${near}?`;
    return new FlagError(`flag provided but not defined: -${name}${hint}`);
}
function splitFlag(argument) {
    const body = argument.replace(/^--?/, '');
    const equals = body.indexOf('=');
    if (body === '' || body.startsWith('-') || equals === 0)
        throw new FlagError(`bad flag syntax: ${argument}`);
    return equals < 0
        ? { name: body, inline: undefined }
        : { name: body.slice(0, equals), inline: body.slice(equals + 1) };
}
function checked(name, spec, value) {
    const refuse = (why) => new FlagError(`invalid value "${value}" for flag -${name}: ${why}`);
    if (spec.kind === 'bool' && (0,_support_go_bool_js__WEBPACK_IMPORTED_MODULE_1__/* .goBool */ .B)(value) === undefined) {
        throw new FlagError(`invalid boolean value "${value}" for -${name}: parse error`);
    }
    if (spec.kind === 'duration' && !isDuration(value))
        throw refuse('parse error');
    if (spec.kind === 'int' && !/^[+-]?\d+$/.test(value))
        throw refuse('parse error');
    if (spec.values !== undefined && !spec.values.includes(value))
        throw refuse(`expected one of [${spec.values.join(' ')}]`);
    return value;
}
function isDuration(text) {
    try {
        return (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text) > 0;
    }
    catch {
        return false;
    }
}
function grouped(order) {
    const values = new Map();
    for (const { flag, value } of order)
        values.set(flag, [...(values.get(flag) ?? []), value]);
    return values;
}


/***/ }),

/***/ 62265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseCommand),
  i: () => (/* binding */ writeHelp)
});

// EXTERNAL MODULE: ./out/cli/flags.js
var cli_flags = __webpack_require__(17693);
;// CONCATENATED MODULE: ./out/cli/help.js
/** A command's help: usage, what it does, its flags. */
function commandHelp(usage, description, flags) {
    const rows = Object.entries(flags)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, spec]) => [flagForm(name, spec), spec.help]);
    const head = `Usage: image-build ${usage}\n\n  ${description}\n`;
    if (rows.length === 0)
        return head;
    const width = Math.max(...rows.map(([form]) => form.length));
    const lines = rows.map(([form, help]) => `  ${form.padEnd(width)}  ${help}`);
    return `${head}\nOptions:\n\n${lines.join('\n')}\n`;
}
function flagForm(name, spec) {
    if (spec.kind === 'bool')
        return `-${name}`;
    return `-${name}${name === 'var' ? ' ' : '='}${spec.values?.join('|') ?? spec.value ?? 'value'}`;
}

// EXTERNAL MODULE: ./out/cli/template-flags.js
var template_flags = __webpack_require__(11444);
;// CONCATENATED MODULE: ./out/cli/parse-command.js



/** Parses arguments; gives the exit code instead when help was asked for or something does not parse (spec-commands 1). */
function parseCommand(face, args, host) {
    try {
        const flags = (0,cli_flags/* parseFlags */.bQ)(args, face.flags);
        (0,template_flags/* variableInputs */.ug)(flags);
        return flags;
    }
    catch (error) {
        if (!(error instanceof cli_flags/* FlagError */.td))
            throw error;
        writeHelp(face, host);
        if (error.help)
            return 0;
        host.write(`${error.message}\n`);
        return 1;
    }
}
/** Prints the command's help. */
function writeHelp({ usage, description, flags }, host) {
    host.write(commandHelp(usage, description, flags));
}


/***/ }),

/***/ 18587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ cliRenderer)
/* harmony export */ });
/* harmony import */ var _engine_render_machine_readable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27683);
/* harmony import */ var _engine_render_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85405);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);
/* harmony import */ var _log_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68830);




/** The renderer that flags and environment ask for, with debug lines on the log when `PACKER_LOG` is set. */
function cliRenderer(host, flags) {
    const render = host.machineReadable
        ? (0,_engine_render_machine_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .machineReadableRenderer */ .V)({ write: host.write, clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m })
        : (0,_engine_render_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalRenderer */ .K)({
            write: host.write,
            color: flags.color,
            codes: flags.color && !host.env['PACKER_NO_COLOR'],
            timestamps: flags.timestamps,
            clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
        });
    const debug = (0,_log_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .isLogging */ .y)(host.env);
    return (event) => {
        if (event.type !== 'debug')
            return render(event);
        if (debug)
            host.writeLog(`${new Date(_support_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.now()).toISOString()} ${event.text}\n`);
    };
}


/***/ }),

/***/ 11444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gM: () => (/* binding */ templateInputs),
/* harmony export */   nq: () => (/* binding */ TEMPLATE_FLAGS),
/* harmony export */   ug: () => (/* binding */ variableInputs)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17693);

/** Flags that every command on a template takes (spec-commands 1). */
const TEMPLATE_FLAGS = {
    only: { kind: 'list', value: 'foo,bar,baz', help: 'Build only the specified builds.' },
    except: { kind: 'list', value: 'foo,bar,baz', help: 'Run all builds and post-processors other than these.' },
    var: { kind: 'string', value: "'key=value'", help: 'Variable for templates, can be used multiple times.' },
    'var-file': {
        kind: 'string',
        value: 'path',
        help: 'File of variable values (JSON; with an HCL2 template also HCL2), can be used multiple times.',
    },
    'config-type': {
        kind: 'string',
        value: 'json',
        values: ['json', 'hcl2'],
        help: 'Language of a template whose path does not say it, such as one read from standard input.',
    },
    'ignore-prerelease-plugins': { kind: 'bool', help: 'Accepted; there are no plugins.' },
    'use-sequential-evaluation': { kind: 'bool', help: 'Accepted; evaluation has one order.' },
};
/** What the command line says of a template: its language, its variables, which of its builds. */
function templateInputs(template, flags, { readStdin }) {
    return {
        template,
        configType: configType(flags),
        stdin: readStdin,
        variables: variableInputs(flags),
        only: onlyNames(flags),
        except: (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .listFlag */ .v6)(flags, 'except'),
    };
}
/** Empty names stay: `-only=` with nothing behind it, as from an unset variable, selects no build, and not all of them. */
function onlyNames(flags) {
    return (flags.values.get('only') ?? []).flatMap((value) => value.split(','));
}
/** Variable inputs of the command line: files in their order, then assignments in theirs. */
function variableInputs(flags) {
    return {
        files: [...(flags.values.get('var-file') ?? [])],
        assignments: (flags.values.get('var') ?? []).map((text) => {
            const equals = text.indexOf('=');
            if (equals < 0)
                throw new _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FlagError */ .td(`invalid value "${text}" for flag -var: no '=' value in arg: ${text}`);
            return { name: text.slice(0, equals), value: text.slice(equals + 1) };
        }),
    };
}
/** The language of a template read from standard input. */
function configType(flags) {
    const value = flags.values.get('config-type')?.at(-1);
    return value === 'json' || value === 'hcl2' ? value : undefined;
}


/***/ }),

/***/ 31623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ vaultEngine),
/* harmony export */   g_: () => (/* binding */ awsAccessOptions),
/* harmony export */   jl: () => (/* binding */ DEFAULT_ACCESS),
/* harmony export */   x8: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _config_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92554);

const assumeRoleOptions = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    role_arn: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('ARN of the role to assume; empty ignores the block.'),
    duration_seconds: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Lifetime of the session in seconds.', { minimum: 0 }),
    external_id: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('External id that the trust policy of the role asks for.'),
    policy: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('IAM policy (JSON) that narrows the session.'),
    policy_arns: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('ARNs of managed policies that narrow the session.'),
    session_name: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Name of the session; generated when empty.'),
    tags: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)('Session tags.'),
    transitive_tag_keys: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Keys of session tags that go on to further roles.'),
});
const awsPollingOptions = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    delay_seconds: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Seconds between two polls of a wait; 0 leaves the default.', { minimum: 0 }),
    max_attempts: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Number of polls of a wait; 0 leaves the default.', { minimum: 0 }),
});
const vaultAwsEngineOptions = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    name: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Name of the role in Vault (required).'),
    engine_name: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Where the secrets engine is mounted; `aws` when empty.'),
    role_arn: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('ARN of the role that Vault shall assume (`sts`), instead of making credentials (`creds`).'),
    ttl: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Lifetime of the credentials of an assumed role, such as `3600s`; only with `role_arn`.'),
});
/** How a component reaches AWS: the access options that all amazon builders share (spec-amazon 1). Spread into their options. */
const awsAccessOptions = {
    access_key: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Access key id. Better left to the environment of the job.', { sensitive: true }),
    secret_key: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Secret access key. Better left to the environment of the job.', { sensitive: true }),
    token: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Session token of temporary credentials.', { sensitive: true }),
    profile: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Profile of the shared configuration; beats credentials of the environment.'),
    shared_credentials_file: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Credentials file to use in place of `~/.aws/credentials`.'),
    region: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Region to build in; else AWS_REGION, AWS_DEFAULT_REGION, the region of the profile, or of the EC2 instance whose role is used.'),
    assume_role: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(assumeRoleOptions, 'Role to assume with the credentials found.'),
    mfa_code: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('One-time code for a profile with `mfa_serial`.', { sensitive: true }),
    custom_endpoint_ec2: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Endpoint of EC2, in every region, in place of the public one.'),
    decode_authorization_messages: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Decode the encoded message of an UnauthorizedOperation (needs sts:DecodeAuthorizationMessage).'),
    insecure_skip_tls_verify: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not verify TLS certificates.'),
    max_retries: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Number of attempts of an API call; 0 means 10.', { minimum: 0 }),
    skip_credential_validation: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not ask STS who the caller is before the build.'),
    skip_metadata_api_check: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not look for credentials in the instance metadata service.'),
    vault_aws_engine: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(vaultAwsEngineOptions, 'Credentials that the AWS secrets engine of Vault makes when the build begins; VAULT_ADDR and VAULT_TOKEN say where.'),
    aws_polling: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(awsPollingOptions, 'Pace of waits; else AWS_POLL_DELAY_SECONDS, AWS_MAX_ATTEMPTS.'),
};
/** The access options of a template that gives none. */
const DEFAULT_ACCESS = {
    accessKey: '',
    secretKey: '',
    token: '',
    profile: '',
    sharedCredentialsFile: '',
    region: '',
    assumeRole: undefined,
    mfaCode: '',
    customEndpointEc2: '',
    decodeAuthorizationMessages: false,
    insecureSkipTlsVerify: false,
    maxRetries: 0,
    skipCredentialValidation: false,
    skipMetadataApiCheck: false,
    vaultAwsEngine: undefined,
    awsPolling: undefined,
};
/** Access options that only make sense together (spec-amazon 1). Reports through `context.problem`. */
function checkAccess(access, context) {
    if ((access.accessKey === '') !== (access.secretKey === '')) {
        const given = access.accessKey === '' ? 'secret_key' : 'access_key';
        const missing = access.accessKey === '' ? 'access_key' : 'secret_key';
        context.problem({
            path: [given],
            summary: `${given} is given without ${missing}`,
            hint: 'Give both, or neither and let the environment of the job hold the credentials.',
        });
    }
    const endpoint = access.customEndpointEc2;
    if (endpoint !== '' && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) {
        context.problem({
            path: ['custom_endpoint_ec2'],
            summary: `custom_endpoint_ec2 is not an http or https URL: ${JSON.stringify(endpoint)}`,
        });
    }
    checkVault(access, context);
}
/** The AWS secrets engine of Vault that credentials come from; undefined where the block is absent or says nothing. */
function vaultEngine({ vaultAwsEngine: engine }) {
    return engine === undefined || Object.values(engine).every((value) => value === '') ? undefined : engine;
}
function checkVault(access, context) {
    const engine = vaultEngine(access);
    if (engine === undefined)
        return;
    if (access.accessKey !== '') {
        context.problem({
            path: ['vault_aws_engine'],
            summary: 'vault_aws_engine and access_key cannot both be given',
            hint: 'Keep one of them: either Vault makes the credentials or the template gives them.',
        });
    }
    if (engine.name === '') {
        context.problem({
            path: ['vault_aws_engine', 'name'],
            summary: 'vault_aws_engine.name must be given',
            code: 'MissingOption',
            hint: 'Name the role of the AWS secrets engine in Vault.',
        });
    }
    if (engine.ttl !== '' && engine.roleArn === '') {
        context.warn({
            path: ['vault_aws_engine', 'ttl'],
            summary: 'vault_aws_engine.ttl has no effect without role_arn',
            hint: 'The role in Vault says how long its credentials live.',
        });
    }
}


/***/ }),

/***/ 40913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ clientToken),
/* harmony export */   N8: () => (/* binding */ randomAlphanumeric),
/* harmony export */   R9: () => (/* binding */ lookForLost),
/* harmony export */   St: () => (/* binding */ timeOrderedUuid),
/* harmony export */   WJ: () => (/* binding */ createdId),
/* harmony export */   dt: () => (/* binding */ ownedTags),
/* harmony export */   j$: () => (/* binding */ releaseTools),
/* harmony export */   oQ: () => (/* binding */ intentOf),
/* harmony export */   ss: () => (/* binding */ imageTagsOnCreate),
/* harmony export */   vb: () => (/* binding */ tagsOnCreate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _resources_find_settled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59866);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24963);




/** The journal's intent of creating the resource. */
function intentOf(build, plan) {
    const tagged = imageTagsOnCreate(plan.region ?? build.aws.region);
    return {
        kind: plan.kind,
        build: build.buildName,
        access: build.aws.accessRecord(plan.region),
        token: plan.token,
        name: plan.name,
        source: tagged ? undefined : plan.source,
    };
}
/** The user's tags with the tags that say whose the resource is (decisions 3). */
function ownedTags(build, user, token) {
    const { run, clock } = build.host;
    return (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeTags */ .kE)(user, (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipTags */ .dt)({ run, build: build.buildName, now: clock.now(), token }));
}
/** What the release of a resource needs; `region` defaults to the build region. */
function releaseTools(build, signal, createdAt, region) {
    return { ec2: build.aws.ec2(region), poller: build.aws.poller, clock: build.host.clock, signal, createdAt };
}
/** Looks for what a create call made whose answer was lost: as `recover` of an acquisition. EC2 may not show it at once. */
function lookForLost(build, find) {
    const { clock } = build.host;
    return (signal) => (0,_resources_find_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .findSettled */ .H)(() => find(signal), clock.now() + _resources_find_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTLE */ .i, clock, signal);
}
/** A uuid whose first 8 hex digits are the time in seconds, as the names of temporary resources hold (spec-amazon 3.3). */
function timeOrderedUuid(now) {
    const seconds = Math.floor(now / 1000)
        .toString(16)
        .padStart(8, '0');
    return `${seconds.slice(-8)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(8)}`;
}
/** A token by which EC2 recognises a repeated create call. */
function clientToken() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
}
/** The id in the answer of a create call; an answer without one is an error. `what` is `instance`, `image`, ... */
function createdId(id, what) {
    if (id !== undefined && id !== '')
        return id;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`EC2 answered without the id of the ${what} that it created`, {
        code: 'NoId',
        source: 'remote',
    });
}
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Random characters out of 0-9, A-Z, a-z: name of an intermediary image. */
function randomAlphanumeric(length) {
    return [...(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(length)].map((byte) => ALPHANUMERIC[byte % ALPHANUMERIC.length]).join('');
}
/** China's regions take no tags in create calls (spec-amazon 0.4). */
function tagsOnCreate(region) {
    return !region.startsWith('cn-');
}
/** Images and snapshots take tags in their create call everywhere but in China and GovCloud (spec-amazon 4.1, 18). */
function imageTagsOnCreate(region) {
    return tagsOnCreate(region) && !region.startsWith('us-gov-');
}


/***/ }),

/***/ 24963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ TEMPORARY_TAG_KEYS),
/* harmony export */   L2: () => (/* binding */ withoutTemporaryTags),
/* harmony export */   Tw: () => (/* binding */ tagList),
/* harmony export */   WV: () => (/* binding */ ofSameBuild),
/* harmony export */   Zd: () => (/* binding */ OWNERSHIP_PREFIX),
/* harmony export */   dt: () => (/* binding */ ownershipTags),
/* harmony export */   kE: () => (/* binding */ mergeTags),
/* harmony export */   m9: () => (/* binding */ readOwnership),
/* harmony export */   v7: () => (/* binding */ tagSpecifications),
/* harmony export */   xH: () => (/* binding */ iamTags),
/* harmony export */   yt: () => (/* binding */ INCOMPLETE_TAG)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** Prefix of the tags that say whose a resource is (decisions 3). */
const OWNERSHIP_PREFIX = 'image-build:';
/** Tags that only a temporary resource carries: taken off the image and its snapshots once they are the wanted result. */
const TEMPORARY_TAG_KEYS = ['image-build:expires', 'image-build:token'];
/** Tag of an image that is kept although a step after its creation failed; its value names the step. */
const INCOMPLETE_TAG = 'image-build:incomplete';
/** A resource expires this long after its creation, in milliseconds (decisions 3). */
const LIFETIME = 24 * 60 * 60 * 1000;
/** EC2: tags per resource, characters of a key and of a value. */
const MOST_TAGS = 50;
const LONGEST_VALUE = 256;
/** The ownership tags of a resource (decisions 3), and the token by which the reaper finds it. */
function ownershipTags({ run, build, now, token = '' }) {
    const values = {
        run: run.runId,
        attempt: run.attempt,
        repository: run.repository,
        build,
        expires: new Date(now + LIFETIME).toISOString().replace(/\.\d+Z$/, 'Z'),
        token,
    };
    const given = Object.entries(values).filter(([, value]) => value !== '');
    return Object.fromEntries(given.map(([key, value]) => [`${OWNERSHIP_PREFIX}${key}`, [...value].slice(0, LONGEST_VALUE).join('')]));
}
/** Tags that say whose a resource is, but not that it is temporary: nothing with them is ever swept. */
function withoutTemporaryTags(tags) {
    const temporary = TEMPORARY_TAG_KEYS;
    return Object.fromEntries(Object.entries(tags).filter(([key]) => !temporary.includes(key)));
}
/**
 * What the tags of a resource say of its owner; undefined when it is not ours or, as a finished image, is wanted (nothing
 * without `image-build:expires` is ever swept, decisions 3). A tag that is missing is ''.
 */
function readOwnership(tags) {
    const values = new Map((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    const get = (key) => values.get(OWNERSHIP_PREFIX + key) ?? '';
    if (!values.has(`${OWNERSHIP_PREFIX}expires`))
        return undefined;
    return {
        run: get('run'),
        attempt: get('attempt'),
        repository: get('repository'),
        build: get('build'),
        expires: get('expires'),
        token: get('token'),
    };
}
/** Whether the tags of two resources say that one build of one run made both; false when they do not say who did. */
function ofSameBuild(one, other) {
    const maker = makerOf(one);
    return maker !== undefined && maker === makerOf(other);
}
function makerOf(tags = []) {
    const values = ['run', 'attempt', 'build'].map((key) => tags.find(({ Key }) => Key === OWNERSHIP_PREFIX + key)?.Value);
    return values.includes(undefined) ? undefined : JSON.stringify(values);
}
/** User tags and ownership tags together; ownership wins. Throws `AwsTooManyTags`, `AwsReservedTag`. */
function mergeTags(user, ownership) {
    for (const key of Object.keys(user)) {
        if (key.toLowerCase().startsWith('aws:')) {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`the tag ${JSON.stringify(key)} starts with "aws:", which AWS keeps for itself`, {
                code: 'AwsReservedTag',
                source: 'user',
            });
        }
    }
    const merged = { ...user, ...ownership };
    const count = Object.keys(merged).length;
    if (count > MOST_TAGS) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`${count} tags are too many for one resource: AWS takes ${MOST_TAGS}`, {
            code: 'AwsTooManyTags',
            source: 'user',
            hint: `${Object.keys(ownership).length} of them say which run the resource belongs to; take some of your own away.`,
        });
    }
    return merged;
}
/** Tags as the API takes them. */
function tagList(tags) {
    return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
/** What IAM takes in the value of a tag; the other services take any character. */
const NOT_IN_IAM = /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu;
/** Tags as IAM takes them: the name of a build may hold what IAM does not. The user's are left as they are. */
function iamTags(tags) {
    const ours = Object.entries(tags).filter(([key]) => key.startsWith(OWNERSHIP_PREFIX));
    return { ...tags, ...Object.fromEntries(ours.map(([key, value]) => [key, value.replace(NOT_IN_IAM, '_')])) };
}
/** TagSpecifications of a create call; resource types without tags are left out, undefined when nothing is left. */
function tagSpecifications(tags) {
    const specifications = Object.entries(tags)
        .map(([type, values]) => ({
        // as: the keys of `tags` are resource types; Object.entries forgets that.
        ResourceType: type,
        Tags: tagList(values),
    }))
        .filter(({ Tags }) => Tags.length > 0);
    return specifications.length === 0 ? undefined : specifications;
}


/***/ }),

/***/ 92554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ defineOptions),
/* harmony export */   II: () => (/* binding */ intList),
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   Yn: () => (/* binding */ stringList),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   rK: () => (/* binding */ tristate),
/* harmony export */   sX: () => (/* binding */ structList),
/* harmony export */   w3: () => (/* binding */ struct),
/* harmony export */   yr: () => (/* binding */ optionalInt)
/* harmony export */ });
/* unused harmony exports float, stringListList */
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90280);

/** Declares the options of a component (or of a nested block). Spread shared groups into it. */
function defineOptions(properties) {
    return { properties };
}
/** A string. */
function string(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(stringConstraints(facts)), { default: '', ...facts, weak: 'string', description });
}
/** One of `values`, or empty when not given. */
function choice(values, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(), { default: '', ...facts, values, weak: 'string', description });
}
/** true or false. */
function bool(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Boolean */ .Ay$.Boolean(), { default: false, ...facts, weak: 'bool', description });
}
/** true, false or unset (Packer's trilean). */
function tristate(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Boolean */ .Ay$.Boolean(), { ...facts, weak: 'tristate', description });
}
/** A whole number; 0 when absent. */
function int(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer(numberConstraints(facts)), { default: 0, ...facts, weak: 'int', description });
}
/** A whole number or unset. */
function optionalInt(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer(numberConstraints(facts)), { ...facts, weak: 'optional-int', description });
}
/** A number that may have a fraction; 0 when absent. */
function float(description, facts = {}) {
    return make(Type.Number(numberConstraints(facts)), { default: 0, ...facts, weak: 'float', description });
}
/** A Go duration (`1m30s`; a JSON number is nanoseconds), decoded to milliseconds. `default` is in milliseconds too. */
function duration(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Number */ .Ay$.Number(), { default: 0, ...facts, weak: 'duration', description });
}
/** A list of strings; a string is split at commas. */
function stringList(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Array */ .Ay$.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String()), { default: [], ...facts, weak: 'string-list', description });
}
/** A list of lists of strings; an inner list may be a comma string. */
function stringListList(description, facts = {}) {
    return make(Type.Array(Type.Array(Type.String())), { default: [], ...facts, weak: 'string-list-list', description });
}
/** A list of whole numbers. */
function intList(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Array */ .Ay$.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer()), { default: [], ...facts, weak: 'int-list', description });
}
/** A map of strings, in template order. */
function stringMap(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Record */ .Ay$.Record(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(), typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String()), { default: {}, ...facts, weak: 'string-map', description });
}
/** A nested block, or undefined when absent. */
function struct(declaration, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { ...facts, weak: 'struct', description, struct: declaration });
}
/** A repeatable nested block. */
function structList(declaration, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { default: [], ...facts, weak: 'struct-list', description, struct: declaration });
}
/** An option that Packer knows and this engine does not have yet: refused at validation, by name and position. */
function unsupported(reason) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { weak: 'any', description: reason, unsupported: reason });
}
function make(schema, option) {
    return { schema, option };
}
function stringConstraints(facts) {
    return facts.values === undefined ? {} : { enum: [...facts.values] };
}
function numberConstraints(facts) {
    return {
        ...(facts.minimum === undefined ? {} : { minimum: facts.minimum }),
        ...(facts.maximum === undefined ? {} : { maximum: facts.maximum }),
    };
}


/***/ }),

/***/ 27683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ machineReadableRenderer),
/* harmony export */   x: () => (/* binding */ recordWriter)
/* harmony export */ });
/* harmony import */ var _build_end_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55875);
/* harmony import */ var _diagnostics_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50680);
/* harmony import */ var _prefixed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84774);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35263);




/** Events as records `<unix seconds>,<target>,<type>,<data...>` (spec-json-template 10.6). */
function machineReadableRenderer(options) {
    const record = recordWriter(options);
    const ui = (level, text) => record('', 'ui', level, text);
    return (event) => {
        switch (event.type) {
            case 'diagnostics':
                if (event.diagnostics.length > 0)
                    ui('error', (0,_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticsText */ .g)(event, false));
                break;
            case 'message':
                ui(event.level, (0,_prefixed_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(event.target, event.text));
                break;
            case 'output':
                ui(event.stream === 'stderr' ? 'error' : 'say', (0,_prefixed_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(event.target, event.line));
                break;
            case 'record':
                record('', event.code, ...event.data);
                break;
            case 'progress':
                ui('say', (0,_prefixed_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(event.build.displayName, event.text));
                break;
            case 'build-finished':
                ui(event.result.status === 'failed' ? 'error' : 'say', (0,_build_end_text_js__WEBPACK_IMPORTED_MODULE_2__/* .buildEndText */ .p)(event.result));
                break;
            case 'run-finished':
                writeSummary(event.report, record);
                break;
            default:
        }
    };
}
/** The writer of records, also for a command that has records of its own (`version`). */
function recordWriter({ write, clock }) {
    return (target, type, ...data) => {
        const seconds = Math.floor(clock.now() / 1000);
        write(`${[String(seconds), ...[target, type, ...data].map(escapeData)].join(',')}\n`);
    };
}
/** Deviation: machine-readable-target-escaped. Packer does not escape targets, so that a newline in a build name breaks its records; here they are escaped too. */
function escapeData(text) {
    return text.replaceAll(',', '%!(PACKER_COMMA)').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}
function writeSummary(report, record) {
    for (const part of (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryOf */ .Y)(report)) {
        writeRecords(part, record);
        if ('text' in part)
            record('', 'ui', part.kind === 'error' || part.kind === 'failed' ? 'error' : 'say', part.text);
    }
}
function writeRecords(part, record) {
    switch (part.kind) {
        case 'failed-count':
            record('', 'error-count', String(part.count));
            break;
        case 'failed':
            record(part.result.label.displayName, 'error', part.result.error?.message ?? '');
            break;
        case 'artifacts':
            record(part.result.label.displayName, 'artifact-count', String(part.result.artifacts.length));
            break;
        case 'artifact':
            writeArtifact(part.result, part.index, record);
            break;
        default:
    }
}
function writeArtifact(result, index, record) {
    const artifact = result.artifacts[index];
    for (const data of artifactRecords(artifact))
        record(result.label.displayName, 'artifact', String(index), ...data);
}
function artifactRecords(artifact) {
    if (artifact === undefined)
        return [['nil'], ['end']];
    const files = artifact.files ?? [];
    return [
        ['builder-id', artifact.builderId],
        ['id', artifact.id],
        ['string', artifact.text],
        ['files-count', String(files.length)],
        ...files.map((file, index) => ['file', String(index), file]),
        ['end'],
    ];
}


/***/ }),

/***/ 79302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ MASK),
  x: () => (/* binding */ SecretFilter)
});

;// CONCATENATED MODULE: ./out/support/secrets.js
/**
 * The texts under which a secret can be printed (spec-json-template 9): whole, with CRLF as LF, each non-empty line, and
 * as JSON and Go quote it.
 */
function secretForms(value) {
    const unix = value.replaceAll('\r\n', '\n');
    const forms = [value, unix, ...unix.split('\n'), JSON.stringify(value).slice(1, -1)];
    return new Set(forms.filter((form) => form.trim() !== ''));
}

;// CONCATENATED MODULE: ./out/engine/secret-filter.js

/** What stands in the place of a secret. */
const MASK = '<sensitive>';
/** Fields that carry the protocol, not text: a secret `say` must not make a `message` event unreadable. */
const PROTOCOL_FIELDS = new Set(['type', 'level', 'stream', 'status', 'severity', 'code', 'runUuid']);
/**
 * The one place where secrets are taken out of what is shown (spec-json-template 9): every event passes through it before
 * any renderer sees it. A value is registered whole, with CRLF as LF, line by line, and as quoting would print it; longer
 * values are replaced first, so that a secret inside another one leaves no rest behind.
 */
class SecretFilter {
    #names = new Map();
    #listeners = [];
    #pattern;
    /** Registers a value; the empty string is ignored. */
    add(value, name) {
        for (const form of secretForms(value)) {
            if (this.#names.has(form))
                continue;
            this.#names.set(form, name);
            this.#pattern = undefined;
            for (const listener of this.#listeners)
                listener(form, name);
        }
    }
    /** Every registered form, in the order of registration. */
    values() {
        return [...this.#names.keys()];
    }
    /** Calls `listener` for every form registered so far and from now on. */
    onAdd(listener) {
        this.#listeners.push(listener);
        for (const [value, name] of this.#names)
            listener(value, name);
    }
    /** The text with every registered value replaced by {@link MASK}. */
    mask(text) {
        return this.#replace(text, () => MASK);
    }
    #replace(text, mask) {
        if (this.#names.size === 0 || text === '')
            return text;
        this.#pattern ??= patternOf(this.#names.keys());
        return text.replace(this.#pattern, mask);
    }
    /** The event with every text in it masked; the very same event when there are no secrets. */
    maskEvent(event) {
        if (this.#names.size === 0)
            return event;
        // The walk keeps every shape and changes strings only.
        return this.#maskValue(event);
    }
    #maskValue(value) {
        if (typeof value === 'string')
            return this.mask(value);
        if (Array.isArray(value))
            return value.map((item) => this.#maskValue(item));
        if (value instanceof Map)
            return this.#maskSources(value);
        if (typeof value !== 'object' || value === null)
            return value;
        const entries = Object.entries(value).map(([key, item]) => [
            key,
            PROTOCOL_FIELDS.has(key) && typeof item === 'string' ? item : this.#maskValue(item),
        ]);
        return Object.fromEntries(entries);
    }
    /** Source texts keep their lines and columns, because ranges count them; a file's path, their key, stays what ranges name. */
    #maskSources(sources) {
        return new Map([...sources].map(([path, text]) => [
            this.#maskValue(path),
            typeof text === 'string'
                ? text
                    .split('\n')
                    .map((line) => this.#replace(line, (secret) => '*'.repeat(secret.length)))
                    .join('\n')
                : text,
        ]));
    }
}
function patternOf(values) {
    const longestFirst = [...values].sort((a, b) => b.length - a.length);
    return new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}


/***/ }),

/***/ 59866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findSettled),
/* harmony export */   i: () => (/* binding */ SETTLE)
/* harmony export */ });
/** How long after a creation, certain or possible, "there is nothing" may mean "not known yet", in milliseconds. */
const SETTLE = 30_000;
/** Looks again every two seconds until something is found, or until `settled` (epoch ms): then there is nothing. */
async function findSettled(find, settled, clock, signal) {
    for (;;) {
        const id = await find();
        const left = settled - clock.now();
        if (id !== undefined || left <= 0)
            return id;
        await clock.sleep(Math.min(2_000, left), signal);
    }
}


/***/ }),

/***/ 7030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   S7: () => (/* binding */ applyRecord),
/* harmony export */   VR: () => (/* binding */ recordingJournal),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const VERSION = 1;
/** A {@link Journal} that hands its records to `write`, which resolves when they are safe. */
function recordingJournal(clock, write) {
    const stamp = () => ({ v: VERSION, at: clock.now() });
    return {
        intend: async ({ kind, build, access, token, name, source }) => {
            const entry = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            await write({ ...stamp(), op: 'intend', entry, kind, build, access, token, name, source });
            return entry;
        },
        created: (entry, id, facts) => write({ ...stamp(), op: 'created', entry, id, facts }),
        released: (entry) => write({ ...stamp(), op: 'released', entry }),
        kept: (entry, keptFor) => write({ ...stamp(), op: 'kept', entry, keptFor }),
    };
}
/** Whether the entry's resource is, or may be, still there and is wanted by nobody. */
function isOpen({ state, keptFor }) {
    return state === 'intended' || state === 'created' || (state === 'kept' && keptFor === 'publication');
}
/** Brings `entries` up to date with a record; false when the record is about an entry that is not known. */
function applyRecord(entries, record) {
    if (record.op === 'intend') {
        const { v: _v, op: _op, ...intent } = record;
        entries.set(record.entry, { ...intent, state: 'intended' });
        return true;
    }
    const entry = entries.get(record.entry);
    if (entry === undefined)
        return false;
    entries.set(record.entry, { ...entry, ...learned(record), state: record.op });
    return true;
}
/** What a record tells of its resource. */
function learned(record) {
    if (record.op === 'created')
        return { id: record.id, facts: record.facts, at: record.at };
    return record.op === 'kept' ? { keptFor: record.keptFor } : {};
}
/** A record from its line; undefined when the line is torn, damaged or of another version. */
function parseRecord(line) {
    const value = parseJson(line);
    if (!isObject(value) || value['v'] !== VERSION)
        return undefined;
    const { op, at, entry } = value;
    if (typeof at !== 'number' || typeof entry !== 'string')
        return undefined;
    const head = { v: VERSION, at, entry };
    if (op === 'released')
        return { ...head, op };
    if (op === 'kept')
        return { ...head, op, keptFor: KEPT_FOR.find((reason) => reason === value['keptFor']) };
    if (op === 'created') {
        const { id, facts } = value;
        if (typeof id !== 'string' || !(facts === undefined || isStrings(facts)))
            return undefined;
        return { ...head, op, id, facts };
    }
    if (op !== 'intend')
        return undefined;
    const { kind, build, access, token, name, source } = value;
    if (typeof kind !== 'string' || typeof build !== 'string' || typeof token !== 'string')
        return undefined;
    if (!isStrings(access) || !isStringOrNone(name) || !isStringOrNone(source))
        return undefined;
    return { ...head, op, kind, build, access, token, name, source };
}
const KEPT_FOR = ['on-error', 'publication'];
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isStringOrNone(value) {
    return value === undefined || typeof value === 'string';
}
function isStrings(value) {
    return isObject(value) && Object.values(value).every((item) => typeof item === 'string');
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

/***/ 63055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION),
/* harmony export */   s: () => (/* binding */ PACKER_VERSION)
/* harmony export */ });
/** The version of this program; a test holds it against package.json. */
const VERSION = '0.1.0';
/** The Packer whose templates run here: `packer_version`, version constraints, machine-readable records (decisions 1). */
const PACKER_VERSION = '1.16.0';


/***/ })

};
;