/** What is published works where it is installed: the npm package in an empty folder, and the crate by itself. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findToolchain } from "../../generator/setup/toolchain.mjs";
import { complaints, OUTPUT, PROJECT } from "../cargo.ts";
import { serve } from "../workers.ts";
import { unpackInto, type Packed } from "./packed.ts";

let folder = "";
let packed: Packed;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "packed-"));
  packed = unpackInto(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function call(words: readonly string[]): { readonly code: number | null; readonly said: string } {
  const toolchain = findToolchain({ projectRoot: PROJECT, crateRoot: folder });
  if ("missing" in toolchain) throw new Error(`no Rust: ${toolchain.tried.join("; ")}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [packed.bin, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...toolchain.env, NO_COLOR: "1" },
  });
  return { code: status, said: stdout + stderr };
}

describe("the npm package", () => {
  it("has the crate, the glue and the overlay, and nothing of the project's own workshop", () => {
    const has = (pattern: RegExp): number => packed.files.filter((one) => pattern.test(one)).length;
    expect(has(/^output\/src\/.*\.rs$/)).toBeGreaterThan(1500);
    expect(has(/^output\/glue\/.*\.ts$/)).toBeGreaterThan(100);
    expect(has(/^idl\/overrides\/.*\.jsonc$/)).toBeGreaterThan(40);
    expect(has(/^(?:LICENSE|README\.md)/)).toBeGreaterThan(1);
    expect(
      packed.files.filter((one) => /^(?:tests|bench|node_modules)\/|\/target\//.test(one)),
    ).toEqual([]);
  });

  it("makes a crate of one's own declarations", () => {
    writeFileSync(join(folder, "api.d.ts"), "declare function double(value: number): number;\n");
    const { code, said } = call(["generate", "--input", "api.d.ts", "--out", "made"]);
    expect(said).toContain("made: ");
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "made/src/api/functions.rs"), "utf8")).toContain(
      "pub fn double",
    );
  });

  it("makes a project, and builds a Worker of it that answers", async () => {
    const crate = join(folder, "greeter");
    expect(call(["new", "greeter"])).toMatchObject({ code: 0 });
    const { code, said } = call(["build", "greeter"]);
    expect(code, said).toBe(0);
    expect(existsSync(join(crate, "build/index.d.ts"))).toBe(true);
    const worker = await serve(join(crate, "build/index.js"));
    try {
      expect(await (await fetch(worker.url)).text()).toBe("Hello World!");
    } finally {
      await worker.dispose();
    }
  }, 180_000);

  it.each(["start", "bench"])("says that `%s` is only in the repository", (command) => {
    const { code, said } = call([command]);
    expect(said).toContain("only in the repository");
    expect(code).toBe(1);
  });
});

it("the crate passes `cargo package`, with its macros", async () => {
  const words = ["package", "--workspace", "--allow-dirty", "--quiet"];
  expect(await complaints(words, { folder: OUTPUT, target: "package" })).toBe("");
}, 240_000);
