/** The glue that belongs to a crate `workers`: it lies beside the crate's manifest. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { done, error, failed, type Outcome } from "./problem.ts";

export interface Glue {
  readonly folder: string;
  /** `1 <hash>` */
  readonly abi: string;
}

export function findGlue(workersManifest: string): Outcome<Glue> {
  const folder = path.join(path.dirname(workersManifest), "glue");
  const file = path.join(folder, "abi.ts");
  const abi = /\babi\s*=\s*"([^"]*)"/.exec(readText(file))?.[1];
  if (abi !== undefined) return done({ folder, abi });
  return failed(
    error(
      "no-glue",
      `the crate \`workers\` at ${path.dirname(workersManifest)} has no glue beside it (${file})`,
      'depend on the crate as workers-bindgen emits it: `workers = { path = ".../output" }`',
    ),
  );
}

/** The classes of the platform that a crate's own can extend: their specifier, and their name there. */
export type BaseIndex = Readonly<Record<string, readonly [specifier: string, name: string]>>;

export function readBaseIndex(glue: Glue): BaseIndex {
  return JSON.parse(readText(path.join(glue.folder, "classes.json")) || "{}") as BaseIndex;
}

/** Classes of the platform whose name in TypeScript is not that in the crate: `{ "kv::KvNamespace": "KVNamespace" }`. */
export function readTypeNames(glue: Glue): Readonly<Record<string, string>> {
  const text = readText(path.join(glue.folder, "type-names.json"));
  return JSON.parse(text || "{}") as Readonly<Record<string, string>>;
}

/** The platform's words for what a Worker exports and hands over. */
export interface TypeWords {
  readonly default: string;
  readonly target: string;
  readonly stub: string;
  /** By what the class extends. */
  readonly stubs: Readonly<Record<string, string>>;
  /** What takes the author's type behind the environment, whatever that is. */
  readonly parametrised: readonly string[];
}

export function readTypeWords(glue: Glue): TypeWords {
  return JSON.parse(readText(path.join(glue.folder, "loader", "declarations.json"))) as TypeWords;
}

/** Import module -> import name -> the file that has the shim, and its name there. */
export type ShimIndex = Readonly<Record<string, Readonly<Record<string, ShimPlace>> | undefined>>;

export type ShimPlace = readonly [file: string, factory: string];

/** The emitted index, and the run time's own imports. */
export function readShimIndex(glue: Glue): ShimIndex {
  const text = readText(path.join(glue.folder, "shims.json"));
  const emitted = JSON.parse(text || "{}") as ShimIndex;
  return { ...emitted, "workers:rt": runtimeShims(glue) };
}

/** The run time re-exports its shims from one file, each under its import's name. */
function runtimeShims(glue: Glue): Record<string, ShimPlace> {
  const file = "./runtime/rt.ts";
  const lists = readText(path.join(glue.folder, file)).matchAll(/export \{([^}]*)\}/g);
  const names = [...lists].flatMap(([, list]) => list?.match(/\w+/g) ?? []);
  return Object.fromEntries(names.map((name) => [name, [file, name]]));
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
