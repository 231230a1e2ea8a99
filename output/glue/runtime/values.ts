/** Values of the user's inside of packs: value packs in their places. */
import type { PackReader } from "./pack-reader.js";
import { type PackWriter, reserve } from "./pack-writer.js";
import { makeValue } from "./value-make.js";
import { writeValue } from "./value-read.js";

export function read<T>(pack: PackReader): T {
  return makeValue(pack) as T;
}

/** Its length stands before it: Rust may read less of it, or fail on the way. */
export function write(pack: PackWriter, value: unknown): void {
  const at = reserve(pack, 4);
  writeValue(pack, value);
  pack.view.setUint32(at, pack.at - at - 4, true);
}
