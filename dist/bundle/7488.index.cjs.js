"use strict";
exports.id = 7488;
exports.ids = [7488];
exports.modules = {

/***/ 22335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ decodeHclSource)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59395);

/** The text of a file; a diagnostic in its place when it is not UTF-8. A byte order mark stays: the lexer skips it. */
function decodeHclSource(file, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        const start = { line: 1, column: 1, offset: 0 };
        return {
            severity: 'error',
            code: 'InvalidCharacterEncoding',
            summary: _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNTAX_PROBLEMS */ .PQ.InvalidCharacterEncoding,
            detail: `${file} is not encoded in UTF-8.`,
            range: { file, start, end: start },
        };
    }
}


/***/ }),

/***/ 53394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ lexHcl)
});

// UNUSED EXPORTS: Lexer

// EXTERNAL MODULE: ./out/languages/hcl/tokens.js
var tokens = __webpack_require__(2565);
;// CONCATENATED MODULE: ./out/languages/hcl/lex-expression.js

const BLANKS = /[ \t]+/y;
const NEWLINE = /\r?\n/y;
const LINE_COMMENT = /(?:#|\/\/)[^\n]*\n?/y;
const HEREDOC = /<<-?[\p{ID_Start}_][\p{ID_Continue}-]*\r?\n/uy;
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
/** Greedy on dots, so that `1.2.3` is one (wrong) number. */
const NUMBER = /\d+(?:\.\d+)*(?:\.?[eE][+-]?\d+)?/y;
const INVALID = /\*\*|[\s\S]/uy;
/** Reads one token (or a run of blanks) of code. */
function lexExpressionToken(lexer, mode) {
    const blanks = lexer.match(BLANKS);
    if (blanks !== undefined) {
        lexer.at += blanks[0].length;
        return;
    }
    if (lexWord(lexer) || lexComment(lexer) || lexOpener(lexer))
        return;
    lexPunctuation(lexer, mode);
}
function lexWord(lexer) {
    const word = lexer.match(IDENTIFIER);
    if (word !== undefined)
        return emit(lexer, 'identifier', word);
    const number = lexer.match(NUMBER);
    if (number !== undefined)
        return emit(lexer, 'number', number);
    const newline = lexer.match(NEWLINE);
    return newline !== undefined && emit(lexer, 'newline', newline);
}
function lexComment(lexer) {
    const line = lexer.match(LINE_COMMENT);
    if (line !== undefined)
        return emit(lexer, 'line-comment', line);
    if (!lexer.text.startsWith('/*', lexer.at))
        return false;
    const end = lexer.text.indexOf('*/', lexer.at + 2);
    if (end === -1)
        lexer.emit('unclosed-comment', lexer.text.length);
    else
        lexer.emit('block-comment', end + 2);
    return true;
}
function lexOpener(lexer) {
    if (lexer.text[lexer.at] === '"') {
        lexer.emit('open-quote', lexer.at + 1);
        lexer.enter({ kind: 'quoted' });
        return true;
    }
    const heredoc = lexer.match(HEREDOC);
    if (heredoc === undefined)
        return false;
    emit(lexer, 'open-heredoc', heredoc);
    lexer.enter({ kind: 'heredoc', marker: (0,tokens/* heredocOpener */.OK)(heredoc[0]).marker });
    return true;
}
function lexPunctuation(lexer, mode) {
    const { text, at } = lexer;
    if (mode.isSequence && mode.depth === 0 && (text[at] === '}' || text.startsWith('~}', at))) {
        lexer.emit('close-sequence', text[at] === '}' ? at + 1 : at + 2);
        lexer.leave();
        return;
    }
    const found = tokens/* PUNCTUATION */.T0.find((candidate) => text.startsWith(candidate, at));
    if (found === undefined) {
        lexer.emit('invalid', at + (lexer.match(INVALID)?.[0].length ?? 1));
        return;
    }
    countBraces(mode, found);
    lexer.emit(found, at + found.length);
}
function countBraces(mode, found) {
    if (found === '{')
        mode.depth++;
    if (found === '}' && mode.depth > 0)
        mode.depth--;
}
function emit(lexer, kind, match) {
    lexer.emit(kind, lexer.at + match[0].length);
    return true;
}

// EXTERNAL MODULE: ./out/languages/hcl/white-space.js
var white_space = __webpack_require__(56001);
;// CONCATENATED MODULE: ./out/languages/hcl/lex-template.js

/** Reads one token between quotes: a run of text, the start of a sequence, the closing quote, or a line break that must not be there. */
function lexQuotedToken(lexer) {
    const { text, at } = lexer;
    if (text[at] === '"') {
        lexer.emit('close-quote', at + 1);
        lexer.leave();
        return;
    }
    if (lexSequenceStart(lexer))
        return;
    const newline = newlineLength(text, at);
    if (newline > 0) {
        lexQuotedNewline(lexer, newline);
        return;
    }
    lexer.emit('quoted-literal', quotedEnd(text, at));
}
/** Reads one token of a heredoc; the closing marker must be alone on a line that has an end. */
function lexHeredocToken(lexer, marker) {
    const { text, at } = lexer;
    const lineEnd = text.indexOf('\n', at);
    if (lineEnd !== -1 && text[at - 1] === '\n' && isAfterText(lexer)) {
        const line = text.slice(at, lineEnd);
        if ((0,white_space/* trimSpace */.Pd)(line) === marker) {
            lexer.emit('close-heredoc', at + line.replace(/\r$/, '').length);
            lexer.leave();
            return;
        }
    }
    lexBareToken(lexer);
}
/** Reads one token of a template without quotes: text to the end of its line, or the start of a sequence. */
function lexBareToken(lexer) {
    if (lexSequenceStart(lexer))
        return;
    lexer.emit('text-literal', bareEnd(lexer.text, lexer.at));
}
/** A line break within `${ }` does not start a line of the heredoc. */
function isAfterText(lexer) {
    const last = lexer.tokens.at(-1)?.kind;
    return last === 'open-heredoc' || last === 'text-literal';
}
function lexSequenceStart(lexer) {
    const { text, at } = lexer;
    if (!startsSequence(text, at))
        return false;
    const end = text[at + 2] === '~' ? at + 3 : at + 2;
    lexer.emit(text[at] === '$' ? 'open-interpolation' : 'open-directive', end);
    lexer.enter({ kind: 'code', isSequence: true, depth: 0 });
    return true;
}
function startsSequence(text, at) {
    return text[at + 1] === '{' && (text[at] === '$' || text[at] === '%');
}
/** `$${` and `%%{` are text: the doubling binds to the last two characters of a run. */
function isDoubled(text, at, runStart) {
    return at > runStart && text[at - 1] === text[at];
}
function quotedEnd(text, start) {
    let at = start;
    while (at < text.length && text[at] !== '"' && newlineLength(text, at) === 0) {
        if (startsSequence(text, at) && !isDoubled(text, at, start))
            break;
        at += text[at] === '\\' && at + 1 < text.length && newlineLength(text, at + 1) === 0 ? 2 : 1;
    }
    return at;
}
function bareEnd(text, start) {
    let at = start;
    while (at < text.length) {
        if (text[at] === '\n')
            return at + 1;
        if (startsSequence(text, at) && !isDoubled(text, at, start))
            return at;
        at++;
    }
    return at;
}
/**
 * A line break between quotes. When the next line looks as if it began something new, the quote was forgotten, and reading
 * goes on outside of it; else the text was meant to have several lines.
 */
function lexQuotedNewline(lexer, length) {
    if (looksLikeItem(lexer.text, lexer.at + length)) {
        lexer.emit('missing-quote', lexer.at);
        lexer.leave();
        return;
    }
    lexer.emit('quoted-newline', lexer.at + length);
}
const ITEM = /[ \t]*(?:$|\r?\n|[#}\])]|\/\/|[\w-]+[ \t]*(?:=|\{|"[^"\n]*"[ \t]*[{"]))/y;
function looksLikeItem(text, at) {
    ITEM.lastIndex = at;
    return ITEM.test(text);
}
function newlineLength(text, at) {
    if (text[at] === '\n')
        return 1;
    return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 0;
}

;// CONCATENATED MODULE: ./out/languages/hcl/lex.js


/** Splits HCL2 source into tokens, comments included, ending with one of kind `end`. Never fails; odd text becomes tokens. @see spec-hcl2 A.1 */
function lexHcl(file, text, start = 'code', place) {
    const lexer = new Lexer(file, text, start, place);
    while (!lexer.isAtEnd) {
        const mode = lexer.mode;
        if (mode.kind === 'code')
            lexExpressionToken(lexer, mode);
        else if (mode.kind === 'quoted')
            lexQuotedToken(lexer);
        else if (mode.kind === 'heredoc')
            lexHeredocToken(lexer, mode.marker);
        else
            lexBareToken(lexer);
    }
    lexer.emit('end', lexer.at);
    return lexer.tokens;
}
const BYTE_ORDER_MARK = '\uFEFF';
/** The text, the place in it, and the tokens so far. */
class Lexer {
    tokens = [];
    file;
    text;
    at;
    #modes;
    #place;
    #line = 1;
    #lineStart;
    constructor(file, text, start, place) {
        this.file = file;
        this.text = text;
        this.#place = place;
        this.at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        this.#lineStart = this.at;
        this.#modes = [start === 'bare' ? { kind: 'bare' } : { kind: 'code', isSequence: false, depth: 0 }];
    }
    get isAtEnd() {
        return this.at >= this.text.length;
    }
    get mode() {
        return this.#modes.at(-1) ?? { kind: 'code', isSequence: false, depth: 0 };
    }
    enter(mode) {
        this.#modes.push(mode);
    }
    leave() {
        this.#modes.pop();
    }
    /** The match of a sticky pattern at this place. */
    match(pattern) {
        pattern.lastIndex = this.at;
        return pattern.exec(this.text) ?? undefined;
    }
    /** Makes a token of the text up to `end` and moves there. */
    emit(kind, end) {
        const start = this.#position();
        const text = this.text.slice(this.at, end);
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
            this.#line++;
            this.#lineStart = this.at + at + 1;
        }
        this.at = end;
        const range = { file: this.file, start, end: this.#position() };
        this.tokens.push({ kind, text, range });
    }
    #position() {
        if (this.#place !== undefined)
            return this.#place(this.at);
        return { line: this.#line, column: this.at - this.#lineStart + 1, offset: this.at };
    }
}


/***/ }),

/***/ 78400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ unterminatedQuote),
/* harmony export */   s: () => (/* binding */ lexicalProblem)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59395);

