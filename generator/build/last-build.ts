/** The sizes of the build before, kept beside what cargo made: a report then says what a change has cost. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Sizes } from "./sizes.ts";

/** Nothing at the first time, and where it cannot be kept: that is no reason to fail. */
export async function exchangeSizes(
  linked: string,
  variant: string,
  sizes: Sizes,
): Promise<Sizes | undefined> {
  const file = path.join(
    path.dirname(linked),
    `${path.basename(linked, ".wasm")}.${variant}.sizes.json`,
  );
  const before = await readFile(file, "utf8").catch(() => undefined);
  await writeFile(file, JSON.stringify(sizes)).catch(() => undefined);
  return before === undefined ? undefined : parseSizes(before);
}

function parseSizes(text: string): Sizes | undefined {
  try {
    return JSON.parse(text) as Sizes;
  } catch {
    return undefined;
  }
}
