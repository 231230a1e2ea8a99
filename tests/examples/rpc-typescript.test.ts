/** The example of two Workers that call each other, one in Rust and one in TypeScript, in one workerd. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { Log, LogLevel, Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRuntime } from "../../generator/build/serve.ts";
import { PROJECT } from "../cargo.ts";
import { build } from "../workers.ts";

const FOLDER = join(PROJECT, "examples/rpc-typescript");

let miniflare: Miniflare | undefined;
let url: URL;

beforeAll(async () => {
  const script = await build("examples/rpc-typescript");
  process.env["MINIFLARE_WORKERD_PATH"] = findRuntime().binary;
  const { outputFiles } = buildSync({
    entryPoints: [join(FOLDER, "typescript/index.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    external: ["cloudflare:*"],
  });
  // As the examples' own configurations say.
  const compatibilityDate = "2026-04-20";
  miniflare = new Miniflare({
    log: new Log(LogLevel.NONE),
    workers: [
      {
        name: "shop",
        modules: [{ type: "ESModule", path: "index.js", contents: outputFiles[0]?.text ?? "" }],
        compatibilityDate,
        serviceBindings: { PRICING: "pricing" },
      },
      {
        name: "pricing",
        modulesRoot: dirname(script),
        modules: [
          { type: "ESModule", path: script },
          { type: "CompiledWasm", path: join(dirname(script), "index.wasm") },
        ],
        compatibilityDate,
        serviceBindings: { CATALOGUE: { name: "shop", entrypoint: "Catalogue" } },
      },
    ],
  });
  url = await miniflare.ready;
});
afterAll(() => miniflare?.dispose());

async function ask(path: string): Promise<unknown> {
  const answer = await fetch(new URL(path, url));
  return answer.json();
}

describe("rpc-typescript", () => {
  it("is checked by the declarations of what Rust exports", () => {
    const tsc = join(PROJECT, "node_modules/typescript/bin/tsc");
    const parameters = [tsc, "-p", join(FOLDER, "typescript")];
    expect(spawnSync(process.execPath, parameters, { encoding: "utf8" }).stdout).toBe("");
  });

  it.each<readonly [string, string, unknown]>([
    ["sums up", "/quote?tea=2", { total: 900, unitPrices: [450] }],
    [
      "asks the function that it was given",
      "/quote?tea=2&cup=1",
      { total: 1890, unitPrices: [450, 1200], discount: 210 },
    ],
    ["hands over a basket", "/basket?spoon=2&cup=1", { total: 1800, unitPrices: [300, 1200] }],
    [
      "passes on what TypeScript throws",
      "/quote?gold=1",
      { name: "RangeError", message: "there is no gold" },
    ],
  ])("%s", async (_name, path, answer) => {
    expect(await ask(path)).toEqual(answer);
  });

  it("fails by a name of its own, which this date's calls have before the message", async () => {
    const { message } = (await ask("/quote?cup=4294967295")) as { readonly message: string };
    expect(message).toContain("nobody can pay that");
  });
});