const OPERATORS = new Map([
    ['&', 'Bitwise operators do not exist. Logical "and" is "&&".'],
    ['|', 'Bitwise operators do not exist. Logical "or" is "||".'],
    ['^', 'Bitwise operators do not exist. "Not equal" is "!=".'],
    ['~', 'Bitwise operators do not exist. Logical "not" is "!".'],
    ['**', '"**" is no operator. The function for powers is pow(base, exponent).'],
]);
const CHARACTERS = new Map([
    ["'", 'Strings stand in double quotes: "text".'],
    ['`', 'Strings stand in double quotes; text of several lines in a heredoc that starts with <<EOT.'],
    [';', 'A line break separates arguments and blocks, a comma the items of a collection.'],
    ['$', 'A sequence ${ ... } is for text within quotes. Outside of quotes write the expression alone.'],
    ['\u201c', 'This is a typographic quote. Use the straight one: ".'],
    ['\u201d', 'This is a typographic quote. Use the straight one: ".'],
    ['\u2018', 'This is a typographic quote. Use the straight one: ".'],
    ['\u2019', 'This is a typographic quote. Use the straight one: ".'],
    ['\u00a0', 'This is a no-break space. Put an ordinary space in its place.'],
    ['\uFFFD', 'The file must be encoded in UTF-8.'],
]);
/** What is wrong with a token that no grammar has; undefined for other tokens. */
function lexicalProblem(token) {
    const { kind, text, range } = token;
    if (kind === 'unclosed-comment') {
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxProblem */ .R8)('UnclosedComment', { range, detail: 'This comment has no end.', hint: 'Close it with "*/".' });
    }
    if (kind === 'missing-quote')
        return unterminatedQuote(token);
    if (kind !== 'invalid')
        return undefined;
    const operator = OPERATORS.get(text);
    const code = operator === undefined ? 'InvalidCharacter' : 'UnsupportedOperator';
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxProblem */ .R8)(code, {
        range,
        detail: `${quoted(text)} does not belong to the language.`,
        hint: operator ?? CHARACTERS.get(text),
    });
}
/** The problem of a string that has no closing quote. */
function unterminatedQuote({ range }) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxProblem */ .R8)('UnterminatedString', {
        range,
        detail: 'The string has no closing quote on its line.',
        hint: 'Add the closing quote. Text of several lines stands in a heredoc: <<EOT ... EOT.',
    });
}
function quoted(text) {
    const code = text.codePointAt(0) ?? 0;
    return code < 0x20 || code === 0x7f ? `The control character ${code}` : `"${text}"`;
}


/***/ }),

/***/ 45126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z4: () => (/* binding */ parseHcl),
  dk: () => (/* binding */ parseHclExpression),
  NY: () => (/* binding */ parseHclTemplate)
});

