/** Writes the packs that Rust reads. */
import { writeBytes } from "./bytes.js";
import { put, release } from "./handles.js";
import type { Runtime } from "./instance.js";
import { AREA } from "./memory.js";

/**
 * Collects on the JavaScript side and is copied over when it is whole: what it reads may be getters that run Rust code, which may grow the memory or
 * write packs of its own (they go behind this one, and are gone when this one goes on).
 */
export interface PackWriter {
  readonly rt: Runtime;
  bytes: Uint8Array<ArrayBuffer>;
  view: DataView<ArrayBuffer>;
  at: number;
  /** Those that were put into it: given back if it comes to nothing. */
  readonly handles: number[];
}

export type Write<T> = (pack: PackWriter, value: T) => void;

/** Puts a value as a pack where Rust finds a result, and gives its length. */
export function writePack<T>(rt: Runtime, write: Write<T>, value: T): number {
  const pack = (rt.writer ??= newWriter(rt));
  const start = pack.at;
  const firstHandle = pack.handles.length;
  try {
    write(pack, value);
    return writeBytes(rt, pack.bytes.subarray(start, pack.at));
  } catch (error) {
    for (const one of pack.handles.slice(firstHandle)) release(rt, one);
    throw error;
  } finally {
    pack.at = start;
    pack.handles.length = firstHandle;
  }
}

function newWriter(rt: Runtime): PackWriter {
  const bytes = new Uint8Array(AREA);
  return { rt, bytes, view: new DataView(bytes.buffer), at: 0, handles: [] };
}

/** The place of the next `size` bytes, which are there from then on. */
export function reserve(pack: PackWriter, size: number): number {
  const at = pack.at;
  pack.at = at + size;
  if (pack.at > pack.bytes.length) grow(pack);
  return at;
}

function grow(pack: PackWriter): void {
  const bytes = new Uint8Array(pack.at * 2);
  bytes.set(pack.bytes);
  pack.bytes = bytes;
  pack.view = new DataView(bytes.buffer);
}

export function writeTag(pack: PackWriter, tag: number): void {
  const at = reserve(pack, 1);
  pack.view.setUint8(at, tag);
}

export function writeUint(pack: PackWriter, value: number): void {
  const at = reserve(pack, 4);
  pack.view.setUint32(at, value, true);
}

export function writeNumber(pack: PackWriter, value: number): void {
  const at = reserve(pack, 8);
  pack.view.setFloat64(at, value, true);
}

export function writeHandle(pack: PackWriter, value: unknown): void {
  const handle = put(pack.rt, value);
  pack.handles.push(handle);
  writeUint(pack, handle);
}
