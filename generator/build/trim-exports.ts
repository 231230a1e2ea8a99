/**
 * Takes from a module the exports that nothing calls, so that wasm-opt can drop what only they need.
 *
 * The crate always exports the whole ABI. A Worker that awaits nothing has no use for `workers:answer`, and then none for the table of slots; which ones are
 * called can be read off the bundled code, since the bundler has dropped the glue that calls the others. What the module says of types has been read, too.
 */
import { WasmReader } from "./wasm-reader.ts";

const HEADER = 8;
const CUSTOM = 0;
const EXPORT = 7;

const TYPES = "workers:types";

/** What the loader looks for without naming it in full, or the runtime by itself. */
const ALWAYS = /^(event:|class:|memory$|__stack_pointer$|__instance_)/;

export function trimExports(bytes: Uint8Array, script: string): Uint8Array {
  const isCalled = (name: string): boolean => ALWAYS.test(name) || script.includes(name);
  const parts: Uint8Array[] = [bytes.subarray(0, HEADER)];
  const reader = new WasmReader(bytes, HEADER);
  while (!reader.isAtEnd) {
    const id = reader.byte();
    const body = reader.bytes(reader.u32());
    if (id === CUSTOM && new WasmReader(body).text() === TYPES) continue;
    const kept = id === EXPORT ? keepExports(body, isCalled) : body;
    parts.push(Uint8Array.of(id, ...leb128(kept.length)), kept);
  }
  return Buffer.concat(parts);
}

function keepExports(section: Uint8Array, isCalled: (name: string) => boolean): Uint8Array {
  const reader = new WasmReader(section);
  const all = reader.list(() => {
    const name = reader.text();
    return { name, kind: reader.byte(), index: reader.u32() };
  });
  const kept = all.filter(({ name }) => isCalled(name));
  const entries = kept.map(({ name, kind, index }) => {
    const text = Buffer.from(name);
    return [...leb128(text.length), ...text, kind, ...leb128(index)];
  });
  return Uint8Array.from([...leb128(kept.length), ...entries.flat()]);
}

function leb128(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb128(Math.floor(value / 0x80))];
}
