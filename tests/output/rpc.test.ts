/** What can be handed over in remote calls, between Rust and Rust, and between Rust and TypeScript, in one workerd. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { spawnSync } from "node:child_process";
import { buildSync } from "esbuild";
import { Log, LogLevel, Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWasm } from "../../generator/build/wasm.ts";
import { findRuntime } from "../../generator/build/serve.ts";
import { PROJECT } from "../cargo.ts";
import { build } from "../workers.ts";

const FOLDER = join(import.meta.dirname, "rpc");

let miniflare: Miniflare | undefined;

beforeAll(async () => {
  const script = await build("tests/output/rpc");
  const { binary, compatibilityDate } = findRuntime();
  process.env["MINIFLARE_WORKERD_PATH"] = binary;
  miniflare = new Miniflare({
    log: new Log(LogLevel.NONE),
    workers: [
      {
        name: "script",
        modules: [{ type: "ESModule", path: "script.js", contents: bundled("script.ts") }],
        compatibilityDate,
        serviceBindings: { DESK: { name: "rust", entrypoint: "Desk" } },
      },
      {
        name: "rust",
        modulesRoot: dirname(script),
        modules: [
          { type: "ESModule", path: script },
          { type: "CompiledWasm", path: join(dirname(script), "index.wasm") },
        ],
        compatibilityDate,
      },
    ],
  });
  await miniflare.ready;
});
afterAll(() => miniflare?.dispose());

function bundled(file: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(FOLDER, file)],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    external: ["cloudflare:*"],
  });
  return outputFiles[0]?.text ?? "";
}

async function ask(worker: "rust" | "script", path: string): Promise<unknown> {
  const found = await miniflare?.getWorker(worker);
  const answer = await found?.fetch(`http://${worker}/${path}`);
  const text = (await answer?.text()) ?? "";
  return answer?.ok === true ? JSON.parse(text) : text;
}

describe("the declarations of what a Worker exports", () => {
  it("are TypeScript", async () => {
    const declarations = readFileSync(join(FOLDER, "build/index.d.ts"), "utf8");
    await expect(declarations).toMatchFileSnapshot("rpc/declarations.golden.d.ts");
  });

  it("check who calls it", () => {
    const tsc = join(PROJECT, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", FOLDER], { encoding: "utf8" });
    expect(stdout).toBe("");
  });

  it("are not in the module", () => {
    const module = readWasm(readFileSync(join(FOLDER, "build/index.wasm")));
    expect(module).toMatchObject({ kind: "module" });
    if (module.kind === "module") expect(module.custom.get("workers:types")).toBeUndefined();
  });
});

describe("TypeScript calls Rust with", () => {
  it.each<readonly [string, string, unknown]>([
    [
      "a struct of all kinds of values",
      "echo",
      {
        to: ["Ada", "Eve"],
        sentAt: "1970-01-01T00:00:00.000Z",
        urgency: "later",
        attachment: [1, 2],
        headers: { subject: "tea" },
        "reply-to": "Bob",
        soon: "later",
      },
    ],
    ["a struct in itself, and a bigint", "tree", [1, "1152921504606846976"]],
    ["nothing where there may be something", "page", ["0", [0, true], 2, 1]],
    ["a constant, and a default", "write", "a 0a 0"],
    ["a date", "tomorrow", "1970-01-02T00:00:00.000Z"],
    ["any buffer", "same", [5, [7, 8]]],
    ["a stream", "pass", "through Rust"],
    ["a request", "answer", [200, "POST http://desk/: tea"]],
    ["text, and gets a request", "ask", "http://asked/"],
    ["text, and gets a target", "open", ["Ada is in hall", "Eve is in hall/closet"]],
    ["a call of what it has not got yet", "pipelined", "Bob is in hall/closet"],
  ])("%s", async (_name, path, value) => {
    expect(await ask("script", path)).toEqual(value);
  });
});
