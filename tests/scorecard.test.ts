/** How good the committed crate is: what has been reached once is not lost again. `npm run coverage -- --scorecard` names what is missing. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { scorecardOf } from "../generator/cli/scorecard.ts";
import type { Coverage } from "../generator/emit/coverage.ts";
import type { Scorecard, Share } from "../generator/scorecard/scorecard.ts";
import { PROJECT } from "./fixture-runs.ts";

let card: Scorecard;
beforeAll(async () => {
  const output = join(PROJECT, "output");
  const ledger = JSON.parse(readFileSync(join(output, "coverage.json"), "utf8")) as Coverage;
  const made = await scorecardOf(output, ledger);
  if (made === undefined) throw new Error("the inputs cannot be read");
  card = made;
}, 60_000);

/** What is measured, and how much of it there must be at the least, in percent. */
const SHARES = [
  ["methods", 98],
  ["properties", 98],
  ["parameters", 98],
  ["erasedGroups", 99],
  ["literalUnions", 100],
  ["integers", 100],
  ["documented", 100],
  ["deprecated", 100],
  ["callbacks", 100],
  ["decided", 100],
] as const satisfies readonly (readonly [keyof Scorecard, number])[];

describe("the crate", () => {
  it.each(SHARES)("%s: at least %d %%", (name, least) => {
    const share: Share = card[name];
    expect(share.of, "there is something to measure").toBeGreaterThan(0);
    expect((share.met / share.of) * 100, share.missing.join("\n")).toBeGreaterThanOrEqual(least);
  });

  it.each(["differOnlyInArgumentType", "returnsOfAnotherOverload", "numberedNames"] as const)(
    "has none: %s",
    (name) => {
      expect(card[name]).toEqual([]);
    },
  );

  it("has few functions for a member", () => {
    expect(card.crate.functionsPerMember).toBeLessThanOrEqual(1.6);
  });
});
