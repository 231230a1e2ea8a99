/** What `build` needs to know of a wasm module. */
import { readDataNames, readImports, readSegments } from "./wasm-sections.ts";
import { WasmFault, WasmReader } from "./wasm-reader.ts";

export interface WasmImport {
  readonly module: string;
  readonly name: string;
  readonly kind: "function" | "table" | "memory" | "global" | "tag";
}

export interface WasmExport {
  readonly name: string;
  readonly kind: WasmImport["kind"];
}

export interface DataSegment {
  /** `undefined`: it has none, or none that is a constant. */
  readonly address: number | undefined;
  readonly size: number;
  /** From the name section, where there is one. */
  readonly name: string | undefined;
}

export interface WasmModule {
  readonly kind: "module";
  readonly imports: readonly WasmImport[];
  readonly exports: readonly WasmExport[];
  readonly data: readonly DataSegment[];
  readonly hasSharedMemory: boolean;
  /** Contents of the custom sections, those of one name in order. */
  readonly custom: ReadonlyMap<string, readonly Uint8Array[]>;
}

export interface NotWasm {
  readonly kind: "fault";
  readonly message: string;
}

const MAGIC = "\0asm\u0001\0\0\0";
const CUSTOM = 0;
const IMPORT = 2;
const MEMORY = 5;
const EXPORT = 7;
const DATA = 11;
const SHARED = 2;

const KINDS = ["function", "table", "memory", "global", "tag"] as const;

export function readWasm(bytes: Uint8Array): WasmModule | NotWasm {
  try {
    return readModule(bytes);
  } catch (fault) {
    if (!(fault instanceof WasmFault)) throw fault;
    return { kind: "fault", message: fault.message };
  }
}

function readModule(bytes: Uint8Array): WasmModule {
  const reader = new WasmReader(bytes);
  if (Buffer.from(bytes.subarray(0, 8)).toString("latin1") !== MAGIC) {
    throw new WasmFault("it does not start as a WebAssembly module does");
  }
  reader.bytes(MAGIC.length);
  const sections = readSections(reader);
  const imports = sections.plain.get(IMPORT);
  const { found, hasShared } = imports ? readImports(imports) : { found: [], hasShared: false };
  return {
    kind: "module",
    imports: found,
    exports: readExports(sections.plain.get(EXPORT)),
    data: nameSegments(sections),
    hasSharedMemory: hasShared || isShared(sections.plain.get(MEMORY)),
    custom: sections.custom,
  };
}

interface Sections {
  readonly plain: ReadonlyMap<number, WasmReader>;
  readonly custom: ReadonlyMap<string, readonly Uint8Array[]>;
}

function readSections(reader: WasmReader): Sections {
  const plain = new Map<number, WasmReader>();
  const custom = new Map<string, Uint8Array[]>();
  while (!reader.isAtEnd) {
    const id = reader.byte();
    const section = reader.part(reader.u32());
    if (id !== CUSTOM) plain.set(id, section);
    else {
      const name = section.text();
      custom.set(name, [...(custom.get(name) ?? []), section.rest()]);
    }
  }
  return { plain, custom };
}

function readExports(section: WasmReader | undefined): WasmExport[] {
  if (section === undefined) return [];
  return section.list(() => {
    const name = section.text();
    const kind = readKind(section);
    section.u32();
    return { name, kind };
  });
}

export function readKind(section: WasmReader): WasmImport["kind"] {
  const kind = KINDS[section.byte()];
  if (kind === undefined) throw new WasmFault("it names something of no kind");
  return kind;
}

function isShared(section: WasmReader | undefined): boolean {
  if (section === undefined) return false;
  return section.u32() > 0 && (section.byte() & SHARED) !== 0;
}

function nameSegments(sections: Sections): DataSegment[] {
  const section = sections.plain.get(DATA);
  if (section === undefined) return [];
  const names = readDataNames(sections.custom.get("name") ?? []);
  return readSegments(section).map((segment, index) => ({
    ...segment,
    name: names.get(index),
  }));
}

/** The address range of the read-only data, if the linker's names are still there: one segment, which lies behind the stack. */
export function rodataRange(module: WasmModule): readonly [start: number, end: number] | undefined {
  const segment = module.data.find(({ name }) => name === ".rodata");
  if (segment?.address === undefined) return undefined;
  return [segment.address, segment.address + segment.size];
}

/** The lines of a custom section whose parts several crates wrote. */
export function customLines(module: WasmModule, name: string): string[] {
  const decoder = new TextDecoder();
  return (module.custom.get(name) ?? [])
    .flatMap((bytes) => decoder.decode(bytes).split("\n"))
    .filter((line) => line !== "");
}
