/** `test`, as an author uses it: a crate with tests of every kind, run inside the runtime. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTPUT } from "../cargo.ts";
import { type Ended, run } from "./session.ts";

let folder = "";
let all: Ended;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tested-"));
  for (const [name, place] of [
    ["lib", "src"],
    ["api", "tests"],
  ] as const) {
    mkdirSync(join(folder, place));
    copyFileSync(
      join(import.meta.dirname, "tested", `${name}.rs`),
      join(folder, place, `${name}.rs`),
    );
  }
  const path = OUTPUT.replaceAll("\\", "/");
  writeFileSync(
    join(folder, "Cargo.toml"),
    `[package]\nname = "wtest"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nworkers = { path = "${path}", features = ["kv", "durable-objects", "d1"] }\n`,
  );
  writeFileSync(join(folder, "wrangler.json"), JSON.stringify(CONFIG));
  all = await run(["test"], folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CONFIG = {
  name: "wtest",
  kv_namespaces: [{ binding: "CACHE", id: "x" }],
  d1_databases: [{ binding: "DB" }],
  services: [
    { binding: "SELF", service: "wtest" },
    { binding: "AUTH", service: "auth" },
  ],
  vars: { NAME: "Ada" },
  durable_objects: { bindings: [{ name: "COUNTER", class_name: "Counter" }] },
  migrations: [{ tag: "v1", new_sqlite_classes: ["Counter"] }],
};

describe("test", () => {
  it.each([
    ["one that calls a handler", "tests::answers ... ok"],
    ["one that asks the Worker itself, and one that is not served", "tests::asks_itself ... ok"],
    ["two that each begin with empty storage", "tests::fresh_1 ... ok"],
    ["the other one", "tests::fresh_2 ... ok"],
    ["one that is to panic, and does", "tests::panics ... ok"],
    ["one that is ignored", "tests::ignored ... ignored"],
    ["one that panics", "tests::fails ... FAILED"],
    ["one that gives an error", "tests::errs ... FAILED"],
    ["one whose Durable Object panics", "tests::object_panics ... FAILED"],
    ["one that never ends", "tests::hangs ... FAILED"],
    ["one in a file of its own", "from_outside ... ok"],
  ])("%s", (_name, line) => {
    expect(all.said).toContain(`test ${line}\n`);
  });

  it.each([
    [
      "a panic, with what was printed before",
      "---- tests::fails ----\nabout to fail\nassertion `left == right` failed: sums\n  left: 2\n right: 3, at src/lib.rs:LINE:9\n",
    ],
    [
      "an error, with the test's place",
      '---- tests::errs ----\nno binding "NONE" in the environment: add it to the Wrangler configuration, given by the test at src/lib.rs:LINE\n',
    ],
    ["a panic in a class", "---- tests::object_panics ----\nunlucky, at src/lib.rs:LINE:"],
    ["what hangs", "your Worker's code had hung"],
  ])("tells of %s", (_name, text) => {
    expect(all.said.replaceAll(/lib\.rs:\d+/g, "lib.rs:LINE").replaceAll("\\", "/")).toContain(
      text,
    );
  });

  it("sums up, and fails", () => {
    expect(all.said).toMatch(
      /test result: FAILED\. 5 passed; 4 failed; 1 ignored; 0 filtered out; finished in [\d.]+s/,
    );
    expect(all.code).toBe(1);
  });

  it("runs those whose names are asked for", async () => {
    const { code, said } = await run(["test", "fresh", "answers", "--nocapture"], folder);
    expect(said).toContain("test result: ok. 3 passed; 0 failed; 0 ignored; 7 filtered out");
    expect(code).toBe(0);
  });

  it("lists them", async () => {
    const { code, said } = await run(["test", "tests::fresh_1", "--exact", "--list"], folder);
    expect(said).toContain("tests::fresh_1: test\n");
    expect(said).not.toContain("fresh_2");
    expect(code).toBe(0);
  });
});