// EXTERNAL MODULE: ./out/languages/hcl/lex.js + 2 modules
var lex = __webpack_require__(53394);
// EXTERNAL MODULE: ./out/languages/hcl/lexical-problems.js
var lexical_problems = __webpack_require__(78400);
// EXTERNAL MODULE: ./out/languages/hcl/problems.js
var problems = __webpack_require__(59395);
// EXTERNAL MODULE: ./out/languages/hcl/token-stream.js
var token_stream = __webpack_require__(5831);
;// CONCATENATED MODULE: ./out/languages/hcl/unescape.js
const SIMPLE = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['"', '"'],
    ['\\', '\\'],
]);
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|u[0-9a-fA-F]*|U[0-9a-fA-F]*|([\s\S])|$)|\$\$\{|%%\{/gu;
/** The text that a run between quotes stands for; wrong escapes are reported and kept. @see spec-hcl2 A.3 */
function unescapeQuoted(stream, token) {
    if (!/\\|\$\$\{|%%\{/.test(token.text))
        return token.text;
    return token.text.replace(ESCAPE, (whole, short, long, simple, at) => {
        if (!whole.startsWith('\\'))
            return whole.slice(1);
        const character = simple === undefined ? codePoint(short ?? long) : SIMPLE.get(simple);
        if (character !== undefined)
            return character;
        stream.report('InvalidEscapeSequence', {
            range: within(token, at, whole.length),
            detail: `"${whole}" is no escape sequence.`,
            hint: hintFor(whole),
        });
        return whole;
    });
}
/** The text of a heredoc or bare template: only `$${` and `%%{` are escapes. */
function unescapeText(text) {
    return text.replace(/\$\$\{|%%\{/g, (whole) => whole.slice(1));
}
function codePoint(hexadecimal) {
    const code = hexadecimal === undefined ? -1 : Number.parseInt(hexadecimal, 16);
    const isSurrogate = code >= 0xd800 && code < 0xe000;
    return code < 0 || code > 0x10ffff || isSurrogate ? undefined : String.fromCodePoint(code);
}
function hintFor(sequence) {
    if (/^\\u[dD][89a-fA-F]/.test(sequence))
        return 'Halves of a surrogate pair are no characters; \\U takes the whole one.';
    if (sequence.startsWith('\\u'))
        return '\\u is followed by four hexadecimal digits.';
    if (sequence.startsWith('\\U'))
        return '\\U is followed by eight hexadecimal digits, at most 0010FFFF.';
    if (sequence === '\\$')
        return 'A literal "${" is written "$${".';
    return 'A literal backslash is written "\\\\".';
}
/** A part of a token that stands on one line. */
function within({ range }, at, length) {
    const { line, column, offset } = range.start;
    const start = { line, column: column + at, offset: offset + at };
    return { file: range.file, start, end: { line, column: start.column + length, offset: start.offset + length } };
}

;// CONCATENATED MODULE: ./out/languages/hcl/parse-block.js





/** Parses a block after its type. Its opening brace stands on the line of its header. @see spec-hcl2 A.2 */
function parseBlock(stream, type) {
    const labels = [];
    while (stream.peek().kind !== '{')
        labels.push(parseLabel(stream));
    const open = stream.next();
    const body = stream.within('significant', () => parseContent(stream, open));
    const close = stream.next();
    endBlock(stream);
    return {
        kind: 'block',
        type: type.text,
        typeRange: type.range,
        labels,
        body,
        openRange: open.range,
        closeRange: close.range,
        range: (0,token_stream/* spanning */.D)(type.range, close.range),
    };
}
function parseLabel(stream) {
    const token = stream.next();
    if (token.kind === 'identifier')
        return { value: token.text, isQuoted: false, range: token.range };
    if (token.kind === 'open-quote')
        return parseQuotedLabel(stream, token);
    return stream.unexpected(token, 'InvalidBlockDefinition', {
        detail: `Expected a label or "{", found ${(0,problems/* describeToken */.dE)(token)}.`,
        hint: labelHint(token),
    });
}
function labelHint({ kind }) {
    if (kind === 'newline')
        return 'The opening brace of a block stands on the line of its name.';
    if (kind === '=')
        return 'A block has no "=" after its labels; an argument has no labels before it.';
    return undefined;
}
function parseQuotedLabel(stream, open) {
    let value = '';
    for (;;) {
        const token = stream.next();
        if (token.kind === 'close-quote')
            return { value, isQuoted: true, range: (0,token_stream/* spanning */.D)(open.range, token.range) };
        if (token.kind === 'quoted-literal')
            value += unescapeQuoted(stream, token);
        else if (token.kind === 'end' || token.kind === 'missing-quote')
            throw new problems/* HclSyntaxError */.j((0,lexical_problems/* unterminatedQuote */.r)(token));
        else {
            stream.fail('InvalidStringLiteral', {
                range: token.range,
                detail: `A label is fixed text on one line, without ${token.kind === 'quoted-newline' ? 'line breaks' : 'interpolations'}.`,
            });
        }
    }
}
/** What stands between the braces; the next token is the closing brace. */
function parseContent(stream, open) {
    const first = stream.peek();
    if (first.kind === 'newline' || first.kind === '}' || first.kind === 'end') {
        const body = parseBody(stream, 'block');
        if (stream.peek().kind === 'end')
            unclosed(stream, open);
        return body;
    }
    const attribute = parseSingle(stream, first);
    const close = stream.peek();
    if (close.kind === 'end')
        unclosed(stream, open);
    if (close.kind !== '}')
        notSingle(stream, close);
    const { file, start } = close.range;
    const endRange = { file, start, end: start };
    return { kind: 'body', items: [attribute], endRange, range: (0,token_stream/* spanning */.D)(attribute.range, endRange) };
}
function parseSingle(stream, name) {
    const second = stream.peekSecond();
    if (name.kind !== 'identifier' || second.kind !== '=') {
        const startsBlock = second.kind === '{' || second.kind === 'open-quote' || second.kind === 'identifier';
        stream.unexpected(name, 'ArgumentDefinitionRequired', {
            range: startsBlock ? (0,token_stream/* spanning */.D)(name.range, second.range) : name.range,
            detail: 'A block on one line can hold one argument and no other block.',
            hint: 'Put a line break after the opening brace.',
        });
    }
    stream.next();
    return parseAttribute(stream, name);
}
function notSingle(stream, token) {
    return stream.unexpected(token, 'InvalidSingleArgumentBlock', {
        detail: `A block on one line holds one argument and then "}", found ${(0,problems/* describeToken */.dE)(token)}.`,
        hint: 'To set several arguments put each on a line of its own, with a line break after the opening brace.',
    });
}
function unclosed(stream, open) {
    return stream.fail('UnclosedBlock', {
        range: open.range,
        detail: 'The file ends before the closing brace of this block.',
    });
}
function endBlock(stream) {
    const token = stream.peek();
    if (token.kind === 'newline')
        stream.next();
    else if (token.kind !== 'end') {
        stream.unexpected(token, 'MissingNewlineAfterBlock', {
            detail: `Expected a line break after the block, found ${(0,problems/* describeToken */.dE)(token)}.`,
        });
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl/parse-call.js



/** Parses a call from what follows its (first) name: `(` or `::`. @see spec-hcl2 A.4 "Function calls" */
function parseCall(stream, first) {
    const name = parseName(stream, first);
    const open = stream.peek();
    if (open.kind !== '(') {
        stream.unexpected(open, 'MissingCallParenthesis', {
            detail: `Expected "(" after the function name ${name.text}, found ${(0,problems/* describeToken */.dE)(open)}.`,
        });
    }
    stream.next();
    return stream.within('ignored', () => {
        const args = [];
        const expandsLast = parseArguments(stream, args, open);
        const close = stream.next();
        return {
            kind: 'call',
            name: name.text,
            nameRange: name.range,
            args,
            expandsLast,
            openRange: open.range,
            closeRange: close.range,
            range: (0,token_stream/* spanning */.D)(first.range, close.range),
        };
    });
}
function parseName(stream, first) {
    let { text, range } = first;
    while (stream.accept('::') !== undefined) {
        const part = stream.peek();
        if (part.kind !== 'identifier') {
            stream.unexpected(part, 'InvalidFunctionName', {
                detail: `Expected a function name after "::", found ${(0,problems/* describeToken */.dE)(part)}.`,
            });
        }
        stream.next();
        text += `::${part.text}`;
        range = (0,token_stream/* spanning */.D)(range, part.range);
    }
    return { text, range };
}
/** Leaves the closing parenthesis as the next token; true when the last argument is expanded. */
function parseArguments(stream, args, open) {
    while (stream.peek().kind !== ')') {
        if (stream.peek().kind === 'end')
            unterminated(stream, open);
        args.push(parseExpression(stream));
        const after = stream.peek();
        if (after.kind === '...') {
            stream.next();
            return closedAfterExpansion(stream);
        }
        if (after.kind === ',')
            stream.next();
        else if (after.kind === 'end')
            unterminated(stream, open);
        else if (after.kind !== ')') {
            stream.unexpected(after, 'MissingArgumentSeparator', {
                detail: `Expected a comma before the next argument, or ")", found ${(0,problems/* describeToken */.dE)(after)}.`,
            });
        }
    }
    return false;
}
function closedAfterExpansion(stream) {
    const token = stream.peek();
    if (token.kind === ')')
        return true;
    return stream.unexpected(token, 'MissingClosingParenthesis', {
        detail: `Only the last argument can be expanded with "..."; expected ")", found ${(0,problems/* describeToken */.dE)(token)}.`,
    });
}
function unterminated(stream, open) {
    return stream.fail('UnterminatedCall', {
        range: open.range,
        detail: 'The file ends before the closing parenthesis of this call.',
    });
}

;// CONCATENATED MODULE: ./out/languages/hcl/parse-for.js



/** Parses a for expression after its `for`, up to its closing bracket. @see spec-hcl2 A.4 "for expressions" */
function parseForExpression(stream, open, closing) {
    const head = parseForHead(stream, 'InvalidForExpression');
    expect(stream, ':', 'Expected ":" after the collection');
    const first = parseExpression(stream);
    const hasKey = stream.accept('=>') !== undefined;
    if (hasKey !== (closing === '}'))
        wrongForm(stream, first.range, closing);
    const value = hasKey ? parseExpression(stream) : first;
    const group = stream.accept('...');
    if (group !== undefined && !hasKey) {
        stream.fail('InvalidForExpression', {
            range: group.range,
            detail: 'Grouping with "..." needs keys.',
            hint: 'Write the form that makes an object: {for v in list : key => value...}.',
        });
    }
    const condition = stream.acceptWord('if') === undefined ? undefined : parseExpression(stream);
    const close = expect(stream, closing, `Expected "if" or "${closing}"`);
    return {
        kind: 'for',
        ...head,
        key: hasKey ? first : undefined,
        value,
        isGrouped: group !== undefined,
        condition,
        range: (0,token_stream/* spanning */.D)(open.range, close.range),
    };
}
/** Parses `k, v in collection`, of an expression or a template directive. */
function parseForHead(stream, code) {
    const first = parseLoopName(stream, code);
    const second = stream.accept(',') === undefined ? undefined : parseLoopName(stream, code);
    const word = stream.peek();
    if (word.kind !== 'identifier' || word.text !== 'in') {
        stream.unexpected(word, code, {
            detail: `Expected "in" and the collection, found ${(0,problems/* describeToken */.dE)(word)}.`,
            hint: second === undefined ? undefined : 'There can be two names: for the key and for the value.',
        });
    }
    stream.next();
    const collection = parseExpression(stream);
    if (second === undefined)
        return { keyName: undefined, valueName: first, collection };
    return { keyName: first, valueName: second, collection };
}
function parseLoopName(stream, code) {
    const token = stream.peek();
    if (token.kind !== 'identifier') {
        stream.unexpected(token, code, { detail: `Expected a name after "for", found ${(0,problems/* describeToken */.dE)(token)}.` });
    }
    return stream.next().text;
}
function expect(stream, kind, expected) {
    const token = stream.peek();
    if (token.kind === kind)
        return stream.next();
    return stream.unexpected(token, 'InvalidForExpression', { detail: `${expected}, found ${(0,problems/* describeToken */.dE)(token)}.` });
}
function wrongForm(stream, range, closing) {
    return stream.fail('InvalidForExpression', {
        range,
        detail: closing === '}'
            ? 'A for expression in braces makes an object and needs keys.'
            : 'A for expression in brackets makes a list and has no keys.',
        hint: closing === '}' ? 'Write {for v in list : key => value}.' : 'Write [for v in list : value], or braces around it.',
    });
}

;// CONCATENATED MODULE: ./out/languages/hcl/parse-collection.js




/** Parses `[ ... ]`: a tuple, or a for expression that makes one. */
function parseBrackets(stream) {
    const open = stream.next();
    return stream.within('ignored', () => {
        if (stream.acceptWord('for') !== undefined)
            return parseForExpression(stream, open, ']');
        const items = [];
        while (stream.peek().kind !== ']') {
            if (stream.peek().kind === 'end')
                unterminatedTuple(stream, open);
            items.push(parseExpression(stream));
            if (!endsItem(stream, open))
                stream.next();
        }
        const close = stream.next();
        return { kind: 'tuple', items, range: (0,token_stream/* spanning */.D)(open.range, close.range) };
    });
}
/** True before the closing bracket, false before a comma. */
function endsItem(stream, open) {
    const token = stream.peek();
    if (token.kind === ']')
        return true;
    if (token.kind === ',')
        return false;
    if (token.kind === 'end')
        unterminatedTuple(stream, open);
    return stream.unexpected(token, 'MissingItemSeparator', {
        detail: `Expected a comma before the next item, or "]", found ${(0,problems/* describeToken */.dE)(token)}.`,
    });
}
function unterminatedTuple(stream, open) {
    return stream.fail('UnterminatedTuple', {
        range: open.range,
        detail: 'The file ends before the closing bracket of this list.',
    });
}
/** Parses `{ ... }`: an object, or a for expression that makes one. @see spec-hcl2 A.4 "Collections and access" */
function parseBraces(stream) {
    const open = stream.next();
    const after = stream.within('ignored', () => stream.acceptWord('for'));
    if (after !== undefined)
        return stream.within('ignored', () => parseForExpression(stream, open, '}'));
    return stream.within('significant', () => {
        const items = [];
        stream.skipNewlines();
        while (stream.peek().kind !== '}') {
            items.push(parseItem(stream, open));
            stream.skipNewlines();
        }
        const close = stream.next();
        return { kind: 'object', items, range: (0,token_stream/* spanning */.D)(open.range, close.range) };
    });
}
function parseItem(stream, open) {
    if (stream.peek().kind === 'end')
        parse_collection_unterminated(stream, open);
    const key = parseKey(stream);
    const separator = stream.peek();
    if (separator.kind !== '=' && separator.kind !== ':')
        missingSeparator(stream, separator, open);
    stream.next();
    const value = parseExpression(stream);
    const after = stream.peek();
    if (after.kind === ',' || after.kind === 'newline')
        stream.next();
    else if (after.kind === 'end')
        parse_collection_unterminated(stream, open);
    else if (after.kind !== '}') {
        stream.unexpected(after, 'MissingAttributeSeparator', {
            detail: `Expected a comma or a line break before the next entry, or "}", found ${(0,problems/* describeToken */.dE)(after)}.`,
        });
    }
    return { key, value };
}
function parseKey(stream) {
    const token = stream.peek();
    const second = stream.peekSecond().kind;
    if (token.kind !== 'identifier' || (second !== '=' && second !== ':'))
        return parseExpression(stream);
    stream.next();
    return { kind: 'name', name: token.text, range: token.range };
}
function missingSeparator(stream, token, open) {
    if (token.kind === 'end')
        return parse_collection_unterminated(stream, open);
    const noValue = token.kind === 'newline' || token.kind === ',' || token.kind === '}';
    return stream.unexpected(token, noValue ? 'MissingAttributeValue' : 'MissingKeyValueSeparator', {
        detail: `Expected "=" and a value after the key, found ${(0,problems/* describeToken */.dE)(token)}.`,
        hint: acrossLines(token.kind) === undefined ? undefined : 'The value starts on the line of its key.',
    });
}
function parse_collection_unterminated(stream, open) {
    return stream.fail('UnterminatedObject', {
        range: open.range,
        detail: 'The file ends before the closing brace of this object.',
    });
}

// EXTERNAL MODULE: ./out/languages/hcl/white-space.js
var white_space = __webpack_require__(56001);
;// CONCATENATED MODULE: ./out/languages/hcl/template-indentation.js

/**
 * Applies `<<-`: takes the least indentation of all lines from every line, in place, after trimming. Only literal text at the start of
 * a line counts; a line that starts with a sequence has none, blank lines do not count and stay as they are. @see spec-hcl2 A.3
 */
function removeIndentation(parts) {
    const starts = parts.filter((part, index) => startsLine(parts, index) && !isBlankLine(part));
    const widths = starts.map((part) => (part.kind === 'text' ? (0,white_space/* leadingSpace */.tu)(part.value) : 0));
    const least = widths.reduce((smallest, width) => Math.min(smallest, width), Number.POSITIVE_INFINITY);
    for (const part of starts)
        if (part.kind === 'text')
            part.value = part.value.slice(least);
}
function startsLine(parts, index) {
    const before = parts[index - 1];
    return before === undefined || (before.kind === 'text' && before.value.endsWith('\n'));
}
function isBlankLine(part) {
    return part.kind === 'text' && part.value.endsWith('\n') && (0,white_space/* leadingSpace */.tu)(part.value) === part.value.length;
}

// EXTERNAL MODULE: ./out/support/diagnostics.js
var diagnostics = __webpack_require__(74071);
;// CONCATENATED MODULE: ./out/languages/hcl/template-parts.js





const KEYWORDS = ['if', 'else', 'endif', 'for', 'endfor'];
const EXTRA = {
    interpolation: 'ExtraCharactersAfterInterpolation',
    if: 'ExtraCharactersInDirective',
    for: 'ExtraCharactersInDirective',
    else: 'ExtraCharactersInElse',
    endif: 'ExtraCharactersInEndif',
    endfor: 'ExtraCharactersInEndfor',
};
/** Parses `${ ... }` or `%{ ... }`, the next token being its start. */
function parseSequence(stream) {
    const open = stream.tokenAt(stream.index);
    stream.index++;
    return stream.within('ignored', () => {
        const content = open.kind === 'open-interpolation' ? parseInterpolation(stream, open) : parseDirective(stream, open);
        const close = stream.peek();
        if (close.kind !== 'close-sequence')
            notClosed(stream, { open, token: close, kind: content.kind });
        stream.next();
        return {
            ...content,
            trimsBefore: open.text.endsWith('~'),
            trimsAfter: close.text.startsWith('~'),
            range: (0,token_stream/* spanning */.D)(open.range, close.range),
        };
    });
}
function parseInterpolation(stream, open) {
    if (stream.peek().kind === 'end')
        notClosed(stream, { open, token: stream.peek(), kind: 'interpolation' });
    return { kind: 'interpolation', expression: parseExpression(stream) };
}
function parseDirective(stream, open) {
    const token = stream.peek();
    const keyword = KEYWORDS.find((word) => token.kind === 'identifier' && token.text === word);
    if (keyword === undefined) {
        if (token.kind === 'end')
            notClosed(stream, { open, token, kind: 'if' });
        const suggestion = (0,diagnostics/* didYouMean */.a)(token.text, KEYWORDS);
        return stream.unexpected(token, 'InvalidTemplateKeyword', {
            detail: `Expected one of ${KEYWORDS.join(', ')} after "%{", found ${(0,problems/* describeToken */.dE)(token)}.`,
            hint: suggestion === undefined ? 'A literal "%{" is written "%%{".' : `Did you mean "${suggestion}"?`,
        });
    }
    stream.next();
    if (keyword === 'if')
        return { kind: 'if', condition: parseExpression(stream) };
    if (keyword === 'for')
        return { kind: 'for', ...parseForHead(stream, 'InvalidForDirective') };
    return { kind: keyword };
}
function notClosed(stream, { open, token, kind }) {
    const isDirective = open.kind === 'open-directive';
    if (token.kind === 'end' || token.kind === 'open-quote' || token.kind === 'missing-quote') {
        stream.fail(isDirective ? 'UnclosedDirective' : 'UnclosedInterpolation', {
            range: open.range,
            detail: `There is no closing brace for this "${open.text}".`,
            hint: `A literal "${open.text.slice(0, 2)}" is written "${open.text.slice(0, 1)}${open.text.slice(0, 2)}".`,
        });
    }
    return stream.unexpected(token, EXTRA[kind], {
        detail: `Expected the closing brace of "${open.text}", found ${(0,problems/* describeToken */.dE)(token)}.`,
        hint: kind === 'else' ? 'There is no "else if": nest another if within the else.' : undefined,
    });
}

;// CONCATENATED MODULE: ./out/languages/hcl/template-tree.js

/** Levels of directives within one template. */
const MAX_DIRECTIVES = 100;
/** Matches `if`, `else`, `endif`, `for` and `endfor`, drops empty text and joins texts that touch. */
function nestParts(stream, flat, end) {
    const root = [];
    const open = [];
    for (const part of flat) {
        const current = open.at(-1);
        const target = current === undefined ? root : (current.whenFalse ?? current.whenTrue);
        if (part.kind === 'text')
            addText(target, part);
        else if (part.kind === 'interpolation')
            target.push({ kind: 'interpolation', expression: part.expression, range: part.range });
        else if (part.kind === 'if' || part.kind === 'for')
            openDirective(stream, open, part);
        else if (part.kind === 'else')
            startElse(stream, current, part);
        else {
            const parent = open.at(-2);
            const outer = parent === undefined ? root : (parent.whenFalse ?? parent.whenTrue);
            outer.push(template_tree_close(stream, open.pop(), part));
        }
    }
    const unclosed = open.at(-1);
    if (unclosed !== undefined) {
        stream.fail('UnexpectedEndOfTemplate', {
            range: end.range,
            detail: `The template ends before the end${unclosed.directive.kind} of the "${unclosed.directive.kind}" on line ${unclosed.directive.range.start.line}.`,
        });
    }
    return root;
}
function addText(target, { value, range }) {
    if (value === '')
        return;
    const last = target.at(-1);
    if (last?.kind !== 'text')
        target.push({ kind: 'text', value, range });
    else
        target[target.length - 1] = { kind: 'text', value: last.value + value, range: (0,token_stream/* spanning */.D)(last.range, range) };
}
function openDirective(stream, open, directive) {
    if (open.length >= MAX_DIRECTIVES) {
        stream.fail('NestingTooDeep', {
            range: directive.range,
            detail: `Directives can be nested ${MAX_DIRECTIVES} levels deep.`,
        });
    }
    open.push({ directive, whenTrue: [], whenFalse: undefined });
}
function startElse(stream, current, part) {
    if (current?.directive.kind !== 'if' || current.whenFalse !== undefined) {
        stream.fail('UnexpectedElse', {
            range: part.range,
            detail: current?.whenFalse === undefined ? 'There is no open "if" here.' : 'This "if" already has an else.',
        });
    }
    current.whenFalse = [];
}
function template_tree_close(stream, current, part) {
    const isIf = part.kind === 'endif';
    const directive = current?.directive;
    if (current !== undefined && directive?.kind === 'if' && isIf) {
        const { condition, range } = directive;
        return {
            kind: 'if',
            condition,
            whenTrue: current.whenTrue,
            whenFalse: current.whenFalse ?? [],
            range,
        };
    }
    if (current !== undefined && directive?.kind === 'for' && !isIf) {
        const { keyName, valueName, collection, range } = directive;
        return { kind: 'for', keyName, valueName, collection, body: current.whenTrue, range };
    }
    const code = isIf ? 'UnexpectedEndif' : 'UnexpectedEndfor';
    return stream.fail(code, {
        range: part.range,
        detail: directive === undefined
            ? `There is no open "${isIf ? 'if' : 'for'}" here.`
            : `The "${directive.kind}" on line ${directive.range.start.line} must be closed first.`,
    });
}

;// CONCATENATED MODULE: ./out/languages/hcl/template-trim.js

/** Applies `~`: takes white space from the text token right before or after a sequence, in place. */
function trimParts(parts) {
    parts.forEach((part, index) => {
        if (part.kind === 'text')
            return;
        const before = parts[index - 1];
        const after = parts[index + 1];
        if (part.trimsBefore && before?.kind === 'text')
            before.value = (0,white_space/* trimEnd */.s8)(before.value);
        if (part.trimsAfter && after?.kind === 'text')
            after.value = (0,white_space/* trimStart */.Dw)(after.value);
    });
}

// EXTERNAL MODULE: ./out/languages/hcl/tokens.js
var tokens = __webpack_require__(2565);
;// CONCATENATED MODULE: ./out/languages/hcl/parse-template.js









/** Parses a string in quotes. @see spec-hcl2 A.3 */
function parseQuoted(stream) {
    const open = stream.next();
    return stream.nested(() => {
        const parts = [];
        for (;;) {
            const token = stream.tokenAt(stream.index);
            if (token.kind === 'close-quote') {
                stream.next();
                return assemble(stream, 'quoted', parts, { open, close: token });
            }
            if (token.kind === 'end' || token.kind === 'missing-quote')
                throw new problems/* HclSyntaxError */.j((0,lexical_problems/* unterminatedQuote */.r)(token));
            const part = parsePart(stream, token);
            if (part !== undefined)
                parts.push(part);
        }
    });
}
/** Parses a heredoc, from its opener to its closing marker. */
function parseHeredoc(stream) {
    const open = stream.next();
    const { marker, isIndented } = (0,tokens/* heredocOpener */.OK)(open.text);
    return stream.nested(() => {
        const parts = [];
        for (;;) {
            const token = stream.tokenAt(stream.index);
            if (token.kind === 'close-heredoc') {
                stream.next();
                trimParts(parts);
                if (isIndented)
                    removeIndentation(parts);
                return assemble(stream, 'heredoc', parts, { open, close: token });
            }
            if (token.kind === 'end') {
                stream.fail('UnterminatedString', {
                    range: token.range,
                    detail: `The heredoc that starts on line ${open.range.start.line} has no end.`,
                    hint: `Close it with a line that holds ${marker} alone, followed by a line break.`,
                });
            }
            const part = parsePart(stream, token);
            if (part !== undefined)
                parts.push(part);
        }
    });
}
/** Parses a template without quotes, to the end of the stream. */
function parseBare(stream) {
    const open = stream.tokenAt(stream.index);
    const parts = [];
    for (;;) {
        const token = stream.tokenAt(stream.index);
        if (token.kind === 'end')
            return assemble(stream, 'bare', parts, { open, close: token });
        const part = parsePart(stream, token);
        if (part !== undefined)
            parts.push(part);
    }
}
/** One piece of a template; undefined for a line break in quotes, which is reported. */
function parsePart(stream, token) {
    if (token.kind === 'open-interpolation' || token.kind === 'open-directive')
        return parseSequence(stream);
    stream.index++;
    const { range } = token;
    if (token.kind === 'text-literal')
        return { kind: 'text', value: unescapeText(token.text), range };
    if (token.kind === 'quoted-literal')
        return { kind: 'text', value: unescapeQuoted(stream, token), range };
    if (token.kind === 'quoted-newline') {
        stream.report('InvalidMultiLineString', {
            range,
            detail: 'A string in quotes stands on one line.',
            hint: 'Write a line break as \\n, or use a heredoc: <<EOT ... EOT.',
        });
        return undefined;
    }
    return stream.unexpected(token, 'UnterminatedString', {
        detail: `Expected the rest of the string, found ${(0,problems/* describeToken */.dE)(token)}.`,
    });
}
function assemble(stream, form, parts, { open, close }) {
    if (form !== 'heredoc')
        trimParts(parts);
    const isWrapper = form !== 'heredoc' && parts.length === 1 && parts[0]?.kind === 'interpolation';
    return {
        kind: 'template',
        form,
        parts: nestParts(stream, parts, close),
        isWrapper,
        range: (0,token_stream/* spanning */.D)(open.range, close.range),
    };
}

;// CONCATENATED MODULE: ./out/languages/hcl/parse-primary.js






const CONSTANTS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
/** Parses what stands before any `.name`, index or operator: a literal, name, call, collection or parentheses. */
function parsePrimary(stream) {
    const token = stream.peek();
    switch (token.kind) {
        case 'number':
            return parseNumber(stream);
        case 'identifier':
            return parseWord(stream);
        case 'open-quote':
            return parseQuoted(stream);
        case 'open-heredoc':
            return parseHeredoc(stream);
        case '(':
            return parseParentheses(stream);
        case '[':
            return parseBrackets(stream);
        case '{':
            return parseBraces(stream);
        default:
            return missingExpression(stream, token);
    }
}
function parseNumber(stream) {
    const { text, range } = stream.next();
    if (text.split('.').length > 2) {
        stream.fail('InvalidNumberLiteral', {
            range,
            detail: `${text} has more than one decimal point.`,
            hint: 'A version number is a string and stands in quotes.',
        });
    }
    return { kind: 'number', text, range };
}
function parseWord(stream) {
    const token = stream.next();
    const { kind } = stream.peek();
    if (kind === '(' || kind === '::')
        return parseCall(stream, token);
    const constant = CONSTANTS.get(token.text);
    if (constant === undefined)
        return { kind: 'variable', name: token.text, range: token.range };
    if (constant === null)
        return { kind: 'null', range: token.range };
    return { kind: 'boolean', value: constant, range: token.range };
}
function parseParentheses(stream) {
    const open = stream.next();
    return stream.within('ignored', () => {
        const expression = parseExpression(stream);
        const close = stream.peek();
        if (close.kind !== ')') {
            stream.unexpected(close, 'UnbalancedParentheses', {
                detail: `Expected ")" or an operator, found ${(0,problems/* describeToken */.dE)(close)}.`,
            });
        }
        stream.next();
        return { kind: 'parentheses', expression, range: (0,token_stream/* spanning */.D)(open.range, close.range) };
    });
}
function missingExpression(stream, token) {
    return stream.unexpected(token, 'InvalidExpression', {
        detail: `Expected the start of an expression, found ${(0,problems/* describeToken */.dE)(token)}.`,
        hint: token.text.startsWith('.') ? 'A number has a digit before its decimal point: 0.5.' : acrossLines(token.kind),
    });
}

;// CONCATENATED MODULE: ./out/languages/hcl/parse-postfix.js




/** Parses a value with the `.name`, `[index]` and splats after it. @see spec-hcl2 A.4 "Splat" */
function parsePostfix(stream) {
    const source = parsePrimary(stream);
    const steps = parseSteps(stream, 'nothing');
    const last = steps.at(-1);
    if (last === undefined)
        return source;
    return { kind: 'access', source, steps, range: (0,token_stream/* spanning */.D)(source.range, stepEnd(last)) };
}
function parseSteps(stream, inside) {
    const steps = [];
    for (;;) {
        const { kind } = stream.peek();
        if (kind === '.')
            steps.push(parseDot(stream, inside));
        else if (kind === '[' && inside !== 'attribute')
            steps.push(parseBracketed(stream));
        else
            return steps;
    }
}
function parseDot(stream, inside) {
    const dot = stream.next();
    const token = stream.next();
    const range = (0,token_stream/* spanning */.D)(dot.range, token.range);
    if (token.kind === 'identifier')
        return { kind: 'attribute', name: token.text, range };
    if (token.kind === 'number')
        return legacyIndex(stream, token, dot);
    if (token.kind !== '*') {
        return stream.unexpected(token, 'InvalidAttributeName', {
            detail: `Expected an attribute name after the dot, found ${(0,problems/* describeToken */.dE)(token)}.`,
            hint: token.kind === 'open-quote' ? 'A name in quotes stands in brackets: value["name"].' : undefined,
        });
    }
    if (inside === 'attribute') {
        return stream.unexpected(token, 'NestedSplat', {
            detail: 'A ".*" cannot contain another one.',
            hint: 'Write [*] in place of ".*".',
        });
    }
    const steps = stream.nested(() => parseSteps(stream, 'attribute'));
    return { kind: 'splat', style: 'attribute', steps, range };
}
function legacyIndex(stream, token, dot) {
    if (!/^\d+$/.test(token.text)) {
        stream.fail('InvalidLegacyIndex', {
            range: token.range,
            detail: `".${token.text}" is read as a fraction, not as two indexes.`,
            hint: 'Write indexes in brackets: value[0][1].',
        });
    }
    const key = { kind: 'number', text: token.text, range: token.range };
    return { kind: 'index', key, isLegacy: true, range: (0,token_stream/* spanning */.D)(dot.range, token.range) };
}
/** The steps after `[*]` belong to it, but no longer to its brackets. */
function parseBracketed(stream) {
    const step = parseBracket(stream);
    if (step.kind !== 'splat')
        return step;
    return { ...step, steps: stream.nested(() => parseSteps(stream, 'full')) };
}
function parseBracket(stream) {
    const open = stream.next();
    return stream.within('ignored', () => {
        if (stream.accept('*') !== undefined)
            return parseFullSplat(stream, open);
        const key = parseExpression(stream);
        const close = stream.peek();
        if (close.kind !== ']') {
            stream.unexpected(close, 'MissingCloseBracketOnIndex', {
                detail: `Expected "]" after the index, found ${(0,problems/* describeToken */.dE)(close)}.`,
            });
        }
        stream.next();
        return { kind: 'index', key, isLegacy: false, range: (0,token_stream/* spanning */.D)(open.range, close.range) };
    });
}
function parseFullSplat(stream, open) {
    const close = stream.peek();
    if (close.kind !== ']') {
        stream.unexpected(close, 'MissingCloseBracketOnSplat', {
            detail: `Expected "]" after the "*", found ${(0,problems/* describeToken */.dE)(close)}.`,
        });
    }
    stream.next();
    return { kind: 'splat', style: 'full', steps: [], range: (0,token_stream/* spanning */.D)(open.range, close.range) };
}
function stepEnd(step) {
    const last = step.kind === 'splat' ? step.steps.at(-1) : undefined;
    return last === undefined ? step.range : stepEnd(last);
}

;// CONCATENATED MODULE: ./out/languages/hcl/parse-expression.js



/** The operators between two operands, from those that bind least to those that bind most. */
const PRECEDENCE = new Map([
    ['||', 0],
    ['&&', 1],
    ['==', 2],
    ['!=', 2],
    ['<', 3],
    ['>', 3],
    ['<=', 3],
    ['>=', 3],
    ['+', 4],
    ['-', 4],
    ['*', 5],
    ['/', 5],
    ['%', 5],
]);
/** Parses an expression. Whether it may span lines is the stream's state. @see spec-hcl2 A.4 */
function parseExpression(stream) {
    return stream.nested(() => {
        const condition = parseBinary(stream, 0);
        return stream.accept('?') === undefined ? condition : parseConditional(stream, condition);
    });
}
function parseConditional(stream, condition) {
    const whenTrue = parseExpression(stream);
    const colon = stream.peek();
    if (colon.kind !== ':') {
        stream.unexpected(colon, 'MissingFalseExpression', {
            detail: `Expected ":" and the value for the case that the condition is false, found ${(0,problems/* describeToken */.dE)(colon)}.`,
            hint: acrossLines(colon.kind),
        });
    }
    stream.next();
    const whenFalse = parseExpression(stream);
    return { kind: 'conditional', condition, whenTrue, whenFalse, range: (0,token_stream/* spanning */.D)(condition.range, whenFalse.range) };
}
/** Precedence climbing; a chain of one precedence becomes one node. */
function parseBinary(stream, minimum) {
    let left = parseUnary(stream);
    for (;;) {
        const precedence = PRECEDENCE.get(stream.peek().kind) ?? -1;
        if (precedence < minimum)
            return left;
        const first = left;
        const rest = [];
        while (PRECEDENCE.get(stream.peek().kind) === precedence)
            rest.push(parseTail(stream, precedence));
        left = { kind: 'binary', first, rest, range: (0,token_stream/* spanning */.D)(first.range, rest.at(-1)?.operand.range ?? first.range) };
    }
}
function parseTail(stream, precedence) {
    const { kind, range } = stream.next();
    const operand = parseBinary(stream, precedence + 1);
    return { operator: kind, operatorRange: range, operand }; // as: a key of PRECEDENCE
}
function parseUnary(stream) {
    const { kind, range } = stream.peek();
    if (kind !== '-' && kind !== '!')
        return parsePostfix(stream);
    stream.next();
    const operand = stream.nested(() => parseUnary(stream));
    return { kind: 'unary', operator: kind, operatorRange: range, operand, range: (0,token_stream/* spanning */.D)(range, operand.range) };
}
/** The hint for an expression that goes on in the next line. */
function acrossLines(kind) {
    return kind === 'newline' ? 'To write an expression on several lines, put it in parentheses.' : undefined;
}

;// CONCATENATED MODULE: ./out/languages/hcl/recovery.js

/** Streams in which a search for balanced brackets reached the end of the file: it is not tried again. */
const unbalanced = new WeakSet();
/**
 * Moves past a wrong item that started at token `first`: behind the line break where its brackets are balanced again, or before the
 * brace that closes the block around it. When brackets are never balanced: to the next line that looks like an item.
 */
function skipItem(stream, first, place) {
    const failed = stream.index;
    const end = unbalanced.has(stream) ? undefined : balancedEnd(stream, { first, failed, place });
    if (end === undefined)
        unbalanced.add(stream);
    stream.index = Math.max(end ?? nextItemLine(stream, first, failed), first + 1);
}
/** Index of the token to go on with; undefined when the file ends before the brackets are balanced. */
function balancedEnd(stream, { first, failed, place }) {
    let depth = 0;
    for (let at = first;; at++) {
        const token = stream.tokenAt(at);
        if (token.kind === 'end')
            return depth === 0 ? at : undefined;
        if (depth === 0 && token.kind === '}' && place === 'block' && at > first)
            return at;
        depth = Math.max(0, depth + (0,tokens/* nesting */.tU)(token.kind));
        if (depth === 0 && token.kind === 'newline' && at >= failed - 1)
            return afterContinuation(stream, at + 1, failed);
    }
}
/** The failing token was the line break itself: a next line that is no item is the rest of the wrong expression. */
function afterContinuation(stream, next, failed) {
    if (next - 1 > failed || isItemStart(stream.tokenAt(next)))
        return next;
    let at = next;
    while (stream.tokenAt(at).kind !== 'newline' && stream.tokenAt(at).kind !== 'end')
        at++;
    return at;
}
function isItemStart({ kind }) {
    return kind === 'identifier' || kind === '}' || kind === 'newline' || kind === 'end';
}
/** A line that is not indented more than the wrong item and starts with a name, or with a brace further to the left. */
function nextItemLine(stream, first, failed) {
    const { column } = stream.tokenAt(first).range.start;
    for (let at = Math.max(first + 1, failed - 1);; at++) {
        const token = stream.tokenAt(at);
        if (token.kind === 'end')
            return at;
        if (stream.tokenAt(at - 1).kind !== 'newline')
            continue;
        const indent = token.range.start.column;
        if (token.kind === 'identifier' && indent <= column && startsItem(stream.tokenAt(at + 1)))
            return at;
        if (token.kind === '}' && indent < column)
            return at;
    }
}
function startsItem({ kind }) {
    return kind === '=' || kind === '{' || kind === 'open-quote' || kind === 'identifier';
}

;// CONCATENATED MODULE: ./out/languages/hcl/parse-body.js





/**
 * Parses what a file or (between braces) a block contains. A wrong item is reported, skipped and left out.
 * The next token afterwards is the closing brace or the end of the file. @see spec-hcl2 A.2
 */
function parseBody(stream, place) {
    const start = stream.tokenAt(stream.index).range;
    const items = [];
    const names = new Map();
    for (;;) {
        stream.skipNewlines();
        const token = stream.peek();
        if (token.kind === 'end' || (token.kind === '}' && place === 'block')) {
            const { file, start: at } = token.range;
            const endRange = { file, start: at, end: at };
            return { kind: 'body', items, endRange, range: (0,token_stream/* spanning */.D)(start, endRange) };
        }
        const item = attempt(stream, place);
        if (item === undefined || (item.kind === 'attribute' && isRepeated(stream, names, item)))
            continue;
        items.push(item);
    }
}
/** One item; undefined when it was reported and skipped. */
function attempt(stream, place) {
    const first = stream.index;
    try {
        return parse_body_parseItem(stream);
    }
    catch (error) {
        if (!(error instanceof problems/* HclSyntaxError */.j))
            throw error;
        stream.diagnostics.push(error.diagnostic);
        skipItem(stream, first, place);
        return undefined;
    }
}
function parse_body_parseItem(stream) {
    const name = stream.next();
    if (name.kind !== 'identifier')
        return notAnItem(stream, name);
    const { kind } = stream.peek();
    if (kind === '=') {
        const attribute = parseAttribute(stream, name);
        endLine(stream);
        return attribute;
    }
    if (kind === '{' || kind === 'open-quote' || kind === 'identifier')
        return parseBlock(stream, name);
    return stream.unexpected(name, 'ArgumentOrBlockRequired', {
        detail: `Expected "=" and a value, or a block's labels and "{", after "${name.text}"; found ${(0,problems/* describeToken */.dE)(stream.peek())}.`,
        hint: hintAfterName(stream.peek()),
    });
}
/** Parses `= expression` after a name. */
function parseAttribute(stream, name) {
    const equals = stream.next();
    const expression = parseExpression(stream);
    return {
        kind: 'attribute',
        name: name.text,
        nameRange: name.range,
        equalsRange: equals.range,
        expression,
        range: (0,token_stream/* spanning */.D)(name.range, expression.range),
    };
}
function endLine(stream) {
    const token = stream.peek();
    if (token.kind === 'newline')
        stream.next();
    else if (token.kind === ',') {
        stream.fail('UnexpectedComma', {
            range: token.range,
            detail: 'Arguments are separated by line breaks, not by commas.',
        });
    }
    else if (token.kind !== 'end') {
        stream.unexpected(token, 'AmbiguousNewline', {
            detail: `Expected a line break after the argument, found ${(0,problems/* describeToken */.dE)(token)}.`,
        });
    }
}
function notAnItem(stream, token) {
    if (token.kind === 'open-quote') {
        return stream.fail('InvalidArgumentName', {
            range: token.range,
            detail: 'The name of an argument or block has no quotes.',
        });
    }
    return stream.unexpected(token, 'ArgumentOrBlockRequired', {
        detail: `Expected the name of an argument or block, found ${(0,problems/* describeToken */.dE)(token)}.`,
        hint: token.kind === '}' ? 'There is one closing brace more than there are blocks.' : undefined,
    });
}
function hintAfterName({ kind }) {
    if (kind === ':')
        return 'An argument is set with "=", not with ":".';
    if (kind === '.')
        return 'The name of an argument cannot have dots.';
    return undefined;
}
function isRepeated(stream, names, attribute) {
    const earlier = names.get(attribute.name);
    names.set(attribute.name, earlier ?? attribute);
    if (earlier === undefined)
        return false;
    stream.report('AttributeRedefined', {
        range: attribute.nameRange,
        detail: `The argument "${attribute.name}" was already set on line ${earlier.nameRange.start.line}. Each argument may be set only once.`,
    });
    return true;
}

;// CONCATENATED MODULE: ./out/languages/hcl/parse.js






/**
 * Parses a file in native syntax. There is always a body: wrong items are reported and left out.
 * @param file the path as the user gave it, for ranges
 * @see spec-hcl2 A.1-A.4
 */
function parseHcl(file, text) {
    const stream = new token_stream/* TokenStream */.e((0,lex/* lexHcl */.X)(file, text));
    const node = parseBody(stream, 'file');
    return { node, diagnostics: inSourceOrder(stream.diagnostics) };
}
/**
 * Parses an expression that stands alone (JSON variant, console); undefined when it cannot be parsed. Line breaks are ignored.
 * @param place where offsets of the text are in the file, when the text is not the file
 */
function parseHclExpression(file, text, place) {
    return parseAlone((0,lex/* lexHcl */.X)(file, text, 'code', place), (stream) => stream.within('ignored', () => {
        const expression = parseExpression(stream);
        const rest = stream.peek();
        if (rest.kind === 'end')
            return expression;
        return stream.unexpected(rest, 'ExtraCharactersAfterExpression', {
            detail: `Expected the end of the expression, found ${(0,problems/* describeToken */.dE)(rest)}.`,
        });
    }));
}
/** Parses a template without quotes (JSON strings, templatefile); undefined when it cannot be parsed. */
function parseHclTemplate(file, text, place) {
    return parseAlone((0,lex/* lexHcl */.X)(file, text, 'bare', place), parseBare);
}
function parseAlone(tokens, parse) {
    const stream = new token_stream/* TokenStream */.e(tokens);
    try {
        const node = parse(stream);
        return { node, diagnostics: inSourceOrder(stream.diagnostics) };
    }
    catch (error) {
        if (!(error instanceof problems/* HclSyntaxError */.j))
            throw error;
        return { node: undefined, diagnostics: inSourceOrder([...stream.diagnostics, error.diagnostic]) };
    }
}
function inSourceOrder(diagnostics) {
    return diagnostics.toSorted((a, b) => (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0));
}


/***/ }),

/***/ 59395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ SYNTAX_PROBLEMS),
/* harmony export */   R8: () => (/* binding */ syntaxProblem),
/* harmony export */   dE: () => (/* binding */ describeToken),
/* harmony export */   j: () => (/* binding */ HclSyntaxError)
/* harmony export */ });
/** What can be wrong with HCL2 source: the code, and the one-line summary that HCL users know. @see spec-hcl2 A.1-A.4 */
const SYNTAX_PROBLEMS = {
    AmbiguousNewline: 'Missing newline after argument',
    ArgumentDefinitionRequired: 'Argument definition required',
    ArgumentOrBlockRequired: 'Argument or block definition required',
    AttributeRedefined: 'Attribute redefined',
    ExtraCharactersAfterExpression: 'Extra characters after expression',
    ExtraCharactersAfterInterpolation: 'Extra characters after interpolation expression',
    InvalidArgumentName: 'Invalid argument name',
    InvalidAttributeName: 'Invalid attribute name',
    InvalidBlockDefinition: 'Invalid block definition',
    InvalidCharacter: 'Invalid character',
    InvalidCharacterEncoding: 'Invalid character encoding',
    InvalidEscapeSequence: 'Invalid escape sequence',
    InvalidExpression: 'Invalid expression',
    InvalidForDirective: "Invalid 'for' directive",
    InvalidForExpression: "Invalid 'for' expression",
    InvalidFunctionName: 'Invalid function name',
    InvalidLegacyIndex: 'Invalid legacy index syntax',
    InvalidMultiLineString: 'Invalid multi-line string',
    InvalidNumberLiteral: 'Invalid number literal',
    InvalidSingleArgumentBlock: 'Invalid single-argument block definition',
    InvalidStringLiteral: 'Invalid string literal',
    InvalidTemplateKeyword: 'Invalid template control keyword',
    MissingArgumentSeparator: 'Missing argument separator',
    MissingAttributeSeparator: 'Missing attribute separator',
    MissingAttributeValue: 'Missing attribute value',
    MissingCallParenthesis: 'Missing open parenthesis',
    MissingCloseBracketOnIndex: 'Missing close bracket on index',
    MissingCloseBracketOnSplat: 'Missing close bracket on splat index',
    MissingClosingParenthesis: 'Missing closing parenthesis',
    MissingFalseExpression: 'Missing false expression in conditional',
    MissingItemSeparator: 'Missing item separator',
    MissingKeyValueSeparator: 'Missing key/value separator',
    MissingNewlineAfterBlock: 'Missing newline after block definition',
    NestedSplat: 'Nested splat expression not allowed',
    NestingTooDeep: 'Nesting too deep',
    UnbalancedParentheses: 'Unbalanced parentheses',
    UnclosedBlock: 'Unclosed configuration block',
    UnclosedComment: 'Unclosed comment',
    UnclosedInterpolation: 'Unclosed template interpolation sequence',
    UnclosedDirective: 'Unclosed template control sequence',
    ExtraCharactersInDirective: 'Extra characters in directive',
    ExtraCharactersInElse: 'Extra characters in else marker',
    ExtraCharactersInEndif: 'Extra characters in endif marker',
    ExtraCharactersInEndfor: 'Extra characters in endfor marker',
    UnexpectedComma: 'Unexpected comma after argument',
    UnexpectedElse: 'Unexpected else directive',
    UnexpectedEndfor: 'Unexpected endfor directive',
    UnexpectedEndif: 'Unexpected endif directive',
    UnexpectedEndOfTemplate: 'Unexpected end of template',
    UnsupportedOperator: 'Unsupported operator',
    UnterminatedCall: 'Unterminated function call',
    UnterminatedObject: 'Unterminated object constructor expression',
    UnterminatedString: 'Unterminated template string',
    UnterminatedTuple: 'Unterminated tuple constructor expression',
};
/** A syntax problem as a diagnostic. */
function syntaxProblem(code, { range, detail, hint }) {
    return { severity: 'error', code, summary: SYNTAX_PROBLEMS[code], detail, hint, range };
}
/** Leaves the item that is being parsed; the body's parser reports it and goes on with the next item. */
class HclSyntaxError extends Error {
    diagnostic;
    constructor(diagnostic) {
        super(diagnostic.summary);
        this.name = 'HclSyntaxError';
        this.diagnostic = diagnostic;
    }
}
/** How messages name a token. */
function describeToken({ kind, text }) {
    if (kind === 'end')
        return 'the end of the file';
    if (kind === 'newline' || kind === 'line-comment' || kind === 'quoted-newline')
        return 'the end of the line';
    if (kind === 'open-quote' || kind === 'close-quote')
        return 'a quote';
    if (kind === 'open-heredoc')
        return 'a heredoc';
    if (kind === 'identifier')
        return `"${text}"`;
    if (kind === 'number')
        return `the number ${text}`;
    return `"${text.length > 20 ? `${text.slice(0, 20)}...` : text}"`;
}


/***/ }),

/***/ 5831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ spanning),
/* harmony export */   e: () => (/* binding */ TokenStream)
/* harmony export */ });
/* harmony import */ var _lexical_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78400);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59395);


