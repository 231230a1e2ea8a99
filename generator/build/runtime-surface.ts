/**
 * What the run time has at a compatibility date, by its own word, and whether a Worker calls more than that.
 *
 *   import "DurableObjectStorage.sql" at 2024-01-01
 *   --- becomes --->
 *   error compatibility: `DurableObjectStorage.sql` is not there at the compatibility date 2024-01-01
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { compareText } from "../order.ts";
import { dumpRtti } from "../parse/rtti-dump.ts";
import { decodeRuntimeTypes } from "../parse/rtti-schema.ts";
import { reachableStructures, type StructureTable } from "../parse/rtti-structures.ts";
import type { RuntimeSurface } from "../parse/sources.ts";

/** `KVNamespace.get`; a class by its name alone. */
export type SurfaceNames = ReadonlySet<string>;

export interface SurfaceQuery {
  readonly surface: RuntimeSurface;
  readonly cacheFolder: string;
}

/** Nothing if the run time does not say. */
export async function surfaceNames(query: SurfaceQuery): Promise<SurfaceNames | undefined> {
  const dump = await dumpRtti({ ...query, package: "workerd" }, { report: () => undefined });
  if (dump === undefined) return undefined;
  const list = path.join(query.cacheFolder, `${encodeURIComponent(dump.file)}.json`);
  const names = (await readNames(list)) ?? (await writeNames(list, dump.bytes));
  return new Set(names);
}

/** Decoding the whole takes longer than all else that a build looks at. */
async function readNames(file: string): Promise<readonly string[] | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as readonly string[];
  } catch {
    return undefined;
  }
}

async function writeNames(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  const names = [...namesOf(reachableStructures(decodeRuntimeTypes(bytes)))].sort(compareText);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(names));
  return names;
}

function* namesOf(table: StructureTable): Generator<string> {
  for (const [fullName, name] of table.names) {
    yield name;
    for (const member of membersOf(fullName, table)) yield `${name}.${member}`;
  }
}

function membersOf(fullName: string, table: StructureTable): readonly string[] {
  const structure = table.structures.get(fullName);
  if (structure === undefined) return [];
  const own = structure.members.flatMap((one) => (one.kind === "constructor" ? [] : [one.name]));
  const base = structure.extends?.kind === "structure" ? structure.extends.fullName : undefined;
  return base === undefined ? own : [...own, ...membersOf(base, table)];
}

/** `KVNamespace.get:text` is of `KVNamespace.get`, `AbortSignal::any` of `AbortSignal.any`; `URL.constructor:with` is of the class. */
export function memberOfImport(name: string): string | undefined {
  const [, owner, member] = /^([\w$]+)(?:\.|::)([\w$]+)(?::|$)/.exec(name) ?? [];
  if (owner === undefined || member === undefined) return undefined;
  return member === "constructor" ? owner : `${owner}.${member}`;
}
