/** The emitted crate as its users' tools see it, with warnings denied. */
import { describe, expect, it } from "vitest";
import { complaints, features, OUTPUT, WASM } from "../cargo.ts";

/** One value of each for all: another one would build everything anew. */
const DENIED = { RUSTFLAGS: "-D warnings", RUSTDOCFLAGS: "-D warnings" };
const ON_WASM = `--target=${WASM}`;
const ALL = "--all-features";

const RUNS: readonly (readonly [string, readonly string[]])[] = [
  ["is as rustfmt leaves it, the macros too", ["fmt", "--all", "--check"]],
  ["checks with the features that are on by default", ["check", "--quiet", ON_WASM]],
  ["passes clippy with all features", ["clippy", "--quiet", ON_WASM, ALL, "--", "-D", "warnings"]],
  ["is documented", ["doc", "--quiet", "--no-deps", ON_WASM, ALL]],
  ["checks for the host, where unit tests run", ["check", "--quiet", ALL]],
  ["passes its own tests on the host, and its examples compile", ["test", "--quiet", "--workspace", ALL]],
];

describe("the crate", () => {
  it.each(RUNS)("%s", async (_name, words) => {
    const run = { folder: OUTPUT, target: "output", environment: DENIED };
    expect(await complaints(words, run)).toBe("");
  });

  it("checks without features, and with each one alone", async () => {
    const all = ["", ...features()];
    expect(all).toContain("experimental");
    const lanes = [0, 1].map((lane) => all.filter((_, at) => at % 2 === lane));
    const said = await Promise.all(lanes.map((lane, at) => checkEach(lane, `features/${at}`)));
    expect(said.flat()).toEqual([]);
  });
});

/** Half of them at a time, each half with its own target folder: with one, cargo would have the other half wait. */
async function checkEach(lane: readonly string[], target: string): Promise<readonly string[]> {
  // Nobody edits the crate between two of them: what incremental builds write would be for nothing.
  const environment = { ...DENIED, CARGO_INCREMENTAL: "0" };
  const said: string[] = [];
  for (const feature of lane) {
    const words = ["check", "--quiet", ON_WASM, "--no-default-features", `--features=${feature}`];
    const text = await complaints(words, { folder: OUTPUT, target, environment });
    if (text !== "") said.push(`${feature}: ${text}`);
  }
  return said;
}
