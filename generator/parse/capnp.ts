/**
 * Reads Cap'n Proto messages without a compiled schema: the caller knows the offsets (https://capnproto.org/encoding.html). Only what the
 * run-time type information uses: structs, lists of structs, texts, and far pointers between segments. A message that is cut short or that
 * points outside of itself throws a RangeError.
 */

/** A struct in a message. Fields beyond its end read as zero, as an older writer meant them. */
export interface StructView {
  /** `byte` counts from the start of the data section. */
  uint16(byte: number): number;
  int64(byte: number): bigint;
  float64(byte: number): number;
  /** `bit` counts from the start of the data section. */
  bit(bit: number): boolean;
  /** Whether the pointer is set; `pointer` counts from the start of the pointer section. */
  has(pointer: number): boolean;
  /** An unset pointer gives a struct whose fields are all zero. */
  struct(pointer: number): StructView;
  structs(pointer: number): readonly StructView[];
  text(pointer: number): string;
  texts(pointer: number): readonly string[];
}

interface Spot {
  readonly segment: number;
  readonly byte: number;
}

interface StructSpot extends Spot {
  readonly dataBytes: number;
  readonly pointers: number;
}

type Target =
  | { readonly kind: "struct"; readonly at: StructSpot }
  | { readonly kind: "list"; readonly at: Spot; readonly count: number }
  | { readonly kind: "structs"; readonly at: readonly StructSpot[] };

const WORD = 8;
const POINTER_KIND = { struct: 0, list: 1, far: 2 } as const;
/** The element size of a list whose elements are structs, described by a tag word before the first. */
const COMPOSITE = 7;

/** The root struct of an unpacked message. */
export function readMessage(bytes: Uint8Array): StructView {
  const segments = readSegments(bytes);
  return viewOf(segments, follow(segments, { segment: 0, byte: 0 }));
}

function readSegments(bytes: Uint8Array): readonly DataView[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true) + 1;
  const tableBytes = 4 * (1 + count);
  let start = Math.ceil(tableBytes / WORD) * WORD;
  const segments: DataView[] = [];
  for (let index = 0; index < count; index++) {
    const length = view.getUint32(4 + 4 * index, true) * WORD;
    if (start + length > bytes.byteLength) throw new RangeError("it is cut short");
    segments.push(new DataView(bytes.buffer, bytes.byteOffset + start, length));
    start += length;
  }
  return segments;
}

function segmentAt(segments: readonly DataView[], index: number): DataView {
  const segment = segments[index];
  if (!segment) throw new RangeError(`there is no segment ${index}`);
  return segment;
}

/** What the pointer word at a spot points to; nothing if it is null. */
function follow(segments: readonly DataView[], pointer: Spot): Target | undefined {
  const { segment, byte } = pointer;
  const words = segmentAt(segments, segment);
  const low = words.getUint32(byte, true);
  const high = words.getUint32(byte + 4, true);
  if (low === 0 && high === 0) return undefined;
  if ((low & 3) === POINTER_KIND.far) return followFar(segments, low, high);
  const start = byte + WORD + (low >> 2) * WORD;
  return targetAt(segments, low & 3, high, { segment, byte: start });
}

function followFar(
  segments: readonly DataView[],
  low: number,
  segment: number,
): Target | undefined {
  const landing = { segment, byte: (low >>> 3) * WORD };
  const isDouble = (low & 4) !== 0;
  if (!isDouble) return follow(segments, landing);
  const pad = segmentAt(segments, segment);
  const tag = landing.byte + WORD;
  return targetAt(segments, pad.getUint32(tag, true) & 3, pad.getUint32(tag + 4, true), {
    segment: pad.getUint32(landing.byte + 4, true),
    byte: (pad.getUint32(landing.byte, true) >>> 3) * WORD,
  });
}

function targetAt(segments: readonly DataView[], kind: number, shape: number, at: Spot): Target {
  if (kind === POINTER_KIND.struct) {
    return { kind: "struct", at: structAt(at, shape) };
  }
  if (kind !== POINTER_KIND.list) {
    throw new RangeError(`a pointer of kind ${kind} cannot be read`);
  }
  const isComposite = (shape & 7) === COMPOSITE;
  return isComposite
    ? { kind: "structs", at: elementsAt(segments, at) }
    : { kind: "list", at, count: shape >>> 3 };
}

