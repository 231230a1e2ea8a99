/** What `diff` compares, by the word that stands for it: an output, declarations, or a version of them. */
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { declaredTexts } from "../diff/declared.ts";
import { surfaceOf, type Surface } from "../diff/surface.ts";
import type { OutputFile } from "../emit/output-file.ts";
import type { PipelineRun } from "../pipeline.ts";
import { emitPlan, runPipeline } from "../pipeline.ts";
import { listOutput } from "../write.ts";
import { packageFolderOf } from "./input-packages.ts";
import { nodeHost } from "./node-host.ts";
import { projectFolder, shownFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";

/** Says what is wrong with a word, for who typed it. */
export class NoSurfaceError extends Error {}

/** `declarations`: the package that a bare version is one of. */
export async function surfaceNamed(
  word: string,
  declarations: string,
  terminal: Terminal,
): Promise<Surface> {
  const folder = resolve(terminal.workingFolder, word);
  if (existsSync(folder) && statSync(folder).isDirectory()) {
    return surfaceInFolder(folder, declarations, terminal);
  }
  const found = /^(?:(?<name>(?:@[\w.-]+\/)?[\w.-]+)@)?(?<version>\d+\.\d+\.\d+[\w.-]*)$/.exec(
    word,
  );
  const { name = declarations, version } = found?.groups ?? {};
  if (version === undefined || name !== declarations) {
    throw new NoSurfaceError(
      `${word} is no folder, and no version of ${declarations}: give the folder of an output, a folder with an index.d.ts, or a version such as 5.20260703.1`,
    );
  }
  const inputs = await packageFolderOf({ name, version }, projectFolder(), terminal);
  return surfaceOfInputs(new Map([[declarations, inputs]]), terminal);
}

function surfaceInFolder(
  folder: string,
  declarations: string,
  terminal: Terminal,
): Promise<Surface> | Surface {
  if (existsSync(join(folder, "coverage.json"))) {
    const files = [...listOutput(folder)].map(([path, text]): OutputFile => ({ path, text }));
    const surface = surfaceOf(files);
    if (surface !== undefined) return surface;
  }
  if (existsSync(join(folder, "index.d.ts"))) {
    return surfaceOfInputs(new Map([[declarations, folder]]), terminal);
  }
  const shown = shownFolder(folder, terminal.workingFolder);
  throw new NoSurfaceError(
    `${shown} has neither a coverage.json of an output nor an index.d.ts of declarations`,
  );
}

/** With these folders in place of the installed packages. The overlay is this project's, so that it may not fit: what it says of items that are not there changes nothing. */
export async function surfaceOfInputs(
  packages: ReadonlyMap<string, string>,
  terminal: Terminal,
): Promise<Surface> {
  const run = await runInputs(packages, terminal);
  const surface = surfaceOfRun(run, packages, terminal);
  if (surface !== undefined) return surface;
  throw new NoSurfaceError("these declarations cannot be read as the inputs of a crate");
}

export function runInputs(
  packages: ReadonlyMap<string, string>,
  terminal: Terminal,
): Promise<PipelineRun> {
  return runPipeline({ files: [], outputFolder: "output" }, hostWith(packages, terminal));
}

/** Nothing, if the inputs could not even be read. */
export function surfaceOfRun(
  { model, plan, files }: PipelineRun,
  packages: ReadonlyMap<string, string>,
  terminal: Terminal,
): Surface | undefined {
  if (model === undefined || plan === undefined) return undefined;
  return surfaceOf(files ?? emitPlan(plan, hostWith(packages, terminal)), declaredTexts(model));
}

function hostWith(
  packages: ReadonlyMap<string, string>,
  terminal: Terminal,
): ReturnType<typeof nodeHost> {
  const { workingFolder } = terminal;
  return nodeHost({ projectFolder: projectFolder(), workingFolder, packages });
}
