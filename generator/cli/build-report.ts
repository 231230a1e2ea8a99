/** What `build` says of what it made. */
import { stripVTControlCharacters } from "node:util";
import type { BuiltWorker } from "../build/build.ts";
import { limitUses, STARTUP_LIMIT } from "../build/limits.ts";
import type { Outcome } from "../build/problem.ts";
import { largestFunctions, reportSizes } from "../build/size-report.ts";
import type { Size } from "../build/sizes.ts";
import type { Startup } from "../build/startup.ts";
import { renderTable } from "../emit/coverage-page.ts";
import { shownFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";

/** For programs: also what went wrong, in the same shape. */
export function jsonReport(built: Outcome<BuiltWorker>, startup: Startup | undefined): object {
  const problems = built.problems.map(({ rendered, ...problem }) => ({
    ...problem,
    ...(rendered !== undefined && { rendered: stripVTControlCharacters(rendered) }),
  }));
  if (built.kind === "failed") return { ok: false, problems };
  const { script, module, sizes, lastSizes, parts, timings } = built.value;
  return {
    ok: true,
    script,
    module,
    sizes,
    ...(lastSizes && { lastSizes }),
    limits: limitUses(sizes),
    contents: reportSizes(parts),
    ...(startup && { startup: { ...startup, limit: STARTUP_LIMIT } }),
    timings,
    problems,
  };
}

export interface Shown {
  /** What takes the space, too. */
  readonly contents: boolean;
  readonly startup: Startup | undefined;
}

export function printReport(
  built: BuiltWorker,
  { contents, startup }: Shown,
  terminal: Terminal,
): void {
  const steps = built.timings.map(
    ({ step, milliseconds }) => `${step} ${(milliseconds / 1000).toFixed(1)} s`,
  );
  terminal.say(steps.join(", "));
  terminal.print(filesTable(built, terminal));
  terminal.print(limitsText(built));
  if (contents) terminal.print(contentsText(built));
  if (startup !== undefined) terminal.print(startupText(startup));
}

function filesTable({ script, module, sizes, lastSizes }: BuiltWorker, terminal: Terminal): string {
  const row = (name: string, now: Size, before: Size | undefined): readonly string[] => [
    name,
    bytesText(now.raw),
    bytesText(now.gzip),
    ...(before === undefined ? [] : [changeText(now.gzip - before.gzip)]),
  ];
  const { workingFolder } = terminal;
  return renderTable(
    ["file", "bytes", "gzip", ...(lastSizes === undefined ? [] : ["since the last build"])],
    [
      row(shownFolder(module, workingFolder), sizes.wasm, lastSizes?.wasm),
      row(shownFolder(script, workingFolder), sizes.js, lastSizes?.js),
      row("both", sizes.total, lastSizes?.total),
    ],
  );
}

function limitsText({ sizes }: BuiltWorker): string {
  const uses = limitUses(sizes).map(({ name, limit, used }) => {
    const share = (100 * used) / limit;
    const over = share > 100 ? ": too large" : "";
    return `${share < 10 ? share.toFixed(1) : share.toFixed(0)} % of ${limit / 2 ** 20} MB (${name})${over}`;
  });
  return uses.join(", ");
}

const LARGEST = 15;

function contentsText({ parts }: BuiltWorker): string {
  const report = reportSizes(parts);
  const crates = report.crates.map(({ crate, bytes, functions }) => [
    crate,
    bytesText(bytes),
    String(functions.length),
  ]);
  const others = [
    ["(data)", bytesText(report.data), ""],
    ["(types, tables, imports, exports)", bytesText(report.rest), ""],
  ];
  const functions = largestFunctions(report, LARGEST).map(({ crate, name, bytes }) => [
    shortened(name),
    crate,
    bytesText(bytes),
  ]);
  return [
    "",
    renderTable(["crate", "bytes of wasm", "functions"], [...crates, ...others]),
    "",
    renderTable(["largest functions", "crate", "bytes of wasm"], functions),
  ].join("\n");
}

const WIDTH = 70;

function shortened(name: string): string {
  return name.length <= WIDTH ? name : `${name.slice(0, WIDTH - 1)}…`;
}

function startupText({ whole, instance }: Startup): string {
  return `start on workerd: ${whole.toFixed(1)} ms (limit ${STARTUP_LIMIT} ms); each further instance ${instance.toFixed(2)} ms`;
}

function bytesText(bytes: number): string {
  return bytes.toLocaleString("en-US");
}

function changeText(bytes: number): string {
  return bytes === 0 ? "=" : `${bytes > 0 ? "+" : "-"}${bytesText(Math.abs(bytes))}`;
}
