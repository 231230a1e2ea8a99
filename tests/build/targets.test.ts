/** What a Worker can be built for: Pages in both forms, Wrangler, SIMD, WASI, C. Each is served, and asked. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import binaryen from "binaryen";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findClang } from "../../generator/setup/clang.mjs";
import { findToolchain } from "../../generator/setup/toolchain.mjs";
import { complaints, OUTPUT, PROJECT } from "../cargo.ts";
import { buildWith, serve } from "../workers.ts";
import { callBuild, type Called, crate, type Files, library, write } from "./user-crate.ts";
import { whileServing, wrangler } from "./wrangler.ts";

let folder = "";
beforeAll(() => {
  mkdirSync(join(PROJECT, "target"), { recursive: true });
  folder = mkdtempSync(join(PROJECT, "target/targets-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function textOf(url: URL): Promise<string> {
  const answer = await fetch(url);
  return `${answer.status} ${await answer.text()}`;
}

/** An example as a project of its own: what `npx` would find is called by its path. */
function project(name: string): string {
  const copy = join(folder, name);
  const example = join(PROJECT, "examples", name);
  const isSource = (path: string): boolean => !/[\\/](?:build|target|\.wrangler)$/.test(path);
  cpSync(example, copy, { recursive: true, filter: isSource });
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(copy, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(copy, file), text.replaceAll(from, to));
  };
  change("Cargo.toml", "../../output", OUTPUT);
  const bin = join(PROJECT, "generator/cli/bin.mjs");
  const command = `\\"${process.execPath}\\" \\"${bin}\\"`;
  change("wrangler.jsonc", "npx workers-bindgen", command);
  return copy;
}

const PAGES = ["--compatibility-date", "2026-04-20"];

describe("Pages", () => {
  it("serves a `_worker.js` folder beside the assets", async () => {
    const site = join(folder, "advanced");
    const built = callBuild(join(PROJECT, "examples/hello"), [
      "--target",
      "pages",
      "--out",
      join(site, "build"),
    ]);
    expect(built.code, built.said).toBe(0);
    const answer = await whileServing(site, ["pages", "dev", "build", ...PAGES], textOf);
    expect(answer).toBe("200 Hello World!");
  });

  it("serves a function beside those in JavaScript", async () => {
    const site = join(folder, "functions-form");
    const built = callBuild(join(PROJECT, "examples/hello"), [
      "--target",
      "pages-functions",
      "--out",
      join(site, "functions"),
    ]);
    expect(built.code, built.said).toBe(0);
    mkdirSync(join(site, "assets"));
    writeFileSync(
      join(site, "functions/own.js"),
      'export const onRequest = () => new Response("JavaScript");\n',
    );
    const answers = await whileServing(
      site,
      ["pages", "dev", "assets", ...PAGES],
      async (url) => [await textOf(url), await textOf(new URL("/own", url))],
    );
    expect(answers).toEqual(["200 Hello World!", "200 JavaScript"]);
  });
});

describe("wrangler", () => {
  it("dev builds the project and serves it", async () => {
    expect(await whileServing(project("hello"), ["dev"], textOf)).toBe("200 Hello World!");
  });

  it("deploy --dry-run takes a project as it is, with its objects", async () => {
    const said = await wrangler(project("counter"), ["deploy", "--dry-run", "--outdir", "out"]);
    expect(said).toContain("env.COUNTER");
    expect(said).toContain("--dry-run: exiting now.");
  });
});

