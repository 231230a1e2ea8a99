/**
 * What a user's manifest says: the features of the crate `workers` that a user's crate asks for:
 *
 *   workers = { path = "..", features = ["kv"] }
 *   --- for the features kv and d1 --->
 *   d1 is lacking
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "smol-toml";

const WORKERS = "workers";

interface Dependency {
  readonly path?: string;
  readonly features?: readonly string[];
  readonly "default-features"?: boolean;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, Dependency | string | undefined>>;
  readonly features?: Readonly<Record<string, readonly string[] | undefined>>;
}

/** None if the manifest cannot be read, or asks for the crate in another way: then cargo will say it. */
export function lackingFeatures(
  folder: string,
  needed: readonly string[],
  workersFolder: string,
): readonly string[] {
  const asked = readManifest(folder)?.dependencies?.[WORKERS];
  if (typeof asked !== "object" || !("features" in asked || "path" in asked)) return [];
  const { features: own = {} } = readManifest(workersFolder) ?? {};
  const starts = asked["default-features"] === false ? [] : ["default"];
  const on = closure([...starts, ...(asked.features ?? [])], own);
  return needed.filter((one) => !on.has(one));
}

/** The folders of the user's other crates, which are changed with it. */
export function localCrates(folder: string): readonly string[] {
  const all = Object.entries(readManifest(folder)?.dependencies ?? {});
  return all.flatMap(([name, one]) => {
    const place = typeof one === "object" ? one.path : undefined;
    return name === WORKERS || place === undefined ? [] : [path.resolve(folder, place)];
  });
}

function readManifest(folder: string): Manifest | undefined {
  const file = path.join(folder, "Cargo.toml");
  if (!existsSync(file)) return undefined;
  try {
    return parse(readFileSync(file, "utf8")) as Manifest;
  } catch {
    return undefined;
  }
}

/** Features, and those that they bring. */
function closure(
  features: readonly string[],
  known: Readonly<Record<string, readonly string[] | undefined>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    known[name]?.forEach(visit);
  };
  features.forEach(visit);
  return found;
}
