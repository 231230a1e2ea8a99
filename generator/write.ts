/** Brings the output folder to what was made: everything is prepared beside it first, so that an error leaves it as it was. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { compareText } from "./diagnostics.ts";
import type { OutputFile } from "./emit/output-file.ts";

/** What cargo and people keep in the folder: neither compared nor deleted. */
const KEPT: ReadonlySet<string> = new Set(["target", "Cargo.lock", "node_modules"]);

/** Every output has the ledger; a folder with other things and without it is somebody else's. */
const LEDGER = { path: "coverage.json", key: '"totalsByEntry"' };

export interface Written {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: number;
}

/** Writes the files that changed and deletes those that are no longer made. */
export function writeOutput(files: readonly OutputFile[], folder: string): Written {
  try {
    return bringUpToDate(files, folder);
  } catch (error) {
    throw isOfSystem(error) ? new UnwritableError(folder, error) : error;
  }
}

/** A full disk, a file in the place of the folder, no permission: nothing that the generator has done. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

function bringUpToDate(files: readonly OutputFile[], folder: string): Written {
  refuseForeign(folder);
  const found = listOutput(folder);
  const changed = files.filter((file) => found.get(file.path) !== file.text);
  const made = new Set(files.map((file) => file.path));
  const stale = [...found.keys()].filter((path) => !made.has(path));
  replaceFiles(changed, folder);
  for (const path of stale) deleteFile(folder, path);
  return {
    written: changed.map((file) => file.path),
    deleted: stale,
    unchanged: files.length - changed.length,
  };
}

/** The folder holds something, and none of it is ours: `--out .` in a project must not delete its sources. */
function refuseForeign(folder: string): void {
  if (!existsSync(folder) || hasLedger(folder)) return;
  const [other] = readdirSync(folder).filter((name) => !isKept(name));
  if (other !== undefined) throw new ForeignFolderError(folder, other);
}

/** Other tools write a `coverage.json`, too. */
function hasLedger(folder: string): boolean {
  const file = join(folder, LEDGER.path);
  return existsSync(file) && readFileSync(file, "utf8").includes(LEDGER.key);
}

export class ForeignFolderError extends Error {
  override readonly name = "ForeignFolderError";

  constructor(folder: string, example: string) {
    super(
      `${folder} holds files that are not the generator's (${example}), and it would delete them: choose an empty folder, or one that an earlier run made`,
    );
  }
}

export class UnwritableError extends Error {
  override readonly name = "UnwritableError";

  constructor(folder: string, { message }: Error) {
    super(`${folder} cannot be written: ${message}`);
  }
}

/** The texts of the folder's files, by path. */
export function listOutput(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), {
      withFileTypes: true,
    })) {
      if (isKept(entry.name)) continue;
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(inner);
      else found.set(inner, readFileSync(join(folder, inner), "utf8"));
    }
  };
  if (existsSync(folder)) visit("");
  return new Map([...found].sort(([a], [b]) => compareText(a, b)));
}

/** Names that start with a dot belong to other tools. */
function isKept(name: string): boolean {
  return KEPT.has(name) || name.startsWith(".");
}

/** Writes all of them to a folder beside the output, then moves each into its place. */
function replaceFiles(files: readonly OutputFile[], folder: string): void {
  if (files.length === 0) return;
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const prepared = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const file of files) writeText(join(prepared, file.path), file.text);
    for (const file of files) {
      const place = join(target, file.path);
      mkdirSync(dirname(place), { recursive: true });
      renameSync(join(prepared, file.path), place);
    }
  } finally {
    rmSync(prepared, { recursive: true, force: true });
  }
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Deletes a file, and the folders that it leaves empty. */
function deleteFile(folder: string, path: string): void {
  rmSync(join(folder, path));
  deleteEmpty(folder, dirname(path));
}

function deleteEmpty(folder: string, path: string): void {
  if (path === "." || readdirSync(join(folder, path)).length > 0) return;
  rmdirSync(join(folder, path));
  deleteEmpty(folder, dirname(path));
}
