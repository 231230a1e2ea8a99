/** How long each function of a module is, and what else is in it: for the report on sizes. */
import { readImports } from "./wasm-sections.ts";
import { WasmReader } from "./wasm-reader.ts";

export interface FunctionSize {
  /** As the linker named it; by its index where it has no name. */
  readonly name: string;
  readonly bytes: number;
}

export interface ModuleParts {
  readonly functions: readonly FunctionSize[];
  readonly data: number;
  /** Tables, types, imports, exports. */
  readonly rest: number;
}

const HEADER = 8;
const CUSTOM = 0;
const IMPORT = 2;
const CODE = 10;
const DATA = 11;
const FUNCTION_NAMES = 1;

interface Section {
  readonly id: number;
  readonly body: Uint8Array;
}

/** The names do not count: they are not in what is deployed. */
export function readParts(module: Uint8Array): ModuleParts {
  const sections = readSections(module);
  const sizeOf = (id: number): number => body(sections, id)?.length ?? 0;
  const names = functionNames(sections);
  const imported = importedFunctions(body(sections, IMPORT));
  const sizes = bodySizes(body(sections, CODE));
  const functions = sizes.map((bytes, at) => ({
    name: names.get(imported + at) ?? `function ${imported + at}`,
    bytes,
  }));
  const code = functions.reduce((sum, { bytes }) => sum + bytes, 0);
  return { functions, data: sizeOf(DATA), rest: stripNames(module).length - code - sizeOf(DATA) };
}

/** The module without the names of its functions: for stack traces, and a third of the whole. */
export function stripNames(module: Uint8Array): Uint8Array {
  const reader = new WasmReader(module, HEADER);
  const kept: Uint8Array[] = [module.subarray(0, HEADER)];
  while (!reader.isAtEnd) {
    const from = reader.at;
    const id = reader.byte();
    const contents = reader.bytes(reader.u32());
    if (id !== CUSTOM || !isNames(contents)) kept.push(module.subarray(from, reader.at));
  }
  return Buffer.concat(kept);
}

function readSections(module: Uint8Array): readonly Section[] {
  const reader = new WasmReader(module, HEADER);
  const sections: Section[] = [];
  while (!reader.isAtEnd) sections.push({ id: reader.byte(), body: reader.bytes(reader.u32()) });
  return sections;
}

function body(sections: readonly Section[], id: number): Uint8Array | undefined {
  return sections.find((one) => one.id === id)?.body;
}

function isNames(section: Uint8Array): boolean {
  return new WasmReader(section).text() === "name";
}

function functionNames(sections: readonly Section[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const section of sections.filter(({ id, body }) => id === CUSTOM && isNames(body))) {
    const reader = new WasmReader(section.body);
    reader.text();
    while (!reader.isAtEnd) {
      const id = reader.byte();
      const part = reader.part(reader.u32());
      if (id === FUNCTION_NAMES) part.list(() => names.set(part.u32(), part.text()));
    }
  }
  return names;
}

function importedFunctions(section: Uint8Array | undefined): number {
  if (section === undefined) return 0;
  const { found } = readImports(new WasmReader(section));
  return found.filter(({ kind }) => kind === "function").length;
}

function bodySizes(section: Uint8Array | undefined): readonly number[] {
  if (section === undefined) return [];
  const reader = new WasmReader(section);
  return reader.list(() => reader.bytes(reader.u32()).length);
}