function structAt(at: Spot, shape: number): StructSpot {
  return { ...at, dataBytes: (shape & 0xffff) * WORD, pointers: shape >>> 16 };
}

function elementsAt(segments: readonly DataView[], tag: Spot): readonly StructSpot[] {
  const words = segmentAt(segments, tag.segment);
  const count = words.getUint32(tag.byte, true) >>> 2;
  const first = structAt(
    { segment: tag.segment, byte: tag.byte + WORD },
    words.getUint32(tag.byte + 4, true),
  );
  const step = first.dataBytes + first.pointers * WORD;
  if (first.byte + count * step > words.byteLength) {
    throw new RangeError("a list is longer than its segment");
  }
  return Array.from({ length: count }, (_, index) => ({
    ...first,
    byte: first.byte + index * step,
  }));
}

const EMPTY: StructSpot = { segment: 0, byte: 0, dataBytes: 0, pointers: 0 };

function viewOf(segments: readonly DataView[], target: Target | undefined): StructView {
  return new View(segments, target?.kind === "struct" ? target.at : EMPTY);
}

class View implements StructView {
  readonly #segments: readonly DataView[];
  readonly #at: StructSpot;
  readonly #data: DataView;

  constructor(segments: readonly DataView[], at: StructSpot) {
    this.#segments = segments;
    this.#at = at;
    this.#data = segmentAt(segments, at.segment);
  }

  uint16(byte: number): number {
    return this.#holds(byte, 2) ? this.#data.getUint16(this.#at.byte + byte, true) : 0;
  }

  int64(byte: number): bigint {
    return this.#holds(byte, 8) ? this.#data.getBigInt64(this.#at.byte + byte, true) : 0n;
  }

  float64(byte: number): number {
    return this.#holds(byte, 8) ? this.#data.getFloat64(this.#at.byte + byte, true) : 0;
  }

  bit(bit: number): boolean {
    const byte = bit >> 3;
    if (!this.#holds(byte, 1)) return false;
    return ((this.#data.getUint8(this.#at.byte + byte) >> (bit & 7)) & 1) === 1;
  }

  has(pointer: number): boolean {
    return this.#follow(pointer) !== undefined;
  }

  struct(pointer: number): StructView {
    return viewOf(this.#segments, this.#follow(pointer));
  }

  structs(pointer: number): readonly StructView[] {
    const target = this.#follow(pointer);
    if (target?.kind !== "structs") return [];
    return target.at.map((element) => new View(this.#segments, element));
  }

  text(pointer: number): string {
    return textOf(this.#segments, this.#follow(pointer));
  }

  texts(pointer: number): readonly string[] {
    return textsOf(this.#segments, this.#follow(pointer));
  }

  #holds(byte: number, length: number): boolean {
    return byte + length <= this.#at.dataBytes;
  }

  #follow(pointer: number): Target | undefined {
    const { segment, byte, dataBytes, pointers } = this.#at;
    if (pointer >= pointers) return undefined;
    const at = byte + dataBytes + pointer * WORD;
    return follow(this.#segments, { segment, byte: at });
  }
}

const UTF8 = new TextDecoder();

function textOf(segments: readonly DataView[], target: Target | undefined): string {
  if (target?.kind !== "list" || target.count === 0) return "";
  const segment = segmentAt(segments, target.at.segment);
  const withoutNul = target.count - 1;
  if (target.at.byte + withoutNul > segment.byteLength) {
    throw new RangeError("a text is longer than its segment");
  }
  const start = segment.byteOffset + target.at.byte;
  return UTF8.decode(new Uint8Array(segment.buffer, start, withoutNul));
}

function textsOf(segments: readonly DataView[], target: Target | undefined): readonly string[] {
  if (target?.kind !== "list") return [];
  const { segment, byte } = target.at;
  return Array.from({ length: target.count }, (_, index) =>
    textOf(segments, follow(segments, { segment, byte: byte + index * WORD })),
  );
}
