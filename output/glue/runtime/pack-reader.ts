/** Reads the packs that Rust writes: arguments that have no wasm parameter of their own. */
import type { Runtime } from "./instance.js";
import { u8 } from "./memory.js";

/** Lives no longer than the call: reading calls no wasm, so that the memory stays where it is meanwhile. */
export interface PackReader {
  readonly rt: Runtime;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView<ArrayBuffer>;
  at: number;
  readonly end: number;
}

export function pack(rt: Runtime, address: number, length: number): PackReader {
  const bytes = u8(rt);
  return { rt, bytes, view: rt.view, at: address, end: address + length };
}

/** The place of the next `size` bytes, which are thereby read. */
export function advance(pack: PackReader, size: number): number {
  const at = pack.at;
  pack.at = at + size;
  if (pack.at > pack.end) throw new RangeError("a pack ended too early");
  return at;
}

export function readTag(pack: PackReader): number {
  return pack.view.getUint8(advance(pack, 1));
}

export function readU32(pack: PackReader): number {
  return pack.view.getUint32(advance(pack, 4), true);
}
