/** Bytes, both ways. */
import type { Runtime } from "./instance.js";
import { allocate, AREA, u8 } from "./memory.js";

/** A copy of bytes that Rust has lent: the callee may keep it, send it or detach it. */
export function bytes(rt: Runtime, address: number, length: number): Uint8Array<ArrayBuffer> {
  return u8(rt).slice(address, address + length);
}

/** As `bytes`, for a callee that wants an `ArrayBuffer`. */
export function buffer(rt: Runtime, address: number, length: number): ArrayBuffer {
  return bytes(rt, address, length).buffer;
}

/** The bytes where they stand, only for a callee that reads them before it returns and never looks at the whole buffer. */
export function view(rt: Runtime, address: number, length: number): Uint8Array<ArrayBuffer> {
  return u8(rt).subarray(address, address + length);
}

/** As `bytes`; address 0 is "absent". So too below. */
export function optionalBytes(
  rt: Runtime,
  address: number,
  length: number,
): Uint8Array<ArrayBuffer> | undefined {
  return address === 0 ? undefined : bytes(rt, address, length);
}

export function optionalBuffer(
  rt: Runtime,
  address: number,
  length: number,
): ArrayBuffer | undefined {
  return address === 0 ? undefined : buffer(rt, address, length);
}

export function optionalView(
  rt: Runtime,
  address: number,
  length: number,
): Uint8Array<ArrayBuffer> | undefined {
  return address === 0 ? undefined : view(rt, address, length);
}

/** Anything in JavaScript that is a run of bytes. */
export type BytesLike = ArrayBuffer | ArrayBufferView;

/** The bytes of a value, with no copy. */
export function bytesOf(value: BytesLike): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** Puts bytes where Rust finds a result, and gives their length. */
export function writeBytes(rt: Runtime, value: BytesLike): number {
  const from = bytesOf(value);
  const address = from.length > AREA ? allocate(rt, from.length) : rt.area;
  u8(rt).set(from, address);
  return from.length;
}
