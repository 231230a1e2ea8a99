/** The suite proves shapes only if it sees wrong ones. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { OUTPUT } from "../cargo.ts";
import { bundleWorker, serveHarness } from "./harness.ts";
import { MUTATIONS, type Mutation } from "./mutations.ts";
import { checkPrinted } from "./print/check.ts";
import type { Case } from "./rust/crate.ts";
import { prepare, type Prepared } from "./scene.ts";
import { runSuite, type Verdict } from "./suite.ts";

let prepared: Prepared;
/** What the suite says of glue that nobody has changed. */
let before = new Map<Case, string>();

beforeAll(async () => {
  prepared = await prepare();
  const harness = await serveHarness(await bundleWorker(prepared.scene, "unchanged"));
  try {
    before = new Map((await runSuite(prepared, harness)).map((one) => [one.case, saidOf(one)]));
  } finally {
    await harness.dispose();
  }
});

describe("a seeded error is seen", () => {
  it("of at least twenty kinds", () => {
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(20);
  });

  it.each(MUTATIONS.map((one) => [one.name, one] as const))("%s", async (_name, mutation) => {
    const site = siteOf(mutation);
    expect(site, "the pattern fits nowhere").toBeDefined();
    if (site === undefined) return;
    const verdicts = await verdictsOn(mutation, site);
    const changed = verdicts.filter(isChanged);
    const refused = changed.length > 0 ? [] : checkPrinted(verdicts.flatMap((one) => one.printed));
    expect(changed.length + refused.length, `nothing was seen in ${site}`).toBeGreaterThan(0);
  });
});

function isChanged(one: Verdict): boolean {
  return saidOf(one) !== before.get(one.case);
}

function saidOf({ wrong }: Verdict): string {
  return wrong.map(({ variant, what }) => `${String(variant)}: ${what}`).join("\n");
}

/** Each shim says above it what it calls: nothing is proved by changing that. */
function withoutComments(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//g, "");
}

/** The first file that the pattern fits. */
function siteOf({ files, from }: Mutation): string | undefined {
  const glue = join(OUTPUT, "glue");
  const all = readdirSync(glue, { recursive: true }).map(String).sort();
  return all.find(
    (one) =>
      files.test(one) &&
      one.endsWith(".ts") &&
      from.test(withoutComments(readFileSync(join(glue, one), "utf8"))),
  );
}

/** Of the cases whose shims are in the file, or whose types are; all of them, where it is the run time's. */
async function verdictsOn(mutation: Mutation, site: string): Promise<readonly Verdict[]> {
  const name = mutation.name.replace(/\W+/g, "-");
  const change = (path: string, text: string): string =>
    path === site ? withoutComments(text).replace(mutation.from, mutation.to) : text;
  const harness = await serveHarness(await bundleWorker(prepared.scene, name, change));
  const product = /^(?:runtime|loader)\//.test(site)
    ? undefined
    : site.replace(/(?:-types)?\.ts$/, "");
  const cases = prepared.cases.filter(
    (one) => product === undefined || site.startsWith(one.product),
  );
  try {
    return await runSuite({ ...prepared, cases }, harness, (all) => all.some(isChanged));
  } finally {
    await harness.dispose();
  }
}
