/** `build`: a user's crate to a Worker. */
import { resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { BuiltWorker } from "../build/build.ts";
import type { Size } from "../build/sizes.ts";
import { renderTable } from "../emit/coverage-page.ts";
import type { BuildRule, Outcome } from "../build/problem.ts";
import { problemText, tryToBuild } from "./build-crate.ts";
import { EXIT } from "./exit.ts";
import { shownFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";

export interface BuildArguments {
  readonly dev?: boolean;
  readonly simd?: boolean;
  readonly debug?: boolean;
  readonly out?: string;
  readonly stackSize?: number;
  readonly allow?: readonly BuildRule[];
  readonly json?: boolean;
}

export async function build(
  folder: string | undefined,
  given: BuildArguments,
  terminal: Terminal,
): Promise<number> {
  const { workingFolder } = terminal;
  const { dev, simd, debug, out, stackSize, allow, json } = given;
  if (stackSize !== undefined && !(stackSize >= 16_384)) {
    terminal.say("error: --stack-size is a number of bytes, at least 16384");
    return EXIT.usage;
  }
  const interruption = new AbortController();
  void terminal.interrupted().then(() => interruption.abort());
  const built = await tryToBuild(
    {
      folder: resolve(workingFolder, folder ?? "."),
      ...(dev && { profile: "dev" }),
      ...(simd && { simd }),
      ...(debug && { debug }),
      ...(stackSize !== undefined && { stackSize }),
      ...(out !== undefined && { outputFolder: resolve(workingFolder, out) }),
      ...(allow !== undefined && { allow }),
      signal: interruption.signal,
    },
    terminal,
  );
  if (json) terminal.print(JSON.stringify(reportOf(built), undefined, 2));
  else for (const problem of built.problems) terminal.say(problemText(problem, terminal));
  if (interruption.signal.aborted) return EXIT.interrupted;
  if (built.kind === "failed") return EXIT.failed;
  if (!json) printReport(built.value, terminal);
  return EXIT.done;
}

/** For programs: also what went wrong, in the same shape. */
function reportOf(built: Outcome<BuiltWorker>): object {
  const problems = built.problems.map(({ rendered, ...problem }) => ({
    ...problem,
    ...(rendered !== undefined && { rendered: stripVTControlCharacters(rendered) }),
  }));
  if (built.kind === "failed") return { ok: false, problems };
  const { script, module, sizes, timings } = built.value;
  return { ok: true, script, module, sizes, timings, problems };
}

function printReport({ script, module, sizes, timings }: BuiltWorker, terminal: Terminal): void {
  const row = (name: string, { raw, gzip }: Size): readonly string[] => [
    name,
    bytesText(raw),
    bytesText(gzip),
  ];
  const { workingFolder } = terminal;
  const steps = timings.map(({ step, milliseconds }) => `${step} ${secondsText(milliseconds)}`);
  terminal.say(steps.join(", "));
  terminal.print(
    renderTable(
      ["file", "bytes", "gzip"],
      [
        row(shownFolder(module, workingFolder), sizes.wasm),
        row(shownFolder(script, workingFolder), sizes.js),
        row("both", sizes.total),
      ],
    ),
  );
}

function bytesText(bytes: number): string {
  return bytes.toLocaleString("en-US");
}

function secondsText(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
