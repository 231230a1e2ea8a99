/**
 * Writes what was built. A Worker that is being served reads the old files or the new ones, never half of one: all are written beside their places first, and
 * take them in one go that no signal interrupts.
 */
import { renameSync, rmSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { done, error, failed, type Outcome } from "./problem.ts";

/** By path below the folder; nothing: there must be no such file. */
export type OutputFiles = Readonly<Record<string, string | Uint8Array | undefined>>;

export async function writeFiles(folder: string, files: OutputFiles): Promise<Outcome<undefined>> {
  const places = Object.entries(files).map(([name, contents]) => {
    const file = path.join(folder, name);
    return { file, beside: `${file}.new`, contents };
  });
  try {
    for (const { file, beside, contents } of places) {
      if (contents === undefined) continue;
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(beside, contents);
    }
    for (const { file, beside, contents } of places) {
      if (contents === undefined) rmSync(file, { force: true });
      else renameSync(beside, file);
    }
    return done(undefined);
  } catch (thrown) {
    for (const { beside } of places) await rm(beside, { force: true });
    return failed(writeProblem(folder, thrown));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EACCES: "it may not be written to",
  EROFS: "it may not be written to",
  EEXIST: "there is a file of that name",
  ENOTDIR: "a file stands where there should be a folder",
  EISDIR: "a folder stands where there should be a file",
};

function writeProblem(folder: string, thrown: unknown) {
  const { code = "", message = String(thrown) } = thrown as NodeJS.ErrnoException;
  const help =
    "nothing of what was built before has changed; `--out <folder>` writes to another folder";
  return error("write-failed", `cannot write to ${folder}: ${REASONS[code] ?? message}`, help);
}
