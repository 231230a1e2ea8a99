/** `build`: a user's crate to a Worker. */
import { writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { BuiltWorker } from "../build/build.ts";
import { RUST_TARGETS } from "../build/cargo-parameters.ts";
import { renderHeader } from "../build/c-header.ts";
import { findGlue } from "../build/glue.ts";
import { LAYOUTS } from "../build/layouts.ts";
import type { BuildRule } from "../build/problem.ts";
import { reportSizes } from "../build/size-report.ts";
import type { Startup } from "../build/startup.ts";
import { renderTreemap } from "../build/treemap.ts";
import { compatibilityOf, type CrateOptions, problemText, tryToBuild } from "./build-crate.ts";
import { jsonReport, printReport } from "./build-report.ts";
import { EXIT } from "./exit.ts";
import { projectFolder, shownFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";

export interface BuildArguments {
  readonly target?: readonly string[];
  readonly dev?: boolean;
  readonly simd?: boolean;
  readonly debug?: boolean;
  readonly optimise?: string | false;
  readonly out?: string;
  readonly stackSize?: number;
  readonly wasm?: string;
  readonly header?: string;
  readonly sizes?: boolean;
  readonly report?: string;
  readonly startup?: boolean;
  readonly allow?: readonly BuildRule[];
  readonly json?: boolean;
}

export async function build(
  folder: string | undefined,
  given: BuildArguments,
  terminal: Terminal,
): Promise<number> {
  const { stackSize, json } = given;
  if (stackSize !== undefined && !(stackSize >= 16_384)) {
    terminal.say("error: --stack-size is a number of bytes, at least 16384");
    return EXIT.usage;
  }
  if (given.header !== undefined) return writeHeader(given.header, terminal);
  const interruption = new AbortController();
  void terminal.interrupted().then(() => interruption.abort());
  const crate = resolve(terminal.workingFolder, folder ?? ".");
  const options = { ...optionsOf(crate, given, terminal), signal: interruption.signal };
  const built = await tryToBuild(options, terminal);
  const startup =
    built.kind === "done" && given.startup
      ? await measure(crate, built.value, terminal)
      : undefined;
  if (json) terminal.print(JSON.stringify(jsonReport(built, startup), undefined, 2));
  else for (const problem of built.problems) terminal.say(problemText(problem, terminal));
  if (interruption.signal.aborted) return EXIT.interrupted;
  if (built.kind === "failed") return EXIT.failed;
  if (!json) printReport(built.value, { contents: given.sizes ?? false, startup }, terminal);
  if (given.report !== undefined) await writeTreemap(crate, given.report, built.value, terminal);
  return EXIT.done;
}

function optionsOf(folder: string, given: BuildArguments, terminal: Terminal): CrateOptions {
  const { target = [], dev, simd, debug, out, stackSize, optimise, allow } = given;
  const layout = LAYOUTS.find((one) => target.includes(one));
  const rustTarget = RUST_TARGETS.find((one) => target.includes(one));
  return {
    folder,
    ...(given.wasm !== undefined && {
      linked: { wasm: resolve(terminal.workingFolder, given.wasm), workersManifest: ownCrate() },
    }),
    ...(layout && { layout }),
    ...(rustTarget && { rustTarget }),
    ...(dev && { profile: "dev" }),
    ...(simd && { simd }),
    ...(debug && { debug }),
    ...(optimise !== undefined && { optimisation: optimise }),
    ...(stackSize !== undefined && { stackSize }),
    ...(out !== undefined && { outputFolder: resolve(terminal.workingFolder, out) }),
    ...(allow !== undefined && { allow }),
  };
}

/** The crate `workers` that comes with the tool. */
function ownCrate(): string {
  return join(projectFolder(), "output/Cargo.toml");
}

async function writeHeader(header: string, terminal: Terminal): Promise<number> {
  const glue = findGlue(ownCrate());
  if (glue.kind === "failed") {
    for (const problem of glue.problems) terminal.say(problemText(problem, terminal));
    return EXIT.failed;
  }
  const file = resolve(terminal.workingFolder, header);
  await writeFile(file, renderHeader(glue.value));
  terminal.say(`written: ${shownFolder(file, terminal.workingFolder)}`);
  return EXIT.done;
}

async function measure(
  crate: string,
  { script, module }: BuiltWorker,
  terminal: Terminal,
): Promise<Startup> {
  const { measureStartup } = await import("../build/startup.ts");
  const compatibility = compatibilityOf(crate, terminal);
  return measureStartup({
    script,
    module,
    environment: terminal.environment,
    ...(compatibility && {
      compatibilityDate: compatibility.date,
      compatibilityFlags: compatibility.flags,
    }),
  });
}

async function writeTreemap(
  crate: string,
  report: string,
  { parts }: BuiltWorker,
  terminal: Terminal,
): Promise<void> {
  const file = resolve(terminal.workingFolder, report);
  await writeFile(file, renderTreemap(basename(crate), reportSizes(parts)));
  terminal.say(`written: ${shownFolder(file, terminal.workingFolder)}`);
}
