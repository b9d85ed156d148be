"use strict";
exports.id = 9320;
exports.ids = [9320];
exports.modules = {

/***/ 19320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ compressPostProcessor)
});

// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/file-list-artifact.js
var file_list_artifact = __webpack_require__(11345);
;// CONCATENATED MODULE: ./out/components/post-processors/compress/archive-kind.js
const COMPRESSIONS = new Map([
    ['gz', 'pgzip'],
    ['lz4', 'lz4'],
    ['bgzf', 'bgzf'],
    ['xz', 'xz'],
    ['bzip2', 'bzip2'],
]);
/**
 * Finds out from the endings of a name, before it is rendered: `x.tar.lz4` is a compressed tar, `x.lz4` one compressed
 * file, `x.zip`, `x.tar`; everything else, `x.bz2` too, is a tar with gzip (spec-provision 4.3).
 */
function archiveKind(output, format) {
    const endings = [...(format === '' ? output : `${output}.${format}`).matchAll(/\.([a-z0-9]+)/g)].map(([, name]) => name);
    const last = endings.at(-1) ?? '';
    if (last === 'zip')
        return { container: 'zip', compression: undefined };
    if (last === 'tar')
        return { container: 'tar', compression: undefined };
    const compression = COMPRESSIONS.get(last);
    if (compression === undefined)
        return { container: 'tar', compression: 'pgzip' };
    return { container: endings.at(-2) === 'tar' ? 'tar' : 'none', compression };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./out/support/archive/blocks.js
/** The bytes of a stream in blocks of `size` bytes, of which the last may be shorter. No bytes, no block. */
async function* blocks(source, size) {
    let pending = [];
    let length = 0;
    for await (const piece of source) {
        let rest = piece;
        while (length + rest.length >= size) {
            const taken = rest.subarray(0, size - length);
            yield Buffer.concat([...pending, taken]);
            rest = rest.subarray(taken.length);
            pending = [];
            length = 0;
        }
        if (rest.length === 0)
            continue;
        pending.push(rest);
        length += rest.length;
    }
    if (length > 0)
        yield Buffer.concat(pending);
}

;// CONCATENATED MODULE: ./out/support/archive/bgzf.js


/** Input bytes of a block: even stored they fit into a block of 64 KiB. */
const BLOCK = 0xff00;
const HEADER = [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff, 6, 0, 0x42, 0x43, 2, 0];
/** An empty block: readers that find it know that nothing is missing. */
const END = Buffer.from([...HEADER, 0x1b, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
/** Compresses to BGZF: gzip members of at most 64 KiB that tell their size (SAM specification 4.1). */
function bgzf(level) {
    return async function* compress(source) {
        for await (const block of blocks(source, BLOCK))
            yield member(block, level);
        yield END;
    };
}
function member(block, level) {
    const body = (0,external_node_zlib_.deflateRawSync)(block, { level });
    const head = Buffer.alloc(18);
    Buffer.from(HEADER).copy(head);
    head.writeUInt16LE(head.length + body.length + 8 - 1, 16);
    const tail = Buffer.alloc(8);
    tail.writeUInt32LE((0,external_node_zlib_.crc32)(block), 0);
    tail.writeUInt32LE(block.length, 4);
    return Buffer.concat([head, body, tail]);
}

;// CONCATENATED MODULE: ./out/support/archive/bit-writer.js
/** Collects bits, the highest first, into bytes. */
class BitWriter {
    #bytes = Buffer.alloc(1 << 16);
    #length = 0;
    #pending = 0;
    #bits = 0;
    /** Appends the lowest `count` bits of `value`, at most 24. */
    write(value, count) {
        this.#pending = (this.#pending << count) | value;
        this.#bits += count;
        while (this.#bits >= 8) {
            this.#bits -= 8;
            this.#byte((this.#pending >>> this.#bits) & 0xff);
        }
        this.#pending &= (1 << this.#bits) - 1;
    }
    /** Appends 32 bits. */
    write32(value) {
        this.write(value >>> 16, 16);
        this.write(value & 0xffff, 16);
    }
    /** The whole bytes so far; bits of a byte that is not full wait. */
    take() {
        const bytes = Buffer.from(this.#bytes.subarray(0, this.#length));
        this.#length = 0;
        return bytes;
    }
    /** Fills the last byte with zeros. */
    flush() {
        if (this.#bits > 0)
            this.write(0, 8 - this.#bits);
    }
    #byte(value) {
        if (this.#length === this.#bytes.length)
            this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#length)]);
        this.#bytes[this.#length++] = value;
    }
}

;// CONCATENATED MODULE: ./out/support/archive/bzip2-codes.js
const LONGEST_CODE = 17;
/** The lengths of Huffman codes for symbols of the given frequencies; none is longer than bzip2 allows. */
function codeLengths(frequencies) {
    let weights = Array.from(frequencies, (frequency) => Math.max(1, frequency));
    for (;;) {
        const lengths = huffmanLengths(weights);
        if (Math.max(...lengths) <= LONGEST_CODE)
            return lengths;
        // Evener weights make shorter codes.
        weights = weights.map((weight) => 1 + (weight >> 1));
    }
}
/** The codes that belong to lengths: ascending with length, then with the symbol. */
function codesOf(lengths) {
    const codes = new Uint32Array(lengths.length);
    let code = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
        for (const [symbol, own] of lengths.entries())
            if (own === length)
                codes[symbol] = code++;
        code *= 2;
    }
    return codes;
}
/** Two queues: the leaves by weight, and the nodes in the order they are made, which is by weight too. */
function huffmanLengths(weights) {
    const count = weights.length;
    const leaves = [...weights.keys()].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
    const weight = [...weights];
    const parent = new Int32Array(2 * count - 1).fill(-1);
    let leaf = 0;
    let node = count;
    const lightest = () => {
        const nextLeaf = leaves[leaf];
        const isLeaf = nextLeaf !== undefined && (node >= weight.length || (weight[nextLeaf] ?? 0) <= (weight[node] ?? 0));
        if (!isLeaf)
            return node++;
        leaf++;
        return nextLeaf;
    };
    while (weight.length < 2 * count - 1) {
        const a = lightest();
        const b = lightest();
        parent[a] = weight.length;
        parent[b] = weight.length;
        weight.push((weight[a] ?? 0) + (weight[b] ?? 0));
    }
    const depth = new Uint8Array(2 * count - 1);
    for (let at = depth.length - 2; at >= 0; at--)
        depth[at] = (depth[parent[at] ?? 0] ?? 0) + 1;
    return depth.subarray(0, count);
}

;// CONCATENATED MODULE: ./out/support/archive/bzip2-rotations.js
/** Sorts the rotations of a block by prefixes of doubling length, with counting sorts: at worst log2(n) rounds over the block. */
function sortRotations(block) {
    const size = block.length;
    let order = new Uint32Array(size);
    let rank = new Uint32Array(size);
    let spareOrder = new Uint32Array(size);
    let spareRank = new Uint32Array(size);
    const counts = new Uint32Array(Math.max(65536, size) + 1);
    const key = (at) => ((block[at] ?? 0) << 8) | (block[at + 1 === size ? 0 : at + 1] ?? 0);
    for (let at = 0; at < size; at++)
        take(counts, key(at) + 1);
    accumulate(counts, 65536);
    for (let at = 0; at < size; at++)
        order[take(counts, key(at))] = at;
    let classes = classify(order, rank, (at) => key(at), () => 0);
    for (let width = 2; width < size && classes < size; width *= 2) {
        const second = (at) => rank[at + width >= size ? (at + width) % size : at + width] ?? 0;
        counts.fill(0, 0, classes + 1);
        for (let at = 0; at < size; at++)
            take(counts, (rank[at] ?? 0) + 1);
        accumulate(counts, classes);
        // Rotations sorted by their second half are those of `order`, begun `width` earlier.
        for (let index = 0; index < size; index++) {
            const at = ((order[index] ?? 0) + size - (width % size)) % size;
            spareOrder[take(counts, rank[at] ?? 0)] = at;
        }
        const before = rank;
        classes = classify(spareOrder, spareRank, (at) => before[at] ?? 0, second);
        [order, spareOrder] = [spareOrder, order];
        [rank, spareRank] = [spareRank, rank];
    }
    return lastColumn(block, order);
}
/** Gives equal rotations equal ranks; returns how many different ones there are. */
function classify(order, rank, first, second) {
    let classes = 0;
    let previousFirst = -1;
    let previousSecond = -1;
    for (const at of order) {
        const a = first(at);
        const b = second(at);
        if (a !== previousFirst || b !== previousSecond)
            classes++;
        rank[at] = classes - 1;
        previousFirst = a;
        previousSecond = b;
    }
    return classes;
}
/** The number at `index`, which grows by one. */
function take(counts, index) {
    const count = counts[index] ?? 0;
    counts[index] = count + 1;
    return count;
}
function accumulate(counts, length) {
    for (let index = 1; index <= length; index++)
        counts[index] = (counts[index] ?? 0) + (counts[index - 1] ?? 0);
}
function lastColumn(block, order) {
    const last = new Uint8Array(block.length);
    let origin = 0;
    for (const [index, at] of order.entries()) {
        if (at === 0)
            origin = index;
        last[index] = block[at === 0 ? block.length - 1 : at - 1] ?? 0;
    }
    return { last, origin };
}

;// CONCATENATED MODULE: ./out/support/archive/bzip2-symbols.js
const RUN_A = 0;
const RUN_B = 1;
/** Moves each byte of the sorted column to the front of a list of bytes, and writes its old place; runs of place zero are counted. */
function moveToFront(last) {
    const present = new Uint8Array(256);
    for (const byte of last)
        present[byte] = 1;
    const used = [...present.keys()].filter((byte) => present[byte] === 1);
    const list = Uint8Array.from(used);
    const symbols = new Uint16Array(last.length + 1);
    let length = 0;
    let run = 0;
    for (const byte of last) {
        if (byte === list[0]) {
            run++;
            continue;
        }
        length = writeRun(symbols, length, run);
        run = 0;
        const place = list.indexOf(byte);
        list.copyWithin(1, 0, place);
        list[0] = byte;
        symbols[length++] = place + 1;
    }
    length = writeRun(symbols, length, run);
    symbols[length++] = used.length + 1;
    return { symbols: symbols.subarray(0, length), used, alphabet: used.length + 2 };
}
/** A run's length in digits worth 1 and 2, the lowest first. */
function writeRun(symbols, start, run) {
    let at = start;
    for (let rest = run; rest > 0; rest = (rest - 1) >> 1)
        symbols[at++] = rest % 2 === 1 ? RUN_A : RUN_B;
    return at;
}

;// CONCATENATED MODULE: ./out/support/archive/bzip2-tables.js

/** Symbols share one table by groups of so many. */
const GROUP = 50;
const ROUNDS = 4;
/** Finds tables: each group takes the one that codes it shortest, then tables are made anew for their groups, a few times over. */
function chooseTables(symbols, alphabet) {
    const count = tableCount(symbols.length);
    const selectors = new Uint8Array(Math.ceil(symbols.length / GROUP));
    let lengths = initialLengths(symbols, alphabet, count);
    for (let round = 0; round < ROUNDS; round++) {
        const frequencies = lengths.map(() => new Uint32Array(alphabet));
        for (let group = 0; group < selectors.length; group++) {
            const part = symbols.subarray(group * GROUP, (group + 1) * GROUP);
            const table = cheapest(part, lengths);
            selectors[group] = table;
            const own = frequencies[table];
            if (own !== undefined)
                for (const symbol of part)
                    own[symbol] = (own[symbol] ?? 0) + 1;
        }
        lengths = frequencies.map(codeLengths);
    }
    return { lengths, selectors };
}
function tableCount(symbols) {
    if (symbols < 200)
        return 2;
    if (symbols < 600)
        return 3;
    if (symbols < 1200)
        return 4;
    return symbols < 2400 ? 5 : 6;
}
/** To begin with, each table is good at one range of symbols; the ranges are equally frequent. */
function initialLengths(symbols, alphabet, count) {
    const frequencies = new Uint32Array(alphabet);
    for (const symbol of symbols)
        frequencies[symbol] = (frequencies[symbol] ?? 0) + 1;
    let symbol = 0;
    let seen = 0;
    return Array.from({ length: count }, (_, table) => {
        const lengths = new Uint8Array(alphabet).fill(15);
        const until = (symbols.length * (table + 1)) / count;
        while (symbol < alphabet && seen < until) {
            lengths[symbol] = 0;
            seen += frequencies[symbol++] ?? 0;
        }
        return lengths;
    });
}
function cheapest(part, lengths) {
    let best = 0;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [table, own] of lengths.entries()) {
        let cost = 0;
        for (const symbol of part)
            cost += own[symbol] ?? 0;
        if (cost < bestCost) {
            best = table;
            bestCost = cost;
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./out/support/archive/bzip2.js






/**
 * Compresses to bzip2. `level` 1 to 9 is the size of a block in 100 kB.
 *
 * Runs are shortened before a block is sorted, which can also lengthen it by a quarter; so blocks are cut at four fifths.
 */
function bzip2(level) {
    return async function* compress(source) {
        const bits = new BitWriter();
        bits.write(0x425a68, 24);
        bits.write(0x30 + level, 8);
        let combined = 0;
        for await (const block of blocks(source, Math.floor(((level * 100_000 - 19) * 4) / 5))) {
            const sum = checksum(block);
            combined = ((combined << 1) | (combined >>> 31)) ^ sum;
            writeBlock(bits, shortenRuns(block), sum);
            yield bits.take();
        }
        bits.write(0x177245, 24);
        bits.write(0x385090, 24);
        bits.write32(combined);
        bits.flush();
        yield bits.take();
    };
}
function writeBlock(bits, block, sum) {
    const { last, origin } = sortRotations(block);
    const content = moveToFront(last);
    const tables = chooseTables(content.symbols, content.alphabet);
    bits.write(0x314159, 24);
    bits.write(0x265359, 24);
    bits.write32(sum);
    bits.write(0, 1);
    bits.write(origin, 24);
    writeUsed(bits, content.used);
    bits.write(tables.lengths.length, 3);
    bits.write(tables.selectors.length, 15);
    writeSelectors(bits, tables);
    for (const lengths of tables.lengths)
        writeLengths(bits, lengths);
    writeSymbols(bits, content, tables);
}
/** Which bytes occur: sixteen ranges, then sixteen bytes of each range that has any. */
function writeUsed(bits, used) {
    const ranges = new Uint16Array(16);
    for (const byte of used)
        ranges[byte >> 4] = (ranges[byte >> 4] ?? 0) | (0x8000 >> (byte & 15));
    for (const range of ranges)
        bits.write(range === 0 ? 0 : 1, 1);
    for (const range of ranges)
        if (range !== 0)
            bits.write(range, 16);
}
function writeSelectors(bits, { lengths, selectors }) {
    const list = [...lengths.keys()];
    for (const selector of selectors) {
        const place = list.indexOf(selector);
        list.splice(place, 1);
        list.unshift(selector);
        for (let one = 0; one < place; one++)
            bits.write(1, 1);
        bits.write(0, 1);
    }
}
function writeLengths(bits, lengths) {
    let current = lengths[0] ?? 0;
    bits.write(current, 5);
    for (const length of lengths) {
        for (; current < length; current++)
            bits.write(0b10, 2);
        for (; current > length; current--)
            bits.write(0b11, 2);
        bits.write(0, 1);
    }
}
function writeSymbols(bits, { symbols }, { lengths, selectors }) {
    const codes = lengths.map(codesOf);
    for (const [group, selector] of selectors.entries()) {
        const ownCodes = codes[selector];
        const ownLengths = lengths[selector];
        for (const symbol of symbols.subarray(group * GROUP, (group + 1) * GROUP)) {
            bits.write(ownCodes?.[symbol] ?? 0, ownLengths?.[symbol] ?? 0);
        }
    }
}
/** Four equal bytes are followed by how often the byte comes again: at most 251 times. */
function shortenRuns(block) {
    const output = new Uint8Array(Math.ceil((block.length * 5) / 4) + 1);
    let length = 0;
    for (let at = 0; at < block.length;) {
        const byte = block[at] ?? 0;
        let run = 1;
        while (run < 255 && block[at + run] === byte)
            run++;
        for (let copy = 0; copy < Math.min(run, 4); copy++)
            output[length++] = byte;
        if (run >= 4)
            output[length++] = run - 4;
        at += run;
    }
    return output.subarray(0, length);
}
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte << 24;
    for (let bit = 0; bit < 8; bit++)
        value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
    return value;
});
/** The CRC of bzip2: that of zlib with its bits the other way round. */
function checksum(block) {
    let sum = -1;
    for (const byte of block)
        sum = (sum << 8) ^ (CRC_TABLE[((sum >>> 24) ^ byte) & 0xff] ?? 0);
    return ~sum;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./out/support/archive/gzip.js


/** Compresses to gzip; `level` -1 is the library's own, 1 to 9 from fast to small. */
function gzip(level) {
    return async function* compress(source) {
        const plain = external_node_stream_.Readable.from(source, { objectMode: false });
        const packed = (0,external_node_zlib_.createGzip)({ level });
        plain.on('error', (error) => packed.destroy(error));
        plain.pipe(packed);
        try {
            yield* packed;
        }
        finally {
            plain.destroy();
        }
    };
}

;// CONCATENATED MODULE: ./out/support/archive/lz4-block.js
const MINIMUM_MATCH = 4;
/** The format wants the last five bytes as literals, and no match that begins in the last twelve. */
const LAST_LITERALS = 5;
const MATCH_LIMIT = 12;
const FARTHEST = 0xffff;
const HASH_BITS = 16;
/**
 * Compresses one independent block (LZ4 block format): greedy matching over a table of hashes. Undefined when the block
 * would not get smaller.
 */
function compressLz4Block(input) {
    const output = Buffer.alloc(input.length);
    const table = new Int32Array(1 << HASH_BITS).fill(-1);
    const lastMatch = input.length - MATCH_LIMIT;
    let anchor = 0;
    let written = 0;
    for (let at = 0; at < lastMatch;) {
        const hash = hashAt(input, at);
        const candidate = table[hash] ?? -1;
        table[hash] = at;
        if (candidate < 0 || at - candidate > FARTHEST || input.readInt32LE(candidate) !== input.readInt32LE(at)) {
            // Where nothing matched for long, the steps get wider: incompressible data passes quickly.
            at += 1 + ((at - anchor) >> 6);
            continue;
        }
        const match = { offset: at - candidate, length: matchLength(input, candidate, at) };
        const back = backwards(input, candidate, at, anchor);
        const literals = input.subarray(anchor, at - back);
        if (written + sequenceLimit(literals.length, match.length + back) > output.length)
            return undefined;
        written = writeSequence(output, written, literals, { ...match, length: match.length + back });
        at += match.length;
        anchor = at;
        // A place within the match is worth finding, too.
        if (at < lastMatch)
            table[hashAt(input, at - 2)] = at - 2;
    }
    const literals = input.subarray(anchor);
    if (written + sequenceLimit(literals.length, 0) > output.length)
        return undefined;
    return output.subarray(0, writeSequence(output, written, literals, undefined));
}
function hashAt(input, at) {
    return Math.imul(input.readInt32LE(at), 0x9e3779b1) >>> (32 - HASH_BITS);
}
/** How many bytes before a match are equal, too. */
function backwards(input, candidate, at, anchor) {
    const most = Math.min(candidate, at - anchor);
    let count = 0;
    while (count < most && input[candidate - count - 1] === input[at - count - 1])
        count++;
    return count;
}
/** The bytes that a sequence takes at most. */
function sequenceLimit(literals, match) {
    return literals + literals / 255 + match / 255 + 8;
}
function matchLength(input, candidate, at) {
    const end = input.length - LAST_LITERALS;
    let length = MINIMUM_MATCH;
    while (at + length < end && input[candidate + length] === input[at + length])
        length++;
    return length;
}
function writeSequence(output, start, literals, match) {
    const extra = match === undefined ? 0 : match.length - MINIMUM_MATCH;
    output[start] = (Math.min(literals.length, 15) << 4) | Math.min(extra, 15);
    let at = writeLength(output, start + 1, literals.length);
    at += literals.copy(output, at);
    if (match === undefined)
        return at;
    at = output.writeUInt16LE(match.offset, at);
    return writeLength(output, at, extra);
}
/** What does not fit into the four bits of the token. */
function writeLength(output, start, length) {
    if (length < 15)
        return start;
    let at = start;
    let rest = length - 15;
    for (; rest >= 255; rest -= 255)
        output[at++] = 255;
    output[at++] = rest;
    return at;
}

;// CONCATENATED MODULE: ./out/support/archive/xxhash32.js
const PRIME1 = 0x9e3779b1;
const PRIME2 = 0x85ebca77;
const PRIME3 = 0xc2b2ae3d;
const PRIME4 = 0x27d4eb2f;
const PRIME5 = 0x165667b1;
const STRIPE = 16;
/** The hash XXH32 with seed 0, piece by piece, as LZ4 frames carry it (xxHash specification, XXH32). */
class XxHash32 {
    #lanes = new Int32Array([PRIME1 + PRIME2, PRIME2, 0, -PRIME1]);
    #rest = Buffer.alloc(0);
    #total = 0;
    update(bytes) {
        this.#total += bytes.length;
        const data = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
        let at = 0;
        for (; at + STRIPE <= data.length; at += STRIPE) {
            for (let lane = 0; lane < 4; lane++) {
                this.#lanes[lane] = round(this.#lanes[lane] ?? 0, data.readInt32LE(at + 4 * lane));
            }
        }
        this.#rest = Buffer.from(data.subarray(at));
    }
    /** The hash of all bytes so far, unsigned. */
    digest() {
        const [a = 0, b = 0, c = 0, d = 0] = this.#lanes;
        let hash = this.#total >= STRIPE ? rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18) : PRIME5;
        hash = (hash + this.#total) | 0;
        let at = 0;
        for (; at + 4 <= this.#rest.length; at += 4) {
            hash = Math.imul(rotate((hash + Math.imul(this.#rest.readInt32LE(at), PRIME3)) | 0, 17), PRIME4);
        }
        for (; at < this.#rest.length; at++) {
            hash = Math.imul(rotate((hash + Math.imul(this.#rest[at] ?? 0, PRIME5)) | 0, 11), PRIME1);
        }
        hash = Math.imul(hash ^ (hash >>> 15), PRIME2);
        hash = Math.imul(hash ^ (hash >>> 13), PRIME3);
        return (hash ^ (hash >>> 16)) >>> 0;
    }
}
/** The hash XXH32 of some bytes. */
function xxHash32(bytes) {
    const hash = new XxHash32();
    hash.update(bytes);
    return hash.digest();
}
function round(lane, input) {
    return Math.imul(rotate((lane + Math.imul(input, PRIME2)) | 0, 13), PRIME1);
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}

;// CONCATENATED MODULE: ./out/support/archive/lz4.js



const MAGIC = 0x184d2204;
/** Version 1, independent blocks, a checksum of the content; blocks of at most 4 MiB. */
const DESCRIPTOR = Buffer.from([0x64, 0x70]);
const lz4_BLOCK = 4 * 1024 * 1024;
const STORED = 0x80000000;
/** Compresses to one LZ4 frame, as `lz4 -d` reads it (LZ4 frame format 1.6). */
async function* lz4(source) {
    const header = Buffer.alloc(7);
    header.writeUInt32LE(MAGIC, 0);
    DESCRIPTOR.copy(header, 4);
    header[6] = (xxHash32(DESCRIPTOR) >>> 8) & 0xff;
    yield header;
    const content = new XxHash32();
    for await (const block of blocks(source, lz4_BLOCK)) {
        content.update(block);
        const compressed = compressLz4Block(block);
        yield word(compressed === undefined ? block.length + STORED : compressed.length);
        yield compressed ?? block;
    }
    yield word(0);
    yield word(content.digest());
}
function word(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value, 0);
    return bytes;
}

;// CONCATENATED MODULE: ./out/support/archive/lzma-match-finder.js
const lzma_match_finder_HASH_BITS = 16;
const DEPTH = 24;
/** Long enough: looking further costs more than it gains. */
const NICE_LENGTH = 128;
/** The longest match that LZMA can encode. */
const LONGEST_MATCH = 273;
/** Finds earlier occurrences of what follows a position, over chains of positions with the same hash of three bytes. */
class MatchFinder {
    #data;
    #heads = new Int32Array(1 << lzma_match_finder_HASH_BITS).fill(-1);
    #chain;
    #next = 0;
    constructor(data) {
        this.#data = data;
        this.#chain = new Int32Array(data.length);
    }
    /** The longest match at `at`, of at least three bytes; the nearest of equal ones. Positions are asked for in ascending order. */
    longest(at) {
        this.#insertUntil(at);
        if (at + 3 > this.#data.length)
            return undefined;
        let best = 2;
        let distance = 0;
        let candidate = this.#heads[this.#hash(at)] ?? -1;
        for (let depth = 0; candidate >= 0 && depth < DEPTH; depth++) {
            if (this.#data[candidate + best] === this.#data[at + best]) {
                const length = this.lengthAt(at, at - candidate);
                if (length > best) {
                    best = length;
                    distance = at - candidate;
                    if (length >= NICE_LENGTH)
                        break;
                }
            }
            candidate = this.#chain[candidate] ?? -1;
        }
        return distance === 0 ? undefined : { distance, length: best };
    }
    /** How many bytes at `at` repeat what stands `distance` before. */
    lengthAt(at, distance) {
        if (distance > at)
            return 0;
        const data = this.#data;
        const end = Math.min(data.length - at, LONGEST_MATCH);
        let length = 0;
        while (length < end && data[at + length] === data[at + length - distance])
            length++;
        return length;
    }
    #insertUntil(at) {
        const end = Math.min(at, this.#data.length - 2);
        for (; this.#next < end; this.#next++) {
            const hash = this.#hash(this.#next);
            this.#chain[this.#next] = this.#heads[hash] ?? -1;
            this.#heads[hash] = this.#next;
        }
    }
    #hash(at) {
        const data = this.#data;
        const bytes = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
        return Math.imul(bytes, 0x9e3779b1) >>> (32 - lzma_match_finder_HASH_BITS);
    }
}

;// CONCATENATED MODULE: ./out/support/archive/lzma-range-encoder.js
const TOP = 0x1000000;
const MODEL_BITS = 11;
const MOVE_BITS = 5;
/** The initial probability of every adaptive bit: one half. */
const HALF = 1 << (MODEL_BITS - 1);
/** Encodes bits by their probabilities, which adapt (LZMA specification, range coder). */
class RangeEncoder {
    #output;
    #length = 0;
    #low = 0;
    #range = 0xffffffff;
    #cache = 0;
    #pending = 1;
    /** At most `limit` bytes will be written. */
    constructor(limit) {
        this.#output = Buffer.alloc(limit);
    }
    /** How many bytes {@link finish} will give at least, were it called now. */
    get size() {
        return this.#length + this.#pending + 4;
    }
    /** Encodes one bit by the probability at `index`, and adapts it. */
    bit(probabilities, index, bit) {
        const probability = probabilities[index] ?? HALF;
        const bound = (this.#range >>> MODEL_BITS) * probability;
        if (bit === 0) {
            this.#range = bound;
            probabilities[index] = probability + (((1 << MODEL_BITS) - probability) >> MOVE_BITS);
        }
        else {
            this.#low += bound;
            this.#range -= bound;
            probabilities[index] = probability - (probability >> MOVE_BITS);
        }
        this.#normalize();
    }
    /** Encodes `count` bits of a tree, the highest first. */
    tree(probabilities, base, count, value) {
        let node = 1;
        for (let index = count - 1; index >= 0; index--) {
            const bit = (value >>> index) & 1;
            this.bit(probabilities, base + node, bit);
            node = (node << 1) | bit;
        }
    }
    /** Encodes `count` bits of a tree, the lowest first. */
    reverseTree(probabilities, base, count, value) {
        let node = 1;
        for (let index = 0; index < count; index++) {
            const bit = (value >>> index) & 1;
            this.bit(probabilities, base + node, bit);
            node = (node << 1) | bit;
        }
    }
    /** Encodes `count` bits that are as likely zero as one, the highest first. */
    direct(value, count) {
        for (let index = count - 1; index >= 0; index--) {
            this.#range >>>= 1;
            if (((value >>> index) & 1) === 1)
                this.#low += this.#range;
            this.#normalize();
        }
    }
    /** Writes what is pending, and gives all bytes. */
    finish() {
        for (let index = 0; index < 5; index++)
            this.#shift();
        return this.#output.subarray(0, this.#length);
    }
    #normalize() {
        while (this.#range < TOP) {
            this.#range = (this.#range << 8) >>> 0;
            this.#shift();
        }
    }
    /** Writes the highest byte of `low` once no carry can reach it any more. */
    #shift() {
        if (this.#low < 0xff000000 || this.#low > 0xffffffff) {
            const carry = this.#low > 0xffffffff ? 1 : 0;
            let byte = this.#cache;
            for (; this.#pending > 0; this.#pending--) {
                this.#output[this.#length++] = (byte + carry) & 0xff;
                byte = 0xff;
            }
            this.#cache = (this.#low >>> 24) & 0xff;
        }
        this.#pending++;
        this.#low = (this.#low & 0x00ffffff) * 0x100;
    }
}

;// CONCATENATED MODULE: ./out/support/archive/lzma-encoder.js


/** Literals are predicted by the three highest bits of the byte before (lc 3, lp 0), other bits by the position mod 4 (pb 2). */
const PROPERTIES = (2 * 5 + 0) * 9 + 3;
const STATES = 12;
const POSITIONS = 4;
/** A symbol never takes more bytes than this. */
const SYMBOL_LIMIT = 32;
const FIRST_MODELED_SLOT = 4;
const FIRST_DIRECT_SLOT = 14;
/** Encodes a buffer piece by piece into LZMA data without an end mark (LZMA specification). */
class LzmaEncoder {
    #data;
    #finder;
    #models = new Models();
    #range = new RangeEncoder(0);
    #state = 0;
    /** The last four distances. */
    #repeats = [1, 1, 1, 1];
    #at = 0;
    constructor(data) {
        this.#data = data;
        this.#finder = new MatchFinder(data);
    }
    /** Where the next piece begins. */
    get position() {
        return this.#at;
    }
    /** Forgets everything learnt, as the decoder does on request; what can be repeated stays. */
    reset() {
        this.#models = new Models();
        this.#state = 0;
        this.#repeats = [1, 1, 1, 1];
    }
    /** Encodes until the piece holds nearly `outputLimit` bytes, or its input nearly `inputLimit`. */
    piece(inputLimit, outputLimit) {
        this.#range = new RangeEncoder(outputLimit);
        const end = Math.min(this.#data.length, this.#at + inputLimit);
        while (this.#at < end && this.#range.size < outputLimit - SYMBOL_LIMIT)
            this.#symbol(end);
        return this.#range.finish();
    }
    #symbol(end) {
        const repeat = this.#longestRepeat();
        const match = this.#finder.longest(this.#at);
        const room = end - this.#at;
        const repeatLength = Math.min(this.#lengthOf(repeat), room);
        const matchLength = Math.min(match?.length ?? 0, room);
        // A repeated distance costs few bits: it wins unless the other match is clearly longer.
        if (repeatLength >= 2 && repeatLength + 1 >= matchLength)
            this.#encodeRepeat(repeat, repeatLength);
        else if (match !== undefined &&
            matchLength >= 3 &&
            isWorthwhile(match, matchLength) &&
            !this.#isNextBetter(matchLength)) {
            this.#encodeMatch(match.distance, matchLength);
        }
        else
            this.#encodeLiteral();
    }
    #longestRepeat() {
        let best = 0;
        for (let index = 1; index < 4; index++)
            if (this.#lengthOf(index) > this.#lengthOf(best))
                best = index;
        return best;
    }
    #lengthOf(repeat) {
        return this.#finder.lengthAt(this.#at, this.#repeats[repeat] ?? 1);
    }
    /** One literal more may lead to a longer match. */
    #isNextBetter(length) {
        if (length >= 64)
            return false;
        return (this.#finder.longest(this.#at + 1)?.length ?? 0) > length + 1;
    }
    #encodeLiteral() {
        const { literals, isMatch } = this.#models;
        const at = this.#at;
        const byte = this.#data[at] ?? 0;
        this.#range.bit(isMatch, this.#state * POSITIONS + (at % POSITIONS), 0);
        const base = 0x300 * ((at === 0 ? 0 : (this.#data[at - 1] ?? 0)) >> 5);
        if (this.#state < 7)
            this.#range.tree(literals, base, 8, byte);
        else
            this.#matchedLiteral(base, byte, this.#data[at - (this.#repeats[0] ?? 1)] ?? 0);
        this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
        this.#at++;
    }
    /** After a match, the byte that would have continued it says what the literal is not. */
    #matchedLiteral(base, byte, expected) {
        let node = 1;
        let same = true;
        for (let index = 7; index >= 0; index--) {
            const bit = (byte >>> index) & 1;
            const expectedBit = (expected >>> index) & 1;
            this.#range.bit(this.#models.literals, base + (same ? (1 + expectedBit) << 8 : 0) + node, bit);
            node = (node << 1) | bit;
            if (bit !== expectedBit)
                same = false;
        }
    }
    #encodeMatch(distance, length) {
        const { isMatch, isRepeat, matchLengths } = this.#models;
        const position = this.#at % POSITIONS;
        this.#range.bit(isMatch, this.#state * POSITIONS + position, 1);
        this.#range.bit(isRepeat, this.#state, 0);
        encodeLength(this.#range, matchLengths, length, position);
        this.#encodeDistance(distance - 1, Math.min(length - 2, 3));
        this.#state = this.#state < 7 ? 7 : 10;
        this.#repeats = [distance, ...this.#repeats.slice(0, 3)];
        this.#at += length;
    }
    #encodeRepeat(repeat, length) {
        const { isMatch, isRepeat, isRepeat0, isRepeat0Long, isRepeat1, isRepeat2, repeatLengths } = this.#models;
        const position = this.#at % POSITIONS;
        const state = this.#state;
        this.#range.bit(isMatch, state * POSITIONS + position, 1);
        this.#range.bit(isRepeat, state, 1);
        this.#range.bit(isRepeat0, state, repeat === 0 ? 0 : 1);
        if (repeat === 0)
            this.#range.bit(isRepeat0Long, state * POSITIONS + position, 1);
        else {
            this.#range.bit(isRepeat1, state, repeat === 1 ? 0 : 1);
            if (repeat > 1)
                this.#range.bit(isRepeat2, state, repeat - 2);
        }
        encodeLength(this.#range, repeatLengths, length, position);
        this.#state = state < 7 ? 8 : 11;
        const [distance = 1] = this.#repeats.splice(repeat, 1);
        this.#repeats.unshift(distance);
        this.#at += length;
    }
    #encodeDistance(distance, lengthClass) {
        const slot = distanceSlot(distance);
        this.#range.tree(this.#models.slots, lengthClass * 64, 6, slot);
        if (slot < FIRST_MODELED_SLOT)
            return;
        const count = (slot >> 1) - 1;
        const base = (2 | (slot & 1)) << count;
        const rest = distance - base;
        if (slot < FIRST_DIRECT_SLOT) {
            this.#range.reverseTree(this.#models.distances, base - slot, count, rest);
        }
        else {
            this.#range.direct(rest >>> 4, count - 4);
            this.#range.reverseTree(this.#models.align, 0, 4, rest & 15);
        }
    }
}
/** A short match far away costs more than its literals. */
function isWorthwhile({ distance }, length) {
    return length > 3 || distance < 1 << 14;
}
/** The two highest bits of a distance and how many bits follow them. */
function distanceSlot(distance) {
    if (distance < 4)
        return distance;
    const bits = 31 - Math.clz32(distance);
    return (bits << 1) | ((distance >>> (bits - 1)) & 1);
}
function encodeLength(range, models, length, position) {
    const rest = length - 2;
    range.bit(models.choice, 0, rest < 8 ? 0 : 1);
    if (rest >= 8)
        range.bit(models.choice, 1, rest < 16 ? 0 : 1);
    if (rest < 8)
        range.tree(models.low, position * 8, 3, rest);
    else if (rest < 16)
        range.tree(models.middle, position * 8, 3, rest - 8);
    else
        range.tree(models.high, 0, 8, rest - 16);
}
class LengthModels {
    choice = fresh(2);
    low = fresh(8 * POSITIONS);
    middle = fresh(8 * POSITIONS);
    high = fresh(256);
}
/** All adaptive probabilities. */
class Models {
    isMatch = fresh(STATES * POSITIONS);
    isRepeat = fresh(STATES);
    isRepeat0 = fresh(STATES);
    isRepeat0Long = fresh(STATES * POSITIONS);
    isRepeat1 = fresh(STATES);
    isRepeat2 = fresh(STATES);
    literals = fresh(0x300 << 3);
    slots = fresh(4 * 64);
    distances = fresh(128);
    align = fresh(16);
    matchLengths = new LengthModels();
    repeatLengths = new LengthModels();
}
function fresh(count) {
    return new Uint16Array(count).fill(HALF);
}

;// CONCATENATED MODULE: ./out/support/archive/lzma2.js

const INPUT_LIMIT = 1 << 21;
const OUTPUT_LIMIT = 1 << 16;
/** Encodes a buffer to LZMA2 with its end mark; what does not get smaller is stored (xz file format 5.3.1, LZMA2). */
function* lzma2(data) {
    const encoder = new LzmaEncoder(data);
    // 3: forget all, with new properties; 1: forget what was learnt; 0: go on.
    let reset = 3;
    let isFirst = true;
    while (encoder.position < data.length) {
        const start = encoder.position;
        const packed = encoder.piece(INPUT_LIMIT, OUTPUT_LIMIT);
        const plain = data.subarray(start, encoder.position);
        if (packed.length < plain.length) {
            yield packedHeader(plain.length, packed.length, reset);
            yield packed;
            reset = 0;
        }
        else {
            yield storedHeader(plain.length, isFirst);
            yield plain;
            encoder.reset();
            // Properties are still to come when nothing but stored pieces went before.
            reset = reset >= 2 ? 2 : 1;
        }
        isFirst = false;
    }
    yield Buffer.from([0]);
}
function packedHeader(plain, packed, reset) {
    const header = Buffer.alloc(reset >= 2 ? 6 : 5);
    header[0] = 0x80 | (reset << 5) | ((plain - 1) >>> 16);
    header.writeUInt16BE((plain - 1) & 0xffff, 1);
    header.writeUInt16BE(packed - 1, 3);
    if (reset >= 2)
        header[5] = PROPERTIES;
    return header;
}
function storedHeader(plain, isFirst) {
    const header = Buffer.alloc(3);
    header[0] = isFirst ? 1 : 2;
    header.writeUInt16BE(plain - 1, 1);
    return header;
}

;// CONCATENATED MODULE: ./out/support/archive/xz.js



/** Input bytes of a block, and the dictionary that a reader needs. */
const xz_BLOCK = 8 * 1024 * 1024;
/** The dictionary's size in the form of the filter's property: 2^23. */
const DICTIONARY = 22;
const CHECK_CRC32 = 1;
const STREAM_FLAGS = Buffer.from([0, CHECK_CRC32]);
/** Compresses to one xz stream of independent blocks (xz file format 1.2). */
async function* xz(source) {
    yield Buffer.concat([Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), STREAM_FLAGS, xz_word((0,external_node_zlib_.crc32)(STREAM_FLAGS))]);
    const records = [];
    for await (const block of blocks(source, xz_BLOCK)) {
        const header = blockHeader();
        yield header;
        let size = 0;
        for (const part of lzma2(block)) {
            size += part.length;
            yield part;
        }
        yield Buffer.alloc(padding(size));
        yield xz_word((0,external_node_zlib_.crc32)(block));
        records.push(variable(header.length + size + 4), variable(block.length));
    }
    const index = withSum(Buffer.concat([Buffer.from([0]), variable(records.length / 2), ...records]));
    yield index;
    const footer = Buffer.concat([xz_word(index.length / 4 - 1), STREAM_FLAGS]);
    yield Buffer.concat([xz_word((0,external_node_zlib_.crc32)(footer)), footer, Buffer.from([0x59, 0x5a])]);
}
/** One filter, LZMA2; sizes are not told. */
function blockHeader() {
    return withSum(Buffer.from([2, 0, 0x21, 1, DICTIONARY, 0, 0, 0]));
}
/** Pads to four bytes and appends the checksum. */
function withSum(bytes) {
    const whole = Buffer.concat([bytes, Buffer.alloc(padding(bytes.length))]);
    return Buffer.concat([whole, xz_word((0,external_node_zlib_.crc32)(whole))]);
}
function padding(size) {
    return (4 - (size % 4)) % 4;
}
function xz_word(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value, 0);
    return bytes;
}
/** Seven bits a byte, the lowest first; all but the last have the highest bit set. */
function variable(value) {
    const bytes = [];
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
        bytes.push((rest % 0x80) | 0x80);
    return Buffer.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./out/components/post-processors/compress/compressor.js






const USUAL_BZIP2_LEVEL = 6;
/** What compresses; `level` -1 is the usual one. Throws `InvalidOption` for levels that gzip does not have. */
function compressor(compression, level) {
    switch (compression) {
        case 'pgzip':
            return gzip(checkedLevel(compression, level));
        case 'bgzf':
            return bgzf(checkedLevel(compression, level));
        case 'bzip2':
            return bzip2(level < 1 ? USUAL_BZIP2_LEVEL : level);
        case 'lz4':
            return lz4;
        case 'xz':
            return xz;
        default:
            return undefined;
    }
}
function checkedLevel(compression, level) {
    if (level >= -1)
        return level;
    const expected = 'Invalid compression level. Expected an integer from -1 to 9.';
    throw new errors/* BuildError */.zS(`error creating ${compression} writer: ${expected}`, { code: 'InvalidOption', source: 'user' });
}

// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/post-processors/compress/options.js

/** The archive's name when the template gives none. */
const DEFAULT_OUTPUT = 'packer_{{.BuildName}}_{{.BuilderType}}';
/** The options of the compress post-processor (spec-provision 4.3). */
const options = (0,declaration/* defineOptions */.GM)({
    output: (0,declaration/* string */.Yj)('The archive to write. `{{.BuildName}}` and `{{.BuilderType}}` can be used. Its endings choose the format: `.zip`, `.tar`, `.gz`, `.lz4`, `.bgzf`, `.xz`, `.bzip2`, the last five after `.tar` or alone; anything else is `.tar.gz`.', { default: DEFAULT_OUTPUT, late: true }),
    format: (0,declaration/* string */.Yj)('Endings that choose the format in the place of those of `output`; the name does not change.'),
    compression_level: (0,declaration/* int */.Wh)('From 1, fast, to 9, small. 0 and -1 are the usual level. For gzip, bgzf and bzip2.', {
        default: -1,
    }),
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./out/support/archive/owner-names.js

/** Reads the names of this system; where there are no such files, nobody has a name. */
async function ownerNames() {
    const [users, groups] = await Promise.all([namesIn('/etc/passwd'), namesIn('/etc/group')]);
    return { user: (id) => users.get(`${id}`) ?? '', group: (id) => groups.get(`${id}`) ?? '' };
}
/** `name:password:number:...`; the first of a number counts. */
async function namesIn(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const lines = text.split('\n').map((line) => line.split(':'));
    return new Map(lines.reverse().flatMap(([name, , id]) => (name && id ? [[id, name]] : [])));
}

;// CONCATENATED MODULE: ./out/support/archive/tar.js




const tar_BLOCK = 512;
const LARGEST_OCTAL = 0o77777777777;
/**
 * Packs files into a GNU tar archive: base names only, time zero, mode and owner kept, byte for byte what Go's archive/tar writes (spec-provision 4.3). Names of over
 * 100 bytes and sizes of over 8 GiB take GNU's extensions.
 */
async function* tar(files) {
    const names = await ownerNames();
    for (const { path } of files) {
        const facts = await (0,promises_.stat)(path);
        const name = Buffer.from((0,external_node_path_.basename)(path));
        if (name.length > 100) {
            const long = Buffer.concat([name, Buffer.alloc(1)]);
            yield header({ ...NOBODY, name: Buffer.from('././@LongLink'), size: long.length, mode: 0, type: 'L' });
            yield padded(long);
        }
        const { size, mode, uid, gid } = facts;
        const owner = { uid, gid, user: names.user(uid), group: names.group(gid) };
        yield header({ ...owner, name: name.subarray(0, 100), size, mode: mode & 0o7777, type: '0' });
        // What is appended to the file while it is packed must not break the archive.
        if (size > 0)
            yield* (0,external_node_fs_.createReadStream)(path, { end: size - 1 });
        yield Buffer.alloc((tar_BLOCK - (size % tar_BLOCK)) % tar_BLOCK);
    }
    yield Buffer.alloc(2 * tar_BLOCK);
}
const NOBODY = { uid: 0, gid: 0, user: '', group: '' };
function header(facts) {
    const block = Buffer.alloc(tar_BLOCK);
    facts.name.copy(block, 0);
    number(block, 100, 8, facts.mode);
    number(block, 108, 8, facts.uid);
    number(block, 116, 8, facts.gid);
    number(block, 124, 12, facts.size);
    number(block, 136, 12, 0);
    block.write(' '.repeat(8), 148);
    block.write(facts.type, 156);
    block.write('ustar  \0', 257);
    block.write(facts.user.slice(0, 31), 265);
    block.write(facts.group.slice(0, 31), 297);
    if (facts.type === '0') {
        number(block, 329, 8, 0);
        number(block, 337, 8, 0);
    }
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return block;
}
/** Octal digits; what does not fit is written in base 256. */
function number(block, at, width, value) {
    if (value <= Math.min(8 ** (width - 1) - 1, LARGEST_OCTAL)) {
        block.write(value.toString(8).padStart(width - 1, '0'), at);
        return;
    }
    block[at] = 0x80;
    for (let index = width - 1, rest = value; index > 0; index--, rest = Math.floor(rest / 256)) {
        block[at + index] = rest % 256;
    }
}
function padded(bytes) {
    return Buffer.concat([bytes, Buffer.alloc((tar_BLOCK - (bytes.length % tar_BLOCK)) % tar_BLOCK)]);
}

;// CONCATENATED MODULE: ./out/support/archive/zip.js


const STORED_AS_DEFLATE = 8;
/** Sizes and sum follow the data. */
const SIZES_FOLLOW = 0x0008;
const UTF8_NAME = 0x0800;
const VERSION = 20;
const VERSION_ZIP64 = 45;
const FULL = 0xffffffff;
/**
 * Packs files into a zip archive, deflated, without times and modes, as Packer does (spec-provision 4.3). Archives and files
 * of over 4 GiB take the Zip64 form (APPNOTE 6.3).
 */
async function* zip(files, level) {
    const entries = [];
    let offset = 0;
    for (const file of files) {
        const name = Buffer.from(file.name);
        const header = localHeader(name);
        yield header;
        const sums = { crc: 0, plain: 0, packed: 0 };
        for await (const part of deflated(file.path, level, sums)) {
            sums.packed += part.length;
            yield part;
        }
        const descriptor = dataDescriptor(sums);
        yield descriptor;
        entries.push({ name, offset, ...sums });
        offset += header.length + sums.packed + descriptor.length;
    }
    const directory = Buffer.concat(entries.map(directoryEntry));
    yield directory;
    yield endOfDirectory(entries.length, directory.length, offset);
}
async function* deflated(path, level, sums) {
    const source = (0,external_node_fs_.createReadStream)(path);
    const deflate = (0,external_node_zlib_.createDeflateRaw)({ level });
    source.on('data', (part) => {
        sums.crc = (0,external_node_zlib_.crc32)(part, sums.crc);
        sums.plain += part.length;
    });
    source.on('error', (error) => deflate.destroy(error));
    source.pipe(deflate);
    try {
        yield* deflate;
    }
    finally {
        source.destroy();
    }
}
function flags(name) {
    return SIZES_FOLLOW | (name.some((byte) => byte >= 0x80) ? UTF8_NAME : 0);
}
function localHeader(name) {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(VERSION, 4);
    header.writeUInt16LE(flags(name), 6);
    header.writeUInt16LE(STORED_AS_DEFLATE, 8);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, name]);
}
/** Sizes of eight bytes where four do not suffice; the directory's Zip64 field tells readers which it is. */
function dataDescriptor({ crc, packed, plain }) {
    const wide = packed >= FULL || plain >= FULL;
    const bytes = Buffer.alloc(wide ? 24 : 16);
    bytes.writeUInt32LE(0x08074b50, 0);
    bytes.writeUInt32LE(crc, 4);
    if (wide) {
        bytes.writeBigUInt64LE(BigInt(packed), 8);
        bytes.writeBigUInt64LE(BigInt(plain), 16);
    }
    else {
        bytes.writeUInt32LE(packed, 8);
        bytes.writeUInt32LE(plain, 12);
    }
    return bytes;
}
function directoryEntry(entry) {
    const { name, offset, crc, packed, plain } = entry;
    const wide = zip64Field(entry);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    const version = wide.length > 0 ? VERSION_ZIP64 : VERSION;
    header.writeUInt16LE(version, 4);
    header.writeUInt16LE(version, 6);
    header.writeUInt16LE(flags(name), 8);
    header.writeUInt16LE(STORED_AS_DEFLATE, 10);
    header.writeUInt32LE(crc, 16);
    header.writeUInt32LE(wide.length > 0 ? FULL : packed, 20);
    header.writeUInt32LE(wide.length > 0 ? FULL : plain, 24);
    header.writeUInt16LE(name.length, 28);
    header.writeUInt16LE(wide.length, 30);
    header.writeUInt32LE(wide.length > 0 ? FULL : offset, 42);
    return Buffer.concat([header, name, wide]);
}
function zip64Field({ packed, plain, offset }) {
    if (Math.max(packed, plain, offset) < FULL)
        return Buffer.alloc(0);
    const field = Buffer.alloc(28);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(24, 2);
    field.writeBigUInt64LE(BigInt(plain), 4);
    field.writeBigUInt64LE(BigInt(packed), 12);
    field.writeBigUInt64LE(BigInt(offset), 20);
    return field;
}
function endOfDirectory(count, size, offset) {
    const isWide = count >= 0xffff || size >= FULL || offset >= FULL;
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(isWide ? 0xffff : count, 8);
    end.writeUInt16LE(isWide ? 0xffff : count, 10);
    end.writeUInt32LE(isWide ? FULL : size, 12);
    end.writeUInt32LE(isWide ? FULL : offset, 16);
    return isWide ? Buffer.concat([zip64End(count, size, offset), end]) : end;
}
function zip64End(count, size, offset) {
    const bytes = Buffer.alloc(56 + 20);
    bytes.writeUInt32LE(0x06064b50, 0);
    bytes.writeBigUInt64LE(44n, 4);
    bytes.writeUInt16LE(VERSION_ZIP64, 12);
    bytes.writeUInt16LE(VERSION_ZIP64, 14);
    bytes.writeBigUInt64LE(BigInt(count), 24);
    bytes.writeBigUInt64LE(BigInt(count), 32);
    bytes.writeBigUInt64LE(BigInt(size), 40);
    bytes.writeBigUInt64LE(BigInt(offset), 48);
    bytes.writeUInt32LE(0x07064b50, 56);
    bytes.writeBigUInt64LE(BigInt(offset + size), 64);
    bytes.writeUInt32LE(1, 72);
    return bytes;
}

// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
;// CONCATENATED MODULE: ./out/components/post-processors/compress/write-archive.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/**
 * Writes the archive as a stream. Throws `ArchiveNotWritten`, `FileUnreadable`.
 *
 * Deviation: compress-partial-archive. An archive that could not be finished is removed.
 */
async function writeArchive(request) {
    const { compress, directory, target, signal } = request;
    const path = (0,external_node_path_.resolve)(directory, target);
    await checkReadable(request);
    checkCount(request);
    const file = await create(path, request);
    try {
        const source = content(request);
        await (0,external_node_stream_promises_.pipeline)(compress === undefined ? source : compress(source), file.createWriteStream(), { signal });
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        signal.throwIfAborted();
        throw notWritten(request, 'write', error);
    }
}
/** Opened apart from writing: what could not be opened is not ours to remove. */
async function create(path, request) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o755 });
        return await (0,promises_.open)(path, 'w', 0o644);
    }
    catch (error) {
        throw notWritten(request, 'open', error);
    }
}
function notWritten({ target }, operation, cause) {
    return new errors/* BuildError */.zS(`Error creating ${target}: ${(0,go_file_error/* goFileError */.d)(operation, target, cause)}`, {
        code: 'ArchiveNotWritten',
        source: 'user',
        cause,
    });
}
/** The bytes to compress; `checkCount` has let pass one file alone where there is no container. */
function content({ kind, files, directory }) {
    const paths = files.map((name) => ({ name, path: (0,external_node_path_.resolve)(directory, name) }));
    if (kind.container === 'zip')
        return zip(paths, -1);
    if (kind.container === 'tar')
        return tar(paths);
    return (0,external_node_fs_.createReadStream)(paths[0]?.path ?? '');
}
function checkCount({ kind, files }) {
    if (kind.container !== 'none' || files.length === 1)
        return;
    const found = `Found ${files.length} files: [${files.join(' ')}]`;
    throw new errors/* BuildError */.zS(`Can only have 1 input file when not using tar/zip. ${found}`, {
        code: 'TooManyFiles',
        source: 'user',
        hint: 'Put ".tar" before the ending of output, as in "image.tar.gz".',
    });
}
/** Says which file cannot be packed before anything is written. */
async function checkReadable({ kind, files, directory }) {
    for (const file of files) {
        const isFolder = await opened(file, (0,external_node_path_.resolve)(directory, file), kind);
        if (!isFolder)
            continue;
        const what = `Failed to copy ${file} data to archive: read ${file}: is a directory`;
        const hint = 'Folders cannot be packed: name the files in them, as with "folder/*" in files of artifice.';
        throw new errors/* BuildError */.zS(`${context(kind)}${what}`, { code: 'FileUnreadable', source: 'user', hint });
    }
}
async function opened(file, path, kind) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            return (await handle.stat()).isDirectory();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        const why = (0,go_file_error/* goFileError */.d)('open', file, error);
        const what = kind.container === 'none'
            ? `Failed to open source file ${file} for reading: ${why}`
            : `Unable to read file ${file}: ${why}`;
        throw new errors/* BuildError */.zS(`${context(kind)}${what}`, { code: 'FileUnreadable', source: 'user', cause: error });
    }
}
function context({ container }) {
    return container === 'none' ? '' : `Error creating ${container}: `;
}

;// CONCATENATED MODULE: ./out/components/post-processors/compress/compress.js







/** Packs an artifact's files into an archive, which takes their place (spec-provision 4.3). */
const compressPostProcessor = (0,define_component/* definePostProcessor */.CE)({
    type: 'compress',
    options: options,
    prepare(decoded, check) {
        const output = decoded.output === '' ? DEFAULT_OUTPUT : decoded.output;
        const kind = archiveKind(output, decoded.format);
        const level = decoded.compressionLevel === 0 ? -1 : Math.min(9, decoded.compressionLevel);
        return {
            async process(artifact, context) {
                const directory = context.host.workingDirectory;
                const target = targetName(output, check.renderLate, artifact, context);
                const files = artifact.files ?? [];
                if (kind.compression !== undefined) {
                    context.ui.say(`Using ${kind.compression} compression with 1 core for ${target}`);
                }
                const compress = compressor(kind.compression, level);
                const line = intention(kind, target, files);
                if (line !== undefined)
                    context.ui.say(line);
                await writeArchive({ kind, files, target, directory, compress, signal: context.signal });
                context.ui.say(`Archive ${target} completed`);
                const text = `compressed artifacts in: ${target}`;
                const builderId = 'packer.post-processor.compress';
                const made = (0,file_list_artifact/* fileListArtifact */.Z)({ builderId, files: [target], text, directory });
                return { artifact: made, keep: false, forceKeep: false };
            },
        };
    },
});
function targetName(output, renderLate, artifact, context) {
    const names = { BuildName: context.buildName, BuilderType: context.builderType };
    try {
        return renderLate(output, { kind: 'map', values: { ...artifact.generatedData, ...names } });
    }
    catch (error) {
        throw new errors/* BuildError */.zS(`Error interpolating output value: ${(0,errors/* errorMessage */.gJ)(error)}`, {
            code: 'InvalidOption',
            source: 'user',
            cause: error,
        });
    }
}
function intention({ container, compression }, target, files) {
    if (container === 'zip')
        return `Zipping ${target}`;
    if (container === 'tar')
        return `Tarring ${target} with ${compression ?? 'no compression'}`;
    return files.length === 1 ? `Archiving ${files[0]} with ${compression}` : undefined;
}

;// CONCATENATED MODULE: ./out/components/post-processors/compress/index.js



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

/***/ 44737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ definePostProcessor),
/* harmony export */   HA: () => (/* binding */ defineDataSource),
/* harmony export */   MA: () => (/* binding */ defineProvisioner),
/* harmony export */   r5: () => (/* binding */ defineBuilder)
/* harmony export */ });
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21622);

/** Makes a builder of its definition. */
function defineBuilder(definition) {
    return { ...component(definition), generatedVariables: definition.generatedVariables ?? [] };
}
/** Makes a provisioner of its definition. */
function defineProvisioner(definition) {
    return component(definition);
}
/** Makes a post-processor of its definition. */
function definePostProcessor(definition) {
    return component(definition);
}
/** Makes a data source of its definition and its outputs. */
function defineDataSource(definition) {
    return { ...component(definition), outputs: definition.outputs };
}
function component(definition) {
    return {
        type: definition.type,
        options: definition.options,
        prepare: (body, context) => prepareComponent(definition, body, context),
    };
}
async function prepareComponent(definition, body, context) {
    const scope = {
        buildName: context.buildName,
        builderType: context.builderType,
        generatedKeys: context.generatedKeys,
        generated: context.generated,
        functions: definition.functions,
    };
    await (0,_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConstraints */ .V)(definition.options);
    const decoded = await body.decode(definition.options, scope);
    for (const secret of decoded.sensitive)
        context.secrets.add(secret);
    if (decoded.value === undefined)
        return { value: undefined, diagnostics: decoded.diagnostics, final: decoded.final };
    const found = [];
    const report = (severity, problem) => {
        if (decoded.undecided?.(problem.path) !== true)
            found.push(problemDiagnostic(severity, problem, decoded));
    };
    const check = {
        ...context,
        given: (...path) => decoded.given.has(path.join('.')),
        problem: (problem) => report('error', problem),
        warn: (problem) => report('warning', problem),
        renderLate: body.renderLate(scope),
    };
    const value = await definition.prepare(decoded.value, check);
    const failed = found.some((diagnostic) => diagnostic.severity === 'error');
    return { value: failed ? undefined : value, diagnostics: [...decoded.diagnostics, ...found], final: decoded.final };
}
function problemDiagnostic(severity, problem, decoded) {
    return {
        severity,
        code: problem.code ?? 'InvalidOption',
        summary: problem.summary,
        detail: problem.detail,
        hint: problem.hint,
        range: decoded.locate(problem.path),
    };
}


/***/ }),

/***/ 11345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fileListArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Makes the artifact; destroying it removes every file, folders with what they hold. */
function fileListArtifact({ builderId, files, text, directory }) {
    return {
        builderId,
        id: '',
        // As Go's empty list: a manifest says null.
        files: files.length === 0 ? undefined : files,
        text,
        async destroy() {
            for (const file of files)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), { recursive: true, force: true });
        },
    };
}


/***/ })

};
;