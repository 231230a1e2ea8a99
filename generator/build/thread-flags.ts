/** Where somebody asked for atomics or shared memory: a variable, or a line of cargo's configuration. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const FLAG = /\+atomics|--shared-memory|--import-memory/;

export function threadFlagPlaces(
  folder: string,
  environment: NodeJS.ProcessEnv,
): readonly string[] {
  const variables = Object.entries(environment).filter(
    ([name, value]) => /RUSTFLAGS$/.test(name) && FLAG.test(value ?? ""),
  );
  return [...variables.map(([name]) => `the variable ${name}`), ...linesAbove(folder)];
}

/** Cargo reads those of all folders above. */
function linesAbove(folder: string): readonly string[] {
  const here = [".cargo/config.toml", ".cargo/config", "Cargo.toml", "build.rs"].flatMap((name) =>
    linesOf(path.join(folder, name)),
  );
  const parent = path.dirname(folder);
  return parent === folder ? here : [...here, ...linesAbove(parent)];
}

function linesOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, at) => (FLAG.test(line) ? [`${file}:${at + 1}`] : []));
}
