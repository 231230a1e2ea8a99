/** What is published works where it is installed: the npm package in an empty folder, and the crate by itself. */
import { spawn, spawnSync } from "node:child_process";
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

function environmentOf(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const toolchain = findToolchain({ projectRoot: PROJECT, crateRoot: folder });
  if ("missing" in toolchain) throw new Error(`no Rust: ${toolchain.tried.join("; ")}`);
  return { ...process.env, ...toolchain.env, NO_COLOR: "1", ...more };
}

function call(
  words: readonly string[],
  more: NodeJS.ProcessEnv = {},
  cwd = folder,
): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [packed.bin, ...words], {
    cwd,
    encoding: "utf8",
    env: environmentOf(more),
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

  it("says what is bound, and what differs", () => {
    const own = ["--input", "api.d.ts", "--out", "made"];
    expect(call(["check", ...own]).code).toBe(0);
    expect(call(["coverage", "--out", "made"]).said).toContain("| api");
    expect(call(["diff", "made", "made"]).said).toContain("nothing differs");
    writeFileSync(join(folder, "api.d.ts"), "declare function half(value: number): number;\n");
    expect(call(["check", ...own]).code).toBe(1);
    const refused = call(["update", "--dry-run"], { PATH: folder });
    expect(refused.said).toContain("is it reached from here?");
    expect(refused.code).toBe(1);
  });

  describe("a new project", () => {
    const project = (): string => join(folder, "shop");

    it("is made, and has what its configuration says", () => {
      const made = call(["new", "shop"]);
      expect(made.said).toContain("cd shop");
      expect(made.code, made.said).toBe(0);
      const environment = call(["env", "--no-build"], {}, project());
      expect(environment.code, environment.said).toBe(0);
    });

    it("is tested by its own `npm test`", () => {
      const { status, stdout, stderr } = spawnSync("npm", ["test"], {
        cwd: project(),
        encoding: "utf8",
        env: environmentOf(),
        shell: process.platform === "win32",
      });
      expect(stdout + stderr).toContain("test result: ok. 1 passed");
      expect(status).toBe(0);
    }, 180_000);

    it("is built, and answers", async () => {
      const { code, said } = call(["build"], {}, project());
      expect(code, said).toBe(0);
      expect(existsSync(join(project(), "build/index.d.ts"))).toBe(true);
      const worker = await serve(join(project(), "build/index.js"));
      try {
        expect(await (await fetch(worker.url)).text()).toBe("Hello World!");
      } finally {
        await worker.dispose();
      }
    }, 180_000);

    it("is served by `dev`", async () => {
      const port = String(30_000 + (process.pid % 20_000));
      const words = [packed.bin, "dev", "--port", port];
      const child = spawn(process.execPath, words, { cwd: project(), env: environmentOf() });
      try {
        await new Promise<void>((resolve, reject) => {
          let said = "";
          const listen = (bytes: Buffer): void => {
            said += String(bytes);
            if (said.includes("shop: http")) resolve();
          };
          child.stdout.on("data", listen);
          child.stderr.on("data", listen);
          child.on("exit", () => reject(new Error(said)));
        });
        const answer = await fetch(`http://127.0.0.1:${port}/`);
        expect(await answer.text()).toBe("Hello World!");
      } finally {
        const ended = new Promise((resolve) => child.on("exit", resolve));
        if (child.kill("SIGINT")) await ended;
      }
    }, 180_000);
  });

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
