/** `build`: a user's crate to a Worker. */
import { resolve } from "node:path";
import type { BuiltWorker } from "../build/build.ts";
import type { Size } from "../build/sizes.ts";
import { renderTable } from "../emit/coverage-page.ts";
import { buildCrate } from "./build-crate.ts";
import { EXIT } from "./exit.ts";
import { shownFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";

export interface BuildArguments {
  readonly dev?: boolean;
  readonly simd?: boolean;
  readonly debug?: boolean;
  readonly out?: string;
  readonly stackSize?: number;
  readonly json?: boolean;
}

export async function build(
  folder: string | undefined,
  given: BuildArguments,
  terminal: Terminal,
): Promise<number> {
  const { workingFolder } = terminal;
  const { dev, simd, debug, out, stackSize, json } = given;
  if (stackSize !== undefined && !(stackSize >= 16_384)) {
    terminal.say("error: --stack-size is a number of bytes, at least 16384");
    return EXIT.usage;
  }
  const built = await buildCrate(
    {
      folder: resolve(workingFolder, folder ?? "."),
      ...(dev && { profile: "dev" }),
      ...(simd && { simd }),
      ...(debug && { debug }),
      ...(stackSize !== undefined && { stackSize }),
      ...(out !== undefined && { outputFolder: resolve(workingFolder, out) }),
    },
    terminal,
  );
  if (built === undefined) return EXIT.failed;
  if (json) terminal.print(JSON.stringify(reportOf(built), undefined, 2));
  else printReport(built, terminal);
  return EXIT.done;
}

function reportOf({ script, module, sizes, timings }: BuiltWorker): object {
  return { script, module, sizes, timings };
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
