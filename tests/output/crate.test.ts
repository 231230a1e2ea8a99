/** The emitted crate as its users' tools see it, with warnings denied. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cargo, OUTPUT, WASM } from "./run-tool.ts";

const ALL = "--all-features";

const RUNS: readonly (readonly [string, readonly string[]])[] = [
  ["is as rustfmt leaves it, the macros too", ["fmt", "--all", "--check"]],
  ["checks with the features that are on by default", ["check", "--quiet", WASM]],
  ["passes clippy with all features", ["clippy", "--quiet", WASM, ALL, "--", "-D", "warnings"]],
  ["is documented", ["doc", "--quiet", "--no-deps", WASM, ALL]],
  ["checks for the host, where unit tests run", ["check", "--quiet", ALL]],
  ["passes its own tests on the host", ["test", "--quiet", "--workspace"]],
];

describe("the crate", () => {
  it.each(RUNS)("%s", async (_name, words) => {
    expect(await cargo(words)).toBe("");
  });

  it("checks without features, and with each one alone", async () => {
    const features = declaredFeatures();
    expect(features).toContain("experimental");
    const lanes = [features.filter((_, at) => at % 2 === 0), features.filter((_, at) => at % 2 === 1)];
    const said = await Promise.all(lanes.map((lane, at) => checkEach(lane, `features/${at}`)));
    expect(said.flat()).toEqual([]);
  });
});

/** Half of them at a time, each half with its own target folder: cargo would have one half wait. */
async function checkEach(features: readonly string[], target: string): Promise<readonly string[]> {
  const said: string[] = [];
  for (const feature of features) {
    const words = ["check", "--quiet", WASM, "--no-default-features", `--features=${feature}`];
    // Nobody edits the crate between two checks: what incremental builds write would be for nothing.
    const text = await cargo(words, { target, environment: { CARGO_INCREMENTAL: "0" } });
    if (text !== "") said.push(`${feature}: ${text}`);
  }
  return said;
}

/** The empty one stands for none. */
function declaredFeatures(): readonly string[] {
  const manifest = readFileSync(join(OUTPUT, "Cargo.toml"), "utf8");
  const section = /^\[features\]\n([^[]*(?:\[[^\]]*\]\n[^[]*)*?)^\[/m.exec(manifest)?.[1] ?? "";
  return ["", ...[...section.matchAll(/^([\w-]+) = /gm)].map(([, name]) => name ?? "")];
}
