/** Calls that are answered wrongly: no trap, no leak, an `Err` or a documented value. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FAULTS, runFault } from "./faults.ts";
import { bundleWorker, serveHarness, type Harness } from "./harness.ts";
import { prepare, type Prepared } from "./scene.ts";

let prepared: Prepared;
let harness: Harness;

beforeAll(async () => {
  prepared = await prepare();
  harness = await serveHarness(await bundleWorker(prepared.scene, "faults"));
});
afterAll(() => harness.dispose());

describe("a call that", () => {
  it.each(Object.keys(FAULTS))("%s harms nothing", async (fault) => {
    expect((await runFault(fault, prepared, harness)).join("\n")).toBe("");
  });
});
