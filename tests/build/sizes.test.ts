/** The reports of `build`: what takes the space, how long it takes to start; and the same bytes from the same crate. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { crateOf, demangle } from "../../generator/build/demangle.ts";
import { reportSizes } from "../../generator/build/size-report.ts";
import { layOut } from "../../generator/build/squarify.ts";
import { readParts, stripNames } from "../../generator/build/wasm-functions.ts";
import { OUTPUT, PROJECT } from "../cargo.ts";
import { buildWith } from "../workers.ts";
import { callBuild } from "./user-crate.ts";

let folder = "";
beforeAll(() => {
  mkdirSync(join(PROJECT, "target"), { recursive: true });
  folder = mkdtempSync(join(PROJECT, "target/sizes-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function copyOfHello(name: string): string {
  const copy = join(folder, name);
  cpSync(join(PROJECT, "examples/hello/src"), join(copy, "src"), { recursive: true });
  const manifest = readFileSync(join(PROJECT, "examples/hello/Cargo.toml"), "utf8");
  writeFileSync(
    join(copy, "Cargo.toml"),
    `${manifest.replace("../../output", OUTPUT)}\n[workspace]\n`,
  );
  return copy;
}

interface Report {
  readonly sizes: { readonly wasm: { readonly raw: number; readonly gzip: number } };
  readonly lastSizes?: object;
  readonly limits: readonly { readonly limit: number; readonly used: number }[];
  readonly contents: ReturnType<typeof reportSizes>;
  readonly startup: { readonly whole: number; readonly instance: number };
}

describe("a report", () => {
  it("has sizes by crate and function, the limits, the last build and the start", () => {
    const hello = copyOfHello("reported");
    const page = join(folder, "sizes.html");
    const first = callBuild(hello, ["--sizes", "--report", page]);
    expect(first.code, first.said).toBe(0);
    expect(first.output).toMatch(/\| workers +\|/);
    expect(first.output).toContain("of 3 MB (Free plan, gzip)");
    expect(first.output).toContain("largest functions");
    const html = readFileSync(page, "utf8");
    expect(html).toContain("<title>reported: ");
    expect(html).toContain("workers::rt");
    expect(html).not.toContain("<script");

    const { output, said, code } = callBuild(hello, ["--json", "--startup"]);
    expect(code, said).toBe(0);
    const report = JSON.parse(output) as Report;
    const { crates, data, rest } = report.contents;
    const parts = crates.reduce((sum, one) => sum + one.bytes, data + rest);
    expect(parts).toBe(report.sizes.wasm.raw);
    expect(report.lastSizes).toEqual(report.sizes);
    expect(report.limits.every(({ limit, used }) => used < limit)).toBe(true);
    // At load, a hundred times what it takes alone.
    expect(report.startup.whole).toBeLessThan(1000);
    expect(report.startup.instance).toBeLessThan(50);
  });
});

describe("the same crate", () => {
  it("gives the same bytes, and none of them names this machine", async () => {
    // One after the other: they share the place of what is linked.
    const one = await bytesOf("one");
    const two = await bytesOf("two");
    expect(one).toEqual(two);
    for (const text of one) {
      expect(text).not.toContain(PROJECT);
      expect(text).not.toContain(process.env["HOME"] ?? PROJECT);
    }
  });

  async function bytesOf(name: string): Promise<readonly string[]> {
    const { script, module } = await buildWith(copyOfHello(name).slice(PROJECT.length + 1));
    return [readFileSync(script, "utf8"), readFileSync(module).toString("latin1")];
  }
});

describe("names of functions", () => {
  it.each([
    ["_ZN7workers2rt5slots7abandon17h73634f4d343f6697E", "workers::rt::slots::abandon", "workers"],
    [
      "_ZN4core3ptr31drop_in_place$LT$shop..Cart$GT$17h7a012ae863e4c971E",
      "core::ptr::drop_in_place<shop::Cart>",
      "shop",
    ],
    [
      "_ZN52_$LT$shop..Cart$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7a012ae863e4c971E",
      "<shop::Cart as core::ops::drop::Drop>::drop",
      "shop",
    ],
    [
      "_RNvNtNtCs1CYXbLPYCFn_4core5slice6memchr14memchr_aligned",
      "core::slice::memchr::memchr_aligned",
      "std",
    ],
    ["memcpy", "memcpy", undefined],
    ["_ZN9truncat", "truncat", undefined],
  ])("%s", (name, shown, crate) => {
    expect(demangle(name)).toBe(shown);
    expect(crateOf(name)).toBe(crate);
  });
});

describe("a map of rectangles", () => {
  const whole = { x: 0, y: 0, width: 60, height: 40 };
  it.each([[[6, 6, 4, 3, 2, 2, 1]], [[5]], [[1000, 1]], [[]]])("%j", (weights) => {
    const total = weights.reduce((sum, one) => sum + one, 0);
    const placed = layOut(
      weights.map((bytes) => ({ bytes })),
      whole,
    );
    expect(placed).toHaveLength(weights.length);
    for (const { item, area } of placed) {
      expect(area.width * area.height).toBeCloseTo((item.bytes / total) * 2400, 5);
      expect(area.x + area.width).toBeLessThanOrEqual(60.000001);
      expect(area.y + area.height).toBeLessThanOrEqual(40.000001);
    }
  });
});

describe("a module's parts", () => {
  // (module (import "m" "f" (func)) (func $own nop)), with its names
  const wasm = Buffer.from("0061736d01000000010401600000020701016d01660000030201000a05010300010b000d046e616d6501060101036f776e", "hex");

  it("are told by name, and add up to what is deployed", () => {
    const parts = readParts(wasm);
    const code = parts.functions.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(parts.functions).toEqual([{ name: "own", bytes: 3 }]);
    expect(code + parts.data + parts.rest).toBe(stripNames(wasm).length);
  });
});
