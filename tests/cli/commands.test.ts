import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nearestName } from "../../generator/nearest-name.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = fileURLToPath(new URL("../../generator/cli/bin.mjs", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
  writeFileSync(join(folder, "api.d.ts"), "declare function double(value: number): number;\n");
  writeFileSync(join(folder, "broken.d.ts"), "interface {");
  writeFileSync(join(folder, "main.rs"), "fn main() {}");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Called from another folder than the project's. */
function call(...words: readonly string[]): {
  readonly code: number | null;
  readonly said: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { code: status, said: stdout + stderr };
}

const WRONG: readonly (readonly [string, readonly string[], number, string])[] = [
  ["an unknown command", ["genrate"], 2, "Did you mean generate?"],
  ["an unknown option", ["check", "--stric"], 2, "Did you mean --strict?"],
  ["an unknown phase", ["generate", "--dump", "prase"], 2, "parse, transform, lower, emit"],
  ["a date that is none", ["generate", "--date", "soon"], 2, "2026-01-31 is a date"],
  ["an input of another kind", ["generate", "--input", "a.js", "--out", "x"], 2, "a.js is neither"],
  ["an own input without --out", ["generate", "--input", "api.d.ts"], 2, "--out"],
  ["a broken input", ["generate", "--input", "broken.d.ts", "--out", "x"], 1, "broken.d.ts:1:11"],
  ["a foreign folder", ["generate", "--input", "api.d.ts", "--out", "."], 1, "choose an empty"],
  [
    "a path that nothing has",
    ["generate", "--input", "api.d.ts", "--dump", "lower", "--name", "doubel"],
    1,
    "did you mean double?",
  ],
];

describe("the command line", () => {
  it.each(WRONG)("%s", (_name, words, code, said) => {
    const result = call(...words);
    expect(result.said).toContain(said);
    expect(result.code).toBe(code);
  });

  it("writes a page of the ledger that holds all of its rows", () => {
    expect(call("coverage", "--html", "coverage.html").code).toBe(0);
    const page = readFileSync(join(folder, "coverage.html"), "utf8");
    const [, json = ""] =
      /<script type="application\/json" id="ledger">(.*)<\/script>/.exec(page) ?? [];
    const { rows } = JSON.parse(json) as { readonly rows: readonly (readonly string[])[] };
    const ledger = JSON.parse(readFileSync(join(PROJECT, "output/coverage.json"), "utf8")) as {
      readonly items: readonly { readonly path: string }[];
    };
    expect(rows.map(([path]) => path)).toEqual(ledger.items.map(({ path }) => path));
    const refused = call("coverage", "--html", "nowhere/coverage.html");
    expect(refused.said).toContain("error: nowhere/coverage.html cannot be written");
    expect(refused.code).toBe(1);
  });

  it("has examples in the help of every command, and says its version", () => {
    const listed = call("--help").said.split("Commands:")[1] ?? "";
    const commands = [...listed.matchAll(/^ {2}(\w+) /gm)].map(([, name = ""]) => name);
    expect(commands).toEqual(expect.arrayContaining(["generate", "diff", "build", "dev"]));
    const without = commands.filter(
      (name) => name !== "help" && !call(name, "--help").said.includes("Examples:"),
    );
    expect(without).toEqual([]);
    expect(call("--version").said).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("generates, checks, and shows the ledger", () => {
    const own = ["--input", "api.d.ts", "--out", "made"];
    expect(call("generate", ...own).code).toBe(0);
    expect(call("check", ...own)).toMatchObject({ code: 0 });
    writeFileSync(join(folder, "made/stray.rs"), "");
    expect(call("check", ...own)).toMatchObject({
      code: 1,
      said: expect.stringContaining("stale: stray.rs") as string,
    });
    expect(call("generate", ...own).code).toBe(0);
    expect(existsSync(join(folder, "made/stray.rs"))).toBe(false);
    expect(call("coverage", "--out", "made").said).toContain("| api ");
    expect(call("coverage", "apo", "--out", "made").said).toContain("did you mean api?");
  });
});

describe("did you mean", () => {
  it.each([
    ["KVNamespace.gett", "KVNamespace.get"],
    ["kvnamespace", "KVNamespace"],
    ["Bucket", undefined],
  ])("%s", (given, want) => {
    expect(nearestName(given, ["KVNamespace", "KVNamespace.get", "R2Object"])).toBe(want);
  });
});
