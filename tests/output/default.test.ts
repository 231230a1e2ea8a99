/** A Worker whose default export is a class. */
import { kCurrentWorker } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../generator/build/serve.ts";
import { build, serve } from "../workers.ts";

let served: Served;
let printed = "";

beforeAll(async () => {
  served = await serve(await build("tests/output/default"), {
    bindings: { serviceBindings: { SHOP: kCurrentWorker } },
    onOutput: (text) => {
      printed += text;
    },
  });
});
afterAll(() => served.dispose());

describe("a default entrypoint", () => {
  it("answers requests, and calls of its methods", async () => {
    expect(await (await fetch(served.url)).text()).toBe("tea: 3");
  });

  it("has the other handlers of its class", async () => {
    const worker = await served.miniflare.getWorker();
    expect(await worker.scheduled({ cron: "1 2 3 4 5" })).toMatchObject({ outcome: "ok" });
    await expect.poll(() => printed).toContain("the shop opens: 1 2 3 4 5");
  });
});