/** Levels of brackets, blocks and templates within each other. Hand-written files have ten. */
const MAX_DEPTH = 200;
/** The tokens that the grammar sees, one after the other: without block comments; line comments are line breaks. */
class TokenStream {
    diagnostics = [];
    #tokens;
    #end;
    #at = 0;
    #skipsNewlines = false;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens.filter((token) => token.kind !== 'block-comment').map(withoutComment);
        const end = this.#tokens.at(-1);
        if (end === undefined)
            throw new TypeError('lexHcl always gives an end token');
        this.#end = end;
    }
    /** Index of the next token, line breaks included. */
    get index() {
        return this.#at;
    }
    set index(index) {
        this.#at = index;
    }
    /** The token at an index: the end's when there is none. */
    tokenAt(index) {
        return this.#tokens[index] ?? this.#end;
    }
    peek() {
        if (this.#skipsNewlines)
            this.skipNewlines();
        return this.tokenAt(this.#at);
    }
    /** The token after the next. */
    peekSecond() {
        this.peek();
        let at = this.#at + 1;
        if (this.#skipsNewlines)
            while (this.tokenAt(at).kind === 'newline')
                at++;
        return this.tokenAt(at);
    }
    next() {
        const token = this.peek();
        if (token.kind !== 'end')
            this.#at++;
        return token;
    }
    /** The token that was taken last. */
    previous() {
        return this.tokenAt(Math.max(0, this.#at - 1));
    }
    /** Takes the next token when it is of this kind. */
    accept(kind) {
        return this.peek().kind === kind ? this.next() : undefined;
    }
    /** Takes a contextual keyword. */
    acceptWord(word) {
        const token = this.peek();
        return token.kind === 'identifier' && token.text === word ? this.next() : undefined;
    }
    skipNewlines() {
        while (this.tokenAt(this.#at).kind === 'newline')
            this.#at++;
    }
    /** Parses something within brackets, where line breaks count (`significant`) or not (`ignored`). */
    within(newlines, parse) {
        const outer = this.#skipsNewlines;
        this.#skipsNewlines = newlines === 'ignored';
        try {
            return this.nested(parse);
        }
        finally {
            this.#skipsNewlines = outer;
        }
    }
    /** Parses something one level deeper; fails when that is too deep. */
    nested(parse) {
        if (this.#depth >= MAX_DEPTH) {
            this.fail('NestingTooDeep', {
                range: this.peek().range,
                detail: `Brackets, blocks and templates can be nested ${MAX_DEPTH} levels deep.`,
            });
        }
        this.#depth++;
        try {
            return parse();
        }
        finally {
            this.#depth--;
        }
    }
    /** Notes a problem after which parsing can go on. */
    report(code, facts) {
        this.diagnostics.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxProblem */ .R8)(code, facts));
    }
    /** Leaves the item with a problem. */
    fail(code, facts) {
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .HclSyntaxError */ .j((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxProblem */ .R8)(code, facts));
    }
    /** Leaves the item because of a token that cannot stand where it does; a token of no grammar says so itself. */
    unexpected(token, code, facts) {
        const lexical = (0,_lexical_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .lexicalProblem */ .s)(token);
        if (lexical !== undefined)
            throw new _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .HclSyntaxError */ .j(lexical);
        this.fail(code, { range: token.range, ...facts });
    }
}
/** From the start of one range to the end of another. */
function spanning(start, end) {
    return { file: start.file, start: start.start, end: end.end };
}
function withoutComment(token) {
    return token.kind === 'line-comment' ? { ...token, kind: 'newline' } : token;
}


/***/ }),

/***/ 2565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ heredocOpener),
/* harmony export */   T0: () => (/* binding */ PUNCTUATION),
/* harmony export */   tU: () => (/* binding */ nesting)
/* harmony export */ });
/** Operators and brackets: their text is their kind. Longer ones first, as they are matched. */
// biome-ignore format: one table
const PUNCTUATION = [
    '...', '::', '=>', '==', '!=', '<=', '>=', '&&', '||',
    '=', '!', '<', '>', '+', '-', '*', '/', '%', '?', ':', '.', ',', '(', ')', '[', ']', '{', '}',
];
const NESTING = new Map([
    ['(', 1],
    ['[', 1],
    ['{', 1],
    ['open-interpolation', 1],
    ['open-directive', 1],
    [')', -1],
    [']', -1],
    ['}', -1],
    ['close-sequence', -1],
]);
/** 1 for what opens a bracket or a template sequence, -1 for what closes one, else 0. */
function nesting(kind) {
    return NESTING.get(kind) ?? 0;
}
/** Where a heredoc's closing marker and the `-` of its opener are: `<<-EOT` gives `EOT`, indented. */
function heredocOpener(text) {
    const isIndented = text.startsWith('<<-');
    return { marker: text.slice(isIndented ? 3 : 2).trim(), isIndented };
}


