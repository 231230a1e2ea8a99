/**
 * The imports of the crate `workers` as a C header, for Workers in C and in what speaks C's ABI.
 *
 *   "KVNamespace.get:text" => fn get_text(this: RawHandle, key: *const u8, key_len: usize, slot: Slot);
 *   --- becomes --->
 *   WORKERS_IMPORT("workers:kv", "KVNamespace.get:text")
 *   void KVNamespace_get_text(workers_handle this_, const char *key, unsigned long key_len, unsigned slot);
 *
 * It is read off the emitted crate, whose declarations are printed from the plan: so C and Rust cannot disagree about them.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareText } from "../order.ts";
import type { Glue } from "./glue.ts";

interface CImport {
  readonly module: string;
  readonly name: string;
  readonly parameters: string;
  readonly result: string | undefined;
}

export function renderHeader(glue: Glue): string {
  const crate = path.join(path.dirname(glue.folder), "src");
  const imports = readImports(crate);
  const modules = [...new Set(imports.map(({ module }) => module))].sort(compareText);
  const parts = modules.map((module) => {
    const own = imports.filter((one) => one.module === module);
    const sorted = own.sort((a, b) => compareText(a.name, b.name));
    return `/* ${module} */\n\n${sorted.map(declaration).join("\n")}`;
  });
  const file = new URL("c-runtime.h", import.meta.url);
  const [before = "", after = ""] = readFileSync(file, "utf8").split("/* @imports */\n");
  return `${before.replace("@abi@", glue.abi)}${parts.join("\n\n")}\n${after}`;
}

const BLOCK = /imports! \{\s*"(workers:[\w-]+)";([^}]*)\}/g;
const IMPORT = /"([^"]+)" => fn \w+\(([^)]*)\)(?:\s*->\s*([\w:]+))?;/g;

function readImports(crate: string): readonly CImport[] {
  const files = readdirSync(crate, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".rs"))
    .sort(compareText)
    .flatMap((file) => importsOf(readFileSync(path.join(crate, file), "utf8")));
}

function importsOf(rust: string): CImport[] {
  return [...rust.matchAll(BLOCK)].flatMap(([, module = "", text = ""]) =>
    [...text.matchAll(IMPORT)].map(([, name = "", parameters = "", result]) => ({
      module,
      name,
      parameters,
      result,
    })),
  );
}

/** Names of the run time's own would be too short for C: `drop`, `call`. */
function declaration({ module, name, parameters, result }: CImport): string {
  const own = name.replace(/[^\w]+/g, "_");
  const cName = module === "workers:rt" ? `workers_${own}` : own;
  const declared = [...parameters.matchAll(/(\w+): ([^,]+)/g)].map(([, word = "", rust = ""]) => {
    const type = cType(rust.trim());
    return `${type}${type.endsWith("*") ? "" : " "}${safe(word)}`;
  });
  const returns = result === undefined ? "void" : cType(result.split("::").at(-1) ?? "");
  const arguments_ = declared.length === 0 ? "void" : declared.join(", ");
  return `WORKERS_IMPORT("${module}", "${name}") ${returns} ${cName}(${arguments_});`;
}

const TYPES: Readonly<Record<string, string>> = {
  RawHandle: "workers_handle",
  Slot: "unsigned",
  u32: "unsigned",
  i32: "int",
  f64: "double",
  usize: "unsigned long",
  "*const u8": "const char *",
  "*mut u8": "char *",
  "*mut u32": "unsigned *",
  "*const ()": "const void *",
};

function cType(rust: string): string {
  return TYPES[rust] ?? "unsigned";
}

const RESERVED = new Set(
  "auto break case char class const continue default delete do double else enum extern float for goto if inline int long new register return short signed sizeof static struct switch template this typedef union unsigned void volatile while".split(
    " ",
  ),
);

function safe(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}
