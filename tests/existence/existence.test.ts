/**
 * Proof of existence: what the shims reach for is there on the pinned run time, and is what they take it for. What cannot be looked at here is listed with its reason.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Miniflare, kCurrentWorker } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRuntime } from "../../generator/build/serve.ts";
import { nodeHost } from "../../generator/cli/node-host.ts";
import type { BindingPlan } from "../../generator/lower/plan.ts";
import { runPipeline } from "../../generator/pipeline.ts";
import { OUTPUT, PROJECT } from "../cargo.ts";
import { claimsOf, type Claimed } from "./claims.ts";

let plan: BindingPlan;
let miniflare: Miniflare | undefined;
let seen: readonly (readonly [Claimed, true | string | null])[] = [];

beforeAll(async () => {
  const host = nodeHost({ projectFolder: PROJECT, workingFolder: PROJECT });
  const run = await runPipeline({ files: [], outputFolder: "output" }, host);
  if (run.plan === undefined) throw new Error("the inputs make no plan: npm run check");
  plan = run.plan;
  miniflare = start();
  const claims = claimsOf(plan);
  const answer = await miniflare.dispatchFetch("http://looker", {
    method: "POST",
    body: JSON.stringify(claims.map((one) => one.claim)),
  });
  const found = (await answer.json()) as readonly (true | string | null)[];
  seen = claims.map((one, index) => [one, found[index] ?? null] as const);
});
afterAll(() => miniflare?.dispose());

describe("what the shims reach for", () => {
  it("is there, and of that kind", () => {
    const wrong = seen.filter(([one, found]) => typeof found === "string" && !one.experimental);
    expect(wrong.map(([one, found]) => `${one.by.join(", ")}: ${String(found)}`)).toEqual([]);
  });

  it("is listed with a reason where it cannot be looked at", () => {
    const reasons = seen.flatMap(([one, found]) =>
      found === null || (one.experimental && found !== true)
        ? [`${one.by.join(", ")}: ${reasonOf(one)}`]
        : [],
    );
    const folder = join(PROJECT, "target/existence");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "not-observed.txt"), `${reasons.join("\n")}\n`);
    const looked = seen.length - reasons.length;
    console.log(
      `${String(looked)} of ${String(seen.length)} targets are there; the others: target/existence/not-observed.txt`,
    );
    expect(looked).toBeGreaterThan(seen.length / 2);
  });

  it("is no class that is no global, where the glue asks for one", async () => {
    const names = new Set<string>();
    for (const file of readdirSync(join(OUTPUT, "glue"), { recursive: true }).map(String)) {
      if (!file.endsWith(".ts")) continue;
      const text = readFileSync(join(OUTPUT, "glue", file), "utf8");
      for (const [, name = ""] of text.matchAll(/\binstanceof ([A-Z][\w.]*)/g)) names.add(name);
    }
    const claims = [...names].map((name) => ({
      at: "value",
      path: name.split("."),
      kind: "function",
    }));
    const answer = await miniflare?.dispatchFetch("http://looker", {
      method: "POST",
      body: JSON.stringify(claims),
    });
    const found = (await answer?.json()) as readonly (true | string)[];
    const wrong = [...names].filter((name, index) => found[index] !== true && name !== "Kind");
    expect(wrong).toEqual([]);
  });
});

function reasonOf({ claim, experimental }: Claimed): string {
  if (experimental) return "only a run time with experimental flags has it";
  if (claim.at === "value")
    return `this run time has no module ${claim.module ?? ""}: the platform adds it`;
  return `no object of ${claim.type} can be had locally: its class is no global, and it comes from a binding or an event of the platform`;
}

function start(): Miniflare {
  const runtime = findRuntime();
  process.env["MINIFLARE_WORKERD_PATH"] = runtime.binary;
  const today = new Date().toISOString().slice(0, 10);
  const known = runtime.compatibilityDate;
  return new Miniflare({
    modules: [
      {
        type: "ESModule",
        path: "looker.js",
        contents: readFileSync(join(import.meta.dirname, "worker.js"), "utf8"),
      },
    ],
    compatibilityDate: known < today ? known : today,
    kvNamespaces: ["KV"],
    r2Buckets: ["R2"],
    d1Databases: ["D1"],
    queueProducers: { QUEUE: "letters" },
    serviceBindings: { SELF: kCurrentWorker },
    durableObjects: { OBJECT: { className: "Looker", useSQLite: true } },
  });
}
