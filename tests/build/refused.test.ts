/**
 * What cannot run on Workers is refused by name, with the crate that brought it and the next step; and what a user may get wrong about crates is said before cargo says it.
 * The Worker of an earlier build stays as it is.
 */
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DependencyGraph, wayTo } from "../../generator/build/dependency-way.ts";
import { memberOfImport } from "../../generator/build/runtime-surface.ts";
import { OUTPUT, PROJECT, WASM } from "../cargo.ts";
import { callBuild, crate, type Files, library, manifest, TARGET, write } from "./user-crate.ts";

const HANDLER = '#[event(fetch)] fn fetch() -> Result<Response> { Response::ok("") }';
const calling = (what: string): string =>
  `#[event(fetch)] fn fetch() -> Result<Response> { Response::ok(${what}.to_string()) }`;
const POOL = library(
  "workpool",
  "pub fn sum(all: Vec<u32>) -> u32 { std::thread::spawn(move || all.iter().sum()).join().unwrap() }",
);
const SHOP = library(
  "shop-core",
  "pub fn total() -> u32 { workpool::sum(vec![1, 2]) }",
  'workpool = { path = "../workpool" }',
);

interface Refused {
  readonly files: Files;
  readonly said: readonly string[];
  readonly environment?: Files;
}

const CASES: Readonly<Record<string, Refused>> = {
  "a thread of a dependency's dependency": {
    files: crate(
      calling("shop_core::total()"),
      { ...POOL, ...SHOP },
      'shop-core = { path = "shop-core" }',
    ),
    said: [
      "error std-thread",
      "from: broken -> shop-core -> workpool 1.2.3",
      "--allow std-thread",
    ],
  },
  "atomics, asked for in cargo's configuration": {
    files: crate(
      `static HITS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
${calling("HITS.fetch_add(1, std::sync::atomic::Ordering::SeqCst)")}`,
      { ".cargo/config.toml": '[build]\nrustflags = ["-Ctarget-feature=+atomics"]\n' },
    ),
    said: ["error threads", "from: broken\n", ".cargo/config.toml:2"],
    // Its flags are for all crates: in the place of the others they would be compiled anew, twice.
    environment: { CARGO_TARGET_DIR: join(PROJECT, "target/threads") },
  },
  "a C function that a dependency calls": {
    files: crate(
      calling("zip_sys::version()"),
      library(
        "zip-sys",
        `#[link(wasm_import_module = "env")] extern "C" { fn zip_version() -> u32; }
pub fn version() -> u32 { unsafe { zip_version() } }`,
      ),
      'zip-sys = { path = "zip-sys" }',
    ),
    said: ["error foreign-import", "`zip_version`", "from: broken -> zip-sys 1.2.3", "help:"],
  },
  "wasm-bindgen's imports": {
    files: crate(
      calling("web::now()"),
      library(
        "web",
        `#[link(wasm_import_module = "__wbindgen_placeholder__")] extern "C" { fn __wbg_now_1b2c() -> f64; }
pub fn now() -> f64 { unsafe { __wbg_now_1b2c() } }`,
      ),
      'web = { path = "web" }',
    ),
    said: ["error foreign-import", "is wasm-bindgen's", "from: broken -> web 1.2.3"],
  },
  "WASI's threads": {
    files: crate(`#[link(wasm_import_module = "wasi")] unsafe extern "C" { #[link_name = "thread-spawn"] fn start(at: u32) -> u32; }
${calling("unsafe { start(0) }")}`),
    said: ["error foreign-import", "starts a thread", "from: broken\n"],
  },
  "two handlers of one event": {
    files: crate(`mod a { use workers::prelude::*; ${HANDLER} }\n${HANDLER}`),
    said: ["error duplicate-event", "two handlers of the event `fetch`"],
  },
  "a second handler in a dependency": {
    files: crate(
      calling("base::hello()"),
      library(
        "base",
        `use workers::prelude::*;\npub fn hello() -> usize { fetch as fn() -> Result<Response> as usize }\n${HANDLER}`,
        `workers = { path = ${JSON.stringify(OUTPUT)} }`,
      ),
      'base = { path = "base" }',
    ),
    said: ["error duplicate-event", "from: broken -> base 1.2.3"],
  },
  "no handler": {
    files: crate("pub fn hello() -> Result<Response> { Response::ok(\"\") }"),
    said: ["error not-a-worker: there is no handler", "#[event(fetch)]"],
  },
  "an API that the project's date does not have": {
    files: crate(
      `#[event(fetch)] fn fetch(_req: Request, _env: Env, ctx: Context) -> Result<Response> { Response::ok(format!("{:?}", ctx.exports())) }`,
      { "wrangler.jsonc": '{ "compatibility_date": "2024-12-01" }' },
    ),
    said: [
      "error compatibility: `ExecutionContext.exports`",
      "at the compatibility date 2024-12-01",
      "it is there from 2025-11-17 on",
    ],
  },
  "an API that a flag switches off": {
    files: crate(
      `#[event(fetch)] fn fetch(_req: Request, _env: Env, ctx: Context) -> Result<Response> { Response::ok(format!("{:?}", ctx.exports())) }`,
      {
        "wrangler.jsonc":
          '{ "compatibility_date": "2026-04-20", "compatibility_flags": ["disable_ctx_exports"] }',
      },
    ),
    said: ["with disable_ctx_exports", "`compatibility_flags`"],
  },
  "a program": {
    files: { "Cargo.toml": manifest(""), "src/main.rs": "fn main() {}" },
    said: ["error binary-crate: `broken` is a program", "src/lib.rs"],
  },
  "a workspace of two": {
    files: {
      "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n',
      "crates/api/Cargo.toml": '[package]\nname = "api"\n[dependencies]\nworkers = "1"\n',
      "crates/jobs/Cargo.toml": '[package]\nname = "jobs"\n[dependencies]\nworkers.path = "x"\n',
      "crates/model/Cargo.toml": '[package]\nname = "model"\n',
    },
    said: ["error workspace", "of `api`, `jobs`, and", "crates/api`"],
  },
  "a Cargo.toml that is none": {
    files: { "Cargo.toml": "[package\n" },
    said: ["Cargo.toml:1:", "error cargo-failed"],
  },
};