/***/ }),

/***/ 56001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ trimStart),
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   tu: () => (/* binding */ leadingSpace)
/* harmony export */ });
const WHITE_SPACE = /^\p{White_Space}$/u;
/** True for a character that Go's unicode.IsSpace takes for white space. */
function isSpace(character) {
    return character !== undefined && WHITE_SPACE.test(character);
}
/** The number of white space characters at the start. (All of them are single UTF-16 units.) */
function leadingSpace(text) {
    let at = 0;
    while (isSpace(text[at]))
        at++;
    return at;
}
/** The text without white space at its start. */
function trimStart(text) {
    return text.slice(leadingSpace(text));
}
/** The text without white space at its end. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text[end - 1]))
        end--;
    return text.slice(0, end);
}
/** The text without white space at both ends. */
function trimSpace(text) {
    return trimStart(trimEnd(text));
}


/***/ }),

/***/ 19657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   _m: () => (/* binding */ withoutText),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   x5: () => (/* binding */ hideTexts)
/* harmony export */ });
/* harmony import */ var _languages_hcl_lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53394);
/* harmony import */ var _starred_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63225);


/**
 * The text of a file for showing diagnostics: what may be secret is asterisks, and everything stays at its place. (What could
 * not be read as a value cannot be masked later.)
 */