describe("SIMD", () => {
  it("has its instructions in the module, and they run", async () => {
    // In a place of its own: flags for all crates would have those of the others compiled anew.
    const environment = { ...process.env, CARGO_TARGET_DIR: join(PROJECT, "target/simd") };
    const { script, module } = await buildWith("examples/simd", { simd: true, environment });
    const read = binaryen.readBinary(readFileSync(module));
    expect(read.emitText()).toMatch(/\(v128\.load|i8x16\./);
    read.dispose();
    const served = await serve(script);
    try {
      // What the same loop in plain JavaScript gives: examples/simd/plain.js.
      const file = pathToFileURL(join(PROJECT, "examples/simd/plain.js")).href;
      const { default: plain } = (await import(file)) as {
        readonly default: { readonly fetch: (request: Request) => Response };
      };
      const url = new URL("/?rounds=3", served.url);
      expect(await textOf(url)).toBe(`200 ${await plain.fetch(new Request(url)).text()}`);
    } finally {
      await served.dispose();
    }
  });
});

describe("wasm32-wasip1", () => {
  beforeAll(() => {
    // Only for this: nobody else waits for a second std.
    const setUp = join(PROJECT, "generator/setup/main.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [setUp, "--wasi"], {
      encoding: "utf8",
    });
    expect(status, stdout + stderr).toBe(0);
    expect(findToolchain({ targets: ["wasm32-wasip1"] })).not.toHaveProperty("missing");
  });

  it("passes the example's own tests on the host", async () => {
    for (const name of ["wasi", "simd"]) {
      const run = { folder: join(PROJECT, "examples", name), target: "examples" };
      expect(await complaints(["test", "--quiet"], run)).toBe("");
    }
  });

  it("gives std files, clocks, random numbers, output, arguments and variables", async () => {
    const { script } = await buildWith("examples/wasi", { rustTarget: "wasm32-wasip1" });
    let output = "";
    const served = await serve(script, {
      bindings: { bindings: { GREETING: "good morning" } },
      onOutput: (text) => (output += text),
    });
    try {
      const year = new Date().getUTCFullYear();
      for (const visit of [1, 2]) {
        expect(await textOf(new URL("/a", served.url))).toBe(
          `200 good morning from wasi, visit ${visit} in ${year}, 0 s, 2 words`,
        );
      }
      expect(await textOf(new URL("/b", served.url))).toContain("visit 1 in");
      await expect.poll(() => output, { timeout: 5000 }).toContain("/b: visit 1");
      expect(output).toContain("so much for ");
    } finally {
      await served.dispose();
    }
  });

  it("says by name what there is not, and goes on", async () => {
    const at = write(folder, UNSUPPORTED);
    const { code, said } = callBuild(at, ["--target", "wasm32-wasip1"]);
    expect(code, said).toBe(0);
    expect(said).toContain("warning wasi: `poll_oneoff` of WASI is called");
    expect(said).toContain("std::thread::sleep");
    const served = await serve(join(at, "build/index.js"));
    try {
      expect(await textOf(new URL("/sleep", served.url))).toContain("workers::time::sleep");
      expect(await textOf(new URL("/exit", served.url))).toContain("exit with exit code 3");
      expect(await textOf(new URL("/open", served.url))).toBe("200 No such file or directory");
      expect(await textOf(new URL("/net", served.url))).toMatch(/^200 .*not supported/);
    } finally {
      await served.dispose();
    }
  });

  it("is refused with a thread, and the crate is named", () => {
    const pool = library("workpool", "pub fn go() { std::thread::spawn(|| ()).join().unwrap() }");
    const code =
      '#[event(fetch)] fn fetch() -> Result<Response> { workpool::go(); Response::ok("") }';
    const at = write(folder, crate(code, pool, 'workpool = { path = "workpool" }'));
    const result = callBuild(at, ["--target", "wasm32-wasip1"]);
    expect(result.said).toContain("error std-thread");
    expect(result.said).toContain("from: broken -> workpool 1.2.3");
    expect(result.code).toBe(1);
  });
});

const UNSUPPORTED: Files = crate(`#[event(fetch)] async fn fetch(req: Request) -> Result<Response> {
    let url = req.url();
    if url.ends_with("/sleep") { std::thread::sleep(std::time::Duration::from_millis(1)); }
    if url.ends_with("/exit") { std::process::exit(3); }
    let told = if url.ends_with("/net") {
        std::net::TcpStream::connect("127.0.0.1:1").map(|_| ()).unwrap_err()
    } else {
        std::fs::read("/nowhere").unwrap_err()
    };
    Response::ok(told.to_string().split(" (").next().unwrap_or_default())
}`);

describe("C", () => {
  beforeAll(() => {
    const setUp = join(PROJECT, "generator/setup/main.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [setUp, "--c"], {
      encoding: "utf8",
    });
    expect(status, stdout + stderr).toBe(0);
  });

  /** Compiles `source` as the guide of the example says, and builds a Worker of it. */
  function buildC(name: string, source: string, flags: readonly string[] = []): Called {
    const place = join(folder, name);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "worker.c"), source);
    expect(callBuild(place, ["--header", join(place, "workers.h")]).code).toBe(0);
    const clang = findClang();
    if (clang === undefined) throw new Error("no clang, although it was set up");
    const words =
      "--target=wasm32 -O2 -Wall -Werror -nostdlib -Wl,--no-entry -Wl,--export=__stack_pointer -Wl,-z,stack-size=262144";
    const compiled = spawnSync(
      clang.command,
      [...words.split(" "), ...flags, "worker.c", "-o", "worker.wasm"],
      { cwd: place, encoding: "utf8", env: { ...process.env, ...clang.env } },
    );
    expect(compiled.status, compiled.stderr).toBe(0);
    return callBuild(place, ["--wasm", join(place, "worker.wasm")]);
  }

  it("answers at once, and after it has waited", async () => {
    const source = readFileSync(join(PROJECT, "examples/c/worker.c"), "utf8");
    const { code, said } = buildC("c", source);
    expect(code, said).toBe(0);
    const served = await serve(join(folder, "c/build/index.js"));
    try {
      expect(await textOf(served.url)).toBe(`200 Hello from C, visit 1 of ${served.url.href}`);
      expect(await textOf(new URL("/slow", served.url))).toBe("200 C has waited");
      expect(await textOf(new URL("/b", served.url))).toMatch(/^200 Hello from C, visit 3 of /);
    } finally {
      await served.dispose();
    }
  });

  it("is refused with what nobody provides, and with an older header", () => {
    const source = (abi: string): string => `#define WORKERS_IMPLEMENTATION
#include "workers.h"
${abi}
__attribute__((import_module("env"), import_name("zip"))) unsigned zip(void);
WORKERS_EVENT(fetch)(unsigned context, unsigned call, workers_handle request, workers_handle env, workers_handle ctx) { return zip(); }`;
    const foreign = buildC("foreign", source(""));
    expect(foreign.code).toBe(1);
    expect(foreign.said).toContain("`zip` of `env` is a C function that nobody provides");
    const other = '__asm__(".section \\".custom_section.workers:abi\\",\\"\\",@\\n.ascii \\"1 0000\\\\n\\"\\n.text\\n");';
    expect(buildC("older", source(other)).said).toContain("error abi-mismatch");
  });
});
