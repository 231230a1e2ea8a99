/**
 * What is wrong is said with its place, ends with exit code 1, and writes nothing.
 *
 * A folder of `tests/bad-input` holds a user's own input, or a file that stands in `idl/` of a project with one class. After a wanted change:
 * `npx vitest run tests/bad-input.test.ts -u`.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { PROJECT } from "./fixture-runs.ts";

const CASES = join(PROJECT, "tests/bad-input");
const ACCEPT = "if this is wanted: npx vitest run tests/bad-input.test.ts -u";
const names = readdirSync(CASES).filter((name) => name !== "project");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bad-input-"));
  makeProject(join(folder, "project"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The generator in a project of its own, with a class for an API. */
function makeProject(project: string): void {
  const notBuilt = (path: string): boolean => !["target", "node_modules"].includes(basename(path));
  cpSync(join(PROJECT, "generator"), join(project, "generator"), {
    recursive: true,
    filter: notBuilt,
  });
  cpSync(join(PROJECT, "package.json"), join(project, "package.json"));
  const packages = join(project, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync(join(PROJECT, "node_modules"))) {
    symlinkSync(join(PROJECT, "node_modules", name), join(packages, name));
  }
  for (const name of ["tiny-types", "tiny-idl"]) {
    mkdirSync(join(packages, name));
    writeFileSync(join(packages, name, "package.json"), '{ "version": "1.0.0" }');
  }
  for (const entry of ["root.d.ts", "experimental.d.ts"]) {
    cpSync(join(CASES, "project/index.d.ts.txt"), join(packages, "tiny-types", entry));
  }
}

/** The project's own `idl/`, with the case's file in it. */
function placeOverlay(name: string): string {
  const project = join(folder, "project");
  const idl = join(project, "idl");
  rmSync(idl, { recursive: true, force: true });
  for (const from of ["project", name]) {
    for (const file of readdirSync(join(CASES, from)).filter((one) => one.endsWith(".jsonc.txt"))) {
      const to = file === "override.jsonc.txt" ? "overrides/ships.jsonc" : plain(file);
      cpSync(join(CASES, from, file), join(idl, to));
    }
  }
  return project;
}

/** What is broken is kept as text, out of the sight of formatters and type checkers. */
function plain(file: string): string {
  return file.replace(/\.txt$/, "");
}

function generate(name: string): { readonly code: number | null; readonly said: string } {
  const input = readdirSync(join(CASES, name)).find((file) => file.startsWith("input."));
  const project = input === undefined ? placeOverlay(name) : PROJECT;
  if (input !== undefined) cpSync(join(CASES, name, input), join(folder, plain(input)));
  const words = input === undefined ? [] : ["--input", plain(input)];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, "generator/cli/bin.mjs"), "generate", ...words, "--out", join(folder, "out")],
    {
      cwd: input === undefined ? project : folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    },
  );
  return { code: status, said: stdout + stderr };
}

describe("bad input", () => {
  afterEach(() => rmSync(join(folder, "out"), { recursive: true, force: true }));

  it.each(names)("%s", async (name) => {
    const { code, said } = generate(name);
    const isKnown = existsSync(join(CASES, name, "said.txt"));
    await expect(said, ACCEPT).toMatchFileSnapshot(join(CASES, name, "said.txt"));
    expect(said).toMatch(/^\S+:\d+:\d+ error [a-z-]+: \S/);
    expect(code).toBe(1);
    expect(isKnown, "said.txt is written now: look at it, then run again").toBe(true);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("would be fine but for that", () => {
    placeOverlay("project");
    const { code, said } = generate("project");
    expect(said).toContain("written");
    expect(code).toBe(0);
  });
});
