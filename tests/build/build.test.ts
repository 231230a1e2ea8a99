/** What `build` says when there is no Worker to be had, and that it leaves the old one alone. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BuiltWorker } from "../../generator/build/build.ts";
import { planEntry } from "../../generator/build/entry.ts";
import { findGlue, type Glue } from "../../generator/build/glue.ts";
import { inspectModule } from "../../generator/build/inspect.ts";
import type { Problem } from "../../generator/build/problem.ts";
import { readWasm, type WasmModule } from "../../generator/build/wasm.ts";
import { OUTPUT, PROJECT, WASM } from "../cargo.ts";
import { buildWith } from "../workers.ts";
import { callBuild, crate, manifest, TARGET, write } from "./user-crate.ts";

describe("a crate", () => {
  let folder = "";
  beforeAll(() => {
    mkdirSync(join(PROJECT, "target"), { recursive: true });
    folder = mkdtempSync(join(PROJECT, "target/crate-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const CASES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] =
    [
      ["that is not there", {}, ["Cargo.toml"]],
      [
        "that does not compile",
        crate('#[event(fetch)] fn fetch() -> Result<Response> { Response::ok("") + 1 }'),
        ["error", "E0369", "src/lib.rs:2"],
      ],
      [
        "whose handler answers with something else",
        crate("#[event(fetch)] fn fetch() -> u8 { 1 }"),
        ["`u8` is no response", "IntoResponse"],
      ],
      [
        "that calls what nobody provides",
        crate(`#[link(wasm_import_module = "env")] unsafe extern "C" { fn missing(); }
#[event(fetch)] fn fetch() -> Result<Response> { unsafe { missing() } Response::ok("") }`),
        ["foreign-import", "`missing`", "cargo tree"],
      ],
      [
        "with an import that the glue does not have",
        crate(`#[link(wasm_import_module = "workers:kv")] unsafe extern "C" { fn missing(); }
#[event(fetch)] fn fetch() -> Result<Response> { unsafe { missing() } Response::ok("") }`),
        ["unknown-import", "`missing` of `workers:kv`"],
      ],
      [
        "that does not use the crate `workers`",
        { "Cargo.toml": manifest(""), "src/lib.rs": "" },
        ["no-workers-crate", "[dependencies]"],
      ],
    ];

  it.each(CASES)("%s", (_name, files, said) => {
    // Another name than in the other tests: what is linked lies in one place for all.
    const manifest = files["Cargo.toml"]?.replace('"broken"', '"wrong"');
    const at = write(folder, { ...files, ...(manifest && { "Cargo.toml": manifest }) });
    const { code, said: text } = callBuild(at);
    for (const part of said) expect(text).toContain(part);
    expect(code).toBe(1);
    expect(readdirSync(join(at, "build"))).toEqual(["index.js"]);
    expect(readFileSync(join(at, "build/index.js"), "utf8")).toBe("// the old one\n");
  });
});

describe("a module", () => {
  let bytes: Uint8Array = new Uint8Array();
  let glue: Glue = { folder: "", abi: "" };
  let hello: BuiltWorker;
  beforeAll(async () => {
    hello = await buildWith("examples/hello");
    bytes = readFileSync(join(TARGET, WASM, "release/hello.wasm"));
    const found = findGlue(join(OUTPUT, "Cargo.toml"));
    if (found.kind === "done") glue = found.value;
  });

  it("is small, together with its JavaScript", () => {
    const { wasm, js, total } = hello.sizes;
    console.log(`hello: ${total.gzip} bytes, gzip -9 (${wasm.gzip} + ${js.gzip})`);
    expect(total.gzip).toBeLessThan(8192);
  });

  it("as it should be", () => {
    expect(inspectModule(moduleOf(bytes), glue)).toEqual([]);
    expect(planEntry(moduleOf(bytes), glue)).toMatchObject({ kind: "done" });
  });

  it("of another plan is refused, and both are named", () => {
    const [version = "", hash = ""] = glue.abi.split(" ");
    const other = `${version} ${"0".repeat(hash.length)}`;
    const [problem] = inspectModule(moduleOf(patched(bytes, glue.abi, other)), glue);
    expect(problem).toMatchObject({ rule: "abi-mismatch", severity: "error" });
    expect(problem?.message).toContain(other);
    expect(problem?.message).toContain(glue.abi);
  });

  it("with an unknown import is refused, and it is named", () => {
    const entry = planEntry(moduleOf(patched(bytes, "response_text", "response_test")), glue);
    const problems: readonly Problem[] = entry.problems;
    expect(problems).toMatchObject([{ rule: "unknown-import" }]);
    expect(problems[0]?.message).toContain("`response_test` of `workers:rt`");
  });

  it("that is cut off anywhere is a fault, and never an exception", () => {
    for (let length = 0; length < bytes.length; length += 1 + (length >> 5)) {
      const read = readWasm(bytes.subarray(0, length));
      if (read.kind === "fault") expect(read.message).not.toBe("");
    }
    expect(readWasm(bytes.subarray(0, bytes.length - 1))).toMatchObject({ kind: "fault" });
    expect(readWasm(Buffer.from("<!doctype html>"))).toMatchObject({ kind: "fault" });
  });
});

function moduleOf(bytes: Uint8Array): WasmModule {
  const read = readWasm(bytes);
  if (read.kind === "fault") throw new Error(read.message);
  return read;
}

/** Of the same length, so that nothing else changes. */
function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  expect(text).toContain(from);
  return Buffer.from(text.replaceAll(from, to), "latin1");
}
