/**
 * Names as people write them, in the stack traces of a debug build.
 *
 *   _ZN5hello5fetch17h73634f4d343f6697E -> hello::fetch
 */
import { demangle } from "./demangle.ts";
import { WasmReader } from "./wasm-reader.ts";

const HEADER = 8;
const CUSTOM = 0;
const FUNCTION_NAMES = 1;

const encoder = new TextEncoder();

/** The module with each of its functions by its readable name; all else is as it was. */
export function readableNames(module: Uint8Array): Uint8Array {
  const reader = new WasmReader(module, HEADER);
  const sections: Uint8Array[] = [module.subarray(0, HEADER)];
  while (!reader.isAtEnd) {
    const from = reader.at;
    const id = reader.byte();
    const body = reader.bytes(reader.u32());
    const names = id === CUSTOM ? readableSection(body) : undefined;
    sections.push(names === undefined ? module.subarray(from, reader.at) : sized(CUSTOM, names));
  }
  return Buffer.concat(sections);
}

/** `undefined`: it has no names. */
function readableSection(body: Uint8Array): Uint8Array | undefined {
  const reader = new WasmReader(body);
  if (reader.text() !== "name") return undefined;
  const parts: Uint8Array[] = [text("name")];
  while (!reader.isAtEnd) {
    const id = reader.byte();
    const part = reader.bytes(reader.u32());
    parts.push(sized(id, id === FUNCTION_NAMES ? readableFunctions(part) : part));
  }
  return Buffer.concat(parts);
}

function readableFunctions(part: Uint8Array): Uint8Array {
  const reader = new WasmReader(part);
  const names = reader.list(() => [u32(reader.u32()), text(demangle(reader.text()))]);
  return Buffer.concat([u32(names.length), ...names.flat()]);
}

/** Of a section, or of a part of one. */
function sized(id: number, body: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(id), u32(body.length), body]);
}

function text(value: string): Uint8Array {
  const bytes = encoder.encode(value);
  return Buffer.concat([u32(bytes.length), bytes]);
}

/** LEB128. */
function u32(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Uint8Array.of(...bytes, rest);
}
