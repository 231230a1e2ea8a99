/** What can be handed over in remote calls, between Rust and Rust, and between Rust and TypeScript, in one workerd. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
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
let printed = "";

beforeAll(async () => {
  const script = await build("tests/output/rpc");
  const { binary, compatibilityDate } = findRuntime();
  process.env["MINIFLARE_WORKERD_PATH"] = binary;
  miniflare = new Miniflare({
    log: new Log(LogLevel.NONE),
    handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
      stdout.on("data", (bytes: Buffer) => (printed += String(bytes)));
      stderr.on("data", (bytes: Buffer) => (printed += String(bytes)));
    },
    workers: [
      {
        name: "script",
        modules: [{ type: "ESModule", path: "script.js", contents: bundled("script.ts") }],
        compatibilityDate,
        serviceBindings: { DESK: { name: "rust", entrypoint: "Desk" } },
        durableObjects: { KEEPER: { className: "Keeper", scriptName: "rust", useSQLite: true } },
      },
      {
        name: "rust",
        modulesRoot: dirname(script),
        modules: [
          { type: "ESModule", path: script },
          { type: "CompiledWasm", path: join(dirname(script), "index.wasm") },
        ],
        compatibilityDate,
        serviceBindings: {
          OFFICE: { name: "script", entrypoint: "Office" },
          DESK: { name: "rust", entrypoint: "Desk" },
        },
        durableObjects: { KEEPER: { className: "Keeper", useSQLite: true } },
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

async function askText(worker: "rust" | "script", path: string): Promise<string> {
  const found = await miniflare?.getWorker(worker);
  const answer = await found?.fetch(`http://${worker}/${path}`);
  return (await answer?.text()) ?? "";
}

async function ask(path: string): Promise<unknown> {
  const text = await askText("script", path);
  return /^[[{"\d]/.test(text) ? JSON.parse(text) : text;
}

describe("the declarations of what a Worker exports", () => {
  it("are TypeScript", async () => {
    const declarations = readFileSync(join(FOLDER, "build/index.d.ts"), "utf8");
    await expect(declarations).toMatchFileSnapshot("rpc/declarations.golden.txt");
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
    ["texts, and gets targets in a struct", "openAll", ["Ada is in a", "Ada is in b"]],
    [
      "a target, its own or another's",
      "enter",
      ["Ada is in its own", "somebody is in the cellar", "Eve is in its own"],
    ],
    ["a function", "sum", [6, [0, 1, 2]]],
    ["a function that throws", "fails", ["RangeError", "no further"]],
    ["a number, and gets a function", "counter", 8],
    ["a function, and gets one that calls it", "politely", "please, say tea"],
    ["a call of what it has not got yet", "pipelined", "Bob is in hall/closet"],
    [
      "what makes it fail, and gets the error with all that it has",
      "errors",
      [
        ["RangeError", "too far"],
        ["StockError", "sold out", "E_STOCK"],
        ["Error", "no tea", "StockError: sold out"],
        ["TypeError", "more", [1, 2]],
      ],
    ],
    ["an error", "explain", "RangeError: no None because of TypeError: why"],
  ])("%s", async (_name, path, value) => {
    expect(await ask(path)).toEqual(value);
  });
});

describe.each([
  ["Rust", "DESK"],
  ["TypeScript", "OFFICE"],
] as const)("Rust calls %s with", (who, binding) => {
  const isRust = who === "Rust";
  it.each([
    ["a struct of all kinds of values", "echo", "true"],
    [
      "a struct in itself, and a bigint",
      "tree",
      "Tree { value: 1, children: [Tree { value: 18446744073709551615, children: [] }] }",
    ],
    [
      "something where there may be nothing",
      "page",
      isRust
        ? 'Page { items: [Entry { key: "3", at: (3, false) }], next: None }'
        : 'Page { items: [Entry { key: "only", at: (3, true) }], next: None }',
    ],
    ["a constant, and a number of a byte", "write", isRust ? "a 7" : "entry,a,7"],
    ["a date", "tomorrow", isRust ? "86400001" : "2"],
    ["bytes in a tuple", "same", "(7, [1, 2])"],
    ["a stream", "pass", "through both"],
    ["a request", "answer", isRust ? "200 GET http://desk/: " : "202 "],
    ["text, and gets a request", "ask", "http://asked/"],
    ["texts, and gets targets", "open", "Ada is in hall, Eve is in a, Eve is in b"],
    ["a call of what it has not got yet", "pipelined", "Bob is in hall/closet"],
    ["a target", "enter", isRust ? "Ada is in mine" : "Ada is in mine, Ada is in mine/closet"],
    ["a closure", "sum", "60 in 4 calls"],
    ["a number, and gets a function", "counter", "8"],
    ["what fails", "range", "RangeError RangeError: too far None None None true"],
    [
      "what fails by a name of its own",
      "named",
      'Other StockError: sold out Some("E_STOCK") None None true',
    ],
    ["what fails with a cause", "cause", "Error no tea None Some(StockError: sold out) None true"],
    [
      "what fails with a property",
      "property",
      "TypeError TypeError: more None None Some([1, 2]) true",
    ],
    [
      "an error",
      "explain",
      isRust
        ? 'RangeError: no Some("E") because of StockError: sold out'
        : "RangeError: no E because of StockError: sold out",
    ],
    ["a closure, and gets a function", "politely", isRust ? "please, say tea" : "I beg you, say tea"],
  ])("%s", async (_name, path, value) => {
    expect(await askText("rust", `${binding}/${path}`)).toBe(value);
  });
});

describe("Rust calls its own classes without a binding:", () => {
  it.each([
    ["an entrypoint", "entrypoint", "nobody"],
    ["an entrypoint with props", "props", "Ada"],
    ["a Durable Object", "object", "Eve is in hall"],
  ])("%s", async (_name, path, value) => {
    expect(await askText("rust", `EXPORTS/${path}`)).toBe(value);
  });
});

describe("what a Durable Object hands over goes when nobody has it any more:", () => {
  const count = (sign: string): number => printed.split(`\n${sign} `).length - 1;

  it.each([
    ["the last clone of a stub", "rust", "KEEPER/clone", 1, "Ada is in hall"],
    ["what nobody awaited", "rust", "KEEPER/unawaited", 1, "nowhere"],
    ["what was only called through", "rust", "KEEPER/pipelined", 2, "Bob is in hall/x"],
    ["stubs in a struct", "rust", "KEEPER/struct", 2, "Eve is in b"],
    ["a closure", "rust", "KEEPER/function", 1, "2"],
    ["an argument that was kept", "rust", "KEEPER/keep", 1, "Ada is in its own"],
    ["a target, from a Worker in TypeScript", "script", "keeper", 1, "Ada is in hall"],
    ["a closure, from a Worker in TypeScript", "script", "keeper-counter", 1, "3"],
    ["a closure that is an argument of a call", "rust", "DESK/sum", 1, "60 in 4 calls"],
  ] as const)("%s", async (_name, worker, path, made, said) => {
    printed = "\n";
    expect(await askText(worker, path)).toBe(said);
    await expect.poll(() => count("-")).toBe(made);
    expect(count("+")).toBe(made);
  });
});
