/** What a pack from Rust holds: one reader for each kind of value. */
import * as bytesIn from "./bytes.js";
import { get } from "./handles.js";
import { advance, type PackReader, readTag, readU32 } from "./pack-reader.js";
import { text as textAt } from "./text.js";

export { callbackIn as callback, futureIn as future } from "./closures.js";
export { fields } from "./fields.js";
export type { PackReader } from "./pack-reader.js";

export type Read<T> = (pack: PackReader) => T;

/** A type argument, or the place that it is read for, says which values it can be: `true`, `0 | 90`, `"asc" | "desc"`. */
export function boolean<T extends boolean = boolean>(pack: PackReader): T {
  return (readTag(pack) !== 0) as T;
}

/** `i8`, `i16`, `i32` */
export function int<T extends number = number>(pack: PackReader): T {
  return pack.view.getInt32(advance(pack, 4), true) as T;
}

/** `u8`, `u16`, `u32` */
export function uint<T extends number = number>(pack: PackReader): T {
  return readU32(pack) as T;
}

/** Every other number */
export function number<T extends number = number>(pack: PackReader): T {
  return pack.view.getFloat64(advance(pack, 8), true) as T;
}

export const bigint: Read<bigint> = (pack) => pack.view.getBigInt64(advance(pack, 8), true);

export const biguint: Read<bigint> = (pack) => pack.view.getBigUint64(advance(pack, 8), true);

export function text<T extends string = string>(pack: PackReader): T {
  const address = readU32(pack);
  return textAt<T>(pack.rt, address, readU32(pack));
}

export const bytes: Read<Uint8Array<ArrayBuffer>> = (pack) => {
  const address = readU32(pack);
  return bytesIn.bytes(pack.rt, address, readU32(pack));
};

export const buffer: Read<ArrayBuffer> = (pack) => bytes(pack).buffer;

/** Only for a callee that reads the bytes before it returns: see `bytes.ts`. */
export const view: Read<Uint8Array<ArrayBuffer>> = (pack) => {
  const address = readU32(pack);
  return bytesIn.view(pack.rt, address, readU32(pack));
};

export const date: Read<Date> = (pack) => new Date(number(pack));

export function handle<T>(pack: PackReader): T {
  return get<T>(pack.rt, readU32(pack));
}

/** Which arm of a union comes next. */
export const arm: Read<number> = readTag;

/** Whether an optional value is there: it comes next if it is. */
export const present: Read<boolean> = (pack) => readTag(pack) === 2;

/**
 * For a field that may be null as well as absent: false when it is absent; otherwise what comes next is `nullable`, whose tag this leaves unread.
 */
export const given: Read<boolean> = (pack) => {
  const isGiven = readTag(pack) !== 0;
  if (isGiven) pack.at--;
  return isGiven;
};

export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (pack) =>
    present(pack) ? read(pack) : undefined;

export const nullable =
  <T>(read: Read<T>): Read<T | null> =>
  (pack) =>
    present(pack) ? read(pack) : null;

export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (pack) => {
    const items: T[] = [];
    for (let left = readU32(pack); left > 0; left--) items.push(read(pack));
    return items;
  };

export const set =
  <T>(read: Read<T>): Read<Set<T>> =>
  (pack) =>
    new Set(list(read)(pack));

export const iterator =
  <T>(read: Read<T>): Read<IterableIterator<T>> =>
  (pack) =>
    list(read)(pack).values();

/** A typed array, element by element. */
const elements =
  <T, A>(make: { from(items: T[]): A }, read: Read<T>): Read<A> =>
  (pack) =>
    make.from(list(read)(pack));

export const int8Array = /* @__PURE__ */ elements(Int8Array, int);
export const int16Array = /* @__PURE__ */ elements(Int16Array, int);
export const uint16Array = /* @__PURE__ */ elements(Uint16Array, uint);
export const int32Array = /* @__PURE__ */ elements(Int32Array, int);
export const uint32Array = /* @__PURE__ */ elements(Uint32Array, uint);
export const float32Array = /* @__PURE__ */ elements(Float32Array, number);
export const float64Array = /* @__PURE__ */ elements(Float64Array, number);
export const bigint64Array = /* @__PURE__ */ elements(BigInt64Array, bigint);
export const biguint64Array = /* @__PURE__ */ elements(BigUint64Array, biguint);

/** A plain object: what the platform means by a map. `__proto__` is a key like any other. */
export const map =
  <T>(read: Read<T>): Read<Record<string, T>> =>
  (pack) =>
    Object.fromEntries(jsMap(read)(pack));

export const jsMap =
  <T>(read: Read<T>): Read<Map<string, T>> =>
  (pack) => {
    const entries = new Map<string, T>();
    for (let left = readU32(pack); left > 0; left--) {
      const key = text(pack);
      entries.set(key, read(pack));
    }
    return entries;
  };

/** The members of a dictionary that its declaration does not name. One that it does name is set anew: who says it twice means the second. */
export const rest =
  <T>(read: Read<T>) =>
  (pack: PackReader, dictionary: object): void => {
    for (const [key, value] of jsMap(read)(pack)) {
      Reflect.defineProperty(dictionary, key, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  };

export const tuple =
  <T extends unknown[]>(...reads: { [I in keyof T]: Read<T[I]> }): Read<T> =>
  (pack) =>
    reads.map((read) => read(pack)) as T;

/** A tuple whose items from `required` on may be absent: it ends with the last that is not. */
export const trimmed =
  <T extends unknown[]>(required: number, ...reads: Read<unknown>[]): Read<T> =>
  (pack) =>
    trim(required, readEach(reads, pack)) as T;

/** A tuple whose last item is a list of what stands behind the others. */
export const spread =
  <T extends unknown[]>(required: number, ...reads: Read<unknown>[]): Read<T> =>
  (pack) => {
    const items = readEach(reads, pack);
    const rest = items.pop() as unknown[];
    return (rest.length > 0 ? [...items, ...rest] : trim(required, items)) as T;
  };

function readEach(reads: readonly Read<unknown>[], pack: PackReader): unknown[] {
  return reads.map((read) => read(pack));
}

function trim(required: number, items: unknown[]): unknown[] {
  while (items.length > required && items.at(-1) === undefined) items.pop();
  return items;
}
