/** What a file of the crate is called. */
import { expect, it } from "vitest";
import type { PlannedType } from "../../generator/lower/plan.ts";
import { fileName } from "../../generator/emit/rust-module.ts";

const named = (rustName: string): PlannedType => ({
  kind: "enum",
  jsName: rustName,
  rustName,
  docs: [],
  features: [],
  path: rustName,
  variants: [],
  open: false,
});

it.each([
  ["KvNamespace", "kv_namespace"],
  ["Match", "match_"],
])("%s is in %s.rs", (name, want) => {
  expect(fileName(named(name))).toBe(want);
});

it("is no longer than file systems take, and no two are one", () => {
  const [first, second] = ["A", "B"].map((end) => fileName(named(`X${"x".repeat(300)}${end}`)));
  expect(first?.length).toBe(200);
  expect(first).not.toBe(second);
});
