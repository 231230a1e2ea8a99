/** Writes what was built. A Worker that is being served reads the old files or the new ones, never half of one. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const named = Object.entries(files);
  for (const [name, contents] of named) {
    const file = path.join(folder, name);
    if (contents === undefined) await rm(file, { force: true });
    else await writeFile(`${file}.new`, contents);
  }
  for (const [name, contents] of named) {
    const file = path.join(folder, name);
    if (contents !== undefined) await rename(`${file}.new`, file);
  }
}
