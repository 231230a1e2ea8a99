/** Value packs for Rust from JavaScript values. */
import { pack } from "./answer.js";
import { type BytesLike } from "./bytes.js";
import { get } from "./handles.js";
import type { Runtime } from "./instance.js";
import { result } from "./results.js";
import * as write from "./write.js";

export const value_read = (rt: Runtime) => (value: number) =>
  result(rt, pack(writeValue), () => get<unknown>(rt, value));

/** An object of some class, where Rust wants data: what can be read off it. */
export const value_open = (rt: Runtime) => (value: number) =>
  result(rt, pack(writeValue), () => open(get<object>(rt, value)));

function open(object: object): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const key in object) {
    const value: unknown = Reflect.get(object, key);
    if (typeof value !== "function") data[key] = value;
  }
  return data;
}

/** What has a tag and nothing else, by tag. */
const CONSTANTS: readonly unknown[] = [undefined, null, false, true];
const NUMBER = 4;
const TEXT = 5;
const BYTES = 6;
const ARRAY = 7;
const OBJECT = 8;
const DATE = 9;
const BIGINT = 10;
const HANDLE = 11;
const BIGUINT = 13;

const LARGEST_I64 = 0x7fff_ffff_ffff_ffffn;

/** What is there is not looked into: Rust wants the object itself. */
export function writeOpaque(pack: write.PackWriter, value: unknown): void {
  if (value === null || value === undefined) writeValue(pack, value);
  else writeTagged(pack, HANDLE, write.handle, value);
}

export function writeValue(pack: write.PackWriter, value: unknown): void {
  switch (typeof value) {
    case "number":
      return writeTagged(pack, NUMBER, write.number, value);
    case "string":
      return writeTagged(pack, TEXT, write.text, value);
    case "bigint":
      return value > LARGEST_I64
        ? writeTagged(pack, BIGUINT, write.biguint, value)
        : writeTagged(pack, BIGINT, write.bigint, value);
    case "boolean":
    case "undefined":
      return write.arm(pack, CONSTANTS.indexOf(value));
    default:
      return writeObject(pack, value);
  }
}

function writeTagged<T>(
  pack: write.PackWriter,
  tag: number,
  write_: write.Write<T>,
  value: T,
): void {
  write.arm(pack, tag);
  write_(pack, value);
}

/** What is no plain data stays where it is: Rust gets a handle. */
function writeObject(pack: write.PackWriter, value: unknown): void {
  if (value === null) write.arm(pack, CONSTANTS.indexOf(null));
  else if (Array.isArray(value)) {
    writeTagged(pack, ARRAY, write.list(writeValue), value as unknown[]);
  } else if (isBytes(value)) writeTagged(pack, BYTES, write.bytes, value);
  else if (isNumbers(value)) {
    writeTagged(pack, ARRAY, write.list(writeValue), value);
  } else if (value instanceof Date) {
    writeTagged(pack, DATE, write.date, value);
  } else if (isPlain(value)) {
    writeTagged(pack, OBJECT, write.map(writeValue), value);
  } else writeTagged(pack, HANDLE, write.handle, value);
}

function isBytes(value: unknown): value is BytesLike {
  return value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof DataView;
}

/** Typed arrays other than bytes. */
function isNumbers(value: unknown): value is ArrayBufferView & Iterable<unknown> {
  return ArrayBuffer.isView(value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
