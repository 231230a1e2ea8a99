/** The page of each product: it is there, its links lead somewhere, and it shows the product's compiled example. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PROJECT } from "../fixture-runs.ts";

const PAGES = join(PROJECT, "output/docs");
const read = (file: string): string => readFileSync(file, "utf8");
const names = readdirSync(PAGES).filter((name) => name !== "README.md");

it("lists every page, and each is there", () => {
  const linked = [...read(join(PAGES, "README.md")).matchAll(/\]\(([\w-]+\.md)\)/g)].map(
    ([, name = ""]) => name,
  );
  expect(linked.length).toBeGreaterThan(45);
  expect([...linked].sort()).toEqual([...names].sort());
  expect(linked.filter((name) => !existsSync(join(PAGES, name)))).toEqual([]);
});

it("is there for every module of the crate", () => {
  const modules = [...read(join(PROJECT, "output/src/lib.rs")).matchAll(/^pub mod (\w+);/gm)];
  const paged = new Set(names.map((name) => name.replace(".md", "").replaceAll("-", "_")));
  const own = new Set(["prelude", "rt", "env", "handlers", "models"]);
  const missing = modules.map(([, name = ""]) => name).filter((name) => !own.has(name));
  expect(missing.length).toBeGreaterThan(45);
  expect(missing.filter((name) => !paged.has(name))).toEqual([]);
});

it.each(readdirSync(join(PROJECT, "idl/examples")))("shows the example %s", (name) => {
  const shown = read(join(PAGES, name.replace(/\.rs$/, ".md")));
  const lines = read(join(PROJECT, "idl/examples", name))
    .split("\n")
    .filter((line) => /^\s*(?:async fn|fn|let|pub fn)\b/.test(line));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(shown).toContain(line.trim());
});
