/** What a Worker in Rust costs at run time, beside the same one in plain JavaScript. */
import { join } from "node:path";
import { buildWorker, type BuiltWorker } from "../../generator/build/build.ts";
import { findToolchain } from "../../generator/setup/toolchain.mjs";
import type { Table } from "../table.ts";
import { PROJECT } from "../tools.ts";
import { type Case, CASES, HELLO } from "./cases.ts";
import { newClient } from "./client.ts";
import { compare, type Compared, median } from "./pairs.ts";
import { pack, type Packed, type Running, start } from "./workerd.ts";

const STARTS = 15;

/** What has all the cases, and the classes that are called in them. */
const WORK = "index.js";

export async function measureRuntime(): Promise<Table> {
  const rows: (readonly [string, string, string])[] = [];
  const hello = await packBoth("examples/hello", "hello.js");
  rows.push(...(await compareAll(hello, [HELLO])));
  rows.push(await compareStarts(hello));
  hello.forEach((one) => one.remove());
  const work = await packBoth("bench/runtime/worker", WORK);
  rows.push(...(await compareAll(work, CASES)));
  work.forEach((one) => one.remove());
  return { title: "Run time: CPU of workerd per request, Rust and plain JavaScript", rows };
}

type Both = readonly [rust: Packed, plain: Packed];

async function packBoth(crate: string, plain: string): Promise<Both> {
  const { script, module } = await build(crate);
  return [
    pack({ "index.js": script, "index.wasm": module }, plain === WORK),
    pack({ "index.js": join(import.meta.dirname, "plain", plain) }, plain === WORK),
  ];
}

async function build(crate: string): Promise<BuiltWorker> {
  const folder = join(PROJECT, crate);
  const toolchain = findToolchain({ projectRoot: PROJECT, crateRoot: folder });
  if ("missing" in toolchain) throw new Error(toolchain.tried.join("; "));
  const environment = { ...process.env, CARGO_TARGET_DIR: join(PROJECT, "target", "workers") };
  const outputFolder = join(PROJECT, "target", "bench", crate);
  const options = { folder, toolchain, environment, node: process.execPath, outputFolder };
  const built = await buildWorker(options);
  if (built.kind === "failed")
    throw new Error(built.problems[0]?.rendered ?? built.problems[0]?.message);
  return built.value;
}

async function compareAll(both: Both, cases: readonly Case[]): Promise<Table["rows"]> {
  const [rust, plain] = await Promise.all(both.map((one) => start(one)));
  if (rust === undefined || plain === undefined) throw new Error("there are two");
  const rows: (readonly [string, string, string])[] = [];
  for (const one of cases) rows.push(row(one, await compare(one, rust, plain)));
  rows.push(["... memory after all that", memories(rust, plain), "-"]);
  await Promise.all([rust.stop(), plain.stop()]);
  return rows;
}

function row(
  { name, aim }: Case,
  { rust, plain, ratios }: Compared,
): readonly [string, string, string] {
  // The middle half of them: what lies outside is mostly other people's work.
  const [low, high] = [0.25, 0.75].map((part) => ratios[Math.floor(ratios.length * part)]);
  const spread = `${low?.toFixed(2)} to ${high?.toFixed(2)}`;
  const figure = `${median(ratios).toFixed(2)} (${spread}): ${shown(rust)} to ${shown(plain)}`;
  return [name, figure, `at most ${aim}`];
}

function shown(milliseconds: number): string {
  return milliseconds < 1
    ? `${Math.round(milliseconds * 1000)} us`
    : `${milliseconds.toFixed(1)} ms`;
}

function memories(rust: Running, plain: Running): string {
  const megabytes = [rust, plain].map((one) => `${Math.round(one.memory() / 2 ** 20)} MB`);
  return megabytes.join(" to ");
}

/** From the start of a new process to the end of its first answer. */
async function compareStarts([rust, plain]: Both): Promise<readonly [string, string, string]> {
  const times: (readonly [number, number])[] = [];
  await firstResponse(rust);
  await firstResponse(plain);
  for (let count = 0; count < STARTS; count++) {
    times.push([await firstResponse(rust), await firstResponse(plain)]);
  }
  const later = median(times.map(([first, second]) => first - second));
  const [first, second] = [0, 1].map((at) => median(times.map((pair) => pair[at] ?? NaN)));
  const figure = `${later.toFixed(1)} ms later: ${first?.toFixed(1)} to ${second?.toFixed(1)} ms`;
  return ["hello, first response of a new process", figure, "at most 1 ms later"];
}

async function firstResponse(packed: Packed): Promise<number> {
  const since = performance.now();
  const running = await start(packed);
  const client = newClient(running.port);
  await client.send(HELLO.sent, 1);
  const time = performance.now() - since;
  client.close();
  await running.stop();
  return time;
}
