/** What a pack for Rust holds: one writer for each kind of value. */
import { type BytesLike, bytesOf } from "./bytes.js";
import type { Given } from "./fields.js";
import {
  type PackWriter,
  reserve,
  type Write,
  writeHandle,
  writeNumber,
  writeTag,
  writeUint,
} from "./pack-writer.js";
import { encodeText } from "./text.js";

export type { PackWriter, Write } from "./pack-writer.js";

/** Of a dictionary. */
export type Fields<T> = Write<Given<T>>;

export const boolean: Write<boolean> = (pack, value) => writeTag(pack, value ? 1 : 0);

/** `i8`, `i16`, `i32` */
export const int: Write<number> = (pack, value) => {
  const at = reserve(pack, 4);
  pack.view.setInt32(at, value, true);
};

/** `u8`, `u16`, `u32` */
export const uint: Write<number> = writeUint;

/** Every other number */
export const number: Write<number> = writeNumber;

export const bigint: Write<bigint> = (pack, value) => {
  const at = reserve(pack, 8);
  pack.view.setBigInt64(at, value, true);
};

export const biguint: Write<bigint> = (pack, value) => {
  const at = reserve(pack, 8);
  pack.view.setBigUint64(at, value, true);
};

const LARGEST = 2n ** 63n - 1n;

/** A number or a `bigint`, as the nearest `i64`; what is not a number is 0. */
export const integer: Write<number | bigint> = (pack, value) => {
  const isFinite = typeof value === "bigint" || Number.isFinite(value);
  const whole = isFinite
    ? BigInt(typeof value === "bigint" ? value : Math.trunc(value))
    : value > 0
      ? LARGEST
      : value < 0
        ? -LARGEST
        : 0n;
  bigint(pack, whole > LARGEST ? LARGEST : whole < -LARGEST ? -LARGEST : whole);
};

/** The length is known only behind the text; room is made for the worst case. */
export const text: Write<string> = (pack, value) => {
  const at = reserve(pack, 4 + value.length * 3);
  const length = encodeText(pack.bytes, at + 4, value);
  pack.view.setUint32(at, length, true);
  pack.at = at + 4 + length;
};

export const bytes: Write<BytesLike> = (pack, value) => {
  const from = bytesOf(value);
  writeUint(pack, from.length);
  const at = reserve(pack, from.length);
  pack.bytes.set(from, at);
};

export const date: Write<Date> = (pack, value) => writeNumber(pack, value.getTime());

/** Rust owns the handle, once it has read it. */
export const handle: Write<unknown> = writeHandle;

/** Which arm of a union comes next. */
export const arm: Write<number> = writeTag;

/** A value of an arm. */
export function armOf<T>(pack: PackWriter, arm: number, write: Write<T>, value: T): void {
  writeTag(pack, arm);
  write(pack, value);
}

export const optional =
  <T>(write: Write<T>): Write<T | null | undefined> =>
  (pack, value) => {
    writeTag(pack, value === undefined ? 0 : value === null ? 1 : 2);
    if (value !== undefined && value !== null) write(pack, value);
  };

export const list =
  <T>(write: Write<T>): Write<Iterable<T>> =>
  (pack, value) => {
    const items = Array.isArray(value) ? (value as T[]) : [...value];
    writeUint(pack, items.length);
    for (const item of items) write(pack, item);
  };

/** A plain object's own properties. */
export const map =
  <T>(write: Write<T>): Write<Readonly<Record<string, T>>> =>
  (pack, value) =>
    writeEntries(pack, write, Object.entries(value));

export const jsMap =
  <T>(write: Write<T>): Write<ReadonlyMap<string, T>> =>
  (pack, value) =>
    writeEntries(pack, write, [...value]);

function writeEntries<T>(
  pack: PackWriter,
  write: Write<T>,
  entries: readonly (readonly [string, T])[],
): void {
  writeUint(pack, entries.length);
  for (const [key, value] of entries) {
    text(pack, key);
    write(pack, value);
  }
}

/** The members of a dictionary that its declaration does not name, and that are there. */
export const rest =
  <T>(named: readonly string[], write: Write<T>): Write<object> =>
  (pack, dictionary) => {
    const entries: [string, T | undefined][] = Object.entries(dictionary);
    const isRest = (entry: [string, T | undefined]): entry is [string, T] =>
      entry[1] !== undefined && !named.includes(entry[0]);
    writeEntries(pack, write, entries.filter(isRest));
  };

/** Of anything that has the items by number: lists that the declarations have for tuples, too. */
interface Numbered<Item> {
  readonly [index: number]: Item;
}

export const tuple =
  <T extends unknown[]>(...writes: { [I in keyof T]: Write<T[I]> }): Write<Numbered<T[number]>> =>
  (pack, value) => {
    for (let index = 0; index < writes.length; index++) writes[index]?.(pack, value[index]);
  };

/** A tuple whose last items may be absent. */
export const trimmed =
  (...writes: readonly Write<never>[]): Write<readonly unknown[]> =>
  (pack, value) =>
    writes.forEach((write, index) => (write as Write<unknown>)(pack, value[index]));

/** A tuple of which Rust has all items from `first` on as one list. */
export const gathered =
  (first: number, ...writes: readonly Write<never>[]): Write<readonly unknown[]> =>
  (pack, value) => {
    const single = Array.from({ length: first }, (_, index) => value[index]);
    trimmed(...writes)(pack, [...single, value.slice(first)]);
  };
