/** `update`: the newest inputs that the registry has, the output made of them, and what has changed. Nothing is written before all is known to be sound. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareSurfaces } from "../diff/compare.ts";
import type { Sources } from "../parse/sources.ts";
import type { PipelineRun } from "../pipeline.ts";
import { UnwritableError, writeOutput } from "../write.ts";
import { printDiff, projectSources, type DiffFormat } from "./diff.ts";
import { EXIT } from "./exit.ts";
import {
  newestVersion,
  npm,
  packageFolderOf,
  RegistryError,
  type PackageVersion,
} from "./input-packages.ts";
import { projectFolder } from "./project.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";
import { runInputs, surfaceNamed, surfaceOfRun } from "./surfaces.ts";
import type { Terminal } from "./terminal.ts";

export interface UpdateArguments extends DiffFormat {
  readonly dryRun?: boolean;
  readonly pin?: boolean;
}

export async function update(given: UpdateArguments, terminal: Terminal): Promise<number> {
  const sources = projectSources(terminal);
  if (sources === undefined) return EXIT.failed;
  try {
    const newer = await newerInputs(sources, terminal);
    if (newer.length === 0) {
      terminal.say("the inputs are the newest that the registry has");
      return EXIT.done;
    }
    return await updateTo(newer, sources, given, terminal);
  } catch (error) {
    if (!(error instanceof RegistryError || error instanceof UnwritableError)) throw error;
    terminal.say(`error: ${error.message}`);
    return EXIT.failed;
  }
}

async function newerInputs(
  { declarations, runtime, specifications }: Sources,
  terminal: Terminal,
): Promise<readonly PackageVersion[]> {
  const names = [declarations, runtime, specifications].map((one) => one.package);
  const pinned = pinnedVersions();
  const newest = await Promise.all(
    names.map(async (name) => ({ name, version: await newestVersion(name, terminal) })),
  );
  return newest.filter(({ name, version }) => pinned[name] !== version);
}

function pinnedVersions(): Readonly<Record<string, string>> {
  const manifest = readFileSync(join(projectFolder(), "package.json"), "utf8");
  const { dependencies = {} } = JSON.parse(manifest) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return dependencies;
}

async function updateTo(
  newer: readonly PackageVersion[],
  { declarations }: Sources,
  given: UpdateArguments,
  terminal: Terminal,
): Promise<number> {
  const folders = new Map<string, string>();
  for (const one of newer) {
    folders.set(one.name, await packageFolderOf(one, projectFolder(), terminal));
  }
  const output = join(projectFolder(), "output");
  const before = await surfaceNamed(output, declarations.package, terminal);
  const run = await runInputs(folders, terminal);
  const isSound = reportDiagnostics(run, {}, terminal) && run.files !== undefined;
  const after = surfaceOfRun(run, folders, terminal);
  if (after !== undefined) printDiff(compareSurfaces(before, after), given, terminal);
  const names = newer.map(({ name, version }) => `${name} ${version}`).join(", ");
  if (given.dryRun === true) {
    terminal.say(
      `${names}: ${isSound ? "sound" : "the overlay does not fit yet"}; nothing written`,
    );
    return isSound ? EXIT.done : EXIT.failed;
  }
  if (!isSound && given.pin !== true) {
    terminal.say(
      `error: ${names}: what is said above needs a decision in idl/ (idl/README.md); nothing was changed. \`update --pin\` pins the new inputs, so that \`npm run generate\` can be tried until it passes`,
    );
    return EXIT.failed;
  }
  await pin(newer, terminal);
  return isSound ? write(run, output, names, terminal) : EXIT.failed;
}

async function pin(newer: readonly PackageVersion[], terminal: Terminal): Promise<void> {
  const packages = newer.map(({ name, version }) => `${name}@${version}`);
  const words = ["install", "--save-exact", "--no-audit", "--no-fund", ...packages];
  const { status, errorOutput } = await npm(words, projectFolder(), terminal);
  if (status !== 0) throw new RegistryError(`npm install failed:\n${errorOutput.trim()}`);
  terminal.say(`pinned in package.json: ${packages.join(", ")}`);
}

function write(
  { files = [] }: PipelineRun,
  output: string,
  names: string,
  terminal: Terminal,
): number {
  const { written, deleted } = writeOutput(files, output);
  terminal.say(`${names}: ${written.length} files written, ${deleted.length} deleted`);
  return EXIT.done;
}