function hideTexts(file, text, places) {
    let shown = text;
    for (const { kind, range } of places) {
        if (range.file !== file)
            continue;
        const source = text.slice(range.start.offset, range.end.offset);
        const hidden = kind === 'constant' ? (0,_starred_js__WEBPACK_IMPORTED_MODULE_1__/* .starred */ .EZ)(source) : withoutLiterals(source, file.endsWith('.json'));
        shown = (0,_starred_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceAt */ ._D)(shown, range.start.offset, hidden);
    }
    return shown;
}
function withoutLiterals(expression, isJson) {
    if (isJson)
        return expression.replaceAll(/"(?:[^"\\]|\\.)*"/gs, _starred_js__WEBPACK_IMPORTED_MODULE_1__/* .starred */ .EZ);
    let hidden = expression;
    for (const { kind, text, range } of (0,_languages_hcl_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lexHcl */ .X)('', expression)) {
        if (kind !== 'quoted-literal' && kind !== 'text-literal')
            continue;
        hidden = (0,_starred_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceAt */ ._D)(hidden, range.start.offset, (0,_starred_js__WEBPACK_IMPORTED_MODULE_1__/* .starred */ .EZ)(text));
    }
    return hidden;
}
/** The problem; without words of the text, where it touches a secret. (Problems quote names, not the texts of an expression.) */
function withoutSecrets(diagnostic, places) {
    const { range } = diagnostic;
    if (range === undefined)
        return diagnostic;
    const isSecret = places.some((place) => place.kind === 'constant' && touch(place.range, range));
    return isSecret ? withoutText(diagnostic) : diagnostic;
}
/** True when two places overlap, or one begins where the other ends. */
function touch(a, b) {
    return a.file === b.file && a.start.offset <= b.end.offset && b.start.offset <= a.end.offset;
}
/** The problem without the words that it may quote of a secret: forgotten quotes make a name of it. */
function withoutText({ severity, code, summary, range }) {
    const detail = 'What is written there is not shown, because it may be sensitive.';
    const hint = 'Write a constant as in a template: "text", true, ["a", "b"] or { name = "value" }.';
    return { severity, code, summary, detail, hint, range };
}


