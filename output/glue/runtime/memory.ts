/** The instance's memory as bytes. */
import type { Runtime } from "./instance.js";

/** What crosses in the result area; longer results get a block of their own. */
export const AREA = 8192;

/**
 * All bytes of the memory. Never keep them across a call into wasm: growth detaches them, after which their length is 0 and writing does nothing.
 */
export function u8(rt: Runtime): Uint8Array<ArrayBuffer> {
  if (rt.u8.byteLength === 0) {
    rt.u8 = new Uint8Array(rt.exports.memory.buffer);
    rt.view = new DataView(rt.u8.buffer);
  }
  return rt.u8;
}

export function writeU32(rt: Runtime, address: number, value: number): void {
  const memory = u8(rt);
  memory[address] = value;
  memory[address + 1] = value >> 8;
  memory[address + 2] = value >> 16;
  memory[address + 3] = value >> 24;
}

/** A block that Rust takes over with the answer: its address stands in the result area. */
export function allocate(rt: Runtime, capacity: number): number {
  const address = rt.exports["workers:alloc"](capacity);
  if (address === 0) {
    throw new RangeError(`out of memory: no room for ${capacity} bytes`);
  }
  writeU32(rt, rt.area, address);
  writeU32(rt, rt.area + 4, capacity);
  return address;
}
