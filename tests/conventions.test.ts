/** `CONVENTIONS.md` is the law of translation, and each of its sections is shown by fixtures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFixtures, PROJECT } from "./fixture-runs.ts";

const text = readFileSync(join(PROJECT, "generator/CONVENTIONS.md"), "utf8");
const fixtures = listFixtures().map((one) => one.name);

interface Section {
  readonly title: string;
  readonly body: string;
  readonly cited: readonly string[];
}

const sections: readonly Section[] = text
  .split(/^## /m)
  .slice(1)
  .map((body) => ({ title: body.slice(0, body.indexOf("\n")), body, cited: citedIn(body) }));

/** `fixture: map, map-object` */
function citedIn(body: string): readonly string[] {
  const lines = [...body.matchAll(/^fixture: (.+)$/gm)];
  return lines.flatMap(([, names = ""]) => names.split(", "));
}

describe("CONVENTIONS.md", () => {
  it.each(sections)("$title: cites fixtures that exist", ({ cited }) => {
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((name) => !fixtures.includes(name))).toEqual([]);
  });

  it("cites every fixture, and each once", () => {
    expect(sections.flatMap(({ cited }) => cited).toSorted()).toEqual(fixtures.toSorted());
  });

  /** A rule whose example went stale is worse than none. */
  it.each(sections)("$title: shows code that a fixture has", ({ body, cited }) => {
    const goldens = cited.map((name) => squeezed(everythingOf(name))).join("\n");
    const shown = [...body.matchAll(/^```(?:rust|ts|webidl)\n(.*?)^```$/gms)]
      .flatMap(([, block = ""]) => block.split("\n"))
      .filter((line) => line.trim().length > 1 && !/^\s*(?:\/\/|…)/.test(line))
      .map((line) => squeezed(line.replace(/ \{ … \}$/, " {")));
    expect(shown.filter((line) => !goldens.includes(line))).toEqual([]);
  });
});

function everythingOf(name: string): string {
  const fixture = listFixtures().find((one) => one.name === name);
  const files = fixture?.files ?? [];
  return files.map((file) => readFileSync(join(fixture?.folder ?? "", file), "utf8")).join("\n");
}

/** Where lines break, and the commas that this brings, is layout. */
function squeezed(code: string): string {
  return code.replace(/[\s,]+/g, "");
}