/***/ }),

/***/ 60557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutMisreadSecrets)
/* harmony export */ });
/* harmony import */ var _languages_hcl_lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53394);
/* harmony import */ var _languages_hcl_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2565);
/* harmony import */ var _hide_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19657);



/** Takes what a file with syntax errors calls sensitive out of its text and out of what is said of it. */
function withoutMisreadSecrets(file, text, diagnostics) {
    if (file.endsWith('.json'))
        return withoutSecretLines(text, diagnostics);
    const secrets = misreadSecrets(file, text).map((secret) => (isBroken(secret, diagnostics) ? whole(secret) : secret));
    return {
        shown: (0,_hide_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .hideTexts */ .x5)(file, text, secrets),
        diagnostics: diagnostics.map((diagnostic) => (0,_hide_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(diagnostic, secrets)),
    };
}
/** In JSON one quote too many turns texts and names around. */
function withoutSecretLines(text, diagnostics) {
    if (!text.includes('sensitive'))
        return { shown: text, diagnostics };
    const quotesWord = ({ code }) => code === 'InvalidJsonKeyword';
    return { shown: undefined, diagnostics: diagnostics.map((one) => (quotesWord(one) ? (0,_hide_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutText */ ._m)(one) : one)) };
}
function isBroken(secret, diagnostics) {
    return diagnostics.some(({ range }) => range !== undefined && (0,_hide_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(secret.range, range));
}
function whole({ range }) {
    return { kind: 'constant', range };
}
/**
 * Where it writes what it calls sensitive, as far as its tokens tell: what could not be parsed has no place in the syntax tree.
 * Whatever does not say `sensitive = false` counts, and a value that does not end goes on to the next block.
 */
function misreadSecrets(file, text) {
    const tokens = (0,_languages_hcl_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lexHcl */ .X)(file, text).filter(({ kind }) => !IGNORED.has(kind));
    const heads = [...tokens.keys()].filter((at) => startsBlock(tokens, at));
    return heads.flatMap((head, index) => {
        const argument = VALUE_ARGUMENTS.get(tokens[head]?.text ?? '');
        return argument === undefined ? [] : secretsOf(tokens.slice(head, heads[index + 1]), argument);
    });
}
const IGNORED = new Set(['line-comment', 'block-comment', 'newline', 'end']);
/** The argument that holds the value, by the type of the block. */
const VALUE_ARGUMENTS = new Map([
    ['variable', 'default'],
    ['local', 'expression'],
]);
const OTHER_BLOCKS = new Set(['variables', 'locals', 'data', 'source', 'build', 'packer']);
/** What may stand beside the value. */
const ARGUMENTS = new Set(['default', 'description', 'expression', 'sensitive', 'type']);
function startsBlock(tokens, at) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== 'identifier' || !(VALUE_ARGUMENTS.has(token.text) || OTHER_BLOCKS.has(token.text)))
        return false;
    return next?.kind === '{' || next?.kind === 'open-quote' || next?.kind === 'identifier';
}
function secretsOf(block, argument) {
    const given = [...block.keys()].flatMap((at) => argumentAt(block, at) ?? []);
    if (!given.some(({ name, valueAt }) => name === 'sensitive' && !isFalse(block, valueAt)))
        return [];
    return given.flatMap(({ name, valueAt }) => {
        const range = name === argument ? valueRange(block, valueAt) : undefined;
        return range === undefined ? [] : { kind: name === 'expression' ? 'expression' : 'constant', range };
    });
}
/** `name =` or `"name":`; also mixtures, and at the start of a line without either, which are among the mistakes. */
function argumentAt(tokens, at) {
    const isQuoted = tokens[at]?.kind === 'open-quote' && tokens[at + 2]?.kind === 'close-quote';
    const name = isQuoted ? tokens[at + 1] : tokens[at];
    if (name?.kind !== (isQuoted ? 'quoted-literal' : 'identifier'))
        return undefined;
    const next = at + (isQuoted ? 3 : 1);
    const separator = tokens[next]?.kind;
    if (separator === '=' || separator === ':')
        return { name: name.text, valueAt: next + 1 };
    return ARGUMENTS.has(name.text) && startsLine(tokens, at) ? { name: name.text, valueAt: next } : undefined;
}
function startsLine(tokens, at) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    return before === undefined || token === undefined || before.range.end.line < token.range.start.line;
}
function isFalse(tokens, at) {
    const value = tokens[at]?.kind === 'open-quote' ? tokens[at + 1] : tokens[at];
    return value?.text === 'false';
}
/** From token `first` to the next argument, or to the brace that closes the block and its line. Other brackets may be the mistake. */
function valueRange(block, first) {
    let depth = 0;
    let end = first;
    for (; end < block.length; end++) {
        if (depth === 0 && (ARGUMENTS.has(argumentAt(block, end)?.name ?? '') || closesBlock(block, end)))
            break;
        depth = Math.max(0, depth + (0,_languages_hcl_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .nesting */ .tU)(block[end]?.kind ?? 'end'));
    }
    const [from, to] = [block[first], block[end - 1]];
    if (from === undefined || to === undefined || end === first)
        return undefined;
    return { file: from.range.file, start: from.range.start, end: to.range.end };
}
function closesBlock(tokens, at) {
    return tokens[at]?.kind === '}' && startsLine(tokens, at + 1);
}


/***/ })

};
;