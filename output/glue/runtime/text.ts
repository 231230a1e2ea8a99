/** Text, both ways. The thresholds are measured: see the bench folder. */
import type { Runtime } from "./instance.js";
import { allocate, AREA, u8 } from "./memory.js";

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", {
  fatal: false,
  ignoreBOM: true,
});
const encoder = /* @__PURE__ */ new TextEncoder();

/** Up to here a loop beats the decoder, and the result is flat: longer concatenations are ropes, which are slow as keys. */
const SHORT_IN = 12;
/** Below this a loop beats `encodeInto`. */
const SHORT_OUT = 48;
/** Up to here the block is made for the worst case, three bytes for each code unit; above, memory counts more than a second copy. */
const WORST_CASE = 65536;
/** Bounds on what is cached by address: a Worker may well slice a large static text. */
const CACHED_LENGTH = 128;
const CACHED_TEXTS = 1024;

/** Text that Rust has lent. A type argument says which texts it can be. */
export function text<T extends string = string>(rt: Runtime, address: number, length: number): T {
  const isStatic =
    address >= rt.rodataStart && address + length <= rt.rodataEnd && length <= CACHED_LENGTH;
  return (isStatic ? staticText(rt, address, length) : decode(rt, address, length)) as T;
}

/** As `text`; address 0 is "absent". */
export function optionalText<T extends string = string>(
  rt: Runtime,
  address: number,
  length: number,
): T | undefined {
  return address === 0 ? undefined : text<T>(rt, address, length);
}

/** What stands in read-only memory never changes, so that one decoding lasts. */
function staticText(rt: Runtime, address: number, length: number): string {
  const cached = rt.texts.get(address);
  if (cached !== undefined && cached.length === length) return cached.text;
  const text = decode(rt, address, length);
  if (rt.texts.size < CACHED_TEXTS) rt.texts.set(address, { length, text });
  return text;
}

function decode(rt: Runtime, address: number, length: number): string {
  const memory = u8(rt);
  if (length <= SHORT_IN) {
    let ascii = "";
    for (let at = address; at < address + length; at++) {
      const unit = memory[at] ?? 0x80;
      if (unit > 0x7f) return decodeUtf8(memory, address, length);
      ascii += String.fromCharCode(unit);
    }
    return ascii;
  }
  return decodeUtf8(memory, address, length);
}

function decodeUtf8(memory: Uint8Array<ArrayBuffer>, address: number, length: number): string {
  return decoder.decode(memory.subarray(address, address + length));
}

/** Puts a text where Rust finds a result, and gives its length. */
export function writeText(rt: Runtime, value: string): number {
  const units = value.length;
  if (units > AREA) return writeLongText(rt, value);
  const memory = u8(rt);
  if (units < SHORT_OUT && writeAscii(memory, rt.area, value)) return units;
  const area = memory.subarray(rt.area, rt.area + AREA);
  const { read, written } = encoder.encodeInto(value, area);
  return read === units ? written : writeLongText(rt, value);
}

function writeLongText(rt: Runtime, value: string): number {
  if (value.length > WORST_CASE) {
    const encoded = encoder.encode(value);
    // The memory may grow, and its bytes with it: first the block, then those.
    const block = allocate(rt, encoded.length);
    u8(rt).set(encoded, block);
    return encoded.length;
  }
  const capacity = value.length * 3;
  const address = allocate(rt, capacity);
  const block = u8(rt).subarray(address, address + capacity);
  return encoder.encodeInto(value, block).written;
}

/** Writes one byte for each code unit; false when one of them needs more. */
function writeAscii(bytes: Uint8Array, at: number, value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit > 0x7f) return false;
    bytes[at + i] = unit;
  }
  return true;
}

/** Writes a text into bytes that have room for the worst case, and gives its length. */
export function encodeText(bytes: Uint8Array, at: number, value: string): number {
  if (value.length < SHORT_OUT && writeAscii(bytes, at, value)) {
    return value.length;
  }
  return encoder.encodeInto(value, bytes.subarray(at)).written;
}
