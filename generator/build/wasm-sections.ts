/** The sections of a wasm module whose layout takes more than a line. */
import type { DataSegment, WasmImport } from "./wasm.ts";
import { readKind } from "./wasm.ts";
import { WasmFault, WasmReader } from "./wasm-reader.ts";

const SHARED = 2;
const HAS_MAXIMUM = 1;

interface Imports {
  readonly found: WasmImport[];
  readonly hasShared: boolean;
}

export function readImports(section: WasmReader): Imports {
  let hasShared = false;
  const found = section.list(() => {
    const module = section.text();
    const name = section.text();
    const kind = readKind(section);
    const isShared = skipType(section, kind);
    hasShared ||= isShared;
    return { module, name, kind };
  });
  return { found, hasShared };
}

/** Whether it is a shared memory, which is all that is wanted of the type. */
function skipType(section: WasmReader, kind: WasmImport["kind"]): boolean {
  switch (kind) {
    case "function":
      section.u32();
      return false;
    case "table":
      skipReferenceType(section);
      skipLimits(section);
      return false;
    case "memory":
      return (skipLimits(section) & SHARED) !== 0;
    case "global":
      skipReferenceType(section);
      section.byte();
      return false;
    case "tag":
      section.byte();
      section.u32();
      return false;
  }
}

/** `(ref null? heaptype)` is written out; the other value types are one byte. */
function skipReferenceType(section: WasmReader): void {
  const type = section.byte();
  if (type === 0x63 || type === 0x64) section.i32();
}

function skipLimits(section: WasmReader): number {
  const flags = section.byte();
  section.u32();
  if ((flags & HAS_MAXIMUM) !== 0) section.u32();
  return flags;
}

const PASSIVE = 1;
const WITH_MEMORY = 2;

export function readSegments(section: WasmReader): Pick<DataSegment, "address" | "size">[] {
  return section.list(() => {
    const flags = section.u32();
    if (flags > WITH_MEMORY) throw new WasmFault("a data segment is of no kind");
    if (flags === WITH_MEMORY) section.u32();
    const address = flags === PASSIVE ? undefined : readConstant(section);
    const size = section.u32();
    section.bytes(size);
    return { address, size };
  });
}

const I32_CONST = 0x41;
const END = 0x0b;

/** An initialiser that is one constant: what rustc's linker writes. */
function readConstant(section: WasmReader): number | undefined {
  if (section.byte() !== I32_CONST) {
    throw new WasmFault("a data segment's address is not a constant");
  }
  const address = section.i32();
  if (section.byte() !== END) throw new WasmFault("an address goes on too long");
  return address;
}

const DATA_NAMES = 9;

/** Names of data segments by index, out of the custom sections called `name`. */
export function readDataNames(sections: readonly Uint8Array[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const bytes of sections) {
    const reader = new WasmReader(bytes);
    while (!reader.isAtEnd) {
      const id = reader.byte();
      const part = reader.part(reader.u32());
      if (id === DATA_NAMES) part.list(() => names.set(part.u32(), part.text()));
    }
  }
  return names;
}
