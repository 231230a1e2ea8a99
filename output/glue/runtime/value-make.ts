/** JavaScript values from the value packs that Rust writes. */
import { newError } from "./errors.js";
import type { Runtime } from "./instance.js";
import { pack, type PackReader } from "./pack-reader.js";
import * as read from "./read.js";
import { handle } from "./results.js";

export const value_make = (rt: Runtime) => (address: number, length: number) =>
  handle(rt, () => makeValue(pack(rt, address, length)));

/** By tag; the ABI page lists them. */
const MAKERS: readonly read.Read<unknown>[] = [
  () => undefined,
  () => null,
  () => false,
  () => true,
  read.number,
  read.text,
  read.bytes,
  (pack) => read.list(makeValue)(pack),
  (pack) => read.map(makeValue)(pack),
  read.date,
  read.bigint,
  read.handle,
  (pack) => {
    const name = read.text(pack);
    return newError(name, read.text(pack));
  },
  read.biguint,
];

export function makeValue(pack: PackReader): unknown {
  const tag = read.arm(pack);
  const make = MAKERS[tag];
  if (make === undefined) throw new TypeError(`no value has the tag ${tag}`);
  return make(pack);
}