let folder = "";
beforeAll(() => {
  mkdirSync(join(PROJECT, "target"), { recursive: true });
  folder = mkdtempSync(join(PROJECT, "target/refused-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function isUntouched(at: string): void {
  expect(readdirSync(join(at, "build"))).toEqual(["index.js"]);
  expect(readFileSync(join(at, "build/index.js"), "utf8")).toBe("// the old one\n");
}

describe("refused", () => {
  it.each(Object.entries(CASES))("%s", (_name, { files, said, environment }) => {
    const at = write(folder, files);
    const result = callBuild(at, [], environment);
    for (const part of said) expect(result.said).toContain(part);
    expect(result.code).toBe(1);
    isUntouched(at);
  });

  it("not, if the user knows that the thread is never started", () => {
    const code = calling("workpool::sum(vec![1])");
    const at = write(folder, crate(code, POOL, 'workpool = { path = "workpool" }'));
    const { code: status, output, said } = callBuild(at, ["--json", "--allow", "std-thread"]);
    expect(status, said).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      ok: true,
      problems: [
        { rule: "std-thread", severity: "warning", from: ["broken -> workpool 1.2.3"] },
      ],
    });
  });

  it("for programs: the same as JSON", () => {
    const at = write(folder, { "Cargo.toml": manifest(""), "src/main.rs": "fn main() {}" });
    const { code, output } = callBuild(at, ["--json"]);
    expect(JSON.parse(output)).toMatchObject({ ok: false, problems: [{ rule: "binary-crate" }] });
    expect(code).toBe(1);
  });
});

describe("a build", () => {
  it("warns of std's clock, which panics", () => {
    const at = write(folder, crate(calling("std::time::Instant::now().elapsed().as_secs()")));
    const { code, said } = callBuild(at);
    expect(said).toContain("warning std-time");
    expect(said).toContain("`workers::time`");
    expect(code).toBe(0);
  });

  it("of a module that is cut off", () => {
    const at = write(folder, crate(HANDLER));
    expect(callBuild(at).code).toBe(0);
    const before = readFileSync(join(at, "build/index.wasm"));
    truncateSync(join(TARGET, WASM, "release/broken.wasm"), 5000);
    truncateSync(join(TARGET, WASM, "release/deps/broken.wasm"), 5000);
    const { code, said } = callBuild(at);
    expect(said).toContain("error not-wasm");
    expect(code).toBe(1);
    expect(readFileSync(join(at, "build/index.wasm")).equals(before)).toBe(true);
  });

  it("that cannot write says why, and leaves nothing half-written", () => {
    const at = write(folder, { ...crate(HANDLER), "build/index.wasm/x": "" });
    const { code, said } = callBuild(at);
    expect(said).toContain("error write-failed");
    expect(code).toBe(1);
    expect(readdirSync(join(at, "build")).sort()).toEqual(["index.js", "index.wasm"]);
    expect(readFileSync(join(at, "build/index.js"), "utf8")).toBe("// the old one\n");
  });

  it("that is interrupted leaves the old Worker whole", async () => {
    // Compiling it takes longer than the interruption.
    const slow = `const fn work(n: u64) -> u64 { let mut i = 0; let mut x = 1; while i < n { x = x * 3 % 1000003; i += 1; } x }
#[allow(long_running_const_eval)] const SLOW: u64 = work(400_000_000);
${calling("SLOW")}`;
    const at = write(folder, crate(slow));
    const run = spawn(
      process.execPath,
      [join(PROJECT, "generator/cli/bin.mjs"), "build", at],
      { env: { ...process.env, CARGO_TARGET_DIR: TARGET, NO_COLOR: "1" } },
    );
    const code = await new Promise((resolve) => {
      run.stderr.setEncoding("utf8").on("data", (text: string) => {
        if (text.includes("Compiling") || text.includes("broken")) run.kill("SIGINT");
      });
      run.on("close", resolve);
    });
    expect(code).toBe(130);
    isUntouched(at);
    expect(existsSync(join(at, "build/index.wasm.new"))).toBe(false);
  });
});

describe("the way to a crate", () => {
  const graph: DependencyGraph = {
    root: "a",
    edges: new Map([
      ["a", ["b", "c"]],
      ["b", ["d"]],
      ["c", ["b"]],
    ]),
    names: new Map([..."abcd"].map((id) => [id, id.toUpperCase()])),
  };
  it.each([
    ["d", ["A", "B", "D"]],
    ["a", ["A"]],
    ["x", undefined],
  ])("%s", (id, want) => {
    expect(wayTo({ id }, graph)).toEqual(want);
  });
});

describe("the member that an import is of", () => {
  it.each([
    ["KVNamespace.get:text-with", "KVNamespace.get"],
    ["AbortSignal::any", "AbortSignal.any"],
    ["URL.constructor:with", "URL"],
    ["response_text", undefined],
    ["cloudflare:workers.env", undefined],
  ])("%s", (name, want) => {
    expect(memberOfImport(name)).toBe(want);
  });
});
