/** The same loop with SIMD and in plain JavaScript: `examples/simd`, and `plain.js` beside it. */
import { join } from "node:path";
import { Miniflare } from "miniflare";
import { findRuntime, serveWorker } from "../generator/build/serve.ts";
import type { Table } from "./table.ts";
import { commandLine, PROJECT } from "./tools.ts";

const ROUNDS = 400;
const PAIRS = 9;

export async function measureSimd(): Promise<Table> {
  const folder = join(PROJECT, "examples/simd");
  await commandLine(["build", folder, "--simd"]);
  const rust = await serveWorker({
    script: join(folder, "build/index.js"),
    environment: process.env,
  });
  const plain = new Miniflare({
    modules: true,
    scriptPath: join(folder, "plain.js"),
    compatibilityDate: findRuntime().compatibilityDate,
  });
  try {
    const urls = [rust.url, await plain.ready] as const;
    // The compilers of the engine take a while to do their best.
    for (const url of urls) for (let count = 0; count < 3; count++) await rounds(url, ROUNDS);
    const pairs: (readonly [number, number])[] = [];
    for (let pair = 0; pair < PAIRS; pair++) pairs.push([await cost(urls[0]), await cost(urls[1])]);
    const ratio = median(pairs.map(([one, other]) => other / one));
    const shown = [0, 1].map((at) => median(pairs.map((pair) => pair[at] ?? NaN)).toFixed(2));
    return {
      title: "SIMD beside plain JavaScript (`examples/simd`)",
      rows: [
        ["1 MB compared byte by byte", `${shown[0]} ms to ${shown[1]} ms`, "-"],
        ["... so many times faster", ratio.toFixed(1), "at least 2"],
      ],
    };
  } finally {
    await rust.dispose();
    await plain.dispose();
  }
}

/** Of one round, without what the request costs. */
async function cost(url: URL): Promise<number> {
  return ((await rounds(url, ROUNDS)) - (await rounds(url, 0))) / ROUNDS;
}

async function rounds(url: URL, count: number): Promise<number> {
  const since = performance.now();
  await (await fetch(new URL(`/?rounds=${count}`, url))).text();
  return performance.now() - since;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
